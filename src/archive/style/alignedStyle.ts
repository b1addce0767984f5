import { type Clause, walk } from '../../model/clause.ts';
import { groupBy } from '../../model/groups.ts';
import type { Archive } from '../archive.ts';
import type { Edition } from '../edition.ts';
import { newestEdition, type WorkEntry } from '../snapshot.ts';
import { namedFew, type StyleFinding } from './finding.ts';

/** So many times longer or shorter than such clauses are: something may lack, or stand in the wrong clause. */
const FAR = 2.5;
/** Of fewer letters a clause may well be so. */
const SHORT = 80;
/** Of fewer clauses nothing is learned of how long one language is beside another. */
const ENOUGH = 8;

/**
 * Clauses of two languages of a version that have one eId, and hardly the same words: one has words where the other has
 * none, is of another kind, or is much longer than the languages are to each other. That eIds align, verify demands itself.
 */
export function alignedStyle(archive: Archive, { expressions }: WorkEntry): readonly StyleFinding[] {
  const versions = groupBy(expressions.map(newestEdition), ({ key }) => key.date);
  return [...versions.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.flatMap((other) => compare(archive, first, other)),
  );
}

function compare(archive: Archive, one: Edition, other: Edition): readonly StyleFinding[] {
  const pairs = pairsOf(archive.text(one).clauses, archive.text(other).clauses);
  const usual = usualRatio(pairs);
  const odd = pairs.filter((pair) => isOdd(pair, usual));
  const [first] = odd;
  if (first === undefined) return [];
  const named = namedFew(odd.map(([{ eId }]) => eId));
  const message = `${named} ${odd.length === 1 ? 'is' : 'are'} of another kind or length than in ${one.file}: see side by side whether words lack or stand in the wrong clause`;
  return [{ file: other.file, line: first[1].line, rule: 'misaligned', message }];
}

type Pair = readonly [here: Clause, there: Clause];

/** Clauses that both texts hold whole. */
function pairsOf(one: readonly Clause[], other: readonly Clause[]): readonly Pair[] {
  const beside = new Map([...walk(other)].map((clause) => [clause.eId, clause]));
  return [...walk(one)].flatMap((here): readonly Pair[] => {
    const there = beside.get(here.eId);
    return there === undefined || hasGap(here) || hasGap(there) ? [] : [[here, there]];
  });
}

const hasGap = (clause: Clause): boolean => [...walk([clause])].some(({ gap }) => gap !== null);

const lengthOf = ({ words }: Clause): number => words?.text.length ?? 0;

/** How much longer the second language is, clause by clause: the middle of all ratios. */
function usualRatio(pairs: readonly Pair[]): number {
  const ratios = pairs
    .filter(([here, there]) => lengthOf(here) >= SHORT && lengthOf(there) > 0)
    .map(([here, there]) => lengthOf(there) / lengthOf(here))
    .sort((a, b) => a - b);
  return ratios.length < ENOUGH ? 1 : (ratios[Math.floor(ratios.length / 2)] ?? 1);
}

function isOdd([here, there]: Pair, usual: number): boolean {
  if (here.kind !== there.kind || (here.words === null) !== (there.words === null)) return true;
  const expected = lengthOf(here) * usual;
  const found = lengthOf(there);
  if (Math.max(found, expected) < SHORT) return false;
  return found > expected * FAR || expected > found * FAR;
}
