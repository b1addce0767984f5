import { foldTokens } from './fold.ts';
import type { SearchIndex } from './port.ts';

/** Completions that are offered, and words that are looked at for them. */
const MOST = 10;
const LOOKED_AT = 5000;

/**
 * The text with its last word completed to words of texts, the commonest first. This is the only place where a
 * word stands for what begins with it: a search for `Article I` never means II to IX.
 */
export function completeWord({ lexicon }: SearchIndex, text: string): readonly string[] {
  const last = foldTokens(text).at(-1);
  if (last === undefined || last.end !== text.length || last.word.length < 2) return [];
  const found: number[] = [];
  for (const id of lexicon.withPrefix(last.word)) {
    if (lexicon.foldAt(id) !== last.word) found.push(id);
    if (found.length >= LOOKED_AT) break;
  }
  const head = text.slice(0, last.start);
  return found
    .sort((a, b) => lexicon.countOf(b) - lexicon.countOf(a) || a - b)
    .slice(0, MOST)
    .map(
      (id) =>
        head +
        commonSurface(
          lexicon.surfacesOf(id).map((one) => lexicon.surfaceAt(one)),
          lexicon.foldAt(id),
        ),
    );
}

/** How texts write a word; of several ways the one that is not folded. */
const commonSurface = (surfaces: readonly string[], fold: string): string =>
  surfaces.find((surface) => surface !== fold) ?? fold;
