import { type LanguageCode, textLanguage } from '../model/language.ts';
import { readLine } from '../parse/blocks.ts';
import { isTagged, type Piece, printed } from './piece.ts';

interface Body {
  /** Behind the heading of the last article, or where a text without articles begins. */
  readonly from: number;
  /** The first annex, or the end of what may be the text. */
  readonly to: number;
}

/** The first paragraph that begins as closing words do ("In witness whereof", "Done at"); null without one. */
export function conclusionsIn(
  pieces: readonly Piece[],
  { from, to }: Body,
  code: LanguageCode,
): number | null {
  const { closing } = textLanguage(code);
  const pattern =
    closing === undefined ? null : new RegExp(`^[«“„"']?(?:${closing})(?![\\p{L}\\p{M}])`, 'iu');
  const isClosing = (words: string): boolean =>
    pattern?.test(words) === true || readLine(words) === 'underline';
  const at = pieces.slice(from, to).findIndex((piece) => piece.mark === null && isClosing(printed(piece)));
  return at < 0 ? null : from + at;
}

/** What of a page is surely a text: from its first heading to the last place that must be its own. */
interface Sure {
  readonly first: number;
  readonly last: number;
  /** An annex ends it, which may have headings of any words. */
  readonly hasAnnex: boolean;
}

/**
 * Where a saved page goes on behind a text, at `to` at the latest: at its next heading that is none of the text's, or where
 * an element ends that holds all of the text's headings.
 */
export function endOnPage(pieces: readonly Piece[], { first, last, hasAnnex }: Sure, to: number): number {
  const inside = sharedBy(pieces, first, last);
  for (let at = last + 1; at < to; at += 1) {
    const piece = pieces[at];
    const isOther = piece === undefined || (isTagged(piece) && !hasAnnex);
    if (isOther || (piece.block.shared ?? inside) < inside) return at;
  }
  return to;
}

/** How many open elements all these pieces lie in. */
const sharedBy = (pieces: readonly Piece[], first: number, last: number): number =>
  pieces
    .slice(first + 1, last + 1)
    .reduce((least, { block }) => Math.min(least, block.shared ?? least), Number.POSITIVE_INFINITY);
