import type { Filter } from './filters.ts';
import { isHit, type Match } from './match.ts';
import type { KeyQuery, SearchIndex } from './port.ts';
import { countBits, type Found, Ranker } from './rank.ts';
import { Scanner } from './scan.ts';
import { isHeld, keyQuery, type Slot } from './slots.ts';

/** Candidates that are verified for one query; the engine chooses among more. */
export const MOST_CANDIDATES = 10_000;

/** Clauses that answer words, and what had to be let go for it. */
export interface PlainMatches {
  readonly matches: readonly Match[];
  /** Words of the query that a match need not have. */
  readonly dropped: readonly Slot[];
  readonly relaxed: boolean;
  readonly complete: boolean;
  readonly scanner: Scanner;
}

interface Candidate extends Found {
  readonly clause: number;
  readonly fails: number;
}

/**
 * All words in one clause and its context; else all but function words; else all of these in one article, shown at
 * the clause with most; else as many as there are together.
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
  const everyWord = select(strict.found, maskOf(slots, slots));
  if (everyWord.some(isHit)) return { ...answer, matches: everyWord, dropped: [], complete: strict.complete };
  const everyContent = select(strict.found, maskOf(slots, content));
  if (everyContent.some(isHit) || content.length < 2)
    return { ...answer, matches: everyContent, complete: strict.complete };
  const loose = await candidates(asked, { any: content.map(keyQuery) }, 0);
  const { complete } = loose;
  const articles = inOneArticle(index, loose.found, maskOf(slots, content));
  if (articles.some(isHit)) return { ...answer, matches: articles, complete };
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

function maskOf(all: readonly Slot[], some: readonly Slot[]): number {
  return some.reduce((mask, slot) => mask | (1 << all.indexOf(slot)), 0);
}

/** Candidates that may have all slots of `needed`, scored. */
async function candidates(asked: Asked, match: KeyQuery, needed: number) {
  const { index, scanner, filter, signal } = asked;
  const ask = { match, where: 'anywhere', limit: MOST_CANDIDATES } as const;
  const { clauses, complete } = await index.recall(ask, signal);
  const ranker = new Ranker(scanner.slots);
  const found: Candidate[] = [];
  for (const clause of clauses) {
    const fails = filter(clause);
    if (fails === null) continue;
    const may = scanner.mayHold(clause);
    if ((may & needed) !== needed && ((may | scanner.contextBits(clause)) & needed) !== needed) continue;
    const { length } = index.own(clause);
    const { own, anywhere, score } = ranker.score(scanner.look(clause), scanner.context(clause), length);
    found.push({ clause, fails, own, anywhere, score });
  }
  return { found, complete };
}

interface Asked {
  readonly index: SearchIndex;
  readonly scanner: Scanner;
  readonly filter: Filter;
  readonly signal: AbortSignal | undefined;
}

const select = (found: readonly Candidate[], mask: number): readonly Match[] =>
  mask === 0 ? [] : found.filter(({ anywhere }) => (anywhere & mask) === mask);

function inOneArticle(index: SearchIndex, found: readonly Candidate[], mask: number): readonly Match[] {
  const articles = new Map<number, Candidate[]>();
  for (const candidate of found) {
    const article = index.documents.articleOf[candidate.clause] ?? candidate.clause;
    const inside = articles.get(article);
    if (inside === undefined) articles.set(article, [candidate]);
    else inside.push(candidate);
  }
  return [...articles.values()].flatMap((inside) => {
    const together = inside.reduce((bits, { anywhere }) => bits | anywhere, 0);
    if ((together & mask) !== mask) return [];
    return [...inside]
      .sort(
        (a, b) => a.fails - b.fails || countBits(b.own & mask) - countBits(a.own & mask) || b.score - a.score,
      )
      .slice(0, 1);
  });
}

/** Clauses that have as many of the words as any clause has; at least half of them, since fewer answer something else. */
function withMost(found: readonly Candidate[], mask: number): readonly Match[] {
  const most = found
    .filter(isHit)
    .reduce((best, { anywhere }) => Math.max(best, countBits(anywhere & mask)), 0);
  return most * 2 < countBits(mask)
    ? []
    : found.filter(({ anywhere }) => countBits(anywhere & mask) === most);
}
