import type { Address } from '../model/address.ts';
import type { Level } from '../model/attestation.ts';
import type { Budget } from '../model/budget.ts';
import { type Clause, walk } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import type { LanguageCode } from '../model/language.ts';
import { joinTorn } from './torn.ts';
import { diffTrees } from './tree.ts';
import type { Change, ChangeKind } from './types.ts';
import { compareWords, type Segment } from './words.ts';

/** One of two texts laid side by side: a whole text, a clause, or a range of siblings. */
export interface Side {
  readonly address: Address;
  readonly title: string;
  readonly language: LanguageCode;
  readonly clauses: readonly Clause[];
  readonly levelOf: (eId: EId) => Level | null;
}

/** Two texts side by side. `structure`: two languages, whose words cannot be compared. */
export interface Comparison {
  readonly mode: 'words' | 'structure';
  readonly from: Side;
  readonly to: Side;
  /** What differs, and what cannot be compared since one side does not hold it (`held`). */
  readonly changes: readonly Change[];
  /** Clauses that one side or both do not hold: nothing is said of their words. */
  readonly notHeld: number;
}

/** Words are compared only within one language; two languages are compared by structure alone. Throws BudgetSpent. */
export function compareSides(from: Side, to: Side, budget?: Budget): Comparison {
  const code = from.language === to.language ? from.language : null;
  const apart = diffTrees(from.clauses, to.clauses, code, budget);
  const notHeld = countNotHeld(from, apart);
  const changes = joinTorn(apart, from.clauses, to.clauses, code);
  return { mode: code === null ? 'structure' : 'words', from, to, changes, notHeld };
}

/** Changes that only say what is not held, and gaps of the first side that the second has as well. */
function countNotHeld({ clauses }: Side, changes: readonly Change[]): number {
  const held = changes.filter(({ what }) => what.includes('held'));
  const said = new Set(held.map(({ before }) => before));
  const gaps = [...walk(clauses)].filter(({ gap, eId }) => gap !== null && !said.has(eId));
  return held.length + gaps.length;
}

/** Whether two sides are the same: null where all that both hold is, and something is not held. */
export function areEqual({ changes, notHeld }: Pick<Comparison, 'changes' | 'notHeld'>): boolean | null {
  if (changes.some(differs)) return false;
  return notHeld > 0 ? null : true;
}

/** Whether the clause differs; where it is only not held on one side, nobody knows. */
export const differs = ({ what }: Change): boolean => what.some((kind) => kind !== 'held');

/** The side that does not hold what a `held` change speaks of; null of every other change. */
export function notHeldIn({ what, before, after, clause, facts, torn }: Change): 'from' | 'to' | null {
  if (!what.includes('held')) return null;
  if (torn !== null) return torn === 'before' ? 'from' : 'to';
  if (facts.gap !== undefined) return facts.gap.after === null ? 'from' : 'to';
  const [own, other] = before === null ? (['to', 'from'] as const) : (['from', 'to'] as const);
  return after !== null && before !== null ? null : clause?.gap === null ? other : own;
}

/** How many clauses each kind of change touches. */
export function countChanges(changes: readonly Change[]): Partial<Record<ChangeKind, number>> {
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const kind of changes.flatMap(({ what }) => what)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** A text that somebody pastes beside a clause with all below it; white space counts for nothing. */
export function comparePasted(side: Side, pasted: string, budget?: Budget): readonly Segment[] {
  return compareWords(wordsOfSide(side), onOneLine(pasted), side.language, budget);
}

/**
 * Whether a pasted text says the same as the side: null where it lacks nothing that the side holds, and the side has
 * gaps, so that what it says besides may stand there.
 */
export function saysSame({ clauses }: Side, compared: readonly Segment[]): boolean | null {
  if (countGaps(clauses) === 0) return compared.length === 0;
  return compared.some((one) => one.is === 'changed' && one.before !== '') ? false : null;
}

/** Clauses that are not held. */
export const countGaps = (clauses: readonly Clause[]): number =>
  [...walk(clauses)].filter(({ gap }) => gap !== null).length;

/** All words of a side on one line. */
export const wordsOfSide = ({ clauses }: Side): string =>
  onOneLine([...walk(clauses)].flatMap((clause) => clause.words?.text ?? []).join(' '));

const onOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
