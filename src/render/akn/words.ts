import type { Clause, Mark, Words } from '../../model/clause.ts';
import { cellWords, type Table, tableOf } from '../../model/table.ts';
import {
  type Attributes,
  type Element,
  element,
  embedded,
  escaped,
  type Inline,
  inlineElement,
  joined,
} from './xml.ts';

/** The notes of one clause, by the name that its words have: each stands where it is named first. */
export class Notes {
  private readonly left: Map<string, Clause>;
  private readonly all: ReadonlyMap<string, Clause>;

  /** `all`: the notes of the whole text, which may be named again. */
  constructor(own: readonly Clause[], all: ReadonlyMap<string, Clause>) {
    this.left = new Map(own.map((note) => [note.number ?? '', note]));
    this.all = all;
  }

  /** The mark of a note in words. */
  at(name: string): Inline {
    const note = this.left.get(name);
    if (note !== undefined) {
      this.left.delete(name);
      return embedded(this.whole(note));
    }
    const known = this.all.get(name);
    const href = known === undefined ? '#' : `#${known.eId}`;
    return inlineElement('noteRef', { href, marker: name }, NOTHING);
  }

  private whole(note: Clause): Element {
    const attributes = { ...idOf(note), marker: note.number, placement: 'bottom' };
    return element('authorialNote', attributes, [ownBlock(note, this) ?? element('p')]);
  }
}

const NOTHING: Inline = { xml: '' };

/** EId, wId where it is another (its clause of earlier versions: AKN-NC 1.0, section 5.2), and the number without marks. */
export const idOf = ({ eId, wid, number }: Clause): Attributes => ({
  eId,
  wId: wid === eId ? null : wid,
  'ta:number': number,
});

/** The names of notes that heading and words have, and those in their notes. */
export const namedNotes = ({ heading, words }: Clause): readonly string[] =>
  [...(heading?.marks ?? []), ...(words?.marks ?? [])].flatMap((mark) =>
    mark.kind === 'note' ? [mark.note] : [],
  );

/** Own words as a paragraph or table, or the sentence in their place; null where the clause has neither. */
export function ownBlock(clause: Clause, notes: Notes, attributes: Attributes = {}): Element | null {
  const { words, gap, withdrawn } = clause;
  if (gap !== null) {
    const status = withdrawn === undefined ? 'incomplete' : 'removed';
    const reason = inlineElement('remark', { status: 'editorial' }, escaped(gap));
    const c1 = withdrawn === undefined ? null : withdrawn;
    return element(
      'p',
      { ...attributes, status, 'ta:c1': c1 },
      joined([inlineElement('omissis', {}, NOTHING), reason]),
    );
  }
  if (words === null) return null;
  const table = tableOf(words);
  return table === null
    ? element('p', attributes, inlineOf(words, notes))
    : element('table', attributes, rowsOf(words, table, notes));
}

function rowsOf(words: Words, { rows, isHeaded, align }: Table, notes: Notes): readonly Element[] {
  return rows.map((cells, row) => {
    const name = isHeaded && row === 0 ? 'th' : 'td';
    const kids = cells.map((cell, column) =>
      element(name, { class: align[column] ?? null }, [
        element('p', {}, inlineOf(cellWords(words, cell), notes)),
      ]),
    );
    return element('tr', {}, kids);
  });
}

/** Words with their marks; a line end is `eol`. Marks that cross are cut where the outer one ends. */
export function inlineOf({ text, marks }: Words, notes: Notes): Inline {
  return stretch(
    text,
    0,
    text.length,
    marks.filter(({ kind }) => kind !== 'table'),
    notes,
  );
}

function stretch(text: string, from: number, to: number, marks: readonly Mark[], notes: Notes): Inline {
  const pieces: Inline[] = [];
  let at = from;
  let rest = marks;
  for (let [mark] = rest; mark !== undefined; [mark] = rest) {
    const outer = mark;
    const end = Math.min(outer.end, to);
    const isNote = outer.kind === 'note';
    const inside = isNote ? [] : rest.slice(1).filter((other) => other.start < end);
    rest = rest.slice(1 + inside.length);
    pieces.push(lines(text.slice(at, outer.start)));
    pieces.push(
      isNote ? notes.at(outer.note) : marked(outer, stretch(text, outer.start, end, inside, notes)),
    );
    at = Math.max(at, end);
  }
  return joined([...pieces, lines(text.slice(at, to))]);
}

const ELEMENTS = { emphasis: 'i', strong: 'b', link: 'a' } as const;

function marked(mark: Mark, inner: Inline): Inline {
  if (mark.kind === 'note' || mark.kind === 'table') return inner;
  return inlineElement(ELEMENTS[mark.kind], mark.kind === 'link' ? { href: mark.href } : {}, inner);
}

const EOL = inlineElement('eol', {}, NOTHING);

const lines = (text: string): Inline =>
  joined(text.split('\n').flatMap((line, index) => (index === 0 ? [escaped(line)] : [EOL, escaped(line)])));
