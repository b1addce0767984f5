import { markOf } from '../parse/marks.ts';
import { isTagged, type Piece } from './piece.ts';

/** Marks on lines of their own ("(a)", "1.") put before the words that follow them. */
export function withLoneMarks(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && isMarkAlone(before) && takesMark(piece))
      joined[joined.length - 1] = {
        ...piece,
        text: `${before.text} ${piece.text}`,
        others: [...before.others, before.place],
      };
    else joined.push(piece);
  }
  return joined;
}

const isMarkAlone = ({ text, mark, block }: Piece): boolean =>
  mark === null &&
  block.note === null &&
  text.length < 12 &&
  text !== '' &&
  markOf(text)?.length === text.length &&
  isSure(text);

const isSure = (text: string): boolean => markOf(text)?.isSure === true && markOf(text)?.family !== 'dash';

const takesMark = (piece: Piece): boolean =>
  piece.mark === null &&
  !isTagged(piece) &&
  piece.block.note === null &&
  /\p{L}/u.test(piece.text) &&
  markOf(piece.text)?.isSure !== true;
