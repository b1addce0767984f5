import type { WorkKind } from '../model/budget.ts';
import type { ClauseKind } from '../model/kind.ts';
import type { LanguageCode } from '../model/language.ts';
import type { ParameterFault } from '../model/parameterFault.ts';
import type {
  ClauseLevel,
  Contents,
  EngineReason,
  Reason,
  ReasonOf,
  ReasonSteps,
  WorkFailure,
} from '../model/reason.ts';
import type { pages } from './eng/says/pages.ts';
import type { print } from './eng/says/print.ts';
import type { problems } from './eng/says/problems.ts';
import type { standing } from './eng/says/standing.ts';
import type { Foreign, Said } from './said.ts';

/** What is said on pages: English is the table that every other language completes. */
export type Messages = typeof pages;

/** What the sentences of a language name things with, in its own words. */
export interface Naming {
  /** "Article IV", "point (a)". */
  readonly level: (level: ClauseLevel) => string;
  /** "Article IV, paragraphs 2–4", outermost first. */
  readonly steps: (steps: ReasonSteps | readonly ClauseLevel[]) => string;
  /** "one preamble and 17 articles (I to XVII)". */
  readonly contents: (has: readonly Contents[]) => string;
  /** One behind the other. */
  readonly because: (reasons: readonly EngineReason[]) => Said;
  readonly title: (work: string) => string | Foreign;
  /** "must be a number from 1 to 50". */
  readonly fault: (fault: ParameterFault) => string;
  readonly language: (code: LanguageCode) => string;
  /** "English, 8 August 2025" of `eng@2025-08-08`; what is no key stays as it is. */
  readonly text: (key: string) => string;
}

type FaultOf<Fault> = Extract<ParameterFault, { readonly fault: Fault }>;

/** What a language says of each reason; what needs no data is one sentence. No full stop at the end. */
export interface ReasonWords {
  readonly says: {
    readonly [Why in Reason['why']]: keyof ReasonOf<Why> extends 'why'
      ? string
      : (reason: ReasonOf<Why>, name: Naming) => string | Said;
  };
  /** "four articles"; `noun` is the word for one. */
  readonly counted: (count: number, kind: ClauseKind, noun: string) => string;
  /** "I to XVII". */
  readonly span: (from: string, to: string) => string;
  readonly failures: Readonly<Record<WorkFailure, string>>;
  /** What to ask instead of what is too much work. */
  readonly instead: Readonly<Record<WorkKind, string>>;
  /** What is wrong with a parameter, to follow its name. */
  readonly faults: {
    readonly [Fault in ParameterFault['fault']]: keyof FaultOf<Fault> extends 'parameter' | 'fault'
      ? string
      : (fault: FaultOf<Fault>) => string;
  };
  /** What is said where there is nothing to be counted. */
  readonly nothing: string;
  /** "last article". */
  readonly fromEnd: Readonly<Record<'last' | 'penultimate', (noun: string) => string>>;
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
}

/** Everything of ours that readers see, in one language. */
export interface Says {
  readonly pages: Messages;
  readonly standing: typeof standing;
  readonly query: QueryWords;
  readonly print: typeof print;
  readonly reasons: ReasonWords;
  readonly problems: ProblemWords | typeof problems;
}
