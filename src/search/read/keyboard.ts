import type { Asked } from '../../cite/find/asked.ts';
import { otherLayout } from '../words/layout.ts';

/** Fewer letters are other words too often, "UN" and "POW", but for what only a layout explains: "cn/ 7" for "ст. 7". */
const LEAST = 4;
const STOP_KEY = /\p{L}\/(?=\s|$)/u;

/** The query as another keyboard layout gives it, where as typed it holds no word of any text and no citation; `isKnown` is null while no index can tell. */
export function onOtherKeyboard(
  text: string,
  read: (text: string) => Asked,
  isKnown: ((word: string) => boolean) | null,
): string | null {
  const other = otherLayout(text);
  if (other === null) return null;
  const typed = read(text);
  const isLong = lettered(typed).some((word) => [...word].length >= LEAST);
  if (!isLong && !STOP_KEY.test(text)) return null;
  if (isKnown !== null && lettered(typed).some(isKnown)) return null;
  if (citesClause(typed)) return null;
  const meant = read(other);
  if (citesClause(meant)) return other;
  const words = lettered(meant);
  return isKnown !== null && words.length > 0 && words.every(isKnown) ? other : null;
}

const citesClause = ({ citations }: Asked): boolean => citations.some(({ steps }) => steps.length > 0);

const lettered = ({ words }: Asked): readonly string[] =>
  words.flatMap(({ word }) => (/\p{L}/u.test(word) ? [word] : []));
