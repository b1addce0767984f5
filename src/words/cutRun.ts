/** Of scripts whose signs mean nothing alone. */
const RUN = /\p{Script=Thai}+|\p{Script=Lao}+|\p{Script=Khmer}+|\p{Script=Myanmar}+/uy;

/** Unicode's rules take the dictionary of the script, whatever the locale. Kept: to make one costs far more than a run. */
let segmenter: Intl.Segmenter | null = null;

/**
 * The words of the run of Thai, Lao, Khmer or Burmese that stands at `at`, half-open, in UTF-16 code units; null where
 * there is none. The script decides, not the language of the text: a Thai name in an English text is cut as it is in a
 * query. Signs of other scripts without spaces (Han, kana) mean something each, and are words by themselves: a dictionary
 * would cut the words of a query otherwise than the same words in a text.
 */
export function cutRun(text: string, at: number): readonly (readonly [start: number, end: number])[] | null {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0];
  if (run === undefined) return null;
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ index, segment }) => [at + index, at + index + segment.length]);
}
