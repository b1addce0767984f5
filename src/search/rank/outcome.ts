import type { Reason } from '../../model/reason.ts';
import type { SearchIndex } from '../engine/port.ts';
import type { OtherForms } from '../mean/terms.ts';
import type { Cited } from '../read/cited.ts';
import type { Span } from '../verify/spans.ts';
import type { Counted } from './common.ts';
import { Matches } from './match.ts';

/** What was found for the words of a query, before anything is shown. */
export interface Outcome {
  /** Null where no index was asked. */
  readonly index: SearchIndex | null;
  readonly cited: Cited | null;
  readonly matches: Matches;
  /** Hits that the engine found and counted by itself, in place of `matches`. */
  readonly counted: Counted | null;
  /** Clauses that are offered where few or none answer, and the words that each of them lacks. */
  readonly near: Matches;
  readonly lackedBy: (clause: number) => readonly string[];
  readonly foundIn: (clause: number) => readonly Span[];
  readonly complete: boolean;
  /** No clause has all the words, and some have most of them. */
  readonly relaxed: boolean;
  readonly corrected: string | null;
  readonly dropped: readonly string[];
  readonly words: readonly OtherForms[];
  /** Words that no text holds. */
  readonly unknown: readonly string[];
  /** What was not searched as it was asked. */
  readonly why: readonly Reason[];
  /** Works that the query names by any of their names: what `/api/v1/cite` finds, the search tells too. */
  readonly named: readonly string[];
  /** Words that Works are looked for with. */
  readonly subject: readonly string[];
}

/** Where nothing is asked, or no engine need be. */
export const NO_OUTCOME: Outcome = {
  index: null,
  cited: null,
  matches: new Matches(0),
  counted: null,
  near: new Matches(0),
  lackedBy: () => [],
  foundIn: () => [],
  complete: true,
  relaxed: false,
  corrected: null,
  dropped: [],
  words: [],
  unknown: [],
  why: [],
  named: [],
  subject: [],
};
