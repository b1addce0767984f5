import { depthsOf } from './depths.ts';
import type { Headed } from './headed.ts';
import { NOTE_CLOSES, NOTE_OPENS, type Piece } from './piece.ts';
import { hasEnded } from './shape.ts';
import { type SimpleTable, tableAt } from './tables.ts';

/** What becomes one block of our Markdown; `place` is that of its piece. */
export type Entry = { readonly at: number } & (
  | { readonly is: 'heading'; readonly depth: number; readonly headed: Headed }
  | { readonly is: 'words'; readonly text: string; readonly mark: string | null }
  | { readonly is: 'conclusions' }
  | { readonly is: 'table'; readonly table: SimpleTable }
  | { readonly is: 'note'; readonly note: number; readonly texts: readonly string[] }
);

/** A text's own pieces, half-open, with what is read of them. */
export interface Chosen {
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
  readonly conclusions: number | null;
  readonly headed: readonly Headed[];
  /** How many # each of these has; where a format says it. */
  readonly depths?: readonly number[];
  readonly isContents: (at: number) => boolean;
}

/** The blocks of a text in order, each note behind the words that refer to it first. */
export function entriesOf(chosen: Chosen): readonly Entry[] {
  const notes = notesOf(chosen.pieces);
  const said = new Set<number>();
  return bodyOf(chosen).flatMap((entry) => {
    const referred = referencesIn(entry).filter((note) => notes.has(note) && !said.has(note));
    for (const note of referred) said.add(note);
    return [
      entry,
      ...referred.map((note): Entry => ({ is: 'note', at: entry.at, note, texts: notes.get(note) ?? [] })),
    ];
  });
}

function bodyOf({
  pieces,
  start,
  end,
  conclusions,
  headed,
  isContents,
  ...chosen
}: Chosen): readonly Entry[] {
  const depths = chosen.depths ?? depthsOf(headed);
  const headings = new Map(headed.map((one, index) => [one.at, { headed: one, depth: depths[index] ?? 2 }]));
  const isList = hasBullets(pieces.slice(start, end));
  const entries: Entry[] = [];
  for (let at = start; at < end; ) {
    if (at === conclusions) entries.push({ is: 'conclusions', at });
    const heading = headings.get(at);
    const piece = pieces[at];
    const table = heading === undefined ? tableAt(pieces, at, end) : null;
    if (heading !== undefined) {
      entries.push({ is: 'heading', at, ...heading });
      const { text } = heading.headed;
      if (text !== '') entries.push({ is: 'words', at, text, mark: null });
      at = heading.headed.next;
    } else if (table !== null) {
      entries.push({ is: 'table', at, table });
      at = table.next;
    } else {
      if (piece !== undefined && !isContents(at) && piece.block.note === null) {
        const joint = conclusions !== null && at > conclusions ? '\n' : ' ';
        entries.push(goingOn(entries, piece, joint) ?? wordsOf(piece, at, isList));
      }
      at += 1;
    }
  }
  return entries.filter(hasWords);
}

const wordsOf = (piece: Piece, at: number, isList: boolean): Entry => ({
  is: 'words',
  at,
  text: piece.text,
  mark: markFor(piece, isList),
});

/** Takes the last words off, to go on with a line that its author broke; null where a paragraph begins. */
function goingOn(entries: Entry[], piece: Piece, joint: string): Entry | null {
  const last = entries.at(-1);
  if (!piece.isBroken || last?.is !== 'words' || (joint === ' ' && hasEnded(last.text))) return null;
  entries.pop();
  return { ...last, text: last.text + joint + piece.text };
}

const hasWords = (entry: Entry): boolean => entry.is !== 'words' || entry.text !== '' || entry.mark !== null;

/** What a browser prints before an item of a list without numbers. */
const BULLET = '•';

const isBullet = ({ block, mark }: Piece): boolean => block.kind === 'item' && mark === null;

const markFor = (piece: Piece, isList: boolean): string | null =>
  isBullet(piece) && isList ? BULLET : piece.mark;

/** A page all of whose paragraphs are items is laid out so, and has no list. */
const hasBullets = (pieces: readonly Piece[]): boolean =>
  pieces.filter(isBullet).length < MOST_BULLETS * pieces.length;
const MOST_BULLETS = 0.7;

function notesOf(pieces: readonly Piece[]): ReadonlyMap<number, readonly string[]> {
  const notes = new Map<number, string[]>();
  for (const { block, text } of pieces) {
    if (block.note === null) continue;
    notes.set(block.note, [...(notes.get(block.note) ?? []), text]);
  }
  return notes;
}

/** Marks of notes in words, by number. */
export const NOTE_MARK = new RegExp(`${NOTE_OPENS}(\\d+)${NOTE_CLOSES}`, 'gu');

function referencesIn(entry: Entry): readonly number[] {
  const text =
    entry.is === 'words'
      ? entry.text
      : entry.is === 'heading'
        ? `${entry.headed.label} ${entry.headed.title}`
        : entry.is === 'table'
          ? entry.table.rows.flat().join(' ')
          : '';
  return [...text.matchAll(NOTE_MARK)].map(([, note]) => Number(note));
}
