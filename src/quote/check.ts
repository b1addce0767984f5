import type { Archive, ClauseRef } from '../archive/archive.ts';
import type { Segment } from '../diff/words.ts';
import { LEVELS } from '../model/attestation.ts';
import type { Budget } from '../model/budget.ts';
import type { LanguageCode } from '../model/language.ts';
import { liveClauses, type Shown } from '../search/engine/live.ts';
import type { SearchIndex } from '../search/engine/port.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { inOlderEdition, whereItStands } from './exact.ts';
import { type Judgment, judge } from './judge.ts';
import { type Laying, layBeside } from './lay.ts';
import type { Section } from './reading.ts';
import { type Compared, sectionsOf } from './sections.ts';
import { readSection, type SectionText } from './show.ts';
import { stretchOf } from './stretch.ts';
import { guessTranslation } from './translation.ts';
import { type QuotedWord, quotedWords } from './words.ts';

/** What a comparison of a quotation with the texts says; never that anybody is wrong: our copy may be. */
export const VERDICTS = [
  'same',
  'same-but-typography',
  'differs',
  'joined',
  'near',
  'translation',
  'none',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What quotations are checked with. */
export interface Checking {
  readonly archive: Archive;
  readonly index: SearchIndex;
  /** Languages that the reader understands, best first: of several places with the same words the first one there. */
  readonly languages: readonly LanguageCode[];
  readonly budget: Budget;
}

/** A quotation compared with all texts. */
export interface Checked {
  readonly verdict: Verdict;
  /** Where it stands; of a joined one a clause for each part. */
  readonly clauses: readonly Shown[];
  /** How many clauses there are, where not all are listed. */
  readonly total: number;
  /** How much of the quotation is there, 0 to 1. */
  readonly share: number;
  /** Whether it begins where the first of the clauses begins. */
  readonly isFromStart: boolean;
  /** From the words of the texts to those of the quotation; empty where there is nothing to lay beside each other. */
  readonly segments: readonly Segment[];
}

/** A quotation with more words is read up to here. */
export const MOST_WORDS = 2000;

export const NOTHING_FOUND: Checked = {
  verdict: 'none',
  clauses: [],
  total: 0,
  share: 0,
  isFromStart: false,
  segments: [],
};

/** Compares one quotation with every text held. Throws BudgetSpent. */
export function checkQuotation(checking: Checking, quotation: string): Checked {
  const words = quotedWords(quotation, checking.index.lexicon).slice(0, MOST_WORDS);
  if (words.length === 0) return NOTHING_FOUND;
  return (
    whereItStands(checking, quotation, words) ??
    inOlderEdition(checking, quotation) ??
    laidBeside(checking, quotation, words)
  );
}

function laidBeside(checking: Checking, quotation: string, words: readonly QuotedWord[]): Checked {
  const { index, budget } = checking;
  const { clauses, nearest } = candidatesOf(index, words);
  const stretch = stretchOf(index, clauses, words.length);
  const foldAt = (id: number): string => index.lexicon.foldAt(id);
  const compare = (laying: Laying): Compared => sectionsOf(words, laying, stretch, foldAt);
  const joining = judge(words, compare(layBeside(words, stretch, budget, true)));
  const judgment =
    joining.verdict === 'joined' || joining.isOfOnePlace
      ? joining
      : judge(words, compare(layBeside(words, stretch, budget, false)));
  const shown = show(checking, quotation, words, judgment);
  if (shown.verdict !== 'none') return shown;
  return guessTranslation(checking, quotation, words) ?? near(checking, words.length, nearest) ?? shown;
}

/** A clause that has so much of the words, rare ones counting more, in any order, is near; not of a few words. */
const NEAR = 0.52;
const LEAST_NEAR = 5;

function near({ archive, index }: Checking, length: number, nearest: Candidates['nearest']): Checked | null {
  if (nearest === null || nearest.share < NEAR || length < LEAST_NEAR) return null;
  const shown = liveClauses(index.documents, archive).place(nearest.clause);
  if (shown === null) return null;
  return {
    verdict: 'near',
    clauses: [shown],
    total: 1,
    share: nearest.share,
    isFromStart: false,
    segments: [],
  };
}

function show(
  checking: Checking,
  quotation: string,
  words: readonly QuotedWord[],
  { verdict, sections, share }: Judgment,
): Checked {
  if (verdict === 'none') return NOTHING_FOUND;
  const read = sections.flatMap((section) => readSection(checking, quotation, words, section) ?? []);
  if (read.length < sections.length) return NOTHING_FOUND;
  const clauses = distinct(read).map((one) => bestChecked(checking, one));
  const segments = joined(sections, read);
  const isFromStart = sections[0]?.first === 0;
  return { verdict: precisely(verdict, read), clauses, total: clauses.length, share, isFromStart, segments };
}

/** Words that are all there may stand with other marks, and a number with another sign is another one. */
function precisely(verdict: Verdict, read: readonly SectionText[]): Verdict {
  if (verdict !== 'same') return verdict;
  if (read.some(({ hasOtherSymbols }) => hasOtherSymbols)) return 'differs';
  return read.every(({ isExact }) => isExact) ? 'same' : 'same-but-typography';
}

/** The copy with the very same words that was checked best; the clause itself where none was checked better. */
function bestChecked({ archive }: Checking, shown: Shown): Shown {
  const levelOf = ({ edition, position }: ClauseRef): number =>
    LEVELS.indexOf(edition.index.levelAt(position) ?? 'unchecked');
  const copies = archive.byHash(shown.edition.index.c1At(shown.position) ?? '');
  const best = copies.reduce<ClauseRef>((one, other) => (levelOf(other) < levelOf(one) ? other : one), shown);
  const entry = archive.works.get(best.edition.work);
  return entry === undefined ? shown : { entry, edition: best.edition, position: best.position };
}

const distinct = (read: readonly SectionText[]): readonly Shown[] => [
  ...new Map(read.map(({ clause, shown }) => [clause, shown])).values(),
];

function joined(sections: readonly Section[], read: readonly SectionText[]): readonly Segment[] {
  return read.flatMap(({ segments }, at): readonly Segment[] => {
    const joint = sections[at]?.joint;
    if (at === 0) return segments;
    return [{ is: 'same', text: joint === 'goes-on' ? ' ' : ' … ' }, ...segments];
  });
}
