import type { Level } from '../../model/attestation.ts';
import type { Clause } from '../../model/clause.ts';
import type { ExpressionKey } from '../../model/expression.ts';
import type { LanguageCode } from '../../model/language.ts';
import { shortTitleIn, titleIn, type Work } from '../../model/work.ts';

/** A level of a clause's place, outermost first. */
export type Step = Pick<Clause, 'kind' | 'number' | 'eId'>;

/** The Work or text that is cited, whichever of its clauses. */
export interface CitedText {
  readonly work: Work;
  /** Null where the Work alone is cited. */
  readonly key: ExpressionKey | null;
  /** Language whose title is given. */
  readonly language: LanguageCode;
  /** The title as the cited text prints it; null takes the Work's. */
  readonly title: string | null;
  /** Name of this archive, in the language of the style. */
  readonly archive: string;
}

/** What of it is cited, and where that stands. */
export interface CitedClause {
  /** The clause with what lies around it; empty for a whole text. */
  readonly path: readonly Step[];
  /** The last clause of a range. */
  readonly to: Step | null;
  /** How sure the cited words are; null where no words are cited or held. */
  readonly level: Level | null;
  /** Whether words are cited that are not held here. */
  readonly isGap: boolean;
  /** Absolute address. */
  readonly url: string;
}

/** What is cited: a Work, one of its texts, a clause, or a range of siblings. */
export interface Cited extends CitedText, CitedClause {}

/** Days that the caller knows: the core reads no clock. `YYYY-MM-DD`; null leaves the phrase out. */
export interface CiteDays {
  /** When the address was looked at. */
  readonly accessed: string | null;
  /** The day for which stages are told. */
  readonly asOf: string | null;
}

/** That of the text that is cited; of a Work, the one in the language. On one line. */
export const titleOfCited = ({ title, work, language }: CitedText): string =>
  oneLine(title ?? titleIn(work.title, language));

/** Ours, so in brackets wherever it is shown; null where there is none. */
export function shortTitleOf({ work, language }: CitedText): string | null {
  const short = shortTitleIn(work, language);
  return short === null ? null : oneLine(short);
}

/** Text on one line: line breaks, controls and marks that turn the direction of writing leave every field. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
