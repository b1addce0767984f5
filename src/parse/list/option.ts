import type { PrintedMark } from '../marks.ts';
import type { Level, Stack } from './level.ts';
import type { Reading } from './readings.ts';

/** One place where a mark can go: `depth` lists stay open above it. */
export interface Option {
  readonly depth: number;
  readonly kind: Level['kind'];
  readonly readings: readonly Reading[];
  /** Goes on with the list at that depth, else opens one. */
  readonly goesOn: boolean;
  readonly cost: number;
}

/** What else stands before a mark. */
export interface Before {
  /** Words that end with a colon. */
  readonly isListed: boolean;
  /** The last numbered paragraph below the heading before: numbers may run on through a Schedule's Parts. */
  readonly counted: Counted | null;
  /** A pin says which reading is meant, however unlikely. */
  readonly isPinned: boolean;
}

export interface Counted {
  readonly style: string;
  readonly ordinal: number;
}

/** Letters and Roman numerals apart. */
export const bySort = (readings: readonly Reading[]): readonly (readonly Reading[])[] =>
  [
    readings.filter(({ family }) => family !== 'roman'),
    readings.filter(({ family }) => family === 'roman'),
  ].filter((some) => some.length > 0);

/**
 * The outermost numbers are paragraphs, and so are capital letters and Roman numerals with a full stop, but where words
 * announce a list; what lies in a point or subpoint is a subpoint.
 */
export function kindAt(
  { levels }: Stack,
  depth: number,
  readings: readonly Reading[],
  mark: PrintedMark,
  isListed: boolean,
): Level['kind'] {
  if (mark.family === 'dash') return 'indent';
  const isCapital = !mark.isSure && /^\p{Lu}/u.test(mark.number);
  if (depth === 0 && (mark.family === 'number' || (isCapital && !isListed))) return 'paragraph';
  const isInside = levels.slice(0, depth).some(({ kind }) => kind !== 'indent' && kind !== 'paragraph');
  return isInside || readings.every(({ family }) => family === 'roman') ? 'subpoint' : 'point';
}
