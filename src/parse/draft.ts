import type { Words } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { type ClauseKind, KINDS } from '../model/kind.ts';

/** A clause while its text is being read; frozen into a `Clause` at the end. */
export interface Draft {
  kind: ClauseKind;
  number: string | null;
  label: string | null;
  heading: Words | null;
  words: Words | null;
  gap: string | null;
  /** Set by `{#...}`. */
  pin: EId | null;
  /** Set by `[gap eId: ...]`: the clause is this one, wherever it stands. */
  named: EId | null;
  line: number;
  span: [number, number];
  children: Draft[];
}

/** A clause that is being read: mutable until `identify` has given every one its eId. */
export function draft(kind: ClauseKind, line: number, known: Partial<Draft> = {}): Draft {
  return {
    kind,
    number: null,
    label: null,
    heading: null,
    words: null,
    gap: null,
    pin: null,
    named: null,
    line,
    span: [0, 0],
    children: [],
    ...known,
  };
}

/** A paragraph that stands for words without a number: text, or a gap in its place. */
export const isUnnumbered = ({ kind, named }: Draft): boolean =>
  kind === 'p' || (named === null ? kind === 'gap' : KINDS[kind].isUnnumbered);
