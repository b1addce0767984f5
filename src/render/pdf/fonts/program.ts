import * as fontkit from 'fontkit';
import { toSfnt } from './sfnt.ts';

/** One glyph as set. Widths in thousandths of the type size. */
export interface Glyph {
  readonly id: number;
  /** The font's own advance, as its `hmtx` has it. */
  readonly advance: number;
  /** What kerning adds to it here. */
  readonly kern: number;
  /** The characters it stands for. */
  readonly text: string;
}

/** Glyphs of one font, in order. Made once per text and kept, so it may be compared and cached by identity. */
export interface GlyphRun {
  readonly program: FontProgram;
  readonly glyphs: readonly Glyph[];
  /** Thousandths of the type size, kerning included. */
  readonly width: number;
}

/** Texts kept per font; then all are forgotten, which costs time but changes no byte. */
const MAX_SHAPED = 60_000;

/** A font program and everything shaped with it so far. Holds no state of any document. */
export class FontProgram {
  /**
   * Everything but shaping. fontkit keeps glyphs by id with the letters they were first asked for, so a glyph asked
   * for by anything else would spoil what shaping reads from it.
   */
  readonly font: fontkit.Font;
  /** 1/1000 em per unit of the font. */
  readonly scale: number;
  readonly #shaper: fontkit.Font;
  readonly #shaped = new Map<string, GlyphRun>();
  readonly #has = new Map<number, boolean>();

  constructor(bytes: Uint8Array) {
    const sfnt = Buffer.from(toSfnt(bytes));
    this.font = fontkit.create(sfnt) as fontkit.Font;
    this.#shaper = fontkit.create(sfnt) as fontkit.Font;
    this.scale = 1000 / this.font.unitsPerEm;
  }

  has(codePoint: number): boolean {
    let has = this.#has.get(codePoint);
    if (has === undefined) {
      has = this.font.hasGlyphForCodePoint(codePoint);
      this.#has.set(codePoint, has);
    }
    return has;
  }

  /** Every character must be in the font. `ligatures` off keeps the dot of i apart from ı behind f (Azerbaijani). */
  shape(text: string, ligatures: boolean): GlyphRun {
    const key = ligatures ? text : `\0${text}`;
    const known = this.#shaped.get(key);
    if (known !== undefined) return known;
    if (this.#shaped.size > MAX_SHAPED) this.#shaped.clear();
    const run = this.#run(this.#glyphs(text, ligatures));
    this.#shaped.set(key, run);
    return run;
  }

  /** One character drawn, another copied out: the hyphen of a broken word, the box of what no font has. */
  sign(character: string, text: string): GlyphRun {
    const key = `\u0001${character}\u0001${text}`;
    const known = this.#shaped.get(key);
    if (known !== undefined) return known;
    const run = this.#run(this.#alone(character).map((glyph) => ({ ...glyph, text })));
    this.#shaped.set(key, run);
    return run;
  }

  #run(glyphs: readonly Glyph[]): GlyphRun {
    return {
      program: this,
      glyphs,
      width: glyphs.reduce((width, { advance, kern }) => width + advance + kern, 0),
    };
  }

  /** fontkit keeps glyphs by id, so the code points it gives may be another text's: only their number is trusted. */
  #glyphs(text: string, ligatures: boolean): readonly Glyph[] {
    const run = this.#shaper.layout(text, ligatures ? {} : { liga: false, clig: false });
    const characters = [...text];
    let at = 0;
    const glyphs = run.glyphs.map((glyph, index): Glyph => {
      const count = Math.max(1, glyph.codePoints.length);
      const own = characters.slice(at, at + count).join('');
      at += count;
      const advance = glyph.advanceWidth * this.scale;
      return {
        id: glyph.id,
        advance,
        kern: (run.positions[index]?.xAdvance ?? 0) * this.scale - advance,
        text: own,
      };
    });
    const isWhole = at === characters.length && glyphs.every(({ id }) => id !== 0);
    return isWhole ? glyphs : this.#alone(text);
  }

  /** Letter by letter, where shaping does not tell which glyph is of which: less well set, and no letter lost. */
  #alone(text: string): readonly Glyph[] {
    return [...text].map((character) => {
      const { id, advanceWidth } = this.font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      return { id, advance: advanceWidth * this.scale, kern: 0, text: character };
    });
  }
}
