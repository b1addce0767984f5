import type { MarkedKind } from '../../model/kind.ts';
import type { PrintedMark } from '../marks.ts';
import { type Reading, sameSort, succeeds } from './readings.ts';

/** An open list: where it stands, and every way in which its last mark can still be read. */
export interface Level {
  readonly kind: MarkedKind;
  readonly style: string;
  readonly readings: readonly Reading[];
  /** Its last mark as printed. */
  readonly label: string;
  /** The words of its last item end with a colon: what comes next may lie in it. */
  readonly isLeadIn: boolean;
}

/** The lists open at a place of a text, the outermost first. */
export interface Stack {
  readonly levels: readonly Level[];
  /** Words stand behind the last item: its lists go on only where their next mark comes. */
  readonly isAfterWords: boolean;
}

export const EMPTY: Stack = { levels: [], isAfterWords: false };

/** How many levels words leave open: the numbered paragraph they belong to. */
export const hostDepth = ({ levels: [first] }: Stack): number => (first?.kind === 'paragraph' ? 1 : 0);

export const isNumber = ({ readings }: { readonly readings: readonly Reading[] }): boolean =>
  readings.some(({ family }) => family === 'number');

/** "a.", "a" and "(a)" are lists of three sorts, "a)" and "(a)" of one. */
const dressOf = (style: string): string => /^1[. ]/u.exec(style)?.[0] ?? '1)';

/** Numbers of two habits are two sorts of list, and so are letters with and without a full stop; dashes are one in any dress. */
export const isOfSort = (level: Level, reading: Reading, style: string): boolean =>
  level.readings.some((other) => sameSort(other, reading)) &&
  (reading.family === 'number'
    ? level.style === style
    : reading.family === 'dash' || dressOf(level.style) === dressOf(style));

/** The readings with which the mark is the next one of the list. */
export const following = (level: Level, readings: readonly Reading[]): readonly Reading[] =>
  readings.filter((reading) => level.readings.some((before) => succeeds(reading, before)));

/** Whether a mark that goes on with the list is dressed as its others are; a part of a number (1.1) has its own dress. */
export const isDressedAs = (level: Level, { style, family, number }: PrintedMark): boolean => {
  if (family === 'number') return level.style === style || level.style === '' || /[.\u2024-]\d/u.test(number);
  return dressOf(level.style) === dressOf(style);
};

/** What the lists of a stack have in common with another stack of equal future. */
export const keyOf = ({ levels, isAfterWords }: Stack): string =>
  `${isAfterWords}|${levels.map(keyOfLevel).join('|')}`;

const keys = new WeakMap<Level, string>();

function keyOfLevel(level: Level): string {
  const kept = keys.get(level);
  if (kept !== undefined) return kept;
  const readings = level.readings.map(
    ({ family, upper, ordinal }) => `${family}${upper ? '^' : ''}${ordinal}`,
  );
  const key = `${level.kind} ${level.style} ${readings.join(',')}`;
  keys.set(level, key);
  return key;
}
