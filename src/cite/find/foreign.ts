import type { Work } from '../../model/work.ts';
import type { Reference } from '../reference.ts';
import { isAbbreviation } from './acts.ts';
import type { WordForm } from './forms.ts';
import { nameAfter } from './otherAfter.ts';
import { nameBefore } from './otherBefore.ts';

/** How far a name may stand from its clause. UTF-16 code units. */
const AROUND = 120;

interface Within {
  readonly from: number;
  readonly to: number;
  /** Whether a word is said of a Work here: "TRIPP". */
  readonly isKnown: (word: WordForm) => boolean;
  /** In a text all in capitals any word looks like an abbreviation. */
  readonly isShouted: boolean;
}

type Span = Pick<Reference, 'start' | 'end'>;

/** A clause together with the name of its act, and that name alone. */
interface Foreign extends Span {
  readonly named: Span;
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Whose text the words are, and what names no Work there. */
export interface Reader {
  /** Null for words that are of no Work here. */
  readonly home: Work | null;
  /** An abbreviation that is said of no Work. */
  readonly isOther: (word: WordForm) => boolean;
  /** Whether a word is said of a Work here. */
  readonly isKnown: (word: WordForm) => boolean;
  /** What the clause stands in ends behind it. */
  readonly isEnd: boolean;
}

const ENDS = /^\s*(?:[.;\n)]|$)/u;

/**
 * The span of a clause with the name of an act that follows or precedes it, where that act is no Work known by this
 * name: "Article 5 of the Paris Charter", "NATO Article 5", "Paris Xartiyasının 5-ci maddəsi". Null where the text
 * itself is meant ("of this Agreement", "of the Agreement" inside one). Looks no further than the words between `from` and `to`.
 */
export function foreignSpan(
  text: string,
  { start, end }: Span,
  home: Work | null,
  { from: earliest, to: latest, isKnown, isShouted }: Within,
): Foreign | null {
  const reader: Reader = {
    home,
    isKnown,
    isEnd: ENDS.test(text.slice(end, end + AROUND)),
    isOther: (word) => !isShouted && isAbbreviation(word) && !isKnown(word),
  };
  const after = nameAfter(text.slice(end, Math.min(latest, end + AROUND)), reader);
  if (after !== null) return { start, end: end + after.end, named: shifted(after, end) };
  const from = Math.max(earliest, start - AROUND);
  const before = nameBefore(text.slice(from, start), reader);
  return before === null ? null : { start: from + before.start, end, named: shifted(before, from) };
}
