import type { Clause } from '../../model/clause.ts';
import { type Element, element } from '../xml.ts';
import { asBlocks, atLeastOne, headOf, hierarchyOf, inBody, inHierarchy, openClause } from './clauses.ts';
import { type Around, idOf, ownBlock } from './words.ts';

/** The facts of an annex as a document of its own. */
export type MetaOfAnnex = (annex: Clause) => Element;

/** Clauses of a whole text, or of an annex, by the place that a document has for them. */
export function documentBody(
  clauses: readonly Clause[],
  own: Element | null,
  around: Around,
  metaOf: MetaOfAnnex,
): readonly Element[] {
  const [first] = clauses;
  const preamble = own === null && first?.kind === 'preamble' ? first : null;
  const rest = preamble === null ? clauses : clauses.slice(1);
  const annexes = rest.slice(rest.findLastIndex(({ kind }) => kind !== 'annex') + 1);
  const before = rest.slice(0, rest.length - annexes.length);
  const last = before.at(-1);
  const conclusions = last?.kind === 'conclusions' ? last : null;
  const main = inBody(conclusions === null ? before : before.slice(0, -1), around);
  return [
    ...(preamble === null ? [] : [preambleOf(preamble, around)]),
    element('mainBody', {}, atLeastOne(own === null ? main : [own, ...main])),
    ...(conclusions === null ? [] : [conclusionsOf(conclusions, around)]),
    ...(annexes.length === 0
      ? []
      : [
          element(
            'attachments',
            {},
            annexes.map((annex) => attachmentOf(annex, around, metaOf)),
          ),
        ]),
  ];
}

/** Neither has a place for label and heading, which are blocks with a name. */
const BLOCK_HEAD = (opened: ReturnType<typeof openClause>): readonly Element[] =>
  headOf(opened).map(({ name, inner }) => element('block', { name }, inner));

function preambleOf(preamble: Clause, around: Around): Element {
  const opened = openClause(preamble, around);
  const own = ownBlock(preamble, opened.notes);
  const kids: Element[] = [...BLOCK_HEAD(opened), ...(own === null ? [] : [own])];
  let recitals: Element[] = [];
  for (const [index, clause] of opened.kids.entries()) {
    if (clause.kind === 'recital') recitals.push(recitalOf(clause, around));
    else if (clause.kind === 'formula') kids.push(formulaOf(clause, around));
    else kids.push(...asBlocks([clause], around));
    if (recitals.length > 0 && opened.kids[index + 1]?.kind !== 'recital') {
      kids.push(element('recitals', {}, recitals));
      recitals = [];
    }
  }
  return element('preamble', { ...idOf(preamble) }, atLeastOne(kids));
}

function recitalOf(recital: Clause, around: Around): Element {
  const opened = openClause(recital, around);
  const own = ownBlock(recital, opened.notes);
  const blocks = [...(own === null ? [] : [own]), ...asBlocks(opened.kids, around)];
  return element('recital', idOf(recital), [...headOf(opened), ...atLeastOne(blocks)]);
}

function formulaOf(formula: Clause, around: Around): Element {
  const opened = openClause(formula, around);
  const own = ownBlock(formula, opened.notes);
  const blocks = [...BLOCK_HEAD(opened), ...(own === null ? [] : [own]), ...asBlocks(opened.kids, around)];
  return element('formula', { name: 'formula', ...idOf(formula) }, blocks);
}

function conclusionsOf(conclusions: Clause, around: Around): Element {
  const opened = openClause(conclusions, around);
  const own = ownBlock(conclusions, opened.notes);
  const blocks = [...BLOCK_HEAD(opened), ...(own === null ? [] : [own]), ...asBlocks(opened.kids, around)];
  return element('conclusions', idOf(conclusions), atLeastOne(blocks));
}

function attachmentOf(annex: Clause, around: Around, metaOf: MetaOfAnnex): Element {
  const opened = openClause(annex, around);
  const own = ownBlock(annex, opened.notes);
  const inner = element('doc', { name: 'annex', contains: 'singleVersion' }, [
    metaOf(annex),
    ...documentBody(opened.kids, own, around, metaOf),
  ]);
  return element('attachment', idOf(annex), [...headOf(opened), inner]);
}

/** Clauses without the rest of their text: one element, as a portion has. */
export function portionOf(clauses: readonly Clause[], around: Around): Element {
  const [only, more] = clauses;
  if (only !== undefined && more === undefined) {
    if (only.kind === 'preamble') return preambleOf(only, around);
    if (only.kind === 'recital') return recitalOf(only, around);
    if (only.kind !== 'p') return inHierarchy(only, around);
  }
  return element('hcontainer', { name: 'portion' }, hierarchyOf(null, clauses, around));
}
