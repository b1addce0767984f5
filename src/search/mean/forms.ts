import { onceFor, recent } from '../../kept.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { areContested } from '../words/contested.ts';
import { codesOfWord, keyOf, WORDS } from '../words/index.ts';

/** How a word of a text answers to a word of the query, best first, and what that is worth. */
export const QUALITY = {
  original: 1,
  folded: 0.95,
  stem: 0.85,
  synonym: 0.8,
  related: 0.7,
  typo: 0.6,
  'typo-stem': 0.5,
  concept: 0.49,
} as const;

/** The name that answers of the API give it. */
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

const keptOf = onceFor((_: Lexicon) => recent<readonly Form[]>('forms of words'));

/** All forms under which texts hold the word: itself, its inflections and its other spellings. */
export const heldForms = (lexicon: Lexicon, word: string): readonly Form[] =>
  keptOf(lexicon)(word, () => findForms(lexicon, word));

function findForms(lexicon: Lexicon, word: string): readonly Form[] {
  const codes = codesOfWord(word);
  const forms = new Map<number, Form>();
  for (const form of foldedForm(lexicon, word, codes)) forms.set(form.id, form);
  for (const code of codes) {
    const { stem } = WORDS(code);
    const own = stem(word);
    for (const id of lexicon.wordsUnder(code, keyOf(code, word))) {
      const held = lexicon.foldAt(id);
      const how = stem(held) === own ? 'stem' : 'synonym';
      if (!forms.has(id) && !areContested(word, held)) forms.set(id, { id, how });
    }
  }
  return forms.size > 0 ? [...forms.values()] : codes.flatMap((code) => underItself(lexicon, code, word));
}

/** Forms of which the word itself is the stem, where its own is cut too short: "паромов" of "паром". */
const underItself = (lexicon: Lexicon, code: LanguageCode, word: string): readonly Form[] =>
  lexicon.wordsUnder(code, word).map((id) => ({ id, how: 'stem' }));
