import { onceFor } from '../kept.ts';
import type { Clause } from '../model/clause.ts';
import { KINDS } from '../model/kind.ts';
import { wholeNumber } from '../model/number/read.ts';
import type { Wanted } from './siblings.ts';

/** A clause that stands for several, with the first and the last of their numbers: "Articles 13 to 15 (deleted)". */
interface Joint {
  readonly clause: Clause;
  readonly from: number;
  readonly to: number;
  readonly isLettered: boolean;
}

interface Reading {
  readonly value: number;
  readonly isLettered: boolean;
}

/** What a heading's numbers are joined by, however they are printed. */
const DASH = '–';

/** The clause that stands for the one wanted and others, among siblings or in the containers that readers leave out. */
export function jointFor(children: readonly Clause[], { kinds, number }: Wanted): Clause | null {
  const value = number === null ? null : readingOf(number);
  if (value === null) return null;
  const joint = jointsOf(children).find(
    ({ clause: { kind }, from, to, isLettered }) =>
      (kinds === null ? KINDS[kind].answersToNumber : kinds.includes(kind)) &&
      isLettered === value.isLettered &&
      from <= value.value &&
      value.value <= to,
  );
  return joint?.clause ?? null;
}

/** Whether it stands for these numbers and no others. */
export function isJointOf(clause: Clause, from: string, to: string): boolean {
  const joint = jointAs(clause);
  return joint !== null && joint.from === readingOf(from)?.value && joint.to === readingOf(to)?.value;
}

const jointsOf = onceFor((children: readonly Clause[]): readonly Joint[] =>
  children.flatMap((clause) => {
    const below = KINDS[clause.kind].leftOut ? jointsOf(clause.children) : [];
    const joint = jointAs(clause);
    return joint === null ? below : [joint, ...below];
  }),
);

function jointAs(clause: Clause): Joint | null {
  const [first = '', last] = clause.number?.split(DASH) ?? [];
  const [from, to] = last === undefined ? [null, null] : [readingOf(first), readingOf(last)];
  return from === null || to === null
    ? null
    : { clause, from: from.value, to: to.value, isLettered: from.isLettered };
}

/** 14A is none of "13 to 15". */
function readingOf(number: string): Reading | null {
  const read = wholeNumber(number, null, 'reference');
  return read === null || read.suffix !== ''
    ? null
    : { value: read.value, isLettered: read.kind === 'letter' };
}
