import type { Interpreted } from './answer.ts';
import type { Cited } from './citations/cited.ts';
import type { Stretch } from './exact.ts';
import type { Match } from './match.ts';
import type { SearchIndex } from './port.ts';

/** What was found for the words of a query, before anything is shown. */
export interface Outcome {
  /** Null where no index was asked. */
  readonly index: SearchIndex | null;
  readonly cited: Cited | null;
  readonly matches: readonly Match[];
  /** Clauses that are offered where nothing answers. */
  readonly near: readonly Match[];
  readonly foundIn: (clause: number) => readonly Stretch[];
  readonly complete: boolean;
  readonly relaxed: boolean;
  readonly corrected: string | null;
  readonly dropped: readonly string[];
  readonly words: Interpreted['words'];
  readonly says: readonly string[];
  /** Words that Works are looked for with. */
  readonly subject: readonly string[];
}

export const NO_OUTCOME: Outcome = {
  index: null,
  cited: null,
  matches: [],
  near: [],
  foundIn: () => [],
  complete: true,
  relaxed: false,
  corrected: null,
  dropped: [],
  words: [],
  says: [],
  subject: [],
};
