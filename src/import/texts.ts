import type { LanguageCode } from '../model/language.ts';
import type { SourceFormat } from '../sources/source.ts';
import { conclusionsIn, endOnPage } from './closing.ts';
import type { Heading, Headings } from './headings.ts';
import { type Opening, openingOf } from './opening.ts';
import { type Piece, printed } from './piece.ts';

/** One text of a source, by places of pieces. */
export interface FoundText extends Opening {
  readonly headings: readonly Heading[];
  /** The first piece of its conclusions; null where none were found. */
  readonly conclusions: number | null;
  readonly end: number;
}

export interface Ground extends Headings {
  readonly pieces: readonly Piece[];
  readonly isAct: (words: string) => boolean;
  readonly code: LanguageCode;
  readonly format: SourceFormat;
}

/** The texts of a source, in order: where articles begin anew below the title of an act, another one begins. */
export function textsOf(ground: Ground): readonly FoundText[] {
  const starts = startsOf(ground);
  const openings = starts.map((start, index) => {
    const from = index === 0 ? 0 : (lastHeadingBefore(ground, start)?.at ?? -1) + 1;
    return openAt(ground, from, start);
  });
  return openings.map((opening, index) => {
    const limit = openings[index + 1]?.title[0] ?? ground.pieces.length;
    return close(ground, opening, starts[index] ?? 0, limit);
  });
}

const openAt = ({ pieces, isAct, contents, format }: Ground, from: number, to: number): Opening =>
  openingOf({ pieces, from, to, isAct, isPage: format === 'html', isContents: (at) => contents.has(at) });

const lastHeadingBefore = ({ headings }: Ground, at: number): Heading | undefined =>
  headings.findLast((heading) => heading.at < at);

/** Places of the first heading of each text. */
function startsOf(ground: Ground): readonly number[] {
  const { headings } = ground;
  const first = headings.find(({ kind }) => kind !== 'annex') ?? headings[0];
  if (first === undefined) return [];
  const starts = [first.at];
  let articles = 0;
  for (const [index, { kind, order, at }] of headings.entries()) {
    if (kind !== 'article') continue;
    articles += 1;
    if (articles < 2 || order[0] !== 1 || order.length > 1) continue;
    const group = groupStart(headings, index);
    const before = headings[group - 1];
    const start = headings[group]?.at ?? at;
    if (
      !isCountedAnew(headings.slice(group, index)) &&
      before !== undefined &&
      hasTitle(ground, before.at + 1, start)
    )
      starts.push(start);
  }
  return starts;
}

/** The first of the headings that stand directly over an article: its part, its section. */
function groupStart(headings: readonly Heading[], article: number): number {
  let start = article;
  while (start > 0 && (headings[start]?.at ?? 0) - (headings[start - 1]?.at ?? 0) <= 2) {
    if (headings[start - 1]?.kind === 'article') break;
    start -= 1;
  }
  return start;
}

/** A second Part or an annex counts its own articles. */
const isCountedAnew = (above: readonly Heading[]): boolean =>
  above.some(({ kind, order: [number = 1] }) => kind === 'annex' || number > 1);

const hasTitle = (ground: Ground, from: number, to: number): boolean => {
  const { title } = openAt(ground, from, to);
  return ground.pieces.slice(...title).some(({ text }) => ground.isAct(text));
};

function close(ground: Ground, opening: Opening, first: number, limit: number): FoundText {
  const { pieces, format, code } = ground;
  const headings = ground.headings.filter(({ at }) => at >= first && at < limit);
  const annex = headings.find(({ kind, at }) => kind === 'annex' && at > first);
  const last = headings.findLast(({ at }) => at < (annex?.at ?? limit));
  const from = (last?.at ?? opening.start - 1) + 1;
  const conclusions = conclusionsIn(pieces, { from, to: annex?.at ?? limit }, code);
  const sure = Math.max(conclusions ?? 0, (headings.at(-1)?.at ?? first) + 1);
  const own = { first, last: Math.min(sure, limit - 1), hasAnnex: headings.at(-1)?.kind === 'annex' };
  const page = format === 'html' ? endOnPage(pieces, own, limit) : limit;
  const end =
    format === 'html' && conclusions === null && !own.hasAnnex ? lastSentence(pieces, from, page) : page;
  return { ...opening, headings, conclusions, end };
}

/** A page without conclusions: what stands behind the last closed sentence are links to others. */
function lastSentence(pieces: readonly Piece[], from: number, to: number): number {
  const last = pieces.slice(from, to).findLastIndex((piece) => /[.。։;:]$/u.test(printed(piece)));
  return last < 0 ? to : from + last + 1;
}
