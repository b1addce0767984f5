import type { LanguageCode } from '../model/language.ts';
import type { Documents } from './documents.ts';
import type { Match } from './match.ts';

/**
 * Matches in their final order: languages of the query's script first, then by score, then the newest, then as they
 * stand in the archive. Clauses of one Work and language with the same words are one group, its best first.
 */
export function groupSame(
  documents: Documents,
  matches: readonly Match[],
  first: readonly LanguageCode[],
): readonly (readonly Match[])[] {
  const editions = rankEditions(documents, first);
  const order = Uint32Array.from(matches.keys());
  const primary = Float64Array.from(matches, ({ clause, score }) => {
    return (editions.later[documents.editionOf[clause] ?? 0] ?? 0) * -1e9 + Math.round(score * 1e6);
  });
  const age = Int32Array.from(matches, ({ clause }) => editions.age[documents.editionOf[clause] ?? 0] ?? 0);
  order.sort((a, b) => (primary[b] ?? 0) - (primary[a] ?? 0) || (age[a] ?? 0) - (age[b] ?? 0) || a - b);
  const groups = new Map<number, Match[]>();
  for (const place of order) {
    const match = matches[place];
    if (match === undefined) continue;
    const same = documents.sameAs[match.clause] ?? match.clause;
    const group = groups.get(same);
    if (group === undefined) groups.set(same, [match]);
    else group.push(match);
  }
  return [...groups.values()];
}

/** Of each edition: 1 where its language comes later than those of the query, and how many editions are newer. */
function rankEditions({ editions }: Documents, first: readonly LanguageCode[]) {
  const days = [...new Set(editions.map(({ edition }) => edition.key.date))].sort().reverse();
  const ageOf = new Map(days.map((day, age) => [day, age]));
  return {
    later: Uint8Array.from(editions, ({ lang }) => (first.includes(lang) ? 0 : 1)),
    age: Int32Array.from(editions, ({ edition }) => ageOf.get(edition.key.date) ?? 0),
  };
}
