/** Groups of three figures that blanks, commas or points part: they are one number. */
const isGrouped = (before: string, next: string): boolean =>
  /^\d{1,3}$|^\d{4,}$/u.test(before) && /^\d{3}$/u.test(next);

/** The numbers among folded words, thousands written as one. */
function numbersOf(words: readonly string[]): readonly string[] {
  const numbers: string[] = [];
  let last: string | null = null;
  for (const word of words) {
    const figures = word.match(/\p{N}+/gu) ?? [];
    for (const one of figures) {
      if (last !== null && one === word && isGrouped(last, one)) {
        numbers[numbers.length - 1] = last + one;
        last += one;
      } else {
        numbers.push(one);
        last = one === word ? one : null;
      }
    }
    if (figures.length === 0) last = null;
  }
  return numbers;
}

/**
 * Whether folded words are the same letters and the same numbers, however dashes and spaces part them: "inter state" and
 * "interstate", "1 960" and "1960"; never "1.5" and "15".
 */
export function isOneSpelling(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0 || some.join('') !== others.join('')) return false;
  const [a, b] = [numbersOf(some), numbersOf(others)];
  return a.length === b.length && a.every((number, at) => number === b[at]);
}
