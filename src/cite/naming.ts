import type { Clause } from '../model/clause.ts';
import { isStructure, KINDS } from '../model/kind.ts';
import { type LanguageCode, nounOf, titleOf } from '../model/language.ts';
import type { ClauseLevel } from '../model/reason.ts';

type Named = Pick<Clause, 'kind' | 'number' | 'eId'>;

/** The number a clause answers to: as printed, else its place among the unnumbered (`art_II__p_2` -> 2). */
export function numberOf({ number, eId }: Pick<Clause, 'number' | 'eId'>): string | null {
  if (number !== null) return number;
  const [, counted] =
    /_([^_]+)$/u.exec(eId.slice(eId.lastIndexOf('__') < 0 ? 0 : eId.lastIndexOf('__') + 2)) ?? [];
  return counted ?? null;
}

/** The number that names say: none where it says nothing. */
export const saidNumber = (clause: Named): string | null =>
  KINDS[clause.kind].isNumberSaid ? numberOf(clause) : null;

/** One clause by its own name in its text's language: "Article IV", "paragraph 2", "point (a)", "пункт 6". */
export const nameClause = (clause: Named, code: LanguageCode): string =>
  nameLevel({ kind: clause.kind, number: saidNumber(clause) }, code);

/** The same of a clause that need not be there. */
export function nameLevel({ kind, number }: ClauseLevel, code: LanguageCode): string {
  if (isStructure(kind)) return titleOf(code, kind, number);
  const noun = nounOf(code, kind);
  if (number === null) return noun;
  return KINDS[kind].isLettered ? `${noun} (${number})` : `${noun} ${number}`;
}

/** The steps that the name of the last one says. */
export const namedSteps = <S extends Pick<Clause, 'kind'>>(path: readonly S[]): readonly S[] =>
  path.filter(({ kind }, place) => KINDS[kind].isNamed || place === path.length - 1);

/** A clause with what it lies in, outermost first: "Article IV, paragraph 2, point (a)". */
export const namePath = (path: readonly Named[], code: LanguageCode): string =>
  namedSteps(path)
    .map((clause) => nameClause(clause, code))
    .join(', ');
