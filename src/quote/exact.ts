import type { Segment } from '../diff/words.ts';
import { hashedWords, wordsHash } from '../model/hash.ts';
import type { Shown } from '../search/engine/live.ts';
import { clausesWithAll, placeInRow } from './candidates.ts';
import type { Checked, Checking } from './check.ts';
import type { Section } from './reading.ts';
import { readSection } from './show.ts';
import type { QuotedWord } from './words.ts';

/** Clauses that are listed where the same words stand in many. */
const MOST_LISTED = 20;

/** All clauses that have the very words one after the other; null where none has. */
export function whereItStands(
  checking: Checking,
  quotation: string,
  words: readonly QuotedWord[],
): Checked | null {
  const { index, budget } = checking;
  if (words.some(({ isAfterOmission }) => isAfterOmission)) return null;
  const ids = words.map(({ id }) => id);
  const clauses = clausesWithAll(index, ids);
  budget.spend(clauses.length * words.length);
  const read = inOrder(checking, clauses)
    .slice(0, MOST_LISTED)
    .flatMap((clause) => {
      const first = placeInRow(index, clause, ids, 0);
      const last = first + words.length - 1;
      const section: Section = {
        joint: 'goes-on',
        clause,
        from: 0,
        to: words.length,
        first,
        last,
        leftBefore: 0,
      };
      return readSection(checking, quotation, words, section) ?? [];
    });
  const counted = read.filter(({ hasOtherSymbols }) => !hasOtherSymbols);
  const exact = counted.filter(({ isExact }) => isExact);
  const [best] = exact.length > 0 ? exact : counted;
  if (best === undefined) return null;
  return {
    verdict: best.isExact ? 'same' : 'same-but-typography',
    clauses: [...new Set([...exact, ...counted])].map(({ shown }) => shown),
    total: clauses.length,
    share: 1,
    isFromStart: best.isFromStart,
    segments: best.segments,
  };
}

/** A whole clause as an earlier edition of ours has it, which is not indexed but found by its hash. */
export function inOlderEdition({ archive }: Checking, quotation: string): Checked | null {
  const clauses = archive.byHash(wordsHash(quotation)).flatMap(({ edition, position }): readonly Shown[] => {
    const entry = archive.works.get(edition.work);
    return entry === undefined ? [] : [{ entry, edition, position }];
  });
  const segments: readonly Segment[] = [{ is: 'same', text: hashedWords(quotation) }];
  return clauses.length === 0
    ? null
    : { verdict: 'same', clauses, total: clauses.length, share: 1, isFromStart: true, segments };
}

/** What was checked best first, then latest versions, the reader's languages, the order of the archive. */
function inOrder({ index, languages }: Checking, clauses: readonly number[]): readonly number[] {
  const { editionOf, editions, levelOf } = index.documents;
  const rank = (clause: number): readonly number[] => {
    const of = editions[editionOf[clause] ?? -1];
    const language = of === undefined ? -1 : languages.indexOf(of.lang);
    const known = language < 0 ? languages.length : language;
    return [levelOf[clause] ?? 0, of?.latest === true ? 0 : 1, known, clause];
  };
  const ranked = clauses.map((clause) => ({ clause, rank: rank(clause) }));
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ clause }) => clause);
}

const compareRanks = (a: readonly number[], b: readonly number[]): number =>
  a.map((one, at) => one - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
