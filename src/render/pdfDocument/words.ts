import type { ChangeKind } from '../../diff/types.ts';
import type { Level } from '../../model/attestation.ts';
import type { Attestation, FrontMatter } from '../../model/expression.ts';
import type { InterfaceCode } from '../../model/interfaces.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Work } from '../../model/work.ts';
import type { PdfLabels } from '../pdf/document.ts';

type Role = Extract<FrontMatter['language_role'], string>;

/** Our own words in one language: everything in a PDF that no treaty says. Days are given as `YYYY-MM-DD`. */
export interface PrintWords {
  readonly code: InterfaceCode;
  /** Languages of texts, by name. */
  readonly language: (code: LanguageCode) => string;
  readonly level: Readonly<Record<Level, string>>;
  readonly levelSays: Readonly<Record<Level, string>>;
  readonly stage: Readonly<Record<Work['stages'][number]['stage'], string>>;
  readonly participant: Readonly<Record<Work['participants'][number]['role'], string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly sourceClass: Readonly<Record<Attestation['class'], string>>;
  readonly change: Readonly<Record<ChangeKind, string>>;
  /** "Copy without legal force." */
  readonly notice: string;
  /** Of words that are not the published ones. */
  readonly altered: string;
  /** What a screen reader says for "[…]". */
  readonly leftOut: string;
  /** "treaty text": what the file is. */
  readonly treatyText: string;
  /** "not held in this language or copy". */
  readonly gap: string;
  readonly localCopy: string;
  readonly noSource: string;
  /** Names of the rows of the title block. */
  readonly fact: {
    readonly shortTitle: string;
    readonly participants: string;
    readonly text: string;
    readonly sources: string;
    readonly level: string;
    readonly permalink: string;
    readonly hash: string;
    readonly note: string;
    readonly rights: string;
    readonly selection: string;
    readonly from: string;
    readonly to: string;
    readonly query: string;
    readonly results: string;
  };
  /** "shown by licence of ...". */
  readonly licensed: (holder: string) => string;
  /** "title", among names of clauses. */
  readonly titleWord: string;
  readonly differs: string;
  readonly reads: string;
  readonly exact: string;
  readonly partly: string;
  readonly edition: (number: number) => string;
  readonly quoting: (whom: string) => string;
  readonly checked: (day: string) => string;
  readonly comparison: {
    readonly title: string;
    readonly equal: string;
    readonly sameStructure: string;
    /** What both hold is the same, and something is not held. */
    readonly sameHeld: string;
    readonly notHeld: (count: number) => string;
    readonly notHeldIn: Readonly<Record<'from' | 'to', string>>;
    readonly heldInPart: Readonly<Record<'from' | 'to', string>>;
    readonly structure: string;
    readonly sameWords: string;
    readonly changed: (count: number) => string;
  };
  readonly brief: {
    readonly title: string;
    /** "Filters", "Closest:", "Not in it". */
    readonly inForce: string;
    readonly closest: string;
    readonly missing: string;
    readonly also: string;
    readonly page: (page: number, pages: number) => string;
  };
  /** Descriptions of the attached files. */
  readonly attached: { readonly md: string; readonly xml: string };
  readonly attachedResults: string;
  readonly labels: PdfLabels;
}
