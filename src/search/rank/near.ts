import { weightOf } from '../engine/bits.ts';
import type { SearchIndex } from '../engine/port.ts';
import { isHeld, keyQuery, type Term } from '../mean/terms.ts';
import { bitsOf, type Candidates, candidates, maskOf, type Recalling } from './candidates.ts';
import { Matches } from './match.ts';
import { titleBits } from './titled.ts';

/** Clauses with some of the words, and which words each of them lacks. */
export interface Near {
  readonly matches: Matches;
  readonly lacks: (clause: number) => readonly Term[];
}

export const NO_NEAR: Near = { matches: new Matches(0), lacks: () => [] };

/** Clauses that are looked at for what is near: those with the rarest words, of which more would hold less. */
const MOST_LOOKED_AT = 2000;
/** What a word in the title of the Work is worth, of the same in the clause. */
const IN_TITLE = 0.35;

/**
 * What carries most of the query's weight, the best `count`: rare words weigh more, words close together and in the
 * order of the query, and those in the title of the Work. `loose` are all clauses with any of the words, where they are
 * known; none of `hits` is near.
 */
export async function nearest(
  asked: Recalling,
  content: readonly Term[],
  loose: Candidates | null,
  hits: Matches,
  count: number,
): Promise<Near> {
  const { index, scanner } = asked;
  const held = content.filter(isHeld);
  if (held.length === 0 || content.length < 2) return NO_NEAR;
  const some = loose ?? (await withRarest(asked, held));
  const inTitles = titleBits(index, scanner.terms);
  const worth = shareOf(scanner.terms, content);
  const isHit = new Set(hits.clauses.subarray(0, hits.size));
  const near = new Matches(some.size);
  for (let place = 0; place < some.size; place += 1) {
    const clause = some.clauseAt(place);
    if (some.failsAt(place) !== 0 || isHit.has(clause)) continue;
    const own = some.anywhereAt(place);
    if (worth(own) === 0) continue;
    near.add(clause, some.scoreAt(place) + IN_TITLE * worth(inTitles(clause) & ~own), 0);
  }
  const lacks = (clause: number): readonly Term[] => {
    const has = scanner.look(clause).bits | bitsOf(scanner.context(clause)) | inTitles(clause);
    return content.filter((term) => (has & (1 << scanner.terms.indexOf(term))) === 0);
  };
  return { matches: near.best(count), lacks };
}

/** The share of the query's weight that some of its terms carry, 0 to 1; function words carry none. */
function shareOf(terms: readonly Term[], content: readonly Term[]): (bits: number) => number {
  const mask = maskOf(terms, content);
  const weights = Float64Array.from(terms, ({ weight }) => weight);
  const whole = weightOf(mask, weights) || 1;
  const known = new Map<number, number>();
  return (bits) => {
    const carried = bits & mask;
    let share = known.get(carried);
    if (share === undefined) {
      share = weightOf(carried, weights) / whole;
      known.set(carried, share);
    }
    return share;
  };
}

/** Clauses with all words that texts hold, and those with the rarest of them. */
function withRarest(asked: Recalling, held: readonly Term[]): Promise<Candidates> {
  const rarest = [...held].sort((a, b) => b.weight - a.weight);
  const any = [
    { all: held.map(keyQuery) },
    ...rarest.slice(0, manyEnough(asked.index, rarest)).map(keyQuery),
  ];
  return candidates(asked, { any }, 0).then(({ found }) => found);
}

/** How many of the terms, the rarest first, have as many clauses as are looked at; one at least. */
function manyEnough({ lexicon }: SearchIndex, rarest: readonly Term[]): number {
  let clauses = 0;
  const enough = rarest.findIndex(({ forms }) => {
    clauses += forms.reduce((sum, { id }) => sum + lexicon.countOf(id), 0);
    return clauses > MOST_LOOKED_AT;
  });
  return enough < 0 ? rarest.length : Math.max(1, enough);
}
