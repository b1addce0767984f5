import { kindOfWord } from '../../model/kindOfWord.ts';
import type { NamedKind } from '../../model/language.ts';
import { wordForms } from './forms.ts';
import { ANY_CLAUSE, ITSELF } from './words.ts';

/** "This Article", "this clause" in a text: half-open span in UTF-16 code units. */
export interface OwnClause {
  readonly start: number;
  readonly end: number;
  /** Null for "this clause", "данного положения": the article or numbered paragraph it stands in. */
  readonly kind: NamedKind | null;
}

/** Where a text speaks of the clause in which the words stand. With a number ("this Article 5") it is a citation like any other. */
export function findOwnClauses(text: string): readonly OwnClause[] {
  const words = wordForms(text);
  return words.flatMap((word, place): readonly OwnClause[] => {
    const before = words[place - 1];
    if (before === undefined || !ITSELF.test(before.form)) return [];
    const kind = kindOfWord(word.text);
    if (kind === null ? !ANY_CLAUSE.test(word.form) : /^\s*[\dIVXLC]/u.test(text.slice(word.end))) return [];
    return [{ start: before.start, end: word.end, kind }];
  });
}
