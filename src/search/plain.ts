import { countBits } from './bits.ts';
import type { Filter } from './filters.ts';
import { Matches } from './match.ts';
import type { KeyQuery, SearchIndex } from './port.ts';
import { Ranker } from './rank.ts';
import { Scanner } from './scan.ts';
import { isHeld, keyQuery, type Slot } from './slots.ts';

/** Candidates that are verified for one query; the engine chooses among more. */
export const MOST_CANDIDATES = 10_000;

/** Clauses that answer words, and what had to be let go for it. */
export interface PlainMatches {
  readonly matches: Matches;
  /** Words of the query that a match need not have. */
  readonly dropped: readonly Slot[];
  readonly relaxed: boolean;
  readonly complete: boolean;
  readonly scanner: Scanner;
}

/** Candidates with the slots they have, bit by bit: in their own words, and there or in their context. */
class Candidates extends Matches {
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

  haveAll(mask: number): boolean {
    return this.placesWhere((place) => (this.anywhereAt(place) & mask) !== mask).length === 0;
  }
}

/**
 * All words but function words in one clause and its context; else all of these in one article, shown at the clause
 * with most; else as many as there are together. A clause that has the function words too is no other answer: a chance
 * "a" or "can" must not shut the better ones out, so they only decide between equals (`FUNCTION_WEIGHT`).
 */
export async function matchPlain(
  index: SearchIndex,
  slots: readonly Slot[],
  filter: Filter,
  signal?: AbortSignal,
): Promise<PlainMatches> {
  const content = contentOf(slots);
  const scanner = new Scanner(index, slots);
  const asked: Asked = { index, scanner, filter, signal };
  const dropped = slots.filter((slot) => !content.includes(slot));
  const answer = { scanner, dropped, relaxed: false };
  const strict = await candidates(asked, { all: content.map(keyQuery) }, maskOf(slots, content));
  if (strict.found.hasHits() || content.length < 2) {
    const { found, complete } = strict;
    return {
      ...answer,
      matches: found,
      dropped: found.haveAll(maskOf(slots, slots)) ? [] : dropped,
      complete,
    };
  }
  const loose = await candidates(asked, { any: content.map(keyQuery) }, 0);
  const { complete } = loose;
  const articles = inOneArticle(index, loose.found, maskOf(slots, content));
  if (articles.hasHits()) return { ...answer, matches: articles, complete };
  return {
    ...answer,
    matches: withMost(loose.found, maskOf(slots, content)),
    dropped: slots,
    relaxed: true,
    complete,
  };
}

/** Words that carry the subject; all of them where none does. */
export function contentOf(slots: readonly Slot[]): readonly Slot[] {
  const content = slots.filter(({ isFunction }) => !isFunction);
  return content.length > 0 ? content : slots.filter(isHeld);
}

/** Bits of `some` among `all`. */
export function maskOf(all: readonly Slot[], some: readonly Slot[]): number {
  return some.reduce((mask, slot) => mask | (1 << all.indexOf(slot)), 0);
}

/** Candidates that have all slots of `needed`, scored. */
async function candidates(asked: Asked, match: KeyQuery, needed: number) {
  const { index, scanner, filter, signal } = asked;
  const ask = { match, where: 'anywhere', limit: MOST_CANDIDATES } as const;
  const { clauses, complete } = await index.recall(ask, signal);
  const { starts } = index.rows;
  const ranker = new Ranker(scanner.slots);
  const found = new Candidates(clauses.length);
  for (const clause of clauses) {
    const fails = filter(clause);
    if (fails === null) continue;
    const seen = scanner.look(clause);
    const context = scanner.context(clause);
    const anywhere = seen.bits | bitsOf(context);
    if ((anywhere & needed) !== needed) continue;
    const length = (starts[clause * 2 + 2] ?? 0) - (starts[clause * 2 + 1] ?? 0);
    found.note(seen.bits, anywhere);
    // What a filter shuts out is counted, never shown: it needs no score.
    found.add(clause, fails === 0 ? ranker.score(seen, context, length) : 0, fails);
  }
  return { found, complete };
}

/** Slots that have any worth, bit by bit. */
export function bitsOf(worth: Float64Array): number {
  let bits = 0;
  for (let slot = 0; slot < worth.length; slot += 1) if ((worth[slot] ?? 0) > 0) bits |= 1 << slot;
  return bits;
}

interface Asked {
  readonly index: SearchIndex;
  readonly scanner: Scanner;
  readonly filter: Filter;
  readonly signal: AbortSignal | undefined;
}

function inOneArticle(index: SearchIndex, found: Candidates, mask: number): Matches {
  const articles = new Map<number, number[]>();
  for (let place = 0; place < found.size; place += 1) {
    const clause = found.clauseAt(place);
    const article = index.documents.articleOf[clause] ?? clause;
    const inside = articles.get(article);
    if (inside === undefined) articles.set(article, [place]);
    else inside.push(place);
  }
  const most = (place: number): number => countBits((found.own[place] ?? 0) & mask);
  const better = (a: number, b: number): number =>
    found.failsAt(a) - found.failsAt(b) || most(b) - most(a) || found.scoreAt(b) - found.scoreAt(a);
  const shown = [...articles.values()].flatMap((inside) => {
    const together = inside.reduce((bits, place) => bits | found.anywhereAt(place), 0);
    return (together & mask) === mask ? inside.sort(better).slice(0, 1) : [];
  });
  return found.at(shown);
}

/** Clauses that have as many of the words as any clause has; at least half of them, since fewer answer something else. */
function withMost(found: Candidates, mask: number): Matches {
  let most = 0;
  for (let place = 0; place < found.size; place += 1) {
    if (found.failsAt(place) === 0) most = Math.max(most, countBits(found.anywhereAt(place) & mask));
  }
  if (most * 2 < countBits(mask)) return new Matches(0);
  return found.at(found.placesWhere((place) => countBits(found.anywhereAt(place) & mask) === most));
}
