import type { WorkKind } from '../model/budget.ts';
import type { pages } from './eng/says/pages.ts';
import type { print } from './eng/says/print.ts';
import type { problems } from './eng/says/problems.ts';
import type { standing } from './eng/says/standing.ts';

/** What is said on pages: English is the table that every other language completes. */
export type Messages = typeof pages;

/** What leads to the name of a clause that was cited and is not there; `unknown` stands alone. */
export interface AbsentWords {
  readonly nowhere: string;
  readonly notInWork: string;
  readonly notInWorks: string;
  readonly notHeld: string;
  readonly unknown: string;
}

/** A query said in words. `x` and `y` stand already in quotation marks or are said themselves. */
interface QueryWords {
  readonly lead: (query: string) => string;
  readonly anyForm: (words: string) => string;
  readonly exactly: (words: string) => string;
  readonly begins: (start: string) => string;
  readonly without: (x: string) => string;
  readonly near: (x: string, y: string, distance: number) => string;
  readonly field: (name: string, value: string) => string;
  readonly article: string;
}

/** Failures that readers meet and can do something about. */
type Common =
  | 'query-too-long'
  | Extract<
      keyof typeof problems.titles,
      | 'not-found'
      | 'broken-address'
      | 'invalid-request'
      | 'work-not-found'
      | 'expression-not-found'
      | 'clause-not-found'
      | 'clause-ambiguous'
      | 'hash-not-found'
      | 'format-not-offered'
      | 'pdf-busy'
      | 'too-busy'
      | 'document-left-out'
      | 'search-unavailable'
      | 'internal-error'
    >;

/** What a page says of failures. */
export interface ProblemWords {
  readonly titles: Readonly<Record<keyof typeof problems.titles, string>>;
  /** What is wrong and what a reader can do. */
  readonly says: Readonly<Record<Common, string>>;
  /** What to ask instead of what is too much work. */
  readonly instead: Readonly<Record<WorkKind, string>>;
}

/** Everything of ours that readers see, in one language. */
export interface Says {
  readonly pages: Messages;
  readonly standing: typeof standing;
  readonly query: QueryWords;
  readonly print: typeof print;
  /** Null in English: there the answer of the search says it itself. */
  readonly absent: AbsentWords | null;
  readonly problems: ProblemWords | typeof problems;
}
