import type { Archive } from '../../archive/archive.ts';
import { newestEdition } from '../../archive/snapshot.ts';
import type { Where } from '../../cite/inWorks.ts';
import { components } from '../../model/eid.ts';
import { comparableNumber } from '../../model/number/token.ts';
import { type Documents, type IndexedEdition, isLatest, placeOf } from '../engine/documents.ts';
import { FACETS, type FacetName, facetBit, isOfClause } from '../engine/facet.ts';
import { liveClauses } from '../engine/live.ts';
import { wantedOf } from '../engine/wanted.ts';
import { isRestriction, join, type Node } from '../read/ast.ts';
import { type Choice, choicesOf } from '../read/choices.ts';
import type { SearchRequest } from '../read/request.ts';

/** Which facets' filters shut a clause out, bit by bit; null where it can be neither hit nor counted. */
export type Filter = (clause: number) => number | null;

type Given = Pick<SearchRequest, FacetName | 'from' | 'to' | 'versions'>;

/** Takes the restrictions out of a query: the rest, and what was restricted. */
export function splitRestrictions(root: Node): {
  readonly rest: Node;
  readonly restrictions: readonly Node[];
} {
  const nodes = root.is === 'and' ? root.nodes : [root];
  const restrictions = nodes.filter(isRestriction);
  return restrictions.length === 0
    ? { rest: root, restrictions }
    : {
        rest: join(
          'and',
          nodes.filter((node) => !isRestriction(node)),
          root.is === 'and' && root.written,
        ),
        restrictions,
      };
}

/**
 * The filters of a request and of its query together. A clause of an edition that the archive no longer has as it
 * was indexed is shut out, unless its words are the same.
 */
export function makeFilter(
  documents: Documents,
  archive: Archive,
  given: Given,
  restrictions: readonly Node[],
): Filter {
  const choices = choicesOf(given, restrictions);
  const byEdition = documents.editions.map(editionFails(given, choices));
  const ofClauses = choices
    .filter(({ field }) => facetOfEditions(field) === null)
    .map((choice) => ({ bit: bitOf(choice.field), holds: choiceCheck(choice) }));
  const live = liveClauses(documents, archive);
  return (clause) => {
    let fails = byEdition[documents.editionOf[clause] ?? -1] ?? null;
    if (fails === null || !live.has(clause)) return null;
    for (const { bit, holds } of ofClauses) if (!holds(documents, clause)) fails |= bit;
    return severalBits(fails) ? null : fails;
  };
}

/** Whether filters and restrictions leave the newest edition of a text, what they say of single clauses aside. */
export function allowsText(
  archive: Archive,
  given: Given,
  restrictions: readonly Node[],
): NonNullable<Where['allows']> {
  const failsOf = editionFails(given, choicesOf(given, restrictions));
  return ({ id }, key) => {
    const entry = archive.works.get(id);
    const expression = entry?.expressions.find((one) => one.key === key);
    if (entry === undefined || expression === undefined) return false;
    const edition = newestEdition(expression);
    const latest = isLatest(entry, expression);
    return failsOf({ edition, entry, lang: key.language, latest, first: 0 }) === 0;
  };
}

/** Whether a clause is what a field of the query, or a filter, asks for. */
export function choiceCheck(choice: Choice): (documents: Documents, clause: number) => boolean {
  const { field, values, negated } = choice;
  if (field === 'article') {
    const numbers = values.map(comparableNumber);
    return (documents, clause) => isInArticle(documents, clause, numbers) !== negated;
  }
  const { ofClause } = FACETS[field];
  if (ofClause === null) {
    const holds = editionCheck(field, choice);
    return (documents, clause) => holds(placeOf(documents, clause).of);
  }
  const { isValue } = wantedOf(field, values);
  return (documents, clause) => ofClause.valuesAt(documents, clause).some(isValue) !== negated;
}

const severalBits = (bits: number): boolean => (bits & (bits - 1)) !== 0;

/** Two bits that no facet forgives: articles are no facet. */
const NO_HIT = 0b11 << 20;

const bitOf = (field: Choice['field']): number => (field === 'article' ? NO_HIT : facetBit(field));

const facetOfEditions = (field: Choice['field']): FacetName | null =>
  field === 'article' || isOfClause(field) ? null : field;

type EditionCheck = (edition: IndexedEdition) => boolean;

/** Which facets shut a whole edition out; null where several do. */
function editionFails(given: Given, choices: readonly Choice[]): (edition: IndexedEdition) => number | null {
  const checks: (readonly [FacetName, EditionCheck])[] = choices.flatMap((choice) => {
    const facet = facetOfEditions(choice.field);
    return facet === null ? [] : [[facet, editionCheck(facet, choice)] as const];
  });
  const { from = '', to = '9999-12-31' } = given;
  checks.push(['year', ({ entry: { work } }) => from <= work.date && work.date <= to]);
  return (edition) => {
    if (given.versions === 'latest' && !edition.latest) return null;
    let fails = 0;
    for (const [facet, holds] of checks) if (!holds(edition)) fails |= facetBit(facet);
    return severalBits(fails) ? null : fails;
  };
}

/** Whether an edition has one of the values, or none of them; a party by its code or by words of its name. */
function editionCheck(facet: FacetName, { values, negated }: Choice): EditionCheck {
  const { isValue, isNamedIn } = wantedOf(facet, values);
  const { valuesOf } = FACETS[facet];
  return (edition) => (valuesOf(edition).some(isValue) || isNamedIn(edition.entry.work)) !== negated;
}

function isInArticle(documents: Documents, clause: number, numbers: readonly string[]): boolean {
  const { of, position } = placeOf(documents, clause);
  return components(of.edition.index.eIdAt(position)).some(
    (part) =>
      part.kind === 'article' && part.number !== null && numbers.includes(comparableNumber(part.number)),
  );
}
