import type { Archive } from '../../archive/archive.ts';
import { newestEdition } from '../../archive/snapshot.ts';
import type { Where } from '../../cite/references.ts';
import { onceFor } from '../../kept.ts';
import { components } from '../../model/eid.ts';
import { comparableNumber } from '../../model/number/token.ts';
import type { Work } from '../../model/work.ts';
import { foldWords } from '../../words/fold.ts';
import { type Documents, type IndexedEdition, isLatest, levelAt, placeOf } from '../engine/documents.ts';
import {
  FACETS,
  type FacetName,
  FILTER_NAMES,
  type FilterName,
  facetBit,
  isOfClause,
} from '../engine/facet.ts';
import { liveClauses } from '../engine/live.ts';
import { type FieldName, isRestriction, join, type Node } from '../read/ast.ts';
import type { SearchRequest } from '../read/request.ts';

/** Which facets' filters shut a clause out, bit by bit; null where it can be neither hit nor counted. */
export type Filter = (clause: number) => number | null;

type Given = Pick<SearchRequest, FilterName | 'from' | 'to' | 'versions'>;

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
  const failsOf = editionCheck(given, restrictions);
  const byEdition = documents.editions.map(failsOf);
  const live = liveClauses(documents, archive);
  return (clause) => {
    const edition = byEdition[documents.editionOf[clause] ?? -1];
    if (edition === undefined || edition === null) return null;
    if (!live.has(clause)) return null;
    const fails = edition | clauseFails(documents, clause, given, restrictions);
    return severalBits(fails) ? null : fails;
  };
}

/** Whether filters and restrictions leave the newest edition of a text, what they say of single clauses aside. */
export function allowsText(
  archive: Archive,
  given: Given,
  restrictions: readonly Node[],
): NonNullable<Where['allows']> {
  const failsOf = editionCheck(given, restrictions);
  return ({ id }, key) => {
    const entry = archive.works.get(id);
    const expression = entry?.expressions.find((one) => one.key === key);
    if (entry === undefined || expression === undefined) return false;
    const edition = newestEdition(expression);
    const latest = isLatest(entry, expression);
    return failsOf({ edition, entry, lang: key.language, latest, first: 0 }) === 0;
  };
}

const severalBits = (bits: number): boolean => (bits & (bits - 1)) !== 0;

const OF_EDITIONS = FILTER_NAMES.filter((name) => !isOfClause(name));

/** What filters and restrictions say of whole editions: which facets shut one out; null where several do. */
function editionCheck(
  given: Given,
  restrictions: readonly Node[],
): (edition: IndexedEdition) => number | null {
  const conditions = [...filterConditions(given), ...restrictions.flatMap(fieldCondition)];
  return (edition) => {
    if (given.versions === 'latest' && !edition.latest) return null;
    let fails = 0;
    for (const { facet, holds } of conditions) if (!holds(edition)) fails |= facetBit(facet);
    return severalBits(fails) ? null : fails;
  };
}

interface EditionCondition {
  readonly facet: FacetName;
  readonly holds: (edition: IndexedEdition) => boolean;
}

function filterConditions(given: Given): readonly EditionCondition[] {
  const { from = '', to = '9999-12-31' } = given;
  const dated: EditionCondition = {
    facet: 'year',
    holds: ({ entry: { work } }) => from <= work.date && work.date <= to,
  };
  const valued = OF_EDITIONS.filter((facet) => given[facet].length > 0).map((facet): EditionCondition => {
    const wanted: readonly string[] = given[facet];
    return { facet, holds: (edition) => wanted.some((value) => hasValue(edition, facet, value)) };
  });
  return given.from === undefined && given.to === undefined ? valued : [dated, ...valued];
}

/** What a field of the query asks of editions; nothing for the fields of single clauses. */
function fieldCondition(node: Node): readonly EditionCondition[] {
  const negated = node.is === 'not';
  const asked = negated ? node.node : node;
  if (asked.is !== 'field' || asked.field === 'article' || isOfClause(asked.field)) return [];
  const { field, value } = asked;
  return [{ facet: field, holds: (edition) => hasValue(edition, field, value) !== negated }];
}

/** Whether an edition has the value, in any case; a party by its code or by words of its name. */
function hasValue(edition: IndexedEdition, facet: FilterName, value: string): boolean {
  const wanted = value.toLowerCase();
  if (FACETS[facet].valuesOf(edition).some((one) => one.toLowerCase() === wanted)) return true;
  if (value.length < 3) return false;
  const words = foldWords(value);
  const names = namesIn(edition.entry.work).get(facet) ?? [];
  return names.some((name) => words.every((word) => name.has(word)));
}

/** The folded words of each name that may stand for a value; a filter asks for them at every edition. */
const namesIn = onceFor(
  (work: Work) =>
    new Map(
      FILTER_NAMES.map((facet) => [
        facet,
        FACETS[facet].namesIn?.(work).map((name): ReadonlySet<string> => new Set(foldWords(name))) ?? [],
      ]),
    ),
);

function clauseFails(
  documents: Documents,
  clause: number,
  given: Given,
  restrictions: readonly Node[],
): number {
  const wanted: readonly string[] = given.level;
  let fails = wanted.length > 0 && !wanted.includes(levelAt(documents, clause)) ? facetBit('level') : 0;
  for (const node of restrictions) {
    const field = node.is === 'not' ? node.node : node;
    if (field.is !== 'field') continue;
    const holds = holdsOfClause(documents, clause, field.field, field.value);
    if (holds !== null && holds === (node.is === 'not'))
      fails |= field.field === 'level' ? facetBit('level') : NO_HIT;
  }
  return fails;
}

/** Two bits that no facet forgives: articles are no facet. */
const NO_HIT = 0b11 << 20;

/** Whether a field of a query holds for a clause; for the fields of a clause alone, null for the others. */
function holdsOfClause(
  documents: Documents,
  clause: number,
  field: FieldName,
  value: string,
): boolean | null {
  if (field === 'level') return levelAt(documents, clause) === value.toLowerCase();
  return field === 'article' ? isInArticle(documents, clause, value) : null;
}

/** Whether a field of a query holds for a clause. */
export function holds(documents: Documents, clause: number, field: FieldName, value: string): boolean {
  const own = holdsOfClause(documents, clause, field, value);
  if (own !== null || field === 'article') return own ?? false;
  return hasValue(placeOf(documents, clause).of, field, value);
}

function isInArticle(documents: Documents, clause: number, number: string): boolean {
  const { of, position } = placeOf(documents, clause);
  const wanted = comparableNumber(number);
  return components(of.edition.index.eIdAt(position)).some(
    (part) => part.kind === 'article' && part.number !== null && comparableNumber(part.number) === wanted,
  );
}
