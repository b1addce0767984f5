import type { Budget } from '../../model/budget.ts';
import type { KeyQuery, SearchIndex } from '../engine/port.ts';
import { ownLength } from '../engine/rows.ts';
import { QUALITY } from '../mean/forms.ts';
import { isHeld, type Term } from '../mean/terms.ts';
import type { Filter } from '../verify/filters.ts';
import type { Occurrences, Scanner } from '../verify/scan.ts';
import { Matches } from './match.ts';
import { Ranker } from './rank.ts';
import { Twins } from './twins.ts';

/** Candidates that are verified for one query; the engine chooses among more. */
export const MOST_CANDIDATES = 10_000;

/** Candidates with the terms they have, bit by bit: in their own words, and there or in their context. */
export class Candidates extends Matches {
  readonly own: Int32Array;
  readonly anywhere: Int32Array;

  constructor(most: number) {
    super(most);
    this.own = new Int32Array(most);
    this.anywhere = new Int32Array(most);
  }

  /** What the match has that is added next. */
  note(own: number, anywhere: number): void {
    this.own[this.size] = own;
    this.anywhere[this.size] = anywhere;
  }

  anywhereAt(place: number): number {
    return this.anywhere[place] ?? 0;
  }

  /** Terms that each of the matches at some places has. */
  inAll(places: readonly number[]): number {
    return places.reduce((bits, place) => bits & this.anywhereAt(place), -1);
  }
}

/** Candidates that have all terms of `needed`, scored. */
export async function candidates(asked: Recalling, match: KeyQuery, needed: number) {
  const { index, scanner, filter, budget } = asked;
  const ask = { match, where: 'anywhere', limit: MOST_CANDIDATES } as const;
  const { clauses, complete } = await budget.awaiting(index.recall(ask, budget.signal));
  const ranker = new Ranker(scanner.terms, needed === 0 ? 'some' : 'all');
  const found = new Candidates(clauses.length);
  const twins = new Twins(index.documents, scanner.terms);
  // By number: an iterator makes an object for each candidate.
  for (let at = 0; at < clauses.length; at += 1) {
    const clause = clauses[at] ?? 0;
    if (budget.isDue) await budget.breathe();
    budget.spend(1);
    const fails = filter(clause);
    if (fails === null) continue;
    const length = ownLength(index.rows, clause);
    budget.spend(length * 2);
    const seen = scanner.look(clause);
    const context = scanner.context(clause);
    let own = seen.bits;
    let anywhere = own | bitsOf(context);
    if ((anywhere & needed) !== needed || anywhere === 0) continue;
    if (twins.has(clause)) {
      own = bitsAbove(seen, QUALITY.concept);
      anywhere = own;
      if ((anywhere & needed) !== needed || anywhere === 0) continue;
    }
    found.note(own, anywhere);
    // What a filter shuts out is counted, never shown: it needs no score.
    found.add(clause, fails === 0 ? ranker.score(seen, context, length) : 0, fails);
  }
  return { found, complete };
}

/** Terms that have any worth, bit by bit. */
export function bitsOf(worth: Float64Array): number {
  let bits = 0;
  for (let term = 0; term < worth.length; term += 1) if ((worth[term] ?? 0) > 0) bits |= 1 << term;
  return bits;
}

/** Terms that are seen in a better form, bit by bit. */
function bitsAbove({ count, term, quality }: Occurrences, least: number): number {
  let bits = 0;
  for (let at = 0; at < count; at += 1) if ((quality[at] ?? 0) > least) bits |= 1 << (term[at] ?? 0);
  return bits;
}

export interface Recalling {
  readonly index: SearchIndex;
  readonly scanner: Scanner;
  readonly filter: Filter;
  readonly budget: Budget;
}

/** Words that carry the subject; all of them where none does. */
export function contentOf(terms: readonly Term[]): readonly Term[] {
  const content = terms.filter(({ isFunction }) => !isFunction);
  return content.length > 0 ? content : terms.filter(isHeld);
}

/** Bits of `some` among `all`. */
export function maskOf(all: readonly Term[], some: readonly Term[]): number {
  return some.reduce((mask, term) => mask | (1 << all.indexOf(term)), 0);
}
