import type { Budget } from '../../model/budget.ts';
import { tongues } from '../../model/tongues.ts';
import { placeOf } from '../engine/documents.ts';
import type { FacetName } from '../engine/facet.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { CommonAnswer, CommonAsk, SearchIndex } from '../engine/port.ts';
import { repeatsOf } from '../engine/repeats.ts';
import { ownLength } from '../engine/rows.ts';
import type { Term } from '../mean/terms.ts';
import type { Filter } from '../verify/filters.ts';
import { Scanner } from '../verify/scan.ts';
import { bitsOf, contentOf, maskOf } from './candidates.ts';
import { Matches } from './match.ts';
import { Ranker } from './rank.ts';

/** Hits that an engine found and counted by itself. */
export interface Counted {
  readonly total: number;
  readonly facets: Readonly<Partial<Record<FacetName, ReadonlyMap<string, number>>>>;
  /** The hits of the page, best first. */
  readonly page: Matches;
  readonly scanner: Scanner;
  /** Other hits with exactly the words of one. */
  readonly sameAs: (clause: number) => readonly number[];
}

/**
 * Plain words that very many clauses have, all but function words in each: counted by the engine, its hits of the page put in
 * order as on every engine. Null where there are not so many, where the engine cannot, or where nothing has all words.
 */
export async function answerCommon(
  index: SearchIndex,
  terms: readonly Term[],
  narrowed: Omit<CommonAsk, 'words'>,
  filter: Filter,
  budget: Budget,
): Promise<Counted | null> {
  const { common, lexicon, documents } = index;
  const content = contentOf(terms);
  if (common === undefined || likely(lexicon, content, documents.withWords) < common.from) return null;
  if (!content.every((term) => isWhole(lexicon, term))) return null;
  const words = content.map((term) => ({ best: bestForm(lexicon, term), keys: term.keys }));
  const answer = await budget.awaiting(common.ask({ ...narrowed, words }, budget.signal));
  return answer === null || answer.total === 0 ? null : inOrder(index, terms, answer, filter);
}

/** How many clauses are likely to have all the words: between what the rarest allows and what chance would give. */
function likely(lexicon: Lexicon, terms: readonly Term[], clauses: number): number {
  const shares = terms.map(({ forms }) =>
    Math.min(1, forms.reduce((sum, { id }) => sum + lexicon.countOf(id), 0) / Math.max(1, clauses)),
  );
  const byChance = shares.reduce((product, share) => product * share, 1);
  return clauses * Math.sqrt(byChance * Math.min(1, ...shares));
}

/** Whether clauses filed under the keys of the term are exactly those that have a form of it. */
function isWhole(lexicon: Lexicon, { keys, forms, runs, otherwise }: Term): boolean {
  const ids = new Set(forms.map(({ id }) => id));
  const filed = keys.flatMap((key) => tongues().flatMap((code) => lexicon.wordsUnder(code, key)));
  return otherwise === null && runs.length === 0 && filed.every((id) => ids.has(id));
}

/** The word as it was typed, else the form that most clauses have. */
function bestForm(lexicon: Lexicon, { word, forms }: Term): string {
  if (forms.some(({ how }) => how === 'folded')) return word;
  const [most] = [...forms].sort((a, b) => lexicon.countOf(b.id) - lexicon.countOf(a.id));
  return most === undefined ? word : lexicon.foldAt(most.id);
}

function inOrder(
  index: SearchIndex,
  terms: readonly Term[],
  { total, facets, clauses }: CommonAnswer,
  filter: Filter,
): Counted {
  const { documents, rows } = index;
  const scanner = new Scanner(index, terms);
  const ranker = new Ranker(terms);
  const needed = maskOf(terms, contentOf(terms));
  const isHit = (clause: number): boolean =>
    filter(clause) === 0 &&
    ((scanner.look(clause).bits | bitsOf(scanner.context(clause))) & needed) === needed;
  const scoreOf = (clause: number): number =>
    ranker.score(scanner.look(clause), scanner.context(clause), ownLength(rows, clause));
  /** Hits with the same words, best first: as the engine gave one of them, any may be. */
  const together = (clause: number): readonly number[] => {
    const group = repeatsOf(documents).get(documents.sameAs[clause] ?? -1);
    if (group === undefined) return isHit(clause) ? [clause] : [];
    const date = (one: number): string => placeOf(documents, one).of.edition.key.date;
    return group
      .filter(isHit)
      .sort((a, b) => scoreOf(b) - scoreOf(a) || date(b).localeCompare(date(a)) || a - b);
  };
  const page = new Matches(clauses.length);
  for (const [best] of clauses.map(together)) if (best !== undefined) page.add(best, scoreOf(best), 0);
  const sameAs = (clause: number): readonly number[] => together(clause).slice(1);
  return { total, facets, page: page.best(page.size), scanner, sameAs };
}
