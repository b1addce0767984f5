import type { Answer } from '../cite/inWorks.ts';
import type { Place } from '../cite/library.ts';
import { type Address, takeFormat } from '../model/address.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Archive } from './archive.ts';
import { clausesWith } from './hashed.ts';
import type { Found } from './resolution.ts';
import { resolveAddress } from './resolve.ts';

/** What a path leads to as it is served: segments below `/t`, or a hash below `/h`, decoded. Never a guess. */
export function answerAt(
  archive: Archive,
  [room, ...segments]: readonly string[],
  readerLanguages: readonly LanguageCode[],
): Answer {
  if (room === 'h') return answerHash(archive, segments.join('/'));
  const found = resolveAddress(archive, segments, { readerLanguages, asOf: null, format: null });
  if (found.status === 'found') {
    const targets = placesOf(found);
    return targets.length === 0 ? NOWHERE : { status: 'found', targets, near: [], why: [] };
  }
  const near = found.near.flatMap((address) => placeAt(address) ?? []);
  const why = [found.why];
  return found.reason === 'clause-ambiguous'
    ? { status: 'ambiguous', targets: near, near: [], why }
    : { status: 'absent', targets: [], near, why };
}

const NOWHERE: Answer = { status: 'absent', targets: [], near: [], why: [{ why: 'no-address' }] };

/** Of a range its two ends. */
const placesOf = ({ address }: Found): readonly Place[] =>
  [address, ...(address.to === null ? [] : [{ ...address, clause: address.to }])].flatMap(
    (end) => placeAt(end) ?? [],
  );

function placeAt({ work, expression, clause }: Address): Place | null {
  if (work === null) return null;
  if (expression === null) return { work, key: null, eId: null };
  const { edition, ...key } = expression;
  return { work, key, eId: clause, ...(edition === null ? {} : { edition }) };
}

function answerHash(archive: Archive, written: string): Answer {
  const hash = takeFormat(written.toLowerCase()).bare.replace(/^c1:/u, '');
  if (!/^[\da-f]{12,64}$/u.test(hash)) return NOWHERE;
  const targets = clausesWith(archive, hash).flatMap(({ address }) => placeAt(address) ?? []);
  const [only, second] = targets;
  if (only === undefined) return NOWHERE;
  if (second === undefined) return { status: 'found', targets, near: [], why: [] };
  const works = new Set(targets.map(({ work }) => work)).size;
  return { status: 'ambiguous', targets, near: [], why: [{ why: 'in-works', steps: [], works }] };
}
