import type { LanguageCode } from '../../model/language.ts';
import type { PrintedMark } from '../marks.ts';
import { COSTS } from './costs.ts';
import { following, hostDepth, isDressedAs, isNumber, isOfSort, type Level, type Stack } from './level.ts';
import { type Before, bySort, type Counted, kindAt, type Option } from './option.ts';
import { type Reading, readingsOf } from './readings.ts';

/** Every way to place the mark, the likeliest of equal cost first. */
export function optionsOf(
  mark: PrintedMark,
  stack: Stack,
  { isListed, counted, isPinned }: Before,
  code: LanguageCode,
): readonly Option[] {
  const readings = readingsOf(mark, code);
  const usual = [
    ...goingOn(mark, stack, readings, isListed),
    ...opening(mark, stack, readings, isListed),
    ...outside(mark, stack, readings, counted, isListed),
  ];
  return usual.length > 0 && mark.isSure && !isPinned
    ? usual
    : [...usual, ...outOfOrder(mark, stack, readings, isListed)];
}

/** A mark in one line with the one before it opens a list inside: `1. (a)`, `1 (1)`; null where it can not. */
export function nestedOption(
  mark: PrintedMark,
  outer: PrintedMark,
  stack: Stack,
  code: LanguageCode,
): Option | null {
  const readings = readingsOf(mark, code);
  const isOpen = stack.levels.some((level) =>
    readings.every((reading) => isOfSort(level, reading, mark.style)),
  );
  if (isOpen || !isFirstOfList(mark, outer, code)) return null;
  const firsts = readings.filter(({ ordinal }) => ordinal === 1);
  const depth = stack.levels.length;
  const cost = mark.isSure ? COSTS.open : COSTS.openUnsure;
  return { depth, kind: kindAt(stack, depth, firsts, mark, false), readings: firsts, goesOn: false, cost };
}

/** Whether the mark can be the first of a list behind another mark in one line: `1. (a)`, `2. (1)`, `1. a.`, `I. 1.`. */
export const isFirstOfList = (mark: PrintedMark, outer: PrintedMark, code: LanguageCode): boolean =>
  (mark.style.endsWith(')') || isDotted(mark, outer)) &&
  readingsOf(mark, code).some(({ ordinal }) => ordinal === 1);

/** A full stop is behind letters inside numbers, or numbers inside letters; else it ends a word. */
const isDotted = ({ family, style }: PrintedMark, outer: PrintedMark): boolean =>
  style === '1.' && family !== outer.family && (family === 'list' || outer.style === '1.');

/** Innermost list first. */
function goingOn(mark: PrintedMark, stack: Stack, readings: readonly Reading[], isListed: boolean): Option[] {
  const { levels, isAfterWords } = stack;
  return levels
    .map((level, depth): Option => {
      const dress = isDressedAs(level, mark) ? 0 : COSTS.otherDress;
      const isLeadIn = isAfterWords ? isListed : level.isLeadIn && depth === levels.length - 1;
      const leadIn = isLeadIn ? COSTS.leadIn : 0;
      const next = following(level, readings);
      return { depth, kind: level.kind, readings: next, goesOn: true, cost: dress + leadIn };
    })
    .filter((option) => option.readings.length > 0)
    .reverse();
}

/** No list opens inside one of its own sort, so lists are few levels deep whatever the source. */
function opening(mark: PrintedMark, stack: Stack, readings: readonly Reading[], isListed: boolean): Option[] {
  if (isPart(mark)) return [];
  const { levels, isAfterWords } = stack;
  const host = hostDepth(stack);
  const depths = isAfterWords ? [host, ...range(host + 1, levels.length)] : [levels.length];
  return depths.flatMap((depth) => {
    const around = levels.slice(0, depth);
    if (depth === 0 && mark.family === 'number') return [];
    const firsts = readings.filter(
      (reading) => reading.ordinal === 1 && !around.some((level) => isOfSort(level, reading, mark.style)),
    );
    const below = isAfterWords && depth > host ? COSTS.openBelowWords : 0;
    const cost = (mark.isSure ? COSTS.open : COSTS.openUnsure) + below + pointedCost(mark, around);
    return bySort(firsts).map((some): Option => {
      return { depth, kind: kindAt(stack, depth, some, mark, isListed), readings: some, goesOn: false, cost };
    });
  });
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

function pointedCost({ family, style }: PrintedMark, around: readonly Level[]): number {
  const isPointed = family === 'number' && !style.endsWith(')');
  return isPointed && around[0]?.kind !== 'paragraph' && around.at(-1)?.isLeadIn !== true
    ? COSTS.openPointed
    : 0;
}

/** Numbered paragraphs begin, with whatever number, where none are yet. */
function outside(
  mark: PrintedMark,
  stack: Stack,
  readings: readonly Reading[],
  counted: Counted | null,
  isListed: boolean,
): Option[] {
  if (hostDepth(stack) === 1 || mark.family !== 'number') return [];
  if (isNumberedInside(mark, stack)) return [];
  const behind = stack.levels.length > 0 && !stack.isAfterWords ? COSTS.openOutside : 0;
  const runsOn =
    counted?.style === mark.style && readings.some(({ ordinal }) => ordinal === counted.ordinal + 1);
  const begins = runsOn || readings.some(({ ordinal }) => ordinal === 1) ? 0 : COSTS.beginOutside;
  const cost = (mark.isSure || runsOn ? COSTS.open : COSTS.openUnsure) + behind + begins;
  const kind = kindAt(stack, 0, readings, mark, isListed);
  return [{ depth: 0, kind, readings, goesOn: false, cost }];
}

/** "(1)" below "(a)" is a list inside. */
const isNumberedInside = ({ style, number }: PrintedMark, { levels, isAfterWords }: Stack): boolean =>
  !isAfterWords && levels.length > 0 && style.endsWith(')') && number === '1';

/** A list that skips a number, repeats one, or begins in its middle. */
function outOfOrder(
  mark: PrintedMark,
  stack: Stack,
  readings: readonly Reading[],
  isListed: boolean,
): Option[] {
  const { levels, isAfterWords } = stack;
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    const level = levels[depth];
    const same = readings.filter((reading) => level !== undefined && isOfSort(level, reading, mark.style));
    if (level === undefined || same.length === 0) continue;
    return [{ depth, kind: level.kind, readings: same, goesOn: true, cost: COSTS.outOfOrder }];
  }
  const [first] = levels;
  if (mark.family === 'number' && first !== undefined && isNumber(first) && first.kind === 'paragraph') {
    const cost = COSTS.outOfOrder + COSTS.otherDress;
    return [{ depth: 0, kind: first.kind, readings, goesOn: true, cost }];
  }
  const depth = isAfterWords ? hostDepth(stack) : levels.length;
  if (depth === 0 && mark.family === 'number') return [];
  return bySort(readings).map((some): Option => {
    const cost = COSTS.beginInside + (mark.isSure ? COSTS.open : COSTS.openUnsure);
    return { depth, kind: kindAt(stack, depth, some, mark, isListed), readings: some, goesOn: false, cost };
  });
}

/** "1.1" is no item of a list inside. */
const isPart = ({ family, number }: PrintedMark): boolean =>
  family === 'number' && /[.\u2024]\d/u.test(number);
