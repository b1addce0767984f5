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
} from '../xml.ts';

/** What clauses of a text are written with. */
export interface Around {
  /** The notes of the whole text by their names: marks may name one of another clause. */
  readonly notes: ReadonlyMap<string, Clause>;
  /** Where words of a clause refer to. */
  readonly linksIn: (clause: Clause) => readonly Reference[];
}

/** A half-open span of words that refers to something at an address. */
interface Reference {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** The notes of one clause, by the name that its words have: each stands where it is named first. */
export class Notes {
  readonly around: Around;
  private readonly left: Map<string, Clause>;

  constructor(own: readonly Clause[], around: Around) {
    this.left = new Map(own.map((note) => [note.number ?? '', note]));
    this.around = around;
  }

  /** The mark of a note in words. */
  at(name: string): Inline {
    const note = this.left.get(name);
    if (note !== undefined) {
      this.left.delete(name);
      return embedded(this.whole(note));
    }
    const known = this.around.notes.get(name);
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
    ? element('p', attributes, inlineOf(words, notes, notes.around.linksIn(clause)))
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

/** What an element of words stands for. */
type Inked = Mark | ({ readonly kind: 'reference' } & Reference);

/** Words with their marks and references; a line end is `eol`. A mark that crosses another is cut where that one ends. */
export function inlineOf(
  { text, marks }: Words,
  notes: Notes,
  references: readonly Reference[] = [],
): Inline {
  const printed = marks.filter(({ kind }) => kind !== 'table');
  const inked = references
    .filter((reference) => printed.every((mark) => !crosses(mark, reference)))
    .map((reference): Inked => ({ kind: 'reference', ...reference }));
  const all = [...printed, ...inked].sort((a, b) => a.start - b.start || b.end - a.end);
  return stretch(text, 0, text.length, all, notes);
}

/** Our references never cut a mark of the text. */
const crosses = (a: Mark, b: Reference): boolean =>
  (a.start < b.start && b.start < a.end && a.end < b.end) ||
  (b.start < a.start && a.start < b.end && b.end < a.end);

function stretch(text: string, from: number, to: number, marks: readonly Inked[], notes: Notes): Inline {
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

const ELEMENTS = { emphasis: 'i', strong: 'b', link: 'a', reference: 'ref' } as const;

function marked(mark: Inked, inner: Inline): Inline {
  if (mark.kind === 'note' || mark.kind === 'table') return inner;
  return inlineElement(ELEMENTS[mark.kind], 'href' in mark ? { href: mark.href } : {}, inner);
}

const EOL = inlineElement('eol', {}, NOTHING);

const lines = (text: string): Inline =>
  joined(text.split('\n').flatMap((line, index) => (index === 0 ? [escaped(line)] : [EOL, escaped(line)])));
