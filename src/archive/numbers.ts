import { placeFromEnd } from '../cite/fromEnd.ts';
import type { ClauseNumbers } from '../cite/library.ts';
import { segmentsOf, unreadOf } from '../cite/locate.ts';
import { readingsOf } from '../cite/readings.ts';
import type { ReferenceStep } from '../cite/reference.ts';
import { onceFor, recent } from '../kept.ts';
import { components, type EId } from '../model/eid.ts';
import { fileUnder } from '../model/groups.ts';
import { type ClauseKind, KINDS } from '../model/kind.ts';
import { type LanguageCode, textLanguage } from '../model/language.ts';
import { comparableNumber } from '../model/number/token.ts';
import type { ClauseIndex } from './clauseIndex.ts';

/** What citations find by the numbers of clauses alone, without reading a text. */
export const numbersOf = (index: ClauseIndex, code: LanguageCode): ClauseNumbers => ({
  mayHold: (steps) => mayHold(index, steps),
  mayHoldAll: (steps) => mayHoldAll(index, steps),
  find: (steps) => {
    if (unreadOf(steps) !== null) return null;
    const position = spelledOut(index, steps, lettersByPlace(code)) ?? onlyOne(index, steps);
    return position === null ? null : index.eIdAt(position);
  },
  isHeld: (eId) => isHeld(index, index.positionOf(eId)),
});

/** Whether the alphabet has Latin letters in other places than Latin: "d" is its fifth, whose eId is `point_e`. */
const lettersByPlace = (code: LanguageCode): boolean =>
  [...textLanguage(code).letters].some((letter, at) => /[a-z]/u.test(letter) && letter !== LATIN[at]);

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** Whether a clause has words here, of its own or below. */
export const isHeld = (index: ClauseIndex, position: number): boolean =>
  !index.isGap(position) && index.levelAt(position) !== null;

/** Whether the outermost step can be found at all. */
function mayHold(index: ClauseIndex, steps: readonly ReferenceStep[]): boolean {
  const table = tableOf(index);
  return wantedOf(steps).some(
    ({ first, names: [own = []] }) =>
      placeFromEnd(first.number) !== null || own.some((name) => table.has(name)),
  );
}

/** Whether all steps can be: each number stands below those before it, "paragraph 3" below "article 12". */
export function mayHoldAll(index: ClauseIndex, steps: readonly ReferenceStep[]): boolean {
  const table = tableOf(index);
  return wantedOf(steps).some(({ isPlain, names }) => {
    if (!isPlain) return true;
    const named = names.map((own): readonly number[] => own.flatMap((name) => table.get(name) ?? []));
    // Which of several articles is meant has to be asked, whatever lies in them.
    const isUnclear = named.slice(0, -1).some(({ length }) => length > 1);
    return isUnclear || named.reduce((above, here) => below(index, above, here)).length > 0;
  });
}

/** One reading of what is cited, for one look into the table of each text. */
interface Wanted {
  readonly first: ReferenceStep;
  /** Of each step, see `namesOf`. */
  readonly names: readonly (readonly string[])[];
  /** Every number is one that eIds have. */
  readonly isPlain: boolean;
}

const wantedOf = onceFor((steps: readonly ReferenceStep[]): readonly Wanted[] =>
  readingsOf(steps).flatMap((reading): readonly Wanted[] => {
    const [first] = reading;
    if (first === undefined) return [];
    const isPlain = reading.every(({ kind, number, to }) => to === null && isPlainNumber(kind, number));
    return [{ first, names: reading.map(namesOf), isPlain }];
  }),
);

/** Numbers that eIds have as they are printed. "Paragraph 1" may be an article's only paragraph, which is the article. */
const isPlainNumber = (kind: ClauseKind, number: string | null): boolean =>
  (kind === 'article' || kind === 'paragraph') && /^(?:[2-9]|[1-9]\d{1,3})$/u.test(number ?? '');

/** Those of `positions` that lie below one of `above`. */
function below(
  index: ClauseIndex,
  above: readonly number[],
  positions: readonly number[],
): readonly number[] {
  const around = new Set(above);
  return positions.filter((position) => {
    for (let parent = index.parentAt(position); parent >= 0; parent = index.parentAt(parent))
      if (around.has(parent)) return true;
    return false;
  });
}

/** The clause whose eId the steps spell out: it is meant before any other, but where letters of eIds stand for places (ç). */
export function spelledOut(
  index: ClauseIndex,
  steps: readonly ReferenceStep[],
  isByPlace = false,
): number | null {
  const isUnclear = ({ kind, number, to, isGlued, isUnnumbered }: ReferenceStep): boolean =>
    to !== null ||
    isGlued === true ||
    (isUnnumbered === true && kind !== 'paragraph') ||
    (KINDS[kind].isLettered && isByPlace) ||
    placeFromEnd(number) !== null;
  if (steps.some(isUnclear)) return null;
  const position = index.positionOf(segmentsOf(steps).join('__'));
  return position < 0 ? null : position;
}

/** A single article or preamble of which there is but one; null where more must be looked at. */
function onlyOne(index: ClauseIndex, steps: readonly ReferenceStep[]): number | null {
  const [first, second] = steps;
  if (first === undefined || second !== undefined || first.to !== null) return null;
  if (first.kind !== 'article' && first.kind !== 'preamble') return null;
  const [only, another] = namesOf(first).flatMap((name) => tableOf(index).get(name) ?? []);
  return only === undefined || another !== undefined ? null : only;
}

/** Makes the table of numbers that citations are looked up in, and the places of ids. */
export function tableNumbers(index: ClauseIndex): void {
  tableOf(index);
  index.positionOf('');
}

/** Positions by kind and number in one form: `article 4`, `p 2`. */
const tableOf = onceFor((index: ClauseIndex): ReadonlyMap<string, readonly number[]> => {
  const table = new Map<string, number[]>();
  for (let position = 0; position < index.size; position += 1) {
    const name = ownName(index.eIdAt(position));
    if (name !== null) fileUnder(table, name, position);
  }
  return table;
});

const partNames = recent<string | null>('parts of eIds');

/** Kind and number of the innermost part of an eId. */
function ownName(eId: EId): string | null {
  const level = eId.lastIndexOf('__');
  const part = level < 0 ? eId : eId.slice(level + 2);
  return partNames(part, () => {
    const own = components(eId).at(-1);
    return own === undefined ? null : nameOf(own.kind, own.number);
  });
}

const nameOf = (kind: ClauseKind, number: string | null): string =>
  `${kind} ${number === null ? '' : comparableNumber(number)}`;

/** A cited paragraph may be one without a printed number, a point a subpoint; letters of other alphabets have Latin ids. */
function namesOf({ kind, number }: ReferenceStep): readonly string[] {
  if (kind === 'paragraph') return [nameOf('paragraph', number), nameOf('p', number)];
  return [nameOf(kind, number)];
}
