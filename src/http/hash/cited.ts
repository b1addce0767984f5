import type { Archive, ClauseRef } from '../../archive/archive.ts';
import { haveSameWords, placesBelow } from '../../archive/below.ts';
import { refAddress } from '../../archive/hashed.ts';
import type { Target } from '../../archive/resolution.ts';
import { formatAddress } from '../../model/address.ts';
import { urlOf } from '../../render/permanent.ts';
import type { CitedJson } from '../../render/schema.ts';
import type { Href } from '../../render/view.ts';
import { failParameter } from '../readParameters.ts';

/** Digits needed to look a hash up. */
const LOOK_UP_DIGITS = 12;
/** Fewer can be made to agree. */
export const PROOF_DIGITS = 32;
const ALL_DIGITS = 64;

/** A hash as an address gives it: `c1:` or not, any case; bare hex. Fails with the parameter's name. */
export function readHash(text: string, parameter: string): string {
  const hash = text.trim().toLowerCase().replace(/^c1:/u, '');
  if (/^[0-9a-f]{12,64}$/u.test(hash)) return hash;
  return failParameter({ parameter, fault: 'no-hash', least: LOOK_UP_DIGITS, most: ALL_DIGITS });
}

/** Whether the words of a permalink are still those that were cited with `?h=`: by `c1` its own, by `t1` all of it. */
export function checkCited(archive: Archive, target: Target, hash: string, absolute: Href): CitedJson {
  const { permalink, ...checked } = check(archive, target, hash);
  return { ...checked, permalink, url: permalink === null ? null : urlOf(permalink, absolute) };
}

type Checked = Omit<CitedJson, 'url'>;

function check(archive: Archive, target: Target, hash: string): Checked {
  const here = target.kind === 'clauses' ? refOf(target) : null;
  if (here === null || here.edition.index.isGap(here.position))
    return { ...NOTHING, hash, status: 'no-words' };
  const { index } = here.edition;
  const own = index.c1At(here.position);
  const same = hash.length >= PROOF_DIGITS ? 'unchanged' : 'agrees';
  if (own?.startsWith(hash) || index.t1At(here.position).startsWith(hash))
    return { ...NOTHING, hash, status: same };
  const whole = wholeClause(target, hash);
  // Another number is no other wording.
  if (whole !== null && haveSameWords(whole, here) === true) return { ...NOTHING, hash, status: same };
  const ref = own === null ? null : clauseWithCitedWords(archive, target, hash);
  if (whole === null && ref == null)
    return { ...NOTHING, hash, status: own === null ? 'no-words' : 'unknown' };
  return changed(archive, hash, ref ?? null, whole);
}

function changed(archive: Archive, hash: string, own: ClauseRef | null, whole: ClauseRef | null): Checked {
  const ref = own ?? whole;
  if (ref === null) return { ...NOTHING, hash, status: 'unknown' };
  return {
    hash,
    status: 'changed',
    permalink: formatAddress(refAddress(archive, ref)),
    text: own === null ? wordsBelow(archive, ref) : archive.words(own),
    lang: ref.edition.key.language,
    level: ref.edition.index.levelAt(ref.position),
  };
}

type Clauses = Extract<Target, { kind: 'clauses' }>;

const refOf = ({ text: { edition }, clauses: [clause] }: Clauses): ClauseRef => ({
  edition,
  position: edition.index.positionOf(clause.eId),
});

/** The clause whole as it was cited, in whatever edition or version of the Work; null where none has this `t1`. */
function wholeClause(target: Target, hash: string): ClauseRef | null {
  if (target.kind !== 'clauses') return null;
  const [{ eId, wid }] = target.clauses;
  const editions = target.entry.expressions.flatMap((expression) => expression.editions);
  for (const edition of editions.reverse())
    for (const id of new Set<string>([eId, wid])) {
      const position = edition.index.positionOf(id);
      if (position >= 0 && edition.index.t1At(position).startsWith(hash)) return { edition, position };
    }
  return null;
}

const wordsBelow = (archive: Archive, { edition, position }: ClauseRef): string =>
  placesBelow(edition.index, position)
    .flatMap((place) => archive.words({ edition, position: place }) ?? [])
    .join('\n');

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
