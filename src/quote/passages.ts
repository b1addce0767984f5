/** A stretch of a pasted text: half-open, in UTF-16 code units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Marks that open a quotation, and those that may close it. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“”‟'],
  ['‹', '›'],
  ['»', '«'],
  ['‘', '’'],
  ['"', '"'],
];
/** A quotation is closed within so many characters, or its mark was none. */
const LONGEST = 6000;
/** What stands in marks with fewer words is a term or a name. */
const LEAST_WORDS = 3;

/** Passages of several words in quotation marks, outermost ones, in order. */
export function quotedPassages(text: string): readonly Passage[] {
  const closings = new Map(
    PAIRS.filter(([open]) => text.includes(open)).map((pair) => [pair[0], closingsOf(text, pair)]),
  );
  const found: Passage[] = [];
  let at = 0;
  while (at < text.length) {
    const close = closings.get(text[at] ?? '')?.get(at) ?? Number.POSITIVE_INFINITY;
    if (close - at >= LONGEST) at += 1;
    else {
      if (wordCount(text.slice(at + 1, close)) >= LEAST_WORDS) found.push({ start: at + 1, end: close });
      at = close + 1;
    }
  }
  return found;
}

/** A mark opens where no letter stands before it: others are apostrophes, or close. */
const opens = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && /\S/u.test(text[at + 1] ?? ' ');

/**
 * Where each mark that opens is closed, marks of the same kind inside it passed over. Looks once at each character, also
 * where thousands of marks stay open.
 */
function closingsOf(text: string, [open, closes]: readonly [string, string]): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const isSymmetric = open === closes;
  let opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (isSymmetric && mark === '\n') opened = [];
    const isClosing = closes.includes(mark) && ends(text, at, open);
    // A straight mark closes whatever of its line is open.
    const closed = !isClosing ? [] : isSymmetric ? opened.splice(0) : opened.splice(-1);
    for (const from of closed) closings.set(from, at);
    if (mark === open && (isSymmetric || !isClosing) && opens(text, at)) opened.push(at);
  }
  return closings;
}

/** A single mark between letters is an apostrophe; a straight one that opens again does not close. */
const ends = (text: string, at: number, open: string): boolean => {
  const next = text[at + 1] ?? ' ';
  if (open === '‘') return !/[\p{L}\p{N}]/u.test(next);
  return open !== '"' || !/[\p{L}\p{N}]/u.test(next);
};

/** Words as a reader counts them. */
export const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’՚-]*/gu)?.length ?? 0;

/** Lines with words, each without the white space around it. */
export function paragraphs(text: string): readonly Passage[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/gu)].flatMap(({ 0: line, index }) =>
    wordCount(line) === 0 ? [] : [trimmed(text, { start: index, end: index + line.length })],
  );
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences of a passage. */
export const sentencesOf = (text: string, { start, end }: Passage): readonly Passage[] =>
  [...sentences.segment(text.slice(start, end))]
    .map(({ segment, index }) => trimmed(text, { start: start + index, end: start + index + segment.length }))
    .filter((one) => wordCount(text.slice(one.start, one.end)) > 0);

/** Without white space and quotation marks at both ends. */
export function trimmed(text: string, { start, end }: Passage): Passage {
  let [from, to] = [start, end];
  while (from < to && AROUND.test(text[from] ?? '')) from += 1;
  while (to > from && AROUND.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

const AROUND = /[\s«»“”„‟‹›"]/u;
