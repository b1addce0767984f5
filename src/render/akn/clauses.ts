import type { Clause } from '../../model/clause.ts';
import { KINDS } from '../../model/kind.ts';
import { type Element, element, escaped } from '../xml.ts';
import { isBlockKind, kindAttributes } from './kinds.ts';
import { type Around, idOf, inlineOf, Notes, namedNotes, ownBlock } from './words.ts';

/** A clause with its notes set apart: those that its own words name stand in them. */
interface Opened {
  readonly clause: Clause;
  readonly notes: Notes;
  /** What lies below it besides. */
  readonly kids: readonly Clause[];
}

export function openClause(clause: Clause, around: Around): Opened {
  const named = new Set(namedNotes(clause));
  const notes: Clause[] = [];
  const kids: Clause[] = [];
  for (const child of clause.children) {
    const isNamed = child.kind === 'note' && child.children.length === 0 && named.has(child.number ?? '');
    (isNamed ? notes : kids).push(child);
    if (isNamed) for (const name of namedNotes(child)) named.add(name);
  }
  return { clause, notes: new Notes(notes, around), kids };
}

/** Label and heading. */
export const headOf = (
  { clause: { label, heading }, notes }: Opened,
  names = ['num', 'heading'] as const,
) => [
  ...(label === null ? [] : [element(names[0], {}, escaped(label))]),
  ...(heading === null ? [] : [element(names[1], {}, inlineOf(heading, notes))]),
];

/** Clauses where blocks and the hierarchy may stand in any order: in the main body. */
export const inBody = (clauses: readonly Clause[], around: Around): readonly Element[] =>
  clauses.map((clause) => asPlainBlock(clause, around) ?? inHierarchy(clause, around));

/** A clause as an element of the hierarchy, which has words before what lies in it and behind. */
export function inHierarchy(clause: Clause, around: Around): Element {
  const opened = openClause(clause, around);
  const attributes = { ...kindAttributes(clause.kind), ...idOf(clause) };
  const head = headOf(opened);
  const own = ownBlock(clause, opened.notes);
  return element(KINDS[clause.kind].akn, attributes, [...head, ...hierarchyOf(own, opened.kids, around)]);
}

/** What an element of the hierarchy holds: words alone, or words around elements of the hierarchy. */
export function hierarchyOf(
  own: Element | null,
  kids: readonly Clause[],
  around: Around,
): readonly Element[] {
  const blocks = kids.map((kid) => asPlainBlock(kid, around));
  const first = blocks.indexOf(null);
  const last = blocks.lastIndexOf(null);
  const before = [own, ...blocks.slice(0, first < 0 ? blocks.length : first)].filter((one) => one !== null);
  if (first < 0) return before.length === 0 ? [] : [element('content', {}, before)];
  const behind = blocks.slice(last + 1).filter((one) => one !== null);
  return [
    ...(before.length === 0 ? [] : [element('intro', {}, before)]),
    ...kids.slice(first, last + 1).map((kid) => inHierarchy(kid, around)),
    ...(behind.length === 0 ? [] : [element('wrapUp', {}, behind)]),
  ];
}

/** A clause that is words and nothing else, as one paragraph or table; null for others. */
function asPlainBlock(clause: Clause, around: Around): Element | null {
  const { kind, label, heading } = clause;
  if (!isBlockKind(kind) || label !== null || heading !== null) return null;
  const { notes, kids } = openClause(clause, around);
  if (kids.length > 0) return null;
  return ownBlock(clause, notes, { ...idOf(clause), class: kind === 'p' ? null : kind });
}

/** Clauses where only blocks may stand: in preamble, conclusions and recitals. */
export const asBlocks = (clauses: readonly Clause[], around: Around): readonly Element[] =>
  clauses.map((clause) => asPlainBlock(clause, around) ?? asContainer(clause, around));

function asContainer(clause: Clause, around: Around): Element {
  const opened = openClause(clause, around);
  const own = ownBlock(clause, opened.notes);
  const blocks = [...(own === null ? [] : [own]), ...asBlocks(opened.kids, around)];
  return element('blockContainer', { ...idOf(clause), class: clause.kind }, [
    ...headOf(opened),
    ...atLeastOne(blocks),
  ]);
}

/** Where the schema wants a block: an empty paragraph without an eId is none of the text's. */
export const atLeastOne = (blocks: readonly Element[]): readonly Element[] =>
  blocks.length === 0 ? [element('p')] : blocks;
