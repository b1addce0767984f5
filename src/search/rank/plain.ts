import type { Budget } from '../../model/budget.ts';
import { fileUnder } from '../../model/groups.ts';
import { countBits } from '../engine/bits.ts';
import type { SearchIndex } from '../engine/port.ts';
import { keyQuery, type Term } from '../mean/terms.ts';
import type { Filter } from '../verify/filters.ts';
import { Scanner } from '../verify/scan.ts';
import { type Candidates, candidates, contentOf, maskOf, type Recalling } from './candidates.ts';
import { differentHits, type Matches } from './match.ts';
import { type Near, NO_NEAR, nearest } from './near.ts';
import { titleBits } from './titled.ts';

/** Clauses that answer words, and what had to be let go for it. */
export interface PlainMatches {
  readonly matches: Matches;
  /** Words of the query that a match need not have. */
  readonly dropped: readonly Term[];
  /** What has some of the words, where fewer have them all than were wanted. */
  readonly near: Near;
  readonly complete: boolean;
  readonly scanner: Scanner;
}

/** What is asked beside the words. */
export interface PlainAsk {
  readonly filter: Filter;
  readonly budget: Budget;
  /** Hits from which on nothing near is looked for. */
  readonly wanted: number;
  /** Whether a clause, its article or the title of its Work may have all the words. */
  readonly mayHaveAll: boolean;
}

/** Members of groups of the same words that are kept for each clause that is shown. */
const OF_A_GROUP = 4;

/** Clauses with all words, and where these are few, what is near. */
export async function matchPlain(
  index: SearchIndex,
  terms: readonly Term[],
  { filter, budget, wanted, mayHaveAll }: PlainAsk,
): Promise<PlainMatches> {
  const scanner = new Scanner(index, terms);
  const asked: Recalling = { index, scanner, filter, budget };
  const { loose, ...all } = mayHaveAll ? await withAll(asked) : NONE;
  const content = contentOf(terms);
  const near =
    differentHits(index.documents, all.matches, wanted) < wanted
      ? await nearest(asked, content, loose, all.matches, wanted * OF_A_GROUP)
      : NO_NEAR;
  return { ...all, near, scanner };
}

interface WithAll extends Pick<PlainMatches, 'matches' | 'dropped' | 'complete'> {
  /** Clauses with any of the words; null where they were not looked for. */
  readonly loose: Candidates | null;
}

const NONE: WithAll = { matches: NO_NEAR.matches, dropped: [], complete: true, loose: null };

/**
 * All words but function words in one clause and its context; else all of these in one article, shown at the clause
 * with most; else those of which the Work's title has the rest ("Prague Statement border commissions"). A clause that
 * has the function words too is no other answer: a chance "a" or "can" must not shut the better ones out, so they only
 * decide between equals (`FUNCTION_WEIGHT`).
 */
async function withAll(asked: Recalling): Promise<WithAll> {
  const { index, scanner } = asked;
  const { terms } = scanner;
  const content = contentOf(terms);
  const mask = maskOf(terms, content);
  const lacking = (inAll: number): readonly Term[] =>
    terms.filter((term) => (inAll & maskOf(terms, [term])) === 0);
  const { found, complete } = await candidates(asked, { all: content.map(keyQuery) }, mask);
  const dropped = lacking(found.inAll(found.placesWhere(() => true)));
  if (found.hasHits() || content.length < 2) return { matches: found, dropped, complete, loose: null };
  const { found: loose, complete: isAll } = await candidates(asked, { any: content.map(keyQuery) }, 0);
  const least = { complete: isAll, loose, dropped: terms.filter((term) => !content.includes(term)) };
  const articles = inOneArticle(index, loose, mask);
  if (articles.hasHits()) return { ...least, matches: articles };
  const inTitles = titleBits(index, terms);
  const places = loose.placesWhere((place) => {
    const bits = loose.anywhereAt(place) | inTitles(loose.clauseAt(place));
    return (bits & mask) === mask;
  });
  const titled = loose.at(places);
  return titled.hasHits()
    ? { ...least, matches: titled, dropped: lacking(loose.inAll(places)) }
    : { ...least, matches: found };
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
