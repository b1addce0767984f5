import { createRequire } from 'node:module';
import { formsOf } from './irregular.ts';

/** What a language tells the algorithm by which its words are stemmed. */
interface StemHabits {
  /** The module of `@orama/stemmers`: an algorithm of the Snowball family, one file without dependencies. */
  readonly module: string;
  /**
   * Endings of folded words, rewritten before the algorithm reads them, the first that fits: the accent that such an
   * ending always has ("-cion" as "-ción") and plurals that it does not join ("-ais" as "-al").
   */
  readonly endings: readonly (readonly [ending: RegExp, read: string])[];
  /** As `formsOf` reads them, but with accents; the first form is the one whose stem all have. */
  readonly irregular: string;
  /** Forms that it throws together with those of other words ("stato", "statuto"): the first is the stem of its line. */
  readonly apart?: string;
  /** What folded words it stems are made of; the letters a to z where not given. */
  readonly letters?: RegExp;
}

const require = createRequire(import.meta.url);

/**
 * The stem of a folded word by an algorithm that was made for words with accents. The fold has taken these from texts
 * and queries alike, so that forms of one word meet all the same; where an ending needs its accent to be known, `endings`
 * puts it back. Stems are folded again. A word of other letters is its own stem. The module is read with the first word, since most archives have few of the languages.
 */
export function stemsBy({
  module,
  endings,
  irregular,
  apart = '',
  letters = LATIN,
}: StemHabits): (word: string) => string {
  const known = foldedForms(irregular);
  const own = foldedForms(apart);
  let algorithm: ((word: string) => string) | undefined;
  return (word) => {
    if (!letters.test(word)) return word;
    const named = own.get(word);
    if (named !== undefined) return withoutAccents(named);
    algorithm ??= (require(module) as { readonly stemmer: (word: string) => string }).stemmer;
    return withoutAccents(algorithm(known.get(word) ?? rewritten(word, endings)));
  };
}

const foldedForms = (lines: string): ReadonlyMap<string, string> =>
  new Map([...formsOf(lines)].map(([form, first]) => [withoutAccents(form), first]));

const LATIN = /^[a-z]{3,40}$/u;

function rewritten(word: string, endings: StemHabits['endings']): string {
  const fitting = endings.find(([ending]) => ending.test(word));
  return fitting === undefined ? word : word.replace(...fitting);
}

const withoutAccents = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/и\u0306/gu, 'й')
    .replace(/\p{M}/gu, '');
