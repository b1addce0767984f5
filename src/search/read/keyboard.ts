import type { Asked } from '../../cite/find/asked.ts';
import { foldWords } from '../../words/fold.ts';
import { otherLayout } from '../words/layout.ts';

/** The query as another keyboard layout gives it, where as typed it holds no word of any text and no citation; `isKnown` is null while no index can tell. */
export function onOtherKeyboard(
  text: string,
  read: (text: string) => Asked,
  isKnown: ((word: string) => boolean) | null,
): string | null {
  const other = otherLayout(text);
  if (other === null) return null;
  if (isKnown !== null && lettered(text).some(isKnown)) return null;
  if (citesClause(read(text))) return null;
  if (citesClause(read(other))) return other;
  const words = lettered(other);
  return isKnown !== null && words.length > 0 && words.every(isKnown) ? other : null;
}

const citesClause = ({ citations }: Asked): boolean => citations.some(({ steps }) => steps.length > 0);

const lettered = (text: string): readonly string[] => foldWords(text).filter((word) => /\p{L}/u.test(word));
