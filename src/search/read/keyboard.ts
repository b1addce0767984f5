import type { Asked } from '../../cite/find/asked.ts';
import { otherLayout } from '../words/layout.ts';

/** The query as another keyboard layout gives it, where as typed it holds no word of any text and no citation; `isKnown` is null while no index can tell. */
export function onOtherKeyboard(
  text: string,
  read: (text: string) => Asked,
  isKnown: ((word: string) => boolean) | null,
): string | null {
  const other = otherLayout(text);
  if (other === null) return null;
  const typed = read(text);
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
