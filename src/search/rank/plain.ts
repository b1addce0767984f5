import type { Budget } from '../../model/budget.ts';
import { fileUnder } from '../../model/groups.ts';
import { countBits } from '../engine/bits.ts';
import type { SearchIndex } from '../engine/port.ts';
import { isHeld, keyQuery, type Term } from '../mean/terms.ts';
import { inTitle } from '../mean/titles.ts';
import type { Filter } from '../verify/filters.ts';
import { Scanner } from '../verify/scan.ts';
import { type Asked, type Candidates, candidates } from './candidates.ts';
import { Matches } from './match.ts';

/** Clauses that answer words, and what had to be let go for it. */
export interface PlainMatches {
  readonly matches: Matches;
  /** Words of the query that a match need not have. */
  readonly dropped: readonly Term[];
  readonly relaxed: boolean;
  /** What has most of the words where that is too little for an answer. */
  readonly near: Matches;
  readonly complete: boolean;
  readonly scanner: Scanner;
}

/**
 * All words but function words in one clause and its context; else all of these in one article, shown at the clause
 * with most; else those of which the Work's title has the rest ("Prague Statement border commissions"); else as many as
 * there are together. A clause that has the function words too is no other answer: a chance
 * "a" or "can" must not shut the better ones out, so they only decide between equals (`FUNCTION_WEIGHT`).
 */
export async function matchPlain(
  index: SearchIndex,
  terms: readonly Term[],
  filter: Filter,
  budget: Budget,
): Promise<PlainMatches> {
  const content = contentOf(terms);
  const mask = maskOf(terms, content);
  const scanner = new Scanner(index, terms);
  const asked: Asked = { index, scanner, filter, budget };
  const answer = { scanner, relaxed: false, near: new Matches(0) };
  const lacking = (inAll: number): readonly Term[] =>
    terms.filter((term) => (inAll & maskOf(terms, [term])) === 0);
  const { found, complete } = await candidates(asked, { all: content.map(keyQuery) }, mask);
  if (found.hasHits() || content.length < 2)
    return {
      ...answer,
      matches: found,
      dropped: lacking(found.inAll(found.placesWhere(() => true))),
      complete,
    };
  const loose = await candidates(asked, { any: content.map(keyQuery) }, 0);
  const least = {
    ...answer,
    dropped: terms.filter((term) => !content.includes(term)),
    complete: loose.complete,
  };
  const articles = inOneArticle(index, loose.found, mask);
  if (articles.hasHits()) return { ...least, matches: articles };
  const places = withTitle(index, terms, loose.found, mask);
  const titled = loose.found.at(places);
  if (titled.hasHits()) return { ...least, matches: titled, dropped: lacking(loose.found.inAll(places)) };
  const most = withMost(loose.found, mask);
  return most.isEnough && content.every(isHeld)
    ? { ...least, matches: most.matches, dropped: terms, relaxed: true }
    : { ...least, matches: new Matches(0), near: most.matches };
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

function inOneArticle(index: SearchIndex, found: Candidates, mask: number): Matches {
  const articles = new Map<number, number[]>();
  for (let place = 0; place < found.size; place += 1) {
    const clause = found.clauseAt(place);
    const article = index.documents.articleOf[clause] ?? clause;
    fileUnder(articles, article, place);
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

/** Places of clauses with some of the words, in Works whose titles have the others. */
function withTitle(
  { documents: { editions, editionOf } }: SearchIndex,
  terms: readonly Term[],
  found: Candidates,
  mask: number,
): readonly number[] {
  const titles = terms.map((term) => ({ term, isIn: inTitle(term.meant ?? term.word) }));
  const byEdition = new Map<number, number>();
  const titleBits = (ordinal: number): number => {
    const kept = byEdition.get(ordinal);
    if (kept !== undefined) return kept;
    const entry = editions[ordinal]?.entry;
    const named = titles.filter(({ isIn }) => entry !== undefined && isIn(entry));
    const bits = maskOf(
      terms,
      named.map(({ term }) => term),
    );
    byEdition.set(ordinal, bits);
    return bits;
  };
  return found.placesWhere((place) => {
    const bits = found.anywhereAt(place) | titleBits(editionOf[found.clauseAt(place)] ?? -1);
    return (bits & mask) === mask;
  });
}

/** Clauses that have as many of the words as any clause has; fewer than half of them answer something else. */
function withMost(
  found: Candidates,
  mask: number,
): { readonly matches: Matches; readonly isEnough: boolean } {
  let most = 0;
  for (let place = 0; place < found.size; place += 1) {
    if (found.failsAt(place) === 0) most = Math.max(most, countBits(found.anywhereAt(place) & mask));
  }
  const matches = found.at(found.placesWhere((place) => countBits(found.anywhereAt(place) & mask) === most));
  return { matches, isEnough: most * 2 >= countBits(mask) };
}
