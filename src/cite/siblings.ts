import { onceFor } from '../kept.ts';
import type { Clause } from '../model/clause.ts';
import { components } from '../model/eid.ts';
import { fileUnder } from '../model/groups.ts';
import { type ClauseKind, KINDS } from '../model/kind.ts';
import { comparableOnce } from './clausesByEId.ts';

/** A segment read as a clause's name and number; either may be left out ("2", "preamble"). */
export interface Wanted {
  readonly kinds: readonly ClauseKind[] | null;
  readonly number: string | null;
  readonly said: string;
}

/** Clauses that fit among siblings, else in the containers among them that readers leave out. */
export function candidates(
  children: readonly Clause[],
  wanted: Wanted,
  within: Clause | null,
): readonly Clause[] {
  if (children.length === 0) return [];
  const siblings = siblingsOf(children);
  const direct = fitting(siblings, wanted);
  if (direct.length > 0) return likeliest(direct, wanted);
  return siblings.containers
    .filter(({ kind }) => kind !== 'p' || within !== null)
    .flatMap((child) => candidates(child.children, wanted, child));
}

/** Of paragraphs with and without numbers those that the word means first. */
function likeliest(found: readonly Clause[], { kinds }: Wanted): readonly Clause[] {
  if (kinds?.includes('paragraph') !== true) return found;
  const meant = found.filter(({ kind }) => (kind === 'p') === (kinds[0] === 'p'));
  return meant.length > 0 ? meant : found;
}

interface Placed {
  readonly clause: Clause;
  readonly at: number;
}

/** Siblings by what they may be asked for, each list in their order. */
interface Siblings {
  readonly byNumber: ReadonlyMap<string, readonly Placed[]>;
  /** Clauses that may be meant by their name alone. */
  readonly unnumbered: readonly Clause[];
  /** "The annex" where there is one, though it has a number. */
  readonly onlyAnnex: readonly Clause[];
  /** Containers that are left out, and paragraphs, with something below. */
  readonly containers: readonly Clause[];
}

/** A thousand citations look into the same hundred articles: each list of siblings is read once. */
const siblingsOf = onceFor((children: readonly Clause[]): Siblings => {
  const byNumber = new Map<string, Placed[]>();
  const unnumbered: Clause[] = [];
  for (const [at, clause] of children.entries()) {
    const own = components(clause.eId).at(-1)?.number ?? null;
    if (own === null || clause.number === null || !KINDS[clause.kind].isNumberSaid) unnumbered.push(clause);
    if (own === null) continue;
    for (const key of new Set(
      [own, clause.number ?? own].map((number) => keyOf(number, KINDS[clause.kind].isLettered)),
    ))
      fileUnder(byNumber, key, { clause, at });
  }
  const containers = children.filter(
    ({ kind, children: below }) => (KINDS[kind].leftOut || kind === 'p') && below.length > 0,
  );
  const annexes = children.filter(({ kind }) => kind === 'annex');
  return { byNumber, unnumbered, containers, onlyAnnex: annexes.length === 1 ? annexes : [] };
});

function fitting(
  { byNumber, unnumbered, onlyAnnex }: Siblings,
  { kinds, number }: Wanted,
): readonly Clause[] {
  if (number === null) {
    const named = kinds === null ? [] : unnumbered.filter(({ kind }) => kinds.includes(kind));
    return named.length === 0 && kinds?.includes('annex') === true ? onlyAnnex : named;
  }
  return [false, true]
    .flatMap((lettered) => byNumber.get(keyOf(number, lettered)) ?? [])
    .sort((a, b) => a.at - b.at)
    .map(({ clause }) => clause)
    .filter(({ kind }) => (kinds === null ? KINDS[kind].answersToNumber : kinds.includes(kind)));
}

/** Point (c) is not point 100: letters are compared as letters. */
const keyOf = (number: string, lettered: boolean): string =>
  lettered ? `(${number.toLowerCase()})` : comparableOnce(number);
