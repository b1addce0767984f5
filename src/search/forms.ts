import type { LanguageCode } from '../model/language.ts';
import type { Lexicon } from './lexicon.ts';
import { nearestWords } from './typo.ts';
import { keyOf, WORDS } from './words/index.ts';

/** How a word of a text answers to a word of the query, best first, and what that is worth. */
export const QUALITY = { original: 1, folded: 0.95, stem: 0.85, synonym: 0.8, typo: 0.6 } as const;
export type How = keyof typeof QUALITY;

/** A folded word of texts that stands for a word of the query. */
export interface Form {
  readonly id: number;
  readonly how: Exclude<How, 'original'>;
}

/** The word itself in its folded form; empty where no text of the languages has it. */
export function foldedForm(lexicon: Lexicon, word: string, codes: readonly LanguageCode[]): readonly Form[] {
  const id = lexicon.idOf(word);
  return id >= 0 && lexicon.isHeld(id, codes) ? [{ id, how: 'folded' }] : [];
}

/** All forms under which texts hold the word: itself, its inflections and its other spellings. */
export function heldForms(lexicon: Lexicon, word: string, codes: readonly LanguageCode[]): readonly Form[] {
  const forms = new Map<number, Form>();
  for (const form of foldedForm(lexicon, word, codes)) forms.set(form.id, form);
  for (const code of codes) {
    const { stem } = WORDS[code];
    const own = stem(word);
    for (const id of lexicon.matesOf(code, keyOf(code, word))) {
      const how = stem(lexicon.foldAt(id)) === own ? 'stem' : 'synonym';
      if (!forms.has(id)) forms.set(id, { id, how });
    }
  }
  return [...forms.values()];
}

/** Words that a misspelt one may mean, with their inflections; empty where nothing is near enough. */
export function typoForms(lexicon: Lexicon, word: string, codes: readonly LanguageCode[]): readonly Form[] {
  const meant = nearestWords(lexicon, word, codes);
  const ids = new Set(meant.flatMap(({ id }) => [id, ...heldForms(lexicon, lexicon.foldAt(id), codes).map((form) => form.id)]));
  return [...ids].map((id) => ({ id, how: 'typo' as const }));
}
