import { onceFor } from '../../../kept.ts';
import type { FontProgram, Glyph, GlyphRun } from '../fonts/program.ts';
import { number } from './numbers.ts';

/** A glyph as one document uses it: its character code (CID), what it stands for. */
export interface UsedGlyph {
  readonly code: number;
  readonly glyph: Glyph;
}

/** Kerning below this many thousandths is not written. */
const LEAST_KERN = 0.05;

/**
 * One font in one document. The code of a glyph is its number in the font where it stands for the character the font
 * maps to it; where it stands for others (a ligature, an Armenian hyphen that copies out as one that all readers know) it gets a code of its own
 * behind them, so that each code has one text.
 */
export class FontUse {
  readonly program: FontProgram;
  /** Name in the resources of every page. */
  readonly key: string;
  readonly #used = new Map<number, UsedGlyph>();
  readonly #extra = new Map<string, number>();
  readonly #operands = new Map<GlyphRun, string>();

  constructor(program: FontProgram, key: string) {
    this.program = program;
    this.key = key;
  }

  /** In order of their codes. */
  get used(): readonly UsedGlyph[] {
    return [...this.#used.values()].sort((a, b) => a.code - b.code);
  }

  /**
   * Operands of TJ inside one open hexadecimal string: `00480049>12<004A`; `{12}` where what follows is drawn so many
   * thousandths above the line. All stand from left to right, whichever way they are read: readers of files expect it.
   */
  operands(run: GlyphRun): string {
    const known = this.#operands.get(run);
    if (known !== undefined) return known;
    const glyphs = run.isRightToLeft ? run.glyphs.toReversed() : run.glyphs;
    const operands = glyphs.map((glyph) => this.#operand(glyph)).join('');
    this.#operands.set(run, operands);
    return operands;
  }

  #operand(glyph: Glyph): string {
    const code = this.#codeOf(glyph);
    if (!this.#used.has(code)) this.#used.set(code, { code, glyph });
    const hex = code.toString(16).padStart(4, '0');
    const [right, up] = glyph.shift ?? [0, 0];
    const raised = up === 0 ? hex : `{${number(up)}}${hex}{0}`;
    return `${moved(right)}${raised}${moved(glyph.kern - right)}`;
  }

  #codeOf({ id, text }: Glyph): number {
    if (charactersOf(this.program).get(id) === text) return id;
    const key = `${id} ${text}`;
    const code = this.#extra.get(key) ?? this.program.font.numGlyphs + this.#extra.size;
    this.#extra.set(key, code);
    return code;
  }
}

const moved = (right: number): string => (Math.abs(right) > LEAST_KERN ? `>${number(-right)}<` : '');

/** The first character that the font maps to each glyph. */
const charactersOf = onceFor((program: FontProgram): ReadonlyMap<number, string> => {
  const characters = new Map<number, string>();
  for (const code of [...program.font.characterSet].sort((a, b) => a - b)) {
    const { id } = program.font.glyphForCodePoint(code);
    if (!characters.has(id)) characters.set(id, String.fromCodePoint(code));
  }
  return characters;
});
