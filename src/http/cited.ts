import type { Archive } from '../archive/archive.ts';
import type { Target } from '../archive/resolve.ts';
import { type Address, formatAddress } from '../model/address.ts';
import { fail } from './problem.ts';

/** Digits needed to look a hash up, and to say that words are unchanged. */
const LOOK_UP_DIGITS = 12;
const PROOF_DIGITS = 32;

/** Whether the words of a permalink are still those that were cited with `?h=`. */
export interface Cited {
  readonly hash: string;
  readonly status: 'unchanged' | 'agrees' | 'changed' | 'unknown' | 'no-words';
  /** Address and words of a clause that still has the cited words; null where none has or they are unchanged. */
  readonly permalink: string | null;
  readonly text: string | null;
}

/** A hash as an address gives it: `c1:` or not, any case; bare hex. Fails with the parameter's name. */
export function readHash(text: string, parameter: string): string {
  const hash = text.trim().toLowerCase().replace(/^c1:/u, '');
  if (/^[0-9a-f]{12,64}$/u.test(hash)) return hash;
  const message = `is no hash: ${LOOK_UP_DIGITS} to 64 hexadecimal digits, with or without c1: before them`;
  return fail('invalid-request', `${parameter} ${message}`, { parameters: [{ parameter, message }] });
}

export function checkCited(archive: Archive, target: Target, hash: string): Cited {
  const index = target.kind === 'clauses' ? target.text.edition.index : null;
  const [clause] = target.kind === 'clauses' ? target.clauses : [];
  const now = index === null || clause === undefined ? null : index.c1At(index.positionOf(clause.eId));
  if (now === null || now === 'gap') return { hash, status: 'no-words', permalink: null, text: null };
  if (now.startsWith(hash)) {
    return {
      hash,
      status: hash.length >= PROOF_DIGITS ? 'unchanged' : 'agrees',
      permalink: null,
      text: null,
    };
  }
  const before = archive.byHash(hash);
  const own = before.find(
    ({ edition, position }) =>
      edition.work === (target.kind === 'clauses' ? target.entry.work.id : '') &&
      edition.index.eIdAt(position) === clause?.eId,
  );
  const ref = own ?? before[0];
  if (ref === undefined) return { hash, status: 'unknown', permalink: null, text: null };
  return {
    hash,
    status: 'changed',
    permalink: formatAddress(refAddress(archive, ref)),
    text: archive.words(ref),
  };
}

/** The address of a clause found by its words: without edition where it stands in the newest one. */
export function refAddress(
  archive: Archive,
  { edition, position }: ReturnType<Archive['byHash']>[number],
): Address {
  const expression = archive.works
    .get(edition.work)
    ?.expressions.find(({ editions }) => editions.includes(edition));
  const newest = expression?.editions.at(-1) === edition;
  return {
    work: edition.work,
    expression: { ...edition.key, edition: newest ? null : edition.number },
    clause: edition.index.eIdAt(position),
    to: null,
    format: 'html',
  };
}
