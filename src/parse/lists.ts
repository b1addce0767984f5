import type { ClauseKind } from '../model/kind.ts';
import { type LanguageCode, placeOfLetter } from '../model/language.ts';
import { fromRoman } from '../model/number.ts';
import { type Draft, draft } from './draft.ts';
import type { PrintedMark } from './marks.ts';

type Family = 'letter' | 'double' | 'roman' | 'number' | 'dash';

/** One way to read a mark: "(i)" is the ninth letter or the first Roman number. */
interface Reading {
  readonly family: Family;
  readonly upper: boolean;
  readonly ordinal: number;
}

interface Level {
  readonly item: Draft;
  readonly reading: Reading;
}

/**
 * The lists open below one paragraph or article: points, subpoints, indents. A mark continues the innermost
 * list that it can, else opens one; where it can do both, the mark that follows decides.
 */
export class ListState {
  /** The unnumbered paragraph before the list, which its first level belongs to where there are several. */
  lead: Draft | null = null;
  private levels: Level[] = [];
  private readonly language: LanguageCode;

  constructor(code: LanguageCode) {
    this.language = code;
  }

  get isOpen(): boolean {
    return this.levels.length > 0;
  }

  /** Words after a list: no list is open any more, and the next one belongs to them. */
  closeAll(lead: Draft | null): void {
    this.levels = [];
    this.lead = lead;
  }

  /** Whether a bracketed number goes on with a list of bracketed numbers inside a paragraph. */
  continuesNumbers(mark: PrintedMark): boolean {
    return this.levels.some(({ item, reading }) => {
      return (
        reading.family === 'number' &&
        styleOf(item) === mark.style &&
        reading.ordinal + 1 === Number(mark.number)
      );
    });
  }

  /** Whether a mark directly after another mark opens a list: only the first of one does. */
  couldOpen(mark: PrintedMark): boolean {
    return this.readings(mark).some(({ ordinal }) => ordinal === 1) || this.continuing(mark) !== null;
  }

  /**
   * Opens the item in its list. `host` is the paragraph or container around; `numbered`: points of a numbered
   * paragraph are its own, those of an article may belong to the words before them.
   */
  open(mark: PrintedMark, line: number, host: Draft, numbered: boolean, next: PrintedMark | null): Draft {
    const level = this.place(mark, next);
    this.levels = this.levels.slice(0, level.depth);
    const parent = this.levels.at(-1)?.item ?? (numbered ? host : (this.lead ?? host));
    const dash = mark.family === 'dash';
    const item = draft(this.kindAt(level.reading), line, {
      number: dash ? null : mark.number,
      label: mark.label,
    });
    parent.children.push(item);
    this.levels.push({ item, reading: level.reading });
    return item;
  }

  private place(mark: PrintedMark, next: PrintedMark | null): { depth: number; reading: Reading } {
    const readings = this.readings(mark);
    const followed = (reading: Reading): boolean =>
      next !== null && this.readings(next).some((after) => succeeds(after, reading));
    const opening = readings.find(({ ordinal }) => ordinal === 1);
    const continued = this.continuations(readings);
    const chosen = continued.find(({ reading }) => followed(reading)) ?? continued[0];
    if (chosen !== undefined && !(opening !== undefined && followed(opening) && !followed(chosen.reading)))
      return chosen;
    if (opening !== undefined) return { depth: this.levels.length, reading: opening };
    return this.outOfOrder(readings);
  }

  private continuing(mark: PrintedMark): Reading | null {
    return this.continuations(this.readings(mark))[0]?.reading ?? null;
  }

  /** Innermost first. */
  private continuations(readings: readonly Reading[]): { depth: number; reading: Reading }[] {
    return this.levels
      .flatMap((level, depth) => {
        const reading = readings.find((candidate) => succeeds(candidate, level.reading));
        return reading === undefined ? [] : [{ depth, reading }];
      })
      .reverse();
  }

  /** A list that skips a number, or begins in its middle. */
  private outOfOrder(readings: readonly Reading[]): { depth: number; reading: Reading } {
    for (let depth = this.levels.length - 1; depth >= 0; depth -= 1) {
      const open = this.levels[depth]?.reading;
      const same = readings.find(({ family, upper }) => family === open?.family && upper === open.upper);
      if (same !== undefined) return { depth, reading: same };
    }
    const [reading = { family: 'dash', upper: false, ordinal: 1 } as const] = readings;
    return { depth: this.levels.length, reading };
  }

  private readings(mark: PrintedMark): readonly Reading[] {
    if (mark.family === 'dash') return [{ family: 'dash', upper: false, ordinal: 1 }];
    if (mark.family === 'number')
      return [{ family: 'number', upper: false, ordinal: Number(mark.number) || 0 }];
    const [body = ''] = mark.number.split(/[ \u00a0-]/u);
    const upper = body !== body.toLowerCase();
    const [letter = '', second] = [...body.toLowerCase()];
    const place = letterPlace(letter, this.language);
    const roman = fromRoman(body);
    return [
      ...(place > 0 && second === undefined ? [{ family: 'letter', upper, ordinal: place } as const] : []),
      ...(roman !== null ? [{ family: 'roman', upper, ordinal: roman } as const] : []),
      ...(place > 0 && second === letter ? [{ family: 'double', upper, ordinal: place } as const] : []),
    ];
  }

  private kindAt({ family }: Reading): ClauseKind {
    if (family === 'dash') return 'indent';
    const outer = this.levels.at(-1)?.item.kind;
    if (outer === 'point') return 'subpoint';
    return family === 'roman' && outer === undefined ? 'subpoint' : 'point';
  }
}

/** (z) is followed by (aa), and a dash by a dash. */
function succeeds(after: Reading, before: Reading): boolean {
  if (after.family === 'dash') return before.family === 'dash';
  if (after.upper !== before.upper) return false;
  if (after.family === 'double' && before.family === 'letter')
    return after.ordinal === 1 && before.ordinal === 26;
  return after.family === before.family && (after.ordinal === before.ordinal + 1 || isBis(after, before));
}

/** "(a bis)" stands beside (a). */
const isBis = (after: Reading, before: Reading): boolean =>
  after.ordinal === before.ordinal && after.family === 'letter';

const styleOf = ({ label, number }: Draft): string => (label ?? '').replace(number ?? '', '1');

/** A letter's place: of Latin ones in a to z, whatever letters the language has between them. */
const letterPlace = (letter: string, own: LanguageCode): number =>
  /^[a-z]$/u.test(letter) ? letter.charCodeAt(0) - 96 : placeOfLetter(letter, own);
