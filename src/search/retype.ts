import { findReferences } from '../cite/reference.ts';
import { foldTokens, type Token } from './fold.ts';
import { heldForms } from './forms.ts';
import { type SearchIndex, SearchUnavailable } from './port.ts';
import { codesOfWord } from './words/index.ts';
import { otherLayout } from './words/layout.ts';

/** The query as another keyboard layout gives it, where as typed it holds no word of any text and no citation. */
export function retype(text: string, openIndex: () => SearchIndex): string | null {
  const other = otherLayout(text);
  if (other === null || findReferences(text).length > 0) return null;
  const cites = findReferences(other).length > 0;
  try {
    const { lexicon } = openIndex();
    const isKnown = ({ word }: Token): boolean => heldForms(lexicon, word, codesOfWord(word)).length > 0;
    const lettered = (tokens: readonly Token[]): readonly Token[] =>
      tokens.filter(({ word }) => /\p{L}/u.test(word));
    if (lettered(foldTokens(text)).some(isKnown)) return null;
    const words = lettered(foldTokens(other));
    return cites || (words.length > 0 && words.every(isKnown)) ? other : null;
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return cites ? other : null;
  }
}
