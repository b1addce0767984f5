import { isTagged, type Piece, printed } from './piece.ts';
import { endsSentence, hasEnded, isCapitals, isLower, isTitleLike, wordCount } from './shape.ts';

/** What stands before the first heading of a text, by places of pieces; half-open. */
export interface Opening {
  /** Of the title; empty where none was found. */
  readonly title: readonly [from: number, to: number];
  /** The first piece of the text itself. */
  readonly start: number;
}

export interface LookForTitle {
  readonly pieces: readonly Piece[];
  /** Places that belong to a text before, and where this one's first heading stands. */
  readonly from: number;
  readonly to: number;
  /** Around the text stands what belongs to a site. */
  readonly isPage: boolean;
  /** Tells words that name an act. */
  readonly isAct: (words: string) => boolean;
  readonly isContents: (at: number) => boolean;
}

/** A line is a title by what it is: a heading, capitals, the name of an act. The nearest with so much counts. */
const ENOUGH = 3;
const TAGGED = 3;
const CAPITALS = 2;
const ACT = 3;

/** Finds the title above a text and where the preamble begins behind it: what a page says between them is no part of it. */
export function openingOf(look: LookForTitle): Opening {
  const { pieces, from, to, isContents } = look;
  const weights = pieces
    .slice(from, to)
    .map((piece, index) => (isContents(from + index) ? 0 : weightOf(piece, look)));
  const near = weights.findLastIndex((weight) => weight >= ENOUGH);
  const some = near >= 0 ? near : weights.findLastIndex((weight) => weight > 0);
  const found = some >= 0 ? some : firstTitle(look);
  if (found < 0) return { title: [from, from], start: from };
  const first = firstLine(from + found, look);
  const end = lastLine(from + found, look) + 1;
  return { title: [first, end], start: startBehind(end, look) };
}

/** A file's first line, where nothing says more: on a page the nearest. */
function firstTitle({ pieces, from, to, isPage, isContents }: LookForTitle): number {
  const isLine = (piece: Piece, index: number): boolean =>
    piece.mark === null && !isContents(from + index) && isTitleLike(printed(piece));
  const own = pieces.slice(from, to);
  return isPage
    ? own.findLastIndex(isLine)
    : own.findIndex((piece, index) => index < MOST_LINES && isLine(piece, index));
}

function weightOf(piece: Piece, { isAct }: LookForTitle): number {
  const words = printed(piece);
  if (piece.mark !== null || (!isTagged(piece) && !isTitleLike(words))) return 0;
  return (isTagged(piece) ? TAGGED : 0) + (isCapitals(words) ? CAPITALS : 0) + (isAct(words) ? ACT : 0);
}

const looksLike = (piece: Piece | undefined, other: Piece): boolean =>
  piece !== undefined &&
  isTagged(piece) === isTagged(other) &&
  isCapitals(printed(piece)) === isCapitals(printed(other));

/** Lines above in the same dress belong to it where it goes on from them: "and the Republic of ...". */
function firstLine(found: number, { pieces, from, isAct }: LookForTitle): number {
  const line = pieces[found];
  if (line === undefined) return found;
  for (let at = found - 1; at >= from && found - at <= MOST_LINES; at -= 1) {
    const above = pieces[at];
    if (above === undefined || !looksLike(above, line) || !isTitleLike(printed(above))) break;
    if (isAct(printed(above)) && !isAct(printed(line))) return at;
  }
  return found;
}

/** A title has fewer lines. */
const MOST_LINES = 8;

function lastLine(found: number, { pieces, to, isContents }: LookForTitle): number {
  const line = pieces[found];
  let last = found;
  while (line !== undefined && last + 1 < to && last - found < MOST_LINES) {
    const below = pieces[last + 1];
    if (below === undefined || isContents(last + 1)) break;
    const isLine = isTitleLike(printed(below)) || (isTagged(below) && !endsSentence(printed(below)));
    if (!isLine) break;
    const goesOn = below.isBroken || isLower(printed(below)) || endsOpen(printed(pieces[last] ?? line));
    const isAlike = looksLike(below, line) && (isTagged(line) || isCapitals(printed(line)));
    if (!goesOn && !isAlike) break;
    last += 1;
  }
  return last;
}

/** A line that no title ends with. */
const endsOpen = (words: string): boolean => /[-–—/]$/u.test(words);

/** A page's own words on the text are no more. */
const MOST_ABOUT = 60;

/** Behind the title: lines with a year that are closed sentences or none, before words that go on to the first article. */
function startBehind(end: number, { pieces, to, isContents }: LookForTitle): number {
  let start = end;
  for (let at = end; at < to; at += 1) {
    if (isContents(at)) {
      start = at + 1;
      continue;
    }
    const words = printed(pieces[at] ?? NOTHING);
    const isAbout =
      isBracketed(words) || (/\d{4}/u.test(words) && (!hasEnded(words) || /[.。։]$/u.test(words)));
    if (!isAbout || wordCount(words) > MOST_ABOUT || isLast(at, to) || !announces(pieces, at + 1, to)) break;
    start = at + 1;
  }
  return start;
}

const NOTHING = { text: '', mark: null };
const isLast = (at: number, to: number): boolean => at + 1 >= to;
const isBracketed = (words: string): boolean => /^[([].*[)\]]\.?$/u.test(words);

/** A preamble is one sentence: of the words to come none is closed but by what opens the articles. */
const announces = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces.slice(from, to).some((piece) => hasEnded(printed(piece)) && !/[.。։]$/u.test(printed(piece))) ||
  !pieces.slice(from, to).some((piece) => endsSentence(printed(piece)));
