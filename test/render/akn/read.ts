import type { Align, Clause, Mark, Words } from '../../../src/model/clause.ts';
import { elementsIn, type Tree, treeOf } from './tree.ts';

/** What a clause is besides where it stands in a source file. */
export interface ReadClause
  extends Pick<
    Clause,
    'kind' | 'eId' | 'wid' | 'number' | 'label' | 'heading' | 'words' | 'gap' | 'withdrawn'
  > {
  readonly children: readonly ReadClause[];
}

/** The clauses that an Akoma Ntoso file of ours holds, by docs/akn.md alone. */
export function readAkn(xml: string): readonly ReadClause[] {
  const [document] = elementsIn(treeOf(xml));
  const [body] = document?.name === 'portion' ? portionBody(document) : [document];
  if (body === undefined) throw new Error('no document');
  if (body.name === 'doc') return readDocument(body).children;
  return body.attributes.name === 'portion' ? readInner(body).children : [readClause(body)];
}

const portionBody = (portion: Tree): readonly Tree[] =>
  elementsIn(portion)
    .filter(({ name }) => name === 'portionBody')
    .flatMap(elementsIn);

interface Inner {
  readonly own: ReadBlock | null;
  readonly children: readonly ReadClause[];
  readonly label: string | null;
  readonly heading: Words | null;
}

interface ReadBlock {
  readonly words: Words | null;
  readonly gap: string | null;
  readonly withdrawn: string | undefined;
  readonly notes: readonly ReadClause[];
}

/** Preamble, main body, conclusions and attachments, in their order. */
function readDocument(doc: Tree): Inner {
  const parts = elementsIn(doc);
  const named = (name: string) => parts.filter((part) => part.name === name);
  const main = named('mainBody').map(readInner)[0];
  return {
    label: null,
    heading: null,
    own: main?.own ?? null,
    children: [
      ...named('preamble').map(readClause),
      ...(main?.children ?? []),
      ...named('conclusions').map(readClause),
      ...named('attachments').flatMap(elementsIn).map(readClause),
    ],
  };
}

const FLOW = new Set(['intro', 'content', 'wrapUp', 'recitals']);
const BLOCKS = new Set(['p', 'table']);

function readInner(element: Tree): Inner {
  let own: ReadBlock | null = null;
  let label: string | null = null;
  let heading: Words | null = null;
  let headingNotes: readonly ReadClause[] = [];
  const children: ReadClause[] = [];
  const read = (kids: readonly Tree[]): void => {
    for (const kid of kids) {
      const name = kid.name === 'block' ? kid.attributes.name : kid.name;
      if (name === 'num') label = readWords(kid.kids).words.text;
      else if (name === 'heading') ({ words: heading, notes: headingNotes } = readWords(kid.kids));
      else if (FLOW.has(kid.name)) read(elementsIn(kid));
      else if (kid.name === 'doc') {
        const inner = readDocument(kid);
        own = inner.own;
        children.push(...inner.children);
      } else if (BLOCKS.has(kid.name) && kid.attributes.eId === undefined) own = readBlock(kid);
      else children.push(readClause(kid));
    }
  };
  read(elementsIn(element));
  const block = own as ReadBlock | null;
  return { own: block, label, heading, children: [...children, ...headingNotes, ...(block?.notes ?? [])] };
}

const KINDS: Readonly<Record<string, Clause['kind']>> = {
  attachment: 'annex',
  authorialNote: 'note',
  table: 'p',
};

function readClause(element: Tree): ReadClause {
  const { attributes, name } = element;
  const eId = (attributes.eId ?? '') as Clause['eId'];
  const kind = (attributes.class ??
    (name === 'hcontainer' ? attributes.name : undefined) ??
    KINDS[name] ??
    name) as Clause['kind'];
  const inner: Inner = BLOCKS.has(name)
    ? { label: null, heading: null, own: readBlock(element), children: readBlock(element).notes }
    : readInner(element);
  const label = name === 'authorialNote' ? (attributes.marker ?? null) : inner.label;
  return {
    kind,
    eId,
    wid: (attributes.wId ?? eId) as Clause['wid'],
    number: attributes['ta:number'] ?? null,
    label,
    heading: inner.heading,
    words: inner.own?.words ?? null,
    gap: inner.own?.gap ?? null,
    ...(inner.own?.withdrawn === undefined ? {} : { withdrawn: inner.own.withdrawn }),
    children: inner.children,
  };
}

function readBlock(block: Tree): ReadBlock {
  const { status } = block.attributes;
  if (status === 'incomplete' || status === 'removed') {
    const gap = readWords(block.kids).words.text;
    return { words: null, gap, withdrawn: block.attributes['ta:c1'], notes: [] };
  }
  const { words, notes } = block.name === 'table' ? readTable(block) : readWords(block.kids);
  const isNothing = words.text === '' && words.marks.length === 0;
  return { words: isNothing ? null : words, gap: null, withdrawn: undefined, notes };
}

interface ReadWords {
  readonly words: Words;
  readonly notes: readonly ReadClause[];
}

function readTable(table: Tree): ReadWords {
  const rows = elementsIn(table).map(elementsIn);
  const cells = rows.map((row) => row.map((cell) => readWords(elementsIn(cell).flatMap((p) => p.kids))));
  const isHeaded = rows[0]?.[0]?.name === 'th';
  const align = isHeaded ? (rows[0] ?? []).map(({ attributes }) => (attributes.class ?? null) as Align) : [];
  const marks: Mark[] = [];
  let text = '';
  for (const [index, row] of cells.entries()) {
    if (index > 0) text += '\n';
    for (const [column, { words }] of row.entries()) {
      if (column > 0) text += '\t';
      for (const mark of words.marks)
        marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
      text += words.text;
    }
  }
  const whole: Mark = { kind: 'table', start: 0, end: text.length, isHeaded, align };
  return { words: { text, marks: [whole, ...marks] }, notes: cells.flat().flatMap(({ notes }) => notes) };
}

const INLINE: Readonly<Record<string, 'emphasis' | 'strong'>> = { i: 'emphasis', b: 'strong' };

/** Notes in the order in which a text has them: those that a note names behind those that the words name. */
function readWords(nodes: Tree['kids']): ReadWords {
  const marks: Mark[] = [];
  const notes: ReadClause[] = [];
  let text = '';
  const read = (node: Tree | string): void => {
    if (typeof node === 'string') {
      text += node;
      return;
    }
    const start = text.length;
    const place = marks.length;
    if (node.name === 'eol') text += '\n';
    else if (node.name === 'noteRef' || node.name === 'authorialNote') {
      marks.push({ kind: 'note', start, end: start, note: node.attributes.marker ?? '' });
      if (node.name === 'authorialNote') notes.push(readClause(node));
    } else {
      for (const kid of node.kids) read(kid);
      const kind = INLINE[node.name];
      const span = { start, end: text.length };
      if (kind !== undefined) marks.splice(place, 0, { kind, ...span });
      else if (node.name === 'a')
        marks.splice(place, 0, { kind: 'link', ...span, href: node.attributes.href ?? '' });
    }
  };
  for (const node of nodes) read(node);
  const nested = notes.flatMap(({ children }) => children);
  const bare = notes.map((note) => ({ ...note, children: [] }));
  return { words: { text, marks }, notes: [...bare, ...nested] };
}
