import { siblingsOf } from '../model/attestation.ts';
import type { Clause } from '../model/clause.ts';
import { parentEId } from '../model/eid.ts';

/**
 * Levels of a clause in an address as one path, or as the two ends of a range (`art_VI--art_VII`, `art_VI..VII`).
 * Joined eIds are taken apart; the second end lies where the first does, whether or not it says so.
 */
export function splitRange(segments: readonly string[]): readonly (readonly string[])[] {
  const [fromText = '', toText = ''] = halves(segments);
  if (toText === '' || fromText === '') return [segments];
  const from = fromText.split('__');
  const to = toText.split('__');
  return [from, to.length === from.length ? to : [...from.slice(0, -1), ...to]];
}

/** The joined path before and after the mark of a range in its last segment. */
function halves(segments: readonly string[]): readonly string[] {
  const last = segments.at(-1) ?? '';
  const cut = /--|\.\./u.exec(last);
  if (cut === null) return [];
  return [
    [...segments.slice(0, -1), last.slice(0, cut.index)].join('__'),
    last.slice(cut.index + cut[0].length),
  ];
}

/**
 * Siblings from the first to the last, in reading order whichever was named first; null where they are none, and
 * where their eIds have no parent in common: no address could name such a range.
 */
export function between(
  clauses: readonly Clause[],
  a: Clause,
  b: Clause,
): readonly [Clause, ...Clause[]] | null {
  if (parentEId(a.eId) !== parentEId(b.eId)) return null;
  const siblings = siblingsOf(a.eId, clauses) ?? [];
  const ends = [siblings.indexOf(a), siblings.indexOf(b)].sort((one, other) => one - other);
  const [from = -1, to = -1] = ends;
  const [first, ...rest] = from < 0 ? [] : siblings.slice(from, to + 1);
  return first === undefined ? null : [first, ...rest];
}
