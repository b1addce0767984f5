import type { Asked } from '../../cite/find/asked.ts';
import { foldWords } from '../../words/fold.ts';
import { type SearchIndex, SearchUnavailable } from '../engine/port.ts';
import { heldForms } from '../mean/forms.ts';
import { codesOfWord } from '../words/index.ts';
import { otherLayout } from '../words/layout.ts';

/** The query as another keyboard layout gives it, where as typed it holds no word of any text and no citation; `isKnown` is null while no index can tell. */
export function retype(
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

/** Whether any text holds a word; null while no index can tell. */
export function knownWords(openIndex: () => SearchIndex): ((word: string) => boolean) | null {
  try {
    const { lexicon } = openIndex();
    return (word) => heldForms(lexicon, word, codesOfWord(word)).length > 0;
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return null;
  }
}
