import type { Archive } from '../../archive/archive.ts';
import { isHeld } from '../../archive/numbers.ts';
import { newestEdition } from '../../archive/snapshot.ts';
import type { Place } from '../../cite/library.ts';
import { permalinkOf } from '../../cite/library.ts';
import type { AskedResolution, Part } from '../../cite/resolve.ts';
import { siblingsOf } from '../../model/attestation.ts';
import { walk } from '../../model/clause.ts';
import { formatKey } from '../../model/expression.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Reason } from '../../model/reason.ts';
import type { Shown } from '../engine/live.ts';

/** A clause that a citation names. */
export interface Target extends Shown {
  readonly held: boolean;
}

/** What the citations of a query name: clauses to pin, and what to offer where they name nothing. */
export interface Cited {
  readonly status: 'found' | 'absent' | 'ambiguous';
  /** Permalinks as the reader of references gives them; of a range its two ends. */
  readonly cites: readonly string[];
  /** Held clauses first, in the query's language before others; of a range all that lie between as well. */
  readonly targets: readonly Target[];
  readonly near: readonly Target[];
  readonly why: readonly Reason[];
}

/** An answer with the clauses it is shown by. */
export function citedOf(
  archive: Archive,
  { parts, answer }: Pick<AskedResolution, 'parts' | 'answer'>,
  languages: readonly LanguageCode[],
  why: readonly Reason[],
): Cited {
  const order = ({ held, edition }: Target): number =>
    held ? (languages.includes(edition.key.language) ? 0 : 1) : 2;
  const shown = answer.targets.length === 0 ? [] : parts.flatMap((part) => targetsOf(archive, part));
  const targets = parts.length === 0 ? targetsAt(archive, answer.targets) : shown;
  return {
    status: answer.status === 'not-held' ? 'found' : answer.status,
    cites: answer.targets.map(permalinkOf),
    targets: distinct(targets).sort((a, b) => order(a) - order(b)),
    near: targetsAt(archive, answer.near),
    why,
  };
}

function targetsOf(archive: Archive, { citation, answer }: Part): readonly Target[] {
  const targets = targetsAt(archive, answer.targets);
  const [from, to, another] = targets;
  const isRange = citation.steps.at(-1)?.to != null && another === undefined && from?.edition === to?.edition;
  return isRange && from !== undefined && to !== undefined ? between(archive, from, to) : targets;
}

/** Clauses at their places; Works and texts are none. */
export const targetsAt = (archive: Archive, places: readonly Place[]): readonly Target[] =>
  places.flatMap(({ work, key, eId }) => {
    const entry = archive.works.get(work);
    const name = key === null ? null : formatKey(key);
    const expression = entry?.expressions.find((one) => formatKey(one.key) === name);
    if (entry === undefined || expression === undefined || eId === null) return [];
    const edition = newestEdition(expression);
    const position = edition.index.positionOf(eId);
    return position < 0 ? [] : [{ entry, edition, position, held: isHeld(edition.index, position) }];
  });

/** The clauses from one sibling to the other; across containers, all of the kind between them. */
function between(archive: Archive, from: Target, to: Target): readonly Target[] {
  const { edition } = from;
  const { clauses } = archive.text(edition);
  const [first, last] = [from, to].map(({ position }) => edition.index.eIdAt(position));
  const siblings = first === undefined ? [] : (siblingsOf(first, clauses) ?? []);
  const kind = edition.index.kindAt(from.position);
  const list = siblings.some(({ eId }) => eId === last)
    ? siblings
    : [...walk(clauses)].filter((clause) => clause.kind === kind);
  const ends = [first, last].map((end) => list.findIndex(({ eId }) => eId === end)).sort((a, b) => a - b);
  return list.slice(ends[0], (ends[1] ?? 0) + 1).map(({ eId }) => {
    const position = edition.index.positionOf(eId);
    return { ...from, position, held: isHeld(edition.index, position) };
  });
}

/** A range may have all clauses of a long text. */
function distinct(targets: readonly Target[]): Target[] {
  const seen = new Map<Target['edition'], Set<number>>();
  return targets.filter(({ edition, position }) => {
    const places = seen.get(edition) ?? new Set<number>();
    seen.set(edition, places);
    return !places.has(position) && places.add(position) !== undefined;
  });
}
