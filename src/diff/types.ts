import type { Mark } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import type { TextClause } from './nodes.ts';
import type { Segment } from './words.ts';

/** What happened to a clause. Of `words`, `punctuation`, `case` and `spacing` the weightiest alone is said. */
export const CHANGE_KINDS = [
  'added',
  'removed',
  'split',
  'merged',
  'moved',
  'renumbered',
  'words',
  'punctuation',
  'case',
  'spacing',
  'emphasis',
  'heading',
  'label',
  'kind',
  'held',
  'identity',
] as const;

/** One change may have several: a clause that was moved and renumbered. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A clause without what lies below it. */
export type OwnClause = Omit<TextClause, 'children'>;

/** Words of a clause or a heading laid side by side; `marks` are the later ones, null where it has no words. */
export interface WordsChange {
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[] | null;
}

/** A fact that changed. */
export interface Turn<T> {
  readonly before: T;
  readonly after: T;
}

/** Facts of a matched clause that changed; an eId that only follows that of the clause around it is not said. */
export interface Facts {
  readonly eId?: Turn<EId>;
  readonly wid?: Turn<EId>;
  readonly kind?: Turn<TextClause['kind']>;
  readonly number?: Turn<string | null>;
  readonly label?: Turn<string | null>;
  readonly gap?: Turn<string | null>;
}

/** One clause that is not as it was. */
export interface Change {
  readonly what: readonly ChangeKind[];
  readonly before: EId | null;
  readonly after: EId | null;
  /** Where an added or moved clause stands now: the eId around it and its place among the siblings, from 0. */
  readonly place: { readonly parent: EId | null; readonly index: number } | null;
  /** The clause itself where it was added or removed. */
  readonly clause: OwnClause | null;
  readonly facts: Facts;
  readonly heading: WordsChange | null;
  readonly words: WordsChange | null;
  readonly division: Division | null;
  /** The side that holds its words in pieces only, around gaps that name no clause; `what` says `held` then. */
  readonly torn: 'before' | 'after' | null;
}

/** Of a clause that was split or merged, and of its parts: whose words it holds now, who holds its words now. */
interface Division {
  readonly from: readonly EId[];
  readonly into: readonly EId[];
  /** The undivided words against the parts one after another; empty where they are the same words. */
  readonly segments: readonly Segment[];
}
