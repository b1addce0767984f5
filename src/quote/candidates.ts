import type { SearchIndex } from '../search/engine/port.ts';
import { ownEnd, ownLength, ownStart } from '../search/engine/rows.ts';
import { clausesByWord } from './filed.ts';
import type { QuotedWord } from './words.ts';
import { worthOf } from './worth.ts';

/** Clauses that have most of the words, and those that have some words in a row, are compared. */
const MOST_BY_WORDS = 40;
/** Words in a row, clauses that are compared for each such row, and how common the rarest of them may be. */
const ROW = 4;
const MOST_BY_ROW = 4;
const MOST_WITH_WORD = 5000;

/** Clauses that a quotation may come from. */
export interface Candidates {
  /** Their numbers, the likeliest first. */
  readonly clauses: readonly number[];
  /** The one with the most of the words in any order, and how much of their worth that is, 0 to 1; null where there is none. */
  readonly nearest: Nearest | null;
}

interface Nearest {
  readonly clause: number;
  readonly share: number;
}

/** Looks at every clause with one of the words. */
export function candidatesOf(index: SearchIndex, words: readonly QuotedWord[]): Candidates {
  const { sameAs } = index.documents;
  const found = new Set<number>();
  const seen = new Set<number>();
  const { clauses, nearest } = mostOfWords(index, words);
  for (const clause of [...clauses, ...withRows(index, words)]) {
    const same = sameAs[clause] ?? clause;
    if (!seen.has(same)) found.add(clause);
    seen.add(same);
  }
  return { clauses: [...found], nearest };
}

/** Clauses with the most of the words, rare ones counting more; of equals the shorter. */
function mostOfWords(index: SearchIndex, words: readonly QuotedWord[]): Candidates {
  const { lexicon, rows, documents } = index;
  const filed = clausesByWord(lexicon, rows);
  const scores = new Float32Array(documents.size);
  const touched: number[] = [];
  let all = 0;
  for (const id of new Map(words.map(({ fold, id }) => [fold, id])).values()) {
    const clauses = filed.of(id);
    const worth = worthOf(documents, clauses.length);
    all += worth;
    for (const clause of clauses) {
      if (scores[clause] === 0) touched.push(clause);
      scores[clause] = (scores[clause] ?? 0) + worth;
    }
  }
  const best = touched.reduce((most, clause) => Math.max(most, scores[clause] ?? 0), 0);
  const clauses = touched
    .filter((clause) => (scores[clause] ?? 0) >= best / LEAST_OF_BEST)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || ownLength(rows, a) - ownLength(rows, b) || a - b)
    .slice(0, MOST_BY_WORDS);
  const [first] = clauses;
  return { clauses, nearest: first === undefined ? null : { clause: first, share: best / all } };
}

/** A clause with less of the words than the best by this factor is not looked at for its words alone. */
const LEAST_OF_BEST = 4;

/** Clauses that have four words of the quotation in a row, wherever it has them: what joins parts of several clauses. */
function withRows(index: SearchIndex, words: readonly QuotedWord[]): readonly number[] {
  const filed = clausesByWord(index.lexicon, index.rows);
  const found: number[] = [];
  for (let at = 0; at + ROW <= words.length; at += 1) {
    const row = words.slice(at, at + ROW).map(({ id }) => id);
    const [rarest] = row.map((id) => filed.of(id)).sort((a, b) => a.length - b.length);
    if (rarest === undefined || rarest.length > MOST_WITH_WORD) continue;
    let count = 0;
    for (const clause of rarest) {
      if (count === MOST_BY_ROW) break;
      if (placeInRow(index, clause, row, 0) < 0) continue;
      found.push(clause);
      count += 1;
    }
  }
  return found;
}

/** Where these folded words stand one after the other among a clause's own, from a place on; -1 where they do not. */
export function placeInRow(
  { rows, lexicon }: SearchIndex,
  clause: number,
  ids: readonly number[],
  from: number,
): number {
  const { foldOf } = lexicon.data;
  const first = ownStart(rows, clause);
  const last = ownEnd(rows, clause) - ids.length;
  for (let at = first + from; at <= last; at += 1) {
    let next = 0;
    while (next < ids.length && foldOf[rows.words[at + next] ?? 0] === ids[next]) next += 1;
    if (next === ids.length) return at - first;
  }
  return -1;
}

/** All clauses that have the words in a row, ascending. Without a word there are none. */
export function clausesWithAll(index: SearchIndex, ids: readonly number[]): readonly number[] {
  if (ids.length === 0 || ids.includes(-1)) return [];
  const filed = clausesByWord(index.lexicon, index.rows);
  const [rarest] = ids.map((id) => filed.of(id)).sort((a, b) => a.length - b.length);
  return [...(rarest ?? [])].filter((clause) => placeInRow(index, clause, ids, 0) >= 0);
}
