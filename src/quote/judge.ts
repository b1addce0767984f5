import { codesOfWord, isFunctionWord } from '../search/words/index.ts';
import type { Verdict } from './check.ts';
import type { Section } from './reading.ts';
import type { Compared } from './sections.ts';
import type { QuotedWord } from './words.ts';

/** What a laying comes to. */
export interface Judgment {
  readonly verdict: Verdict;
  readonly sections: readonly Section[];
  /** How much of the quotation is there, 0 to 1. */
  readonly share: number;
  /** Nothing is gained by looking for it in one place alone. */
  readonly isOfOnePlace: boolean;
}

/** A part of a joined quotation has as many words, or it is chance. */
const LEAST_OF_PART = 4;
/** Where every word is in one of them. */
const LEAST_OF_WHOLE_PART = 3;
/** How much of a quotation its parts hold. */
const JOINED = 0.85;
/**
 * How much of it a clause has that it differs from: of all words, of those that carry a subject, and how densely, unless
 * it has nearly all of them spread over a long clause. Of three or four words one may be another.
 */
const DIFFERS = { words: 0.6, subject: 0.5, dense: 0.4, spread: 0.9 };
const SHORT = { words: 0.75, subject: 0.6 };
/** With fewer words in common nothing differs: it is something else. */
const LEAST_COMMON = 4;

/** Decides by how many words are where; whether marks and spaces are the same too is not known here. */
export function judge(words: readonly QuotedWord[], compared: Compared): Judgment {
  const { sections, isSame, leftOut } = compared;
  const parts = partsOf(sections);
  const same = isSame.filter(Boolean).length;
  const share = same / words.length;
  const isOfOnePlace = parts.length === 1;
  const judged = (verdict: Verdict): Judgment => ({ verdict, sections, share, isOfOnePlace });
  if (sections.length === 0) return judged('none');
  const boundary = sections.reduce((sum, { leftBefore }) => sum + leftBefore, 0);
  const isAll = share === 1 && leftOut === 0;
  if (parts.length > 1 || (isAll && boundary > 0)) {
    const solid = (parts.length > 1 ? parts : sections.map((one) => [one])).filter(
      (part) => countSame(part, isSame) >= (isAll ? LEAST_OF_WHOLE_PART : LEAST_OF_PART),
    );
    const held = solid.reduce((sum, part) => sum + countSame(part, isSame), 0);
    const clauses = new Set(solid.flat().map(({ clause }) => clause));
    if (clauses.size > 1 && held / words.length >= JOINED) return judged('joined');
    if (parts.length > 1) return judged('none');
  }
  if (isAll && boundary === 0) return judged('same');
  const subject = shareOfSubject(words, isSame);
  const dense = same / (same + leftOut + boundary);
  const isDense = dense >= DIFFERS.dense || share >= DIFFERS.spread;
  const isMost = share >= DIFFERS.words && subject >= DIFFERS.subject && isDense;
  const isShort = words.length <= LEAST_COMMON && share >= SHORT.words && subject >= SHORT.subject;
  return judged((isMost && same >= LEAST_COMMON) || isShort ? 'differs' : 'none');
}

/** Sections that belong together: those that go on, or after a marked omission in the same clause. */
function partsOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const parts: Section[][] = [];
  for (const section of sections) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    const isApart =
      before === undefined ||
      section.joint === 'jumps' ||
      (section.joint === 'omits' && section.clause !== before.clause);
    if (isApart) parts.push([section]);
    else last?.push(section);
  }
  return parts;
}

function countSame(part: readonly Section[], isSame: readonly boolean[]): number {
  return part.reduce((sum, { from, to }) => sum + isSame.slice(from, to).filter(Boolean).length, 0);
}

/** Of the words that carry a subject how many are there; of all words where none does. */
function shareOfSubject(words: readonly QuotedWord[], isSame: readonly boolean[]): number {
  const subject = words
    .map(({ fold }, at) => ({ fold, at }))
    .filter(({ fold }) => !isFunctionWord(fold, codesOfWord(fold)));
  const counted = subject.length === 0 ? words.map((_, at) => at) : subject.map(({ at }) => at);
  return counted.filter((at) => isSame[at] === true).length / counted.length;
}
