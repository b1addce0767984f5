import { namedSteps, saidNumber } from '../../cite/naming.ts';
import { type Clause, findClause } from '../../model/clause.ts';
import { type ClauseKind, KINDS } from '../../model/kind.ts';
import { LANGUAGES, type LanguageCode, type NamedKind, titleOf } from '../../model/language.ts';
import { fromRoman } from '../../model/number/roman.ts';
import { pathTo, type TextView } from '../view.ts';
import type { PrintWords, UnnamedKind } from './words.ts';

type Named = Pick<Clause, 'kind' | 'number' | 'eId'>;

const isNamed = (kind: ClauseKind): kind is NamedKind => Object.hasOwn(LANGUAGES.eng.words, kind);

/** One clause by name: "Article IV", "Paragraph 2", "Point (a)"; structure words are those of its text. */
export function nameOf(clause: Named, code: LanguageCode, words: PrintWords): string {
  const { kind } = clause;
  const number = saidNumber(clause);
  const shown = number !== null && KINDS[kind].isLettered ? `(${number})` : number;
  if (isNamed(kind)) return titleOf(code, kind, shown);
  const name: UnnamedKind = kind;
  return shown === null ? words.kind[name] : `${words.kind[name]} ${shown}`;
}

/** A clause with what it lies in, outermost first: "Article II, paragraph 2". */
export function namePath(view: TextView, clause: Named, words: PrintWords): string {
  const around = pathTo(view.clauses, clause.eId as Clause['eId']).slice(0, -1);
  return namedSteps<Named>([...around, clause])
    .map((step, place) => {
      const name = nameOf(step, view.key.language, words);
      return place === 0 || KINDS[step.kind].structure ? name : name.charAt(0).toLowerCase() + name.slice(1);
    })
    .join(', ');
}

/**
 * Clauses named by eId in a list ("art_III..art_VII, preamble, title") by their names; what is no clause of the
 * text stays.
 */
export function nameExtents(list: string, view: TextView, words: PrintWords): string {
  const name = (eId: string): string => {
    const clause = findClause(view.clauses, eId);
    return clause === null ? (eId === 'title' ? words.titleWord : eId) : namePath(view, clause, words);
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
