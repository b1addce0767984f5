import { type Clause, walk } from '../model/clause.ts';
import { hashedWords, wordsHash } from '../model/hash.ts';
import { type Finding, type FindingKind, parting } from './finding.ts';
import type { ShownClause } from './readPage.ts';

/** What is known here of the text that a file of a mirror shows. */
export interface Expected {
  readonly text: string;
  /** All that the file is to show, with what lies below. */
  readonly clauses: readonly Clause[];
  /** `c1` of the words that a clause of this name had before, or has in another version. */
  readonly earlier: (eId: string) => ReadonlySet<string>;
}

/** A clause as a file shows it; `label` and `heading` undefined where the file has no place for them. */
export type Shown = Pick<ShownClause, 'words'> & Partial<ShownClause>;

/** What a file shows in other words than are published here, less or more: clause by clause, in our order. */
export function compareClauses(
  { text, clauses, earlier }: Expected,
  shown: ReadonlyMap<string, Shown>,
  file: string,
): readonly Finding[] {
  const finding = (kind: FindingKind, eId: string, says: string): Finding => ({
    kind,
    text,
    eId,
    file,
    says,
  });
  const own = [...walk(clauses)];
  const known = new Set(own.map(({ eId }): string => eId));
  return [
    ...own.flatMap((clause): readonly Finding[] => {
      const there = shown.get(clause.eId);
      if (there === undefined) return [finding('cut', clause.eId, 'the clause is not there')];
      const words = wordsFinding(clause, there.words, earlier(clause.eId));
      const mark = markFinding(clause, there);
      return [words, mark].flatMap((one) => (one === null ? [] : finding(one[0], clause.eId, one[1])));
    }),
    ...[...shown.keys()]
      .filter((eId) => !known.has(eId))
      .map((eId) => finding('extra', eId, 'no such clause is published here')),
  ];
}

type Difference = readonly [kind: FindingKind, says: string] | null;

/** The words themselves are hashed: what a list says of them proves nothing. */
function wordsFinding(
  { words, gap }: Clause,
  there: string | null,
  earlier: ReadonlySet<string>,
): Difference {
  const ours = words === null ? null : hashedWords(words.text);
  if (ours === null || gap !== null)
    return there === null || there === ''
      ? null
      : ['extra', `words that are not held here: ${parting('', there)}`];
  if (there === null || there === '') return ['cut', 'its words are not there'];
  const hash = wordsHash(there);
  if (hash === wordsHash(ours)) return null;
  if (earlier.has(hash))
    return ['old', `the words are an earlier or another version's: ${parting(ours, there)}`];
  return [ours.includes(there) ? 'cut' : 'changed', parting(ours, there)];
}

/** A number or heading makes words mean something else as well. */
function markFinding({ label, heading }: Clause, there: Shown): Difference {
  const ours = heading === null ? null : hashedWords(heading.text);
  if (there.heading !== undefined && ours !== there.heading)
    return ['changed', `its heading: ${parting(ours ?? '', there.heading ?? '')}`];
  if (label === null || there.label === undefined || there.label === hashedWords(label)) return null;
  return ['changed', `its number: ${parting(hashedWords(label), there.label)}`];
}
