import { markOf } from '../parse/marks.ts';
import { conclusionsIn, endOnPage } from './closing.ts';
import { openingOf } from './opening.ts';
import { isTagged, type Piece, printed } from './piece.ts';
import { isTitleLike } from './shape.ts';
import type { FoundText, Ground } from './texts.ts';

/** Numbers that must follow each other for paragraphs of a page to be a text. */
const FEWEST_NUMBERS = 2;

/**
 * A text without articles: a statement, a list of numbered paragraphs, or all of the source where that is asked. A saved
 * page is none without numbers from 1 on, or a heading that names an act; other files hold nothing else.
 */
export function wholeOf(ground: Ground, isAsked: boolean): readonly FoundText[] {
  const { pieces, format, code, isAct, contents } = ground;
  const numbered = isAsked ? [] : numberedOf(pieces);
  const [first] = numbered;
  const isNamed = pieces.some((piece) => isTagged(piece) && isAct(printed(piece)));
  if (format === 'html' && !isAsked && !isNamed && numbered.length < FEWEST_NUMBERS) return [];
  const isContents = (at: number): boolean => contents.has(at);
  const to = first ?? pieces.length;
  const opening = openingOf({
    pieces,
    from: 0,
    to: isAsked || first === undefined ? titleEnd(pieces) : to,
    isAct,
    isPage: format === 'html',
    isContents,
  });
  const last = numbered.at(-1) ?? opening.start;
  const conclusions = conclusionsIn(
    pieces,
    { from: Math.max(last, opening.start) + 1, to: pieces.length },
    code,
  );
  const begin = first ?? opening.start;
  const own = { first: begin, last: Math.max(conclusions ?? last, begin + 1), hasAnnex: false };
  const end = format === 'html' && !isAsked ? endOnPage(pieces, own, pieces.length) : pieces.length;
  const headings = isAsked ? ground.headings.filter(({ at }) => at >= opening.start) : [];
  return [{ ...opening, headings, conclusions, end }];
}

/** Before the first paragraph that is one. */
function titleEnd(pieces: readonly Piece[]): number {
  const at = pieces.findIndex((piece) => !isTagged(piece) && !isTitleLike(printed(piece)));
  return at < 0 ? pieces.length : at;
}

/** Places of paragraphs numbered 1, 2, 3 ... */
function numberedOf(pieces: readonly Piece[]): readonly number[] {
  const places: number[] = [];
  let style: string | null = null;
  for (const [at, piece] of pieces.entries()) {
    const mark = markOf(printed(piece));
    if (mark?.family !== 'number' || Number(mark.number) !== places.length + 1) continue;
    if (style !== null && mark.style !== style) continue;
    style = mark.style;
    places.push(at);
  }
  return places;
}
