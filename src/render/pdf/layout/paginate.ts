import { TooManyPages } from '../errors.ts';
import type { FlowItem, FlowLine } from './flow.ts';
import { besideEachOther } from './footnotes.ts';

/** A line of the text on its page; `top` is its upper edge, in points below the upper edge of the text. */
export interface PageLine {
  readonly line: FlowLine;
  readonly top: number;
  /** It stood on an earlier page and is no content here. */
  readonly isRepeated?: boolean;
}

/** What one page holds, before anything is drawn. */
export interface PagePlan {
  readonly lines: readonly PageLine[];
  /** Lines at the foot, from the first to the last; a note may go on from the page before. */
  readonly notes: readonly FlowLine[];
}

/** What pages have to hold the flow; `notes` by the name that a line's mark gives. */
export interface Room {
  /** Points of text and notes on one page. */
  readonly height: number;
  readonly maxPages: number;
  readonly notes: ReadonlyMap<string, readonly FlowLine[]>;
}

/** Between the text and the notes, with the thin line. */
export const NOTE_GAP = 14;
/** A page may stay this much emptier to keep a note whole. */
const SLACK = 80;
/** Lines of a note that stand at least on the page of its mark. */
const LEAST_NOTE_LINES = 2;
/** Share of a page that notes from the page before may take while text is left. */
const MOST_CARRIED = 0.7;

/** The flow cut into pages. Every page takes what it can hold, as far as lines kept together allow. */
export function paginate(items: readonly FlowItem[], room: Room): readonly PagePlan[] {
  const pages: PagePlan[] = [];
  let at = firstLine(items, 0);
  let carried: readonly FlowLine[] = [];
  const placed = new Set<string>();
  while (at < items.length || carried.length > 0) {
    if (pages.length === room.maxPages) throw new TooManyPages(room.maxPages);
    const page = fillPage(items, at, carried, placed, room);
    pages.push(page);
    carried = page.carried;
    at = firstLine(items, page.end);
  }
  return pages;
}

/** Neither white nor the end of the last page stands at the head of a page. */
function firstLine(items: readonly FlowItem[], from: number): number {
  let at = from;
  while (at < items.length && items[at]?.is !== 'line') at++;
  return at;
}

function fillPage(
  items: readonly FlowItem[],
  at: number,
  carried: readonly FlowLine[],
  placed: Set<string>,
  room: Room,
): PagePlan & { readonly carried: readonly FlowLine[]; readonly end: number } {
  const start: Start = { items, at, carried, placed, room };
  const whole = reach(start, true);
  const { end } = whole.isShort ? reach(start, false) : whole;
  const lines: PageLine[] = [];
  let top = 0;
  for (const line of repeatedAt(items[at])) {
    lines.push({ line, top, isRepeated: true });
    top += line.height;
  }
  for (const item of items.slice(at, end)) {
    if (item.is === 'line') lines.push({ line: item, top });
    if (item.is !== 'break') top += item.height;
  }
  const own = newNotes(
    lines.map(({ line }) => line),
    placed,
    room,
  );
  for (const note of own) placed.add(note);
  const waiting = [...carried, ...besideEachOther(own.flatMap((note) => room.notes.get(note) ?? []))];
  const last = lines.at(-1);
  const used = last === undefined ? 0 : last.top + last.line.height;
  const fits = countFitting(waiting, room.height - used - NOTE_GAP);
  // A page takes one line at least, or a line higher than a page would never end.
  const count = lines.length === 0 ? Math.max(1, fits) : fits;
  return { lines, notes: waiting.slice(0, count), carried: waiting.slice(count), end };
}

interface Start {
  readonly items: readonly FlowItem[];
  readonly at: number;
  readonly carried: readonly FlowLine[];
  readonly placed: ReadonlySet<string>;
  readonly room: Room;
}

/** Where the page ends: behind the last item that fits and may stand last. `whole`: notes are not divided. */
function reach({ items, at, carried, placed, room }: Start, whole: boolean) {
  const limit = carriedRoom(carried, room.height);
  const seen = new Set(placed);
  let height = heightOf(repeatedAt(items[at]));
  const held: FlowLine[] = [];
  let notes = 0;
  let end = at;
  let next = at;
  for (; next < items.length; next++) {
    const item = items[next];
    if (item === undefined || item.is === 'break') return { end: next, isShort: false };
    const own = item.is === 'line' ? linesOfNotes([item], seen, room) : [];
    const wanted = own.flatMap((lines) => (whole ? lines : least(lines)));
    const foot = limit + footWith(wanted, held, notes);
    if (height + item.height + foot + (foot > 0 ? NOTE_GAP : 0) > room.height && next > at) break;
    if (item.is === 'line') for (const note of item.notes) seen.add(note);
    height += item.height;
    notes = footWith(own.flat(), held, notes);
    held.push(...own.flat());
    if (!item.keep) end = next + 1;
  }
  if (next === items.length) return { end: next, isShort: false };
  const used = height + notes + limit;
  return { end: end > at ? end : Math.max(at + 1, next), isShort: whole && room.height - used > SLACK };
}

const repeatedAt = (first: FlowItem | undefined): readonly FlowLine[] =>
  first?.is === 'line' ? first.repeats : [];

const carriedRoom = (carried: readonly FlowLine[], height: number): number =>
  Math.min(heightOf(carried), height * MOST_CARRIED);

/** Height of the notes held, which is known, and of more. */
const footWith = (more: readonly FlowLine[], held: readonly FlowLine[], known: number): number =>
  more.length === 0 ? known : heightOf(besideEachOther([...held, ...more]));

const least = (lines: readonly FlowLine[]): readonly FlowLine[] => lines.slice(0, LEAST_NOTE_LINES);

const heightOf = (lines: readonly FlowLine[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/** Notes that these lines are the first to refer to. */
function newNotes(lines: readonly FlowLine[], seen: ReadonlySet<string>, { notes }: Room): readonly string[] {
  const own = lines.flatMap((line) => line.notes).filter((note) => notes.has(note) && !seen.has(note));
  return own.length < 2 ? own : [...new Set(own)];
}

const linesOfNotes = (lines: readonly FlowLine[], seen: ReadonlySet<string>, room: Room) =>
  newNotes(lines, seen, room).map((note) => room.notes.get(note) ?? []);

/** No word is broken at a page's end: the lines before it wait as well. */
function wholeWords(lines: readonly FlowLine[], end: number): number {
  const breaksWord = lines[end - 1]?.parts.flat().some(({ line }) => line.breaksWord) === true;
  return breaksWord ? wholeWords(lines, end - 1) : end;
}

function countFitting(lines: readonly FlowLine[], height: number): number {
  let used = 0;
  for (const [at, line] of lines.entries()) {
    used += line.height;
    if (used > height + 0.01) return wholeWords(lines, at);
  }
  return lines.length;
}
