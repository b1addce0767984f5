import { nameClause, namePath as pathName } from '../../cite/naming.ts';
import { type Clause, findClause } from '../../model/clause.ts';
import type { ClauseKind } from '../../model/kind.ts';
import { capital, LANGUAGES, type LanguageCode, type NamedKind, titleOf } from '../../model/language.ts';
import { fromRoman } from '../../model/number/roman.ts';
import { pathTo, type TextView } from '../view.ts';
import type { PrintWords } from './words.ts';

type Named = Pick<Clause, 'kind' | 'number' | 'eId'>;

const isNamed = (kind: ClauseKind): kind is NamedKind => Object.hasOwn(LANGUAGES.eng.words, kind);

/** One clause by name in the words of its text: "Article IV", "Paragraph 2", "Third subparagraph". */
export const nameOf = (clause: Named, code: LanguageCode): string => capital(nameClause(clause, code), code);

/** A clause with what it lies in, outermost first: "Article II, paragraph 2". */
export function namePath({ clauses, key }: TextView, clause: Named): string {
  const around = pathTo(clauses, clause.eId).slice(0, -1);
  return capital(pathName([...around, clause], key.language), key.language);
}

/**
 * Clauses named by eId in a list ("art_III..art_VII, preamble, title") by their names; what is no clause of the
 * text stays.
 */
export function nameExtents(list: string, view: TextView, words: PrintWords): string {
  const name = (eId: string): string => {
    const clause = findClause(view.clauses, eId);
    return clause === null ? (eId === 'title' ? words.titleWord : eId) : namePath(view, clause);
  };
  const eIds =
    /(?<![\p{L}\p{N}_-])[a-z]+(?:_[A-Za-z0-9-]+)*(?:__[a-z]+(?:_[A-Za-z0-9-]+)*)*(?![\p{L}\p{N}_-])/gu;
  return list.replace(eIds, name).replaceAll('..', ' – ');
}

/** "Article 4" for the label `ARTICLE IV`: what a screen reader says for a Roman numeral; null where there is none. */
export function spokenLabel({ kind, number, label }: Clause, code: LanguageCode): string | null {
  const value = number === null || label === null ? null : fromRoman(number);
  if (value === null || !/^[IVXLCDMІХСМ]+$/u.test(number ?? '')) return null;
  return isNamed(kind) ? titleOf(code, kind, String(value)) : String(value);
}
