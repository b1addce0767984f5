import type { Clause } from '../model/clause.ts';
import { components, type EId, outerKind } from '../model/eid.ts';
import { type ClauseKind, isPlaced, isStructure, KINDS } from '../model/kind.ts';
import { type LanguageCode, nounOf, textLanguage, titleOf } from '../model/language.ts';
import type { ClauseLevel } from '../model/reason.ts';

/** A label of null: the number is no printed one, as of a clause whose words are not held. */
type Named = Pick<Clause, 'kind' | 'number' | 'eId'> & { readonly label?: string | null };

/** What lies around a clause, where that is known: an unnumbered paragraph beside numbered ones says so. */
type Around = Named & { readonly children?: readonly Pick<Clause, 'kind'>[] };

/** The number a clause answers to: as printed, else its place among the unnumbered (`art_II__p_2` -> 2). */
export function numberOf({ number, eId }: Pick<Clause, 'number' | 'eId'>): string | null {
  if (number !== null) return number;
  const cut = eId.lastIndexOf('_');
  // Of `art_II__preamble` the last component is without a number.
  return cut < 0 || cut === eId.length - 1 || eId.charAt(cut - 1) === '_' ? null : eId.slice(cut + 1);
}

/** The number that names say: none where it says nothing. */
export const saidNumber = (clause: Pick<Clause, 'kind' | 'number' | 'eId'>): string | null =>
  KINDS[clause.kind].isNumberSaid ? numberOf(clause) : null;

/**
 * One clause by its own name in its text's language: "Article IV", "paragraph 2", "point (a)", «пункт 6»; one without a
 * number by its place, "third subparagraph", «третий абзац».
 */
export function nameClause(clause: Named, code: LanguageCode, around: Around | null = null): string {
  const { kind, number, label, eId } = clause;
  const level = { kind, number: saidNumber(clause) };
  const outer = outerKind(eId);
  const isBesideNumbers = around?.children?.some((beside) => beside.kind === 'paragraph') === true;
  const isPrinted = number !== null && label !== null;
  const placed = isPrinted ? null : namePlaced(level, code, { outer, isBesideNumbers });
  return placed ?? nameLevel(level, code, outer);
}

/** The same of a clause that need not be there; `outer` is the kind around it. */
export function nameLevel(level: ClauseLevel, code: LanguageCode, outer: ClauseKind | null = null): string {
  const { kind, number } = level;
  if (isStructure(kind)) return titleOf(code, kind, number);
  const always = KINDS[kind].placed === 'always' ? namePlaced(level, code, { outer }) : null;
  if (always !== null) return always;
  const nouns: Partial<Record<ClauseKind, string>> = textLanguage(code).places.nouns;
  const noun = nouns[kind] ?? nounOf(code, kind);
  if (number === null) return noun;
  const { numbered = usually } = textLanguage(code).places;
  return numbered(noun, number, KINDS[kind].isLettered);
}

const usually = (noun: string, number: string, isLettered: boolean): string =>
  isLettered ? `${noun} (${number})` : `${noun} ${number}`;

interface Beside {
  readonly outer: ClauseKind | null;
  readonly isBesideNumbers?: boolean;
}

/** "Third subparagraph"; null for kinds that do not count so, and for what shares its number with another (`p_1-x2`). */
function namePlaced(
  { kind, number }: ClauseLevel,
  code: LanguageCode,
  { outer, isBesideNumbers = false }: Beside,
): string | null {
  const place = /^[1-9]\d*$/u.test(number ?? '') ? Number(number) : null;
  if (place === null || !isPlaced(kind)) return null;
  const { placed, nouns } = textLanguage(code).places;
  if (kind !== 'p') return placed(nouns[kind], place);
  const isInner = outer !== null && KINDS[outer].level >= KINDS.paragraph.level;
  return placed(nouns[isInner ? 'inNumbered' : isBesideNumbers ? 'amongNumbered' : 'p'], place);
}

/** The steps that the name of the last one says. */
export const namedSteps = <S extends Pick<Clause, 'kind'>>(path: readonly S[]): readonly S[] =>
  path.filter((step, place) => isNamedAt(step, place, path.length));

const isNamedAt = ({ kind }: Pick<Clause, 'kind'>, place: number, length: number): boolean =>
  KINDS[kind].isNamed || place === length - 1;

/** A clause with what it lies in, outermost first: "Article IV, paragraph 2, point (a)". */
export function namePath(path: readonly Around[], code: LanguageCode): string {
  const { joint = ', ' } = textLanguage(code).places;
  let named = '';
  // A loop, since it is done for each hit of a search.
  for (const [place, clause] of path.entries()) {
    if (!isNamedAt(clause, place, path.length)) continue;
    const around = path[place - 1] ?? null;
    const name = nameClause(clause, code, around);
    named +=
      around !== null && isOfOneWord(around, clause, code)
        ? name.slice(nounOf(code, clause.kind).length).trimStart()
        : joint + name;
  }
  return named.slice(joint.length);
}

/** «Подпункт (а)(i)»: where a subpoint is called as the point around it is, only its mark follows. */
const isOfOneWord = (outer: Around, { kind, number }: Named, code: LanguageCode): boolean =>
  kind === 'subpoint' &&
  outer.kind === 'point' &&
  number !== null &&
  nounOf(code, kind) === nounOf(code, 'point');

/** The levels of an eId as far as the eId itself tells them. */
export function stepsOfEId(eId: EId): readonly Named[] {
  const levels = components(eId);
  const parts = eId.split('__');
  return levels.map(({ kind, number }, place) => ({
    kind,
    number: isPlaced(kind) ? null : number,
    eId: parts.slice(0, place + 1).join('__') as EId,
  }));
}
