import { LEVELS, type Level } from '../model/attestation.ts';
import type { Clause } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { fileUnder } from '../model/groups.ts';

/** What our copy is, said on every page and in every export. */
export const NO_LEGAL_FORCE = 'Copy without legal force.';

/** Said in exports of words that were changed after their publication. */
export const NOT_AS_PUBLISHED =
  'These words are not the published ones, which are not kept here. Do not cite them; no source is claimed for them.';

/** A level said in words, for exports; pages say it in the reader's language. */
export const LEVEL_SAYS: Readonly<Record<Level, string>> = {
  official:
    'attested: word for word with a copy published by a party, a depositary or an international organization',
  secondary: 'word for word with a press or scholarly copy',
  partial: 'some of its words compared with a published copy',
  unchecked: 'written down without a copy in view: may differ from the act in any word',
};

const MAX_WORDS = 80;

/**
 * Levels of several clauses in one line: the lowest, then the clauses that stand higher, as ranges of siblings;
 * 80 words at most. Null where no words are held.
 */
export function summarizeLevels(
  clauses: readonly Clause[],
  levelOf: (eId: EId) => Level | null,
): string | null {
  const [lowest, ...others] = levelRuns(clauses, levelOf);
  if (lowest === undefined) return null;
  const exceptions = others.map(({ level, runs }) => {
    const named = runs.map(({ from, to }) => (from === to ? from : `${from}..${to}`));
    return `${level}: ${named.join(', ')}`;
  });
  return [lowest.level, ...exceptions].join('; ').split(' ').slice(0, MAX_WORDS).join(' ');
}

/** Clauses that stand side by side and whose words all have one level. */
interface Run {
  readonly level: Level;
  readonly from: EId;
  readonly to: EId;
}

/** Every level present, the lowest first, with the runs of clauses that have it. */
export function levelRuns(
  clauses: readonly Clause[],
  levelOf: (eId: EId) => Level | null,
): readonly { readonly level: Level; readonly runs: readonly Omit<Run, 'level'>[] }[] {
  const groups = new Map<Level, Run[]>();
  collect(clauses, levelOf, groups);
  return LEVELS.filter((level) => groups.has(level))
    .reverse()
    .map((level) => ({ level, runs: groups.get(level) ?? [] }));
}

/** Clauses whose words all have one level, outermost and as ranges. */
function collect(
  clauses: readonly Clause[],
  levelOf: (eId: EId) => Level | null,
  groups: Map<Level, Run[]>,
): void {
  const runs: Run[] = [];
  const flush = (): void => {
    for (const run of runs.splice(0)) fileUnder(groups, run.level, run);
  };
  for (const clause of clauses) {
    const level = uniformLevel(clause, levelOf);
    const last = runs.at(-1);
    if (level === 'none') continue;
    if (level === 'mixed') {
      flush();
      if (clause.words !== null) {
        const level = ownLevel(clause, levelOf);
        fileUnder(groups, level, { level, from: clause.eId, to: clause.eId });
      }
      collect(clause.children, levelOf, groups);
    } else if (last?.level === level) runs[runs.length - 1] = { ...last, to: clause.eId };
    else runs.push({ level, from: clause.eId, to: clause.eId });
  }
  flush();
}

/** The level of a container is the lowest below it; its own words may stand higher, and are not said to. */
const ownLevel = (clause: Clause, levelOf: (eId: EId) => Level | null): Level =>
  levelOf(clause.eId) ?? 'unchecked';

function uniformLevel(clause: Clause, levelOf: (eId: EId) => Level | null): Level | 'mixed' | 'none' {
  const below = clause.children
    .map((child) => uniformLevel(child, levelOf))
    .filter((level) => level !== 'none');
  const own = clause.words === null ? [] : [levelOf(clause.eId) ?? 'unchecked'];
  const all = new Set([...own, ...below]);
  const [only] = all;
  return only === undefined ? 'none' : all.size > 1 || only === 'mixed' ? 'mixed' : only;
}
