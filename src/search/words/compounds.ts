import type { FoldedWord } from '../../words/fold.ts';

/** "-" and the hyphens of Unicode that texts are printed with. */
const HYPHEN = /^[-\u2010\u2011]$/u;
const LETTERS = /^\p{L}+$/u;

/** Whether a hyphen and nothing else parts a word from the next. */
export const isHyphenated = (text: string, word: FoldedWord, next: FoldedWord | undefined): boolean =>
  next !== undefined && HYPHEN.test(text.slice(word.end, next.start));

/** How many words from a place on are initials with full stops alone between them: "U.S.C."; 1 where none are. */
export function initialsFrom(text: string, words: readonly FoldedWord[], from: number): number {
  let at = from;
  while (isInitial(words[at]) && isInitial(words[at + 1]) && isStop(text, words[at], words[at + 1])) at += 1;
  return at - from + 1;
}

const isInitial = (word: FoldedWord | undefined): boolean =>
  word?.word.length === 1 && LETTERS.test(word.word);

const isStop = (text: string, word: FoldedWord | undefined, next: FoldedWord | undefined): boolean =>
  word !== undefined && next !== undefined && text.slice(word.end, next.start) === '.';

/** Words in a row that are also written as one: two with a hyphen between them, initials with full stops. */
export function compoundsIn(text: string, words: readonly FoldedWord[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined) break;
    if (isHyphenated(text, word, next) && LETTERS.test(word.word + next.word))
      found.push(`${word.word} ${next.word}`);
    const initials = initialsFrom(text, words, at);
    if (initials > 1)
      found.push(
        words
          .slice(at, at + initials)
          .map((one) => one.word)
          .join(' '),
      );
    at += initials - 1;
  }
  return found;
}
