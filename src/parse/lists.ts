import type { ClauseKind } from '../model/kind.ts';
import type { LanguageCode } from '../model/language.ts';
import { type Draft, draft } from './draft.ts';
import type { PrintedMark } from './marks.ts';
import { type Reading, readingsOf, sameSort, succeeds } from './readings.ts';

/** An open list: its last item, and every way in which its marks can still be read. */
interface Level {
  readonly item: Draft;
  readonly readings: readonly Reading[];
  readonly style: string;
}

/** One place where a mark could go: `depth` open lists stay open above it. */
interface Option {
  readonly depth: number;
  readonly readings: readonly Reading[];
}

/**
 * The lists open below one paragraph or article: points, subpoints, indents. A mark continues the innermost
 * list that it can, else opens one; where it can do both, the marks that follow decide.
 * No list opens inside one of its own sort, so lists are few levels deep whatever the source.
 */
export class ListState {
  /** The unnumbered paragraph before the list, which its first level belongs to where there are several. */
  lead: Draft | null = null;
  private levels: Level[] = [];
  /** Lists that words have closed: "(i)" after "(h)" and words between is still the ninth letter. */
  private closed: readonly Level[] = [];
  private readonly language: LanguageCode;

  constructor(code: LanguageCode) {
    this.language = code;
  }

  get isOpen(): boolean {
    return this.levels.length > 0;
  }

  /** Words after a list: no list is open any more, and the next one belongs to them. */
  closeAll(lead: Draft | null): void {
    if (this.levels.length > 0) this.closed = this.levels;
    this.levels = [];
    this.lead = lead;
  }

  /** Whether bracketed numbers of this habit are, or were, a list inside the paragraph. */
  holdsNumbers({ style }: PrintedMark): boolean {
    return [...this.levels, ...this.closed].some((level) => level.style === style && isNumbered(level));
  }

  /** Whether the number is the next one of an open list of numbers. */
  continuesNumbers(mark: PrintedMark): boolean {
    const readings = readingsOf(mark, this.language);
    return this.levels.some(
      (level) => level.style === mark.style && isNumbered(level) && continues(level, readings),
    );
  }

  /**
   * Opens the item in its list. `host` is the paragraph or container around; `numbered`: points of a numbered
   * paragraph are its own, those of an article may belong to the words before them. `following` are the marks
   * of the next paragraphs. With `nested` the mark stands in one line with the one above it and opens a list.
   */
  open(
    mark: PrintedMark,
    line: number,
    around: { readonly host: Draft; readonly numbered: boolean },
    following: Iterable<PrintedMark>,
    nested = false,
  ): Draft {
    const place = nested ? this.nestedOption(mark) : this.choose(mark, following);
    const kind = this.kindAt(place);
    this.levels = this.levels.slice(0, place.depth);
    const parent = this.levels.at(-1)?.item ?? (around.numbered ? around.host : (this.lead ?? around.host));
    const number = mark.family === 'dash' ? null : mark.number;
    const item = draft(kind, line, { number, label: mark.label });
    parent.children.push(item);
    this.levels.push({ item, readings: place.readings, style: mark.style });
    return item;
  }

  /** Whether the mark, in one line with the one above it, opens a list inside. */
  nests(mark: PrintedMark): boolean {
    if (!isFirstOfList(mark, this.language)) return false;
    const { readings } = this.nestedOption(mark);
    return !this.levels.some((level) => readings.every((reading) => isOfSort(level, reading, mark.style)));
  }

  private nestedOption(mark: PrintedMark): Option {
    const readings = readingsOf(mark, this.language);
    return { depth: this.levels.length, readings: readings.filter(({ ordinal }) => ordinal === 1) };
  }

  private choose(mark: PrintedMark, following: Iterable<PrintedMark>): Option {
    const readings = readingsOf(mark, this.language);
    const options = [...this.continuations(readings), ...this.openings(readings, mark.style)];
    const [first = this.outOfOrder(mark, readings, following)] = options;
    return options.length < 2 ? first : (this.decide(mark, options, following) ?? first);
  }

