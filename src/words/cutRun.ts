/** Scripts whose signs mean nothing alone, and a language by whose dictionary Unicode's rules cut their words. */
const SCRIPTS = { Thai: 'th', Lao: 'lo', Khmer: 'km', Myanmar: 'my' } as const;

const RUN = new RegExp(
  Object.keys(SCRIPTS)
    .map((script) => `(\\p{Script=${script}}+)`)
    .join('|'),
  'uy',
);

const LOCALES = Object.values(SCRIPTS);
const segmenters = new Map<string, Intl.Segmenter>();

/** Kept: to make one costs far more than a run. */
function segmenterOf(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return known;
}

/**
 * The words of the run of Thai, Lao, Khmer or Burmese that stands at `at`, half-open, in UTF-16 code units; null where
 * there is none. The script decides, not the language of the text: a Thai name in an English text is cut as it is in a
 * query. Signs of other scripts without spaces (Han, kana) mean something each, and are words by themselves: a dictionary
 * would cut the words of a query otherwise than the same words in a text.
 */
export function cutRun(text: string, at: number): readonly (readonly [start: number, end: number])[] | null {
  RUN.lastIndex = at;
  const [run, ...byScript] = RUN.exec(text) ?? [];
  if (run === undefined) return null;
  const locale = LOCALES[byScript.findIndex((one) => one !== undefined)] ?? 'th';
  return [...segmenterOf(locale).segment(run)].map(({ index, segment }) => [
    at + index,
    at + index + segment.length,
  ]);
}
