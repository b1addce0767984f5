import type { Clause } from './clause.ts';
import { findClause, walk } from './clause.ts';
import type { EId } from './eid.ts';
import type { Attestation, ParsedText } from './expression.ts';
import { containsQuotation } from './quotation.ts';

/** How sure the words are, surest first (docs/model.md). */
export const LEVELS = ['official', 'secondary', 'partial', 'unchecked'] as const;

/** `unchecked` is the least sure; words that are not held have none. */
export type Level = (typeof LEVELS)[number];

/** Levels of the title and of each clause that has words of its own or below it; gaps have none. */
export interface LevelTable {
  readonly title: Level;
  readonly clauses: ReadonlyMap<EId, Level>;
}

const EXACT_LEVEL: Readonly<Record<Attestation['class'], Level>> = {
  party: 'official',
  depositary: 'official',
  'international-organization': 'official',
  press: 'secondary',
  scholarly: 'secondary',
  other: 'unchecked',
};

const surer = (a: Level, b: Level): Level => (LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b);

/** The least sure of them; null where there are none, as in a text of which nothing is held. */
export const lowest = (levels: Iterable<Level>): Level | null => {
  const present = new Set(levels);
  return LEVELS.findLast((level) => present.has(level)) ?? null;
};

/** Extents per named clause of one attestation, `title` included; ranges expanded. */
export interface ResolvedAttestation {
  readonly attestation: Attestation;
  readonly exact: ReadonlySet<string>;
  readonly partial: ReadonlySet<string>;
}

/** The level each clause's own words have, and of each container the lowest of those below it. */
export function levelTable(clauses: readonly Clause[], resolved: readonly ResolvedAttestation[]): LevelTable {
  const table = new Map<EId, Level>();
  const visit = (clause: Clause): Level | null => {
    const own = clause.words === null ? [] : [ownLevel(clause.eId, resolved)];
    const below = clause.children.flatMap((child) => visit(child) ?? []);
    const level = lowest([...own, ...below]);
    if (level !== null) table.set(clause.eId, level);
    return level;
  };
  for (const clause of clauses) visit(clause);
  return { title: ownLevel('title', resolved), clauses: table };
}

function ownLevel(name: string, resolved: readonly ResolvedAttestation[]): Level {
  return resolved.reduce<Level>((level, { attestation, exact, partial }) => {
    if (exact.has(name)) return surer(level, EXACT_LEVEL[attestation.class]);
    return partial.has(name) && attestation.class !== 'other' ? surer(level, 'partial') : level;
  }, 'unchecked');
}

/**
 * The clauses with words of their own that `name` covers: `title`, an eId with all below it, or a range
 * `a..b` of siblings with all below them. Null where a name is not in the tree.
 */
export function coveredBy(name: string, clauses: readonly Clause[]): readonly string[] | null {
  if (name === 'title') return ['title'];
  const [from = '', to = from] = name.split('..');
  const siblings = siblingsOf(from, clauses);
  if (siblings === null) return null;
  const start = siblings.findIndex((clause) => clause.eId === from);
  const end = siblings.findIndex((clause) => clause.eId === to);
  if (end < start) return null;
  return [...walk(siblings.slice(start, end + 1))]
    .filter((clause) => clause.words !== null)
    .map(({ eId }) => eId);
}

/** Names of front matter as the clauses whose words they cover; of `partial` below a container, where they stand. */
export function resolveAttestations({ front, clauses }: ParsedText): readonly ResolvedAttestation[] {
  const cover = (name: string): readonly string[] => coveredBy(name, clauses) ?? [];
  const partial = (name: string, words: string): readonly string[] => {
    const covered = cover(name);
    return covered.length < 2 ? covered : covered.filter((eId) => eId === name || holds(eId, words));
  };
  const holds = (eId: string, words: string): boolean =>
    containsQuotation(findClause(clauses, eId)?.words?.text ?? '', words);
  return front.attestations.map((attestation) => ({
    attestation,
    exact: new Set(attestation.exact.flatMap(cover)),
    partial: new Set(attestation.partial.flatMap(({ clause, words }) => partial(clause, words))),
  }));
}

/** The list that holds the clause with this eId, or null. */
export function siblingsOf(eId: string, clauses: readonly Clause[]): readonly Clause[] | null {
  if (clauses.some((clause) => clause.eId === eId)) return clauses;
  for (const clause of clauses) {
    const found = siblingsOf(eId, clause.children);
    if (found !== null) return found;
  }
  return null;
}
