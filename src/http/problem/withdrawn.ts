import type { Archive, ClauseRef } from '../../archive/archive.ts';
import type { Target } from '../../archive/resolution.ts';
import { fail } from '../problem.ts';
import { offerPage } from './offers.ts';

/** Words that may no longer be shown are answered with why, and with their hashes: never by silence (RFC 7725). */
export function failWithdrawn(archive: Archive, target: Target): void {
  if (target.kind !== 'clauses') return;
  const [first] = target.clauses;
  if (target.clauses.some(({ withdrawn }) => withdrawn === undefined)) return;
  const { edition } = target.text;
  failWith(archive, { edition, position: edition.index.positionOf(first.eId) });
}

/** The same of a clause that is asked for by its hash; nothing where no withdrawn one has it. */
export function failWithdrawnHash(archive: Archive, hash: string): void {
  const [ref] = archive.withdrawnByHash(hash);
  if (ref !== undefined) failWith(archive, ref);
}

function failWith({ snapshot: { log } }: Archive, { edition, position }: ClauseRef): never {
  const { index, front, name } = edition;
  const eId = index.eIdAt(position);
  const entry = log.find(
    ({ act, text, clauses }) =>
      act === 'withdrawn' && text === name && clauses.some(({ clause }) => clause === eId),
  );
  const why = {
    why: 'withdrawn',
    reason: front.withdrawn?.[eId]?.reason ?? '',
    hash: `c1:${index.withdrawnAt(position)}`,
    tree: `t1:${index.t1At(position)}`,
  } as const;
  const at = entry === undefined ? '/log' : `/log#${entry.hash.slice(0, 16)}`;
  return fail('clause-withdrawn', why, { offers: [offerPage(at, (say) => say.log.title)] });
}
