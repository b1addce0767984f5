import type { Address, FormatName } from '../model/address.ts';
import type { Clause } from '../model/clause.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Reason } from '../model/reason.ts';
import type { EditionText } from './edition.ts';
import type { ExpressionEntry, WorkEntry } from './snapshot.ts';

/** What an address shows. */
export type Target =
  | { readonly kind: 'works' }
  | { readonly kind: 'work'; readonly entry: WorkEntry }
  | {
      readonly kind: 'text';
      readonly entry: WorkEntry;
      readonly expression: ExpressionEntry;
      readonly text: EditionText;
    }
  | {
      readonly kind: 'clauses';
      readonly entry: WorkEntry;
      readonly expression: ExpressionEntry;
      readonly text: EditionText;
      /** One clause, or a range of siblings. */
      readonly clauses: readonly [Clause, ...Clause[]];
    };

/**
 * What stands at an address. `found` with another `address` than was asked is a redirect: 302 where `floating`, else
 * 301. `near` are addresses that exist, the likeliest first.
 */
export type Resolution =
  | {
      readonly status: 'found';
      readonly address: Address;
      readonly target: Target;
      readonly floating: boolean;
    }
  | {
      readonly status: 'absent';
      readonly reason: AbsenceReason;
      readonly why: Reason;
      readonly near: readonly Address[];
    };

/** Each is the name of a problem (RFC 9457). */
export type AbsenceReason =
  | 'work-not-found'
  | 'expression-not-found'
  | 'clause-not-found'
  | 'clause-ambiguous'
  | 'document-left-out';

/** What of the request decides, beside its path. */
export interface ResolveOptions {
  /** Languages the reader understands, best first; only addresses without a language look at them. */
  readonly readerLanguages: readonly LanguageCode[];
  /** Shows the version of this day. */
  readonly asOf: string | null;
  /** The format, whatever suffix the address has; null takes the suffix. */
  readonly format: FormatName | null;
}

/** Where `address` is another than was asked, the answer is a redirect. */
export type Found = Extract<Resolution, { status: 'found' }>;

/** Never an error: the caller says what there is instead. */
export type Absent = Extract<Resolution, { status: 'absent' }>;

/** `address` is the permanent one, whatever was asked. */
export const found = (address: Address, target: Target, floating: boolean): Resolution => ({
  status: 'found',
  address,
  target,
  floating,
});

/** `near` are addresses that exist: they are offered as links. */
export const absent = (reason: AbsenceReason, why: Reason, near: readonly Address[] = []): Absent => ({
  status: 'absent',
  reason,
  why,
  near,
});
