import type { Archive } from '../../archive/archive.ts';
import type { Asked } from '../../cite/find/asked.ts';
import type { Budget } from '../../model/budget.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { Run } from './compounds.ts';
import { type Form, heldForms } from './forms.ts';

/** What a word that no text holds may mean. */
export interface Meaning {
  /** The likeliest word, folded; null where the forms are of the word's own root and nothing is corrected. */
  readonly word: string | null;
  readonly forms: readonly Form[];
  /** Words in a row that stand for it together. */
  readonly runs: readonly Run[];
}

/** Null where one way to understand it finds nothing. */
export type FindMeaning = (lexicon: Lexicon, word: string) => Meaning | null;

export const meaning = (word: string | null, forms: readonly Form[]): Meaning => ({ word, forms, runs: [] });

/** Words that may have been meant, the likeliest first, and all their forms. */
export function corrected(lexicon: Lexicon, ids: readonly number[]): Meaning | null {
  const [first] = ids;
  if (first === undefined) return null;
  const forms = new Map<number, Form>(ids.map((id) => [id, { id, how: 'typo' }]));
  for (const word of ids.map((id) => lexicon.foldAt(id))) {
    for (const { id } of heldForms(lexicon, word))
      if (!forms.has(id)) forms.set(id, { id, how: 'typo-stem' });
  }
  return meaning(lexicon.foldAt(first), [...forms.values()]);
}

/**
 * The word itself where texts have it, else the form of it that most clauses have: what is said to have been meant is
 * always a word of texts.
 */
export function asTextsHave(lexicon: Lexicon, word: string, forms: readonly Form[]): string {
  const [most] = forms.toSorted((a, b) => lexicon.countOf(b.id) - lexicon.countOf(a.id));
  return lexicon.idOf(word) >= 0 || most === undefined ? word : lexicon.foldAt(most.id);
}

/** The same word in a spelling that texts have. */
export function respelt(lexicon: Lexicon, word: string, spelled: string): Meaning | null {
  const forms = spelled === word ? [] : heldForms(lexicon, spelled);
  return forms.length === 0
    ? null
    : meaning(
        asTextsHave(lexicon, spelled, forms),
        forms.map(({ id }) => ({ id, how: 'synonym' })),
      );
}

/** What is known where a whole query is mended. */
export interface Known {
  readonly archive: Archive;
  readonly budget: Budget;
  readonly read: (text: string) => Asked;
  /** Null while no index can tell. */
  readonly isInTexts: ((word: string) => boolean) | null;
  readonly hasMeaning: (word: string) => boolean;
}