  /** Innermost list first; then what words have closed. */
  private continuations(readings: readonly Reading[]): Option[] {
    const options = this.levels
      .map((level, depth) => ({ depth, readings: following(level, readings) }))
      .reverse();
    const resumed = this.isOpen
      ? []
      : this.closed.map((level) => ({ depth: 0, readings: following(level, readings) }));
    return [...options, ...resumed.reverse()].filter((option) => option.readings.length > 0);
  }

  private openings(readings: readonly Reading[], style: string): Option[] {
    const depth = this.levels.length;
    const opening = readings.filter((reading) => {
      return reading.ordinal === 1 && !this.levels.some((level) => isOfSort(level, reading, style));
    });
    return bySort(opening).map((some) => ({ depth, readings: some }));
  }

  /** The option that a mark soon after goes on with. The same mark again belongs to a list inside this item. */
  private decide(mark: PrintedMark, options: readonly Option[], marks: Iterable<PrintedMark>): Option | null {
    for (const next of marks) {
      if (next.number === mark.number) return null;
      const readings = readingsOf(next, this.language);
      const found = options.find((option) =>
        readings.some((after) => option.readings.some((one) => succeeds(after, one))),
      );
      if (found !== undefined) return found;
    }
    return null;
  }

  /** A list that skips a number, repeats one, or begins in its middle. */
  private outOfOrder(mark: PrintedMark, readings: readonly Reading[], marks: Iterable<PrintedMark>): Option {
    for (let depth = this.levels.length - 1; depth >= 0; depth -= 1) {
      const level = this.levels[depth];
      const same = readings.filter((reading) => level !== undefined && isOfSort(level, reading, mark.style));
      if (same.length > 0) return { depth, readings: same };
    }
    const options = bySort(readings).map((some) => ({ depth: this.levels.length, readings: some }));
    return this.decide(mark, options, marks) ?? { depth: this.levels.length, readings };
  }

  /** Items of one list are of one kind; what lies in a point or subpoint is a subpoint. */
  private kindAt({ depth, readings }: Option): ClauseKind {
    const sibling = this.levels[depth]?.item.kind;
    if (readings.some(({ family }) => family === 'dash')) return 'indent';
    if (sibling !== undefined && sibling !== 'indent') return sibling;
    const inside = this.levels.slice(0, depth).some(({ item }) => item.kind !== 'indent');
    return inside || readings.every(({ family }) => family === 'roman') ? 'subpoint' : 'point';
  }
}

/** Whether the mark is the first of a list of points, as after another mark in one line: `1. (a)`, `2. (1)`. */
export const isFirstOfList = (mark: PrintedMark, code: LanguageCode): boolean =>
  mark.style.endsWith(')') && readingsOf(mark, code).some(({ ordinal }) => ordinal === 1);

/** Letters and Roman numerals apart. */
const bySort = (readings: readonly Reading[]): (readonly Reading[])[] =>
  [
    readings.filter(({ family }) => family !== 'roman'),
    readings.filter(({ family }) => family === 'roman'),
  ].filter((some) => some.length > 0);

const isNumbered = ({ readings }: Level): boolean => readings.some(({ family }) => family === 'number');

/** Numbers of two habits are two sorts of list; letters and dashes are one sort in any dress. */
const isOfSort = (level: Level, reading: Reading, style: string): boolean =>
  level.readings.some((other) => sameSort(other, reading)) &&
  (reading.family !== 'number' || level.style === style);

/** The readings with which the mark is the next one of the list. */
const following = (level: Level, readings: readonly Reading[]): readonly Reading[] =>
  readings.filter((reading) => level.readings.some((before) => succeeds(reading, before)));

const continues = (level: Level, readings: readonly Reading[]): boolean =>
  following(level, readings).length > 0;
