import type { EId } from './eid.ts';
import type { ClauseKind } from './kind.ts';

/** A half-open span of UTF-16 code units of `Words.text` that the source marks. A note's span is empty. */
export type Mark =
  | { readonly kind: 'emphasis' | 'strong'; readonly start: number; readonly end: number }
  | { readonly kind: 'link'; readonly start: number; readonly end: number; readonly href: string }
  | { readonly kind: 'note'; readonly start: number; readonly end: number; readonly note: string }
  /** All of the words are a table, cells between tabs and rows between line ends; `isHeaded`: the first heads the columns. */
  | {
      readonly kind: 'table';
      readonly start: number;
      readonly end: number;
      readonly isHeaded: boolean;
      /** By column, as the line below the head says; empty where there is none. */
      readonly align: readonly Align[];
    };

/** The side on which the words of a column stand; null where the source names none. */
export type Align = 'left' | 'center' | 'right' | null;

/** Words with the marks beside them. In `text` white space is single spaces, a line break of the source `\n`. */
export interface Words {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** One clause of a text, frozen with everything below it. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Unique in its Expression, ignoring case. */
  readonly eId: EId;
  /** Identity across versions; equals the eId unless front matter says which clause of earlier versions it is. */
  readonly wid: EId;
  /** As printed, without outer punctuation: `IV`, `1.1`, `2 bis`, `а`. */
  readonly number: string | null;
  /** The printed mark whole: `ARTICLE II`, `Article 2.`, `(a)`. */
  readonly label: string | null;
  readonly heading: Words | null;
  /** Words of its own, not of its children; null where it has none or they are not held. */
  readonly words: Words | null;
  /** Why the words are not held; null where they are. */
  readonly gap: string | null;
  /** Only of words that were published and may no longer be shown: their `c1`. They are a gap, whose reason says why. */
  readonly withdrawn?: string;
  /** The source pins this eId with `{#...}`. */
  readonly pinned: boolean;
  /** 1-based line of the source file. */
  readonly line: number;
  /** Half-open span of its own words in the source, in UTF-16 code units. */
  readonly span: readonly [start: number, end: number];
  readonly children: readonly Clause[];
}

/** All clauses in reading order, each before its children. */
export function* walk(clauses: readonly Clause[]): Generator<Clause> {
  for (const clause of clauses) {
    yield clause;
    yield* walk(clause.children);
  }
}

/** Whether words of the clause are held; a container of gaps alone holds none. */
export function isHeld(clause: Clause): boolean {
  if (clause.gap !== null) return false;
  const all = [...walk([clause])];
  return all.every(({ gap }) => gap === null) || all.some(({ words }) => words !== null);
}

const byEId = new WeakMap<readonly Clause[], ReadonlyMap<string, Clause>>();

/** The clause with this eId, or null; the first of them. Read once for each text: a page of one clause looks up many. */
export const findClause = (clauses: readonly Clause[], eId: string): Clause | null =>
  (byEId.get(clauses) ?? readByEId(clauses)).get(eId) ?? null;

function readByEId(clauses: readonly Clause[]): ReadonlyMap<string, Clause> {
  const read = new Map<string, Clause>();
  for (const clause of walk(clauses)) if (!read.has(clause.eId)) read.set(clause.eId, clause);
  byEId.set(clauses, read);
  return read;
}

/** Chosen clauses in reading order; what lies in a chosen one is shown with it. */
export const outermost = (
  clauses: readonly Clause[],
  isChosen: (clause: Clause) => boolean,
): readonly Clause[] =>
  clauses.flatMap((clause) => (isChosen(clause) ? [clause] : outermost(clause.children, isChosen)));
