import type { EId } from '../../model/eid.ts';
import type { PrintedMark } from '../marks.ts';
import type { Level } from './level.ts';
import type { Option } from './option.ts';

/** One paragraph of a container, as its marks are decided. */
export interface Entry {
  /** What it begins with, the outermost first; empty for words. */
  readonly marks: readonly PrintedMark[];
  readonly line: number;
  readonly pin: EId | null;
  /** Its words end with a colon. */
  readonly isLeadIn: boolean;
  /** What a gap that names clauses leaves open: the lists as they are, none, or a numbered paragraph; null for no gap. */
  readonly gap: 'lists' | 'none' | Level | null;
}

/** Where the marks of an entry go, the outermost first; none where they are words. */
export interface Placement {
  readonly options: readonly Option[];
  /** The lists that it goes on with, or opens one in, were closed by words before it. */
  readonly resumes: boolean;
}

export const WORDS: Placement = { options: [], resumes: false };
