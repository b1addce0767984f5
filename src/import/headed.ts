import { KINDS } from '../model/kind.ts';
import { markOf } from '../parse/marks.ts';
import type { Heading } from './headings.ts';
import { isTagged, type Piece, printed } from './piece.ts';
import { endsSentence, isCapitals, isLower, isTitleLike, wordCount } from './shape.ts';

/** A heading as it is written: what it opens and all its words. */
export interface Headed {
  readonly kind: Heading['kind'] | 'hcontainer';
  readonly at: number;
  readonly label: string;
  readonly title: string;
  /** Text that stands in line with the label; empty where there is none. */
  readonly text: string;
  /** The first piece behind the heading and its title. */
  readonly next: number;
}

interface Look {
  readonly pieces: readonly Piece[];
  /** Of the text: its end, or where its conclusions begin. */
  readonly end: number;
  readonly isContents: (at: number) => boolean;
}

/** Headings with their titles, from the same line or the lines below, and the headings of other words between them. */
export function headedOf(headings: readonly Heading[], from: number, look: Look): readonly Headed[] {
  const titles = headings.map((heading, index) =>
    titleBelow(heading, headings[index + 1]?.at ?? look.end, look),
  );
  const stopped = stoppedAreTitles(headings, titles, look);
  const headed = headings.map((heading, index): Headed => {
    const { kind, at, label, rest, shape } = heading;
    const below = titles[index] ?? [];
    const isTitle =
      shape === 'titled' || (shape === 'stopped' && stopped && hasBody(heading, headings[index + 1], look));
    const title = [isTitle ? rest : '', ...below].filter(Boolean).join(' ');
    return { kind, at, label, title, text: isTitle ? '' : rest, next: at + 1 + below.length };
  });
  return withOthers(headed, from, look);
}

/** The lines below a heading that are its title. */
function titleBelow(
  { at, shape, kind, label }: Heading,
  next: number,
  { pieces, isContents }: Look,
): readonly string[] {
  if (shape !== 'alone' || kind === 'preamble') return [];
  const lines: string[] = [];
  for (let line = at + 1; line < next && lines.length < MOST_LINES; line += 1) {
    const piece = pieces[line];
    const [above = label] = lines.slice(-1);
    if (piece === undefined || isContents(line) || !mayBeTitle(piece)) break;
    if (lines.length > 0 && !goesOn(above, piece, pieces[line - 1])) break;
    // What an article says is its text, whatever it looks like.
    if (!isTagged(piece) && KINDS[kind].isUnit && line + 1 >= next) break;
    lines.push(printed(piece));
  }
  return lines;
}

const MOST_LINES = 4;

function mayBeTitle(piece: Piece): boolean {
  const words = printed(piece);
  if (piece.mark !== null || piece.block.note !== null || markOf(words)?.isSure === true) return false;
  return isTagged(piece) ? wordCount(words) <= 60 : isTitleLike(words) && !isLower(words);
}

const goesOn = (above: string, piece: Piece, before: Piece | undefined): boolean =>
  isLower(printed(piece)) ||
  /[-–—,]$/u.test(above) ||
  (isCapitals(above) && isCapitals(printed(piece))) ||
  (before !== undefined && before.place === piece.place && isTagged(piece));

const hasBody = ({ at }: Heading, next: Heading | undefined, { end }: Look): boolean =>
  at + 1 < (next?.at ?? end);

/** Whether few words with a full stop behind an article's number are its title: where most others have titles, or all such words. */
function stoppedAreTitles(
  headings: readonly Heading[],
  titles: readonly (readonly string[])[],
  look: Look,
): boolean {
  const articles = [...headings.entries()].filter(([, { kind }]) => KINDS[kind].isUnit);
  const titled = articles.filter(
    ([index, { shape }]) => shape === 'titled' || (titles[index]?.length ?? 0) > 0,
  );
  const stopped = articles.filter(
    ([index, heading]) => heading.shape === 'stopped' && hasBody(heading, headings[index + 1], look),
  );
  if (titled.length > 0) return titled.length * 3 >= articles.length;
  return stopped.length > 1 && stopped.length * 10 >= articles.length * 9;
}

/** Headings without a number: what the source says is one, and lines that stand over another heading. */
function withOthers(
  headed: readonly Headed[],
  from: number,
  { pieces, end, isContents }: Look,
): readonly Headed[] {
  const own = new Map(headed.map((one) => [one.at, one]));
  const all: Headed[] = [];
  for (let at = from; at < pieces.length; ) {
    const known = own.get(at);
    const piece = pieces[at];
    if (known !== undefined) all.push(known);
    else if (
      piece !== undefined &&
      at < end &&
      !isContents(at) &&
      isOther(piece, pieces[at - 1], own.has(at + 1), at > from)
    )
      all.push({ kind: 'hcontainer', at, label: '', title: printed(piece), text: '', next: at + 1 });
    at = known?.next ?? at + 1;
  }
  return all;
}

const MOST_OTHER_WORDS = 12;

/** A line without an end behind words with one, directly over a heading, can be nothing else. */
function isOther(
  piece: Piece,
  before: Piece | undefined,
  isOverHeading: boolean,
  isInside: boolean,
): boolean {
  if (piece.mark !== null || piece.block.note !== null) return false;
  if (isTagged(piece)) return true;
  const words = printed(piece);
  return (
    isOverHeading &&
    isInside &&
    before !== undefined &&
    endsSentence(printed(before)) &&
    isTitleLike(words) &&
    !isLower(words) &&
    markOf(words) === null &&
    wordCount(words) <= MOST_OTHER_WORDS
  );
}
