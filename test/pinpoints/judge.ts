import type { Archive } from '../../src/archive/archive.ts';
import { parseAddress } from '../../src/model/address.ts';
import type { Clause } from '../../src/model/clause.ts';
import { formatKey } from '../../src/model/expression.ts';
import type { Reference } from './style.ts';

/** What a reader answers to a reference; `targets` are permalinks, of ranges too. */
export interface Answered {
  readonly status: string;
  readonly targets: readonly string[];
}

/** `wrong`: a clause that was not meant is called found, or one of several left out. The worst there is. */
export type Outcome = 'right' | 'absent' | 'wrong';

/** Whether a reader leads back to exactly the clauses that a reference means. */
export function judge(archive: Archive, meant: Meant, { status, targets }: Answered): Outcome {
  const { work, eIds, range } = meant;
  if (eIds.length === 0) return status === 'found' || status === 'ambiguous' ? 'wrong' : 'right';
  if (status !== 'found') return 'absent';
  const given = new Set(targets.flatMap((target) => clausesAt(archive, target)));
  const isGiven = (wanted: readonly (string | undefined)[]): boolean =>
    given.size === wanted.length && wanted.every((eId) => given.has(`${work}#${eId}`));
  return isGiven(eIds) || (range && isGiven([eIds[0], eIds.at(-1)])) ? 'right' : 'wrong';
}

type Meant = Pick<Reference, 'work' | 'eIds' | 'range'>;

/** `work#eId` of every clause that a permalink stands for: of a range all siblings from the first to the last. */
export function clausesAt(archive: Archive, permalink: string): readonly string[] {
  const address = parseAddress(permalink);
  if (address === null || address.work === null) return [permalink];
  const { work, clause, to, expression } = address;
  if (clause === null || to === null) return [`${work}#${clause ?? ''}`];
  const key = expression === null ? null : formatKey(expression);
  const edition = archive.editions.find((one) => one.work === work && formatKey(one.key) === key);
  const run = edition === undefined ? [] : runBetween(archive.text(edition).clauses, clause, to);
  return run.map(({ eId }) => `${work}#${eId}`);
}

function runBetween(clauses: readonly Clause[], from: string, to: string): readonly Clause[] {
  const start = clauses.findIndex(({ eId }) => eId === from);
  const end = clauses.findIndex(({ eId }) => eId === to);
  if (start >= 0 && end >= start) return clauses.slice(start, end + 1);
  return clauses.map(({ children }) => runBetween(children, from, to)).find((run) => run.length > 0) ?? [];
}
