import { onceFor } from '../../kept.ts';
import { groupBy } from '../../model/groups.ts';
import type { LanguageCode } from '../../model/language.ts';
import { type Documents, type IndexedEdition, placeOf } from '../engine/documents.ts';
import type { Term } from '../mean/terms.ts';

/**
 * Clauses in another language than a query's, whose Work is held in that language with the same clause: names of one
 * thing find a clause in other languages only where its own has none.
 */
export class Twins {
  private readonly documents: Documents;
  /** Languages in which words of the query name something; none where none does. */
  private readonly codes: ReadonlySet<LanguageCode>;

  constructor(documents: Documents, terms: readonly Term[]) {
    this.documents = documents;
    this.codes = new Set(terms.flatMap(({ otherwise }) => otherwise?.codes ?? []));
  }

  has(clause: number): boolean {
    if (this.codes.size === 0) return false;
    const { of, position } = placeOf(this.documents, clause);
    if (this.codes.has(of.lang)) return false;
    const eId = of.edition.index.eIdAt(position);
    return (editionsOf(this.documents).get(of.edition.work) ?? []).some(({ lang, latest, edition }) => {
      const there = this.codes.has(lang) && latest ? edition.index.positionOf(eId) : -1;
      return there >= 0 && edition.index.hasWords(there);
    });
  }
}

const editionsOf = onceFor(
  ({ editions }: Documents): ReadonlyMap<string, readonly IndexedEdition[]> =>
    groupBy(editions, ({ edition }) => edition.work),
);
