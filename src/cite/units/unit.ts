import type { NamedKind } from '../../model/language.ts';
import { isNumberFirst, type Token } from '../tokens.ts';

/** One level of a citation: "paragraph 2". `to` is the end of a range. A preamble has no number. */
export interface ReferenceStep {
  readonly kind: NamedKind;
  /** As written: `IV`, `2`, `a`; an ordinal word as its number, "the last" as `LAST`. */
  readonly number: string | null;
  readonly to: string | null;
  /** Printed as one number with the level before it: "20.2", which an article may have as its own. */
  readonly isGlued?: boolean;
}

/** A level with the place where it stands. */
export interface Unit extends ReferenceStep {
  readonly start: number;
  readonly end: number;
  /** A "часть", "մաս" or "hissə": beside an article a paragraph of it, elsewhere a part. */
  readonly mayBeParagraph?: boolean;
  /** Written once for several citations ("paragraphs 1 and 2 of article 7"): only one of their spans holds it. */
  readonly isShared?: boolean;
}

/** The levels of each citation that stands in one list: "articles 4 and 5" has two of one level, "article 7(2)" one of two. */
export type Group = readonly (readonly Unit[])[];

/** What was read, and the place of the token after it. */
export interface Read {
  readonly group: Group;
  readonly next: number;
}

/** The level that a structure word and its number make; half-open span in UTF-16 code units. */
export function unitOf(
  word: Token,
  kind: NamedKind,
  number: string | null,
  start: number,
  end: number,
): Unit {
  const mayBeParagraph = kind === 'part' && /^\d/u.test(number ?? '') && isNumberFirst(word.text);
  return { kind, number, to: null, start, end, mayBeParagraph };
}

/** The same levels as part of another citation. */
export const shared = (levels: readonly Unit[]): readonly Unit[] =>
  levels.map((unit) => ({ ...unit, isShared: true }));
