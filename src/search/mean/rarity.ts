import type { LanguageCode } from '../../model/language.ts';
import type { Lexicon } from '../engine/lexicon.ts';

/** How many clauses each language has. */
export type Clauses = ReadonlyMap<LanguageCode, number>;

/** The logarithm of how many times rarer the words are than clauses in the languages that have them. */
export function rarity(lexicon: Lexicon, clauses: Clauses, ids: ReadonlySet<number>): number {
  const codes = [...clauses.keys()].filter((code) =>
    ids.size === 0 ? true : [...ids].some((id) => lexicon.isHeld(id, [code])),
  );
  const all = codes.reduce((sum, code) => sum + (clauses.get(code) ?? 0), 0);
  return Math.log(1 + all / (1 + Math.min(countOf(lexicon, ids), all)));
}

/** In how many clauses the words are; a clause with two of them counts twice. */
export const countOf = (lexicon: Lexicon, ids: Iterable<number>): number =>
  [...ids].reduce((sum, id) => sum + lexicon.countOf(id), 0);
