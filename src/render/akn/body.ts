import type { Clause } from '../../model/clause.ts';
import {
  type AllNotes,
  asBlocks,
  atLeastOne,
  headOf,
  hierarchyOf,
  inBody,
  inHierarchy,
  openClause,
} from './clauses.ts';
import { idOf, ownBlock } from './words.ts';
import { type Element, element } from './xml.ts';

/** The facts of an annex as a document of its own. */
export type MetaOfAnnex = (annex: Clause) => Element;

/** Clauses of a whole text, or of an annex, by the place that a document has for them. */
export function documentBody(
  clauses: readonly Clause[],
  own: Element | null,
  all: AllNotes,
  metaOf: MetaOfAnnex,
): readonly Element[] {
  const [first] = clauses;
  const preamble = own === null && first?.kind === 'preamble' ? first : null;
  const rest = preamble === null ? clauses : clauses.slice(1);
  const annexes = rest.slice(rest.findLastIndex(({ kind }) => kind !== 'annex') + 1);
  const before = rest.slice(0, rest.length - annexes.length);
  const last = before.at(-1);
  const conclusions = last?.kind === 'conclusions' ? last : null;
  const main = inBody(conclusions === null ? before : before.slice(0, -1), all);
  return [
    ...(preamble === null ? [] : [preambleOf(preamble, all)]),
    element('mainBody', {}, atLeastOne(own === null ? main : [own, ...main])),
    ...(conclusions === null ? [] : [conclusionsOf(conclusions, all)]),
    ...(annexes.length === 0
      ? []
      : [
          element(
            'attachments',
            {},
            annexes.map((annex) => attachmentOf(annex, all, metaOf)),
          ),
        ]),
  ];
}

/** Neither has a place for label and heading, which are blocks with a name. */
const BLOCK_HEAD = (opened: ReturnType<typeof openClause>): readonly Element[] =>
  headOf(opened).map(({ name, inner }) => element('block', { name }, inner));

function preambleOf(preamble: Clause, all: AllNotes): Element {
  const opened = openClause(preamble, all);
  const own = ownBlock(preamble, opened.notes);
  const kids: Element[] = [...BLOCK_HEAD(opened), ...(own === null ? [] : [own])];
  let recitals: Element[] = [];
  for (const [index, clause] of opened.kids.entries()) {
    if (clause.kind === 'recital') recitals.push(recitalOf(clause, all));
    else if (clause.kind === 'formula') kids.push(formulaOf(clause, all));
    else kids.push(...asBlocks([clause], all));
    if (recitals.length > 0 && opened.kids[index + 1]?.kind !== 'recital') {
      kids.push(element('recitals', {}, recitals));
      recitals = [];
    }
  }
  return element('preamble', { ...idOf(preamble) }, atLeastOne(kids));
}

function recitalOf(recital: Clause, all: AllNotes): Element {
  const opened = openClause(recital, all);
  const own = ownBlock(recital, opened.notes);
  const blocks = [...(own === null ? [] : [own]), ...asBlocks(opened.kids, all)];
  return element('recital', idOf(recital), [...headOf(opened), ...atLeastOne(blocks)]);
}

function formulaOf(formula: Clause, all: AllNotes): Element {
  const opened = openClause(formula, all);
  const own = ownBlock(formula, opened.notes);
  const blocks = [...BLOCK_HEAD(opened), ...(own === null ? [] : [own]), ...asBlocks(opened.kids, all)];
  return element('formula', { name: 'formula', ...idOf(formula) }, blocks);
}

function conclusionsOf(conclusions: Clause, all: AllNotes): Element {
  const opened = openClause(conclusions, all);
  const own = ownBlock(conclusions, opened.notes);
  const blocks = [...BLOCK_HEAD(opened), ...(own === null ? [] : [own]), ...asBlocks(opened.kids, all)];
  return element('conclusions', idOf(conclusions), atLeastOne(blocks));
}

function attachmentOf(annex: Clause, all: AllNotes, metaOf: MetaOfAnnex): Element {
  const opened = openClause(annex, all);
  const own = ownBlock(annex, opened.notes);
  const inner = element('doc', { name: 'annex', contains: 'singleVersion' }, [
    metaOf(annex),
    ...documentBody(opened.kids, own, all, metaOf),
  ]);
  return element('attachment', idOf(annex), [...headOf(opened), inner]);
}

/** Clauses without the rest of their text: one element, as a portion has. */
export function portionOf(clauses: readonly Clause[], all: AllNotes): Element {
  const [only, more] = clauses;
  if (only !== undefined && more === undefined) {
    if (only.kind === 'preamble') return preambleOf(only, all);
    if (only.kind === 'recital') return recitalOf(only, all);
    if (only.kind !== 'p') return inHierarchy(only, all);
  }
  return element('hcontainer', { name: 'portion' }, hierarchyOf(null, clauses, all));
}
