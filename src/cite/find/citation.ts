import type { ReferenceStep } from '../reference.ts';

/** What a text cites: a Work, a clause of a Work, or a clause of the text itself. */
export interface Citation {
  /** Half-open span in UTF-16 code units, Work and clause together where they stand together. */
  readonly start: number;
  readonly end: number;
  /** Levels of the clause, outermost first; none where a Work alone is cited. */
  readonly steps: readonly ReferenceStep[];
  /** Works it may be of; null where none is named: then the text itself is meant. */
  readonly works: readonly string[] | null;
  /** Span of the Work's name: beside several clauses it lies outside the span of each. */
  readonly named: { readonly start: number; readonly end: number } | null;
  /** The name stands beside another clause of a list, of another kind: that of "Article 14 and paragraph 3 of the Statement". */
  readonly isListed: boolean;
  /** The act is called by a name which no Work has. */
  readonly unknown: boolean;
  /** Segments of an address, `t` or `h` first, which is all that the citation is. */
  readonly address: readonly string[] | null;
}

/** What a citation has that names neither a clause nor a Work. */
export const NAMELESS = {
  steps: [],
  works: null,
  named: null,
  isListed: false,
  unknown: false,
  address: null,
} as const satisfies Partial<Citation>;
