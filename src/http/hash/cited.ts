import type { Archive, ClauseRef } from '../../archive/archive.ts';
import { refAddress } from '../../archive/hashed.ts';
import type { Target } from '../../archive/resolution.ts';
import { formatAddress } from '../../model/address.ts';
import type { CitedJson } from '../../render/schema.ts';
import { failParameter } from '../readParameters.ts';

/** Digits needed to look a hash up, and to say that words are unchanged. */
const LOOK_UP_DIGITS = 12;
const PROOF_DIGITS = 32;
const ALL_DIGITS = 64;

/** A hash as an address gives it: `c1:` or not, any case; bare hex. Fails with the parameter's name. */
export function readHash(text: string, parameter: string): string {
  const hash = text.trim().toLowerCase().replace(/^c1:/u, '');
  if (/^[0-9a-f]{12,64}$/u.test(hash)) return hash;
  return failParameter({ parameter, fault: 'no-hash', least: LOOK_UP_DIGITS, most: ALL_DIGITS });
}

/** Whether the words of a permalink are still those that were cited with `?h=`. */
export function checkCited(archive: Archive, target: Target, hash: string): CitedJson {
  const index = target.kind === 'clauses' ? target.text.edition.index : null;
  const [clause] = target.kind === 'clauses' ? target.clauses : [];
  const now = index === null || clause === undefined ? null : index.c1At(index.positionOf(clause.eId));
  if (now === null || now === 'gap') return { ...NOTHING, hash, status: 'no-words' };
  if (now.startsWith(hash))
    return { ...NOTHING, hash, status: hash.length >= PROOF_DIGITS ? 'unchanged' : 'agrees' };
  const ref = clauseWithCitedWords(archive, target, hash);
  if (ref === undefined) return { ...NOTHING, hash, status: 'unknown' };
  return {
    hash,
    status: 'changed',
    permalink: formatAddress(refAddress(archive, ref)),
    text: archive.words(ref),
    lang: ref.edition.key.language,
    level: ref.edition.index.levelAt(ref.position),
  };
}

const NOTHING = { permalink: null, text: null, lang: null, level: null } as const;

/** The cited clause itself in its newest edition that has the words, else in another version, else any clause. */
function clauseWithCitedWords(archive: Archive, target: Target, hash: string): ClauseRef | undefined {
  if (target.kind !== 'clauses') return undefined;
  const [{ eId }] = target.clauses;
  const kinship = ({ edition, position }: ClauseRef): number => {
    const own = edition.work === target.entry.work.id && edition.index.eIdAt(position) === eId;
    if (!own) return 0;
    return target.expression.editions.includes(edition) ? 2 + edition.number : 1;
  };
  const [nearest] = [...archive.byHash(hash)].sort((a, b) => kinship(b) - kinship(a));
  return nearest;
}
