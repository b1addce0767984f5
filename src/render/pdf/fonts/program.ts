import { createHash } from 'node:crypto';
import * as fontkit from 'fontkit';
import { mirrored } from '../text/bidi.ts';
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
  /** How far from the pen it is drawn: marks above and below letters. */
  readonly shift?: readonly [right: number, up: number];
}

/** Glyphs of one font, in the order of what they stand for. Made once per text and kept, so it may be compared and cached by identity. */
export interface GlyphRun {
  readonly program: FontProgram;
  readonly glyphs: readonly Glyph[];
  /** Whether the first of them stands at the right. */
  readonly isRightToLeft: boolean;
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
  /** SHA-256 of the file, hex. */
  readonly hash: string;
  readonly #shaper: fontkit.Font;
  readonly #shaped = new Map<string, GlyphRun>();
  readonly #has = new Map<number, boolean>();

  constructor(bytes: Uint8Array) {
    const sfnt = Buffer.from(toSfnt(bytes));
    this.font = fontkit.create(sfnt) as fontkit.Font;
    this.#shaper = fontkit.create(sfnt) as fontkit.Font;
    this.scale = 1000 / this.font.unitsPerEm;
    this.hash = createHash('sha256').update(bytes).digest('hex');
  }

  has(codePoint: number): boolean {
    let has = this.#has.get(codePoint);
    if (has === undefined) {
      has = this.font.hasGlyphForCodePoint(codePoint);
      this.#has.set(codePoint, has);
    }
    return has;
  }

  /**
   * Every character must be in the font. `ligatures` off keeps the dot of i apart from ı behind f (Azerbaijani). From
   * right to left, brackets are drawn as their counterparts.
   */
  shape(text: string, ligatures: boolean, isRightToLeft = false): GlyphRun {
    const key = `${isRightToLeft ? '\u0002' : ''}${ligatures ? '' : '\0'}${text}`;
    const known = this.#shaped.get(key);
    if (known !== undefined) return known;
    if (this.#shaped.size > MAX_SHAPED) this.#shaped.clear();
    const drawn = isRightToLeft ? Array.from(text, mirrored).join('') : text;
    const run = this.#run(this.#glyphs({ text, drawn, isRightToLeft }, ligatures), isRightToLeft);
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

  #run(glyphs: readonly Glyph[], isRightToLeft = false): GlyphRun {
    return {
      program: this,
      glyphs,
      isRightToLeft,
      width: glyphs.reduce((width, { advance, kern }) => width + advance + kern, 0),
    };
  }

  /**
   * Where strokes between letters are glyphs of their own, which are of no letter, letters are joined without what
   * puts them there.
   */
  #glyphs(written: Written, ligatures: boolean): readonly Glyph[] {
    const features = ligatures ? {} : { liga: false, clig: false };
    const plain = written.isRightToLeft ? [{ ...features, rlig: false }] : [];
    for (const given of [features, ...plain]) {
      const glyphs = this.#told(written, given);
      if (glyphs !== null) return glyphs;
    }
    return this.#alone(written.drawn, [...written.text]);
  }

  /**
   * Null where it is not told which glyph is of which letter. fontkit keeps glyphs by id, so the code points it gives
   * may be another text's: only their number is trusted.
   */
  #told(
    { text, drawn, isRightToLeft }: Written,
    features: Readonly<Record<string, boolean>>,
  ): readonly Glyph[] | null {
    const direction = isRightToLeft ? 'rtl' : undefined;
    const run = this.#shaper.layout(drawn, features, undefined, undefined, direction);
    const characters = [...text];
    let at = 0;
    const order = run.glyphs.map((_, place) => (isRightToLeft ? run.glyphs.length - 1 - place : place));
    const glyphs = order.map((place): Glyph => {
      const glyph = run.glyphs[place];
      const position = run.positions[place];
      const count = glyph?.codePoints.length ?? 0;
      const own = characters.slice(at, at + count).join('');
      at += count;
      const advance = (glyph?.advanceWidth ?? 0) * this.scale;
      const kern = (position?.xAdvance ?? 0) * this.scale - advance;
      const over = Math.max(0, kern - WIDEST_KERN);
      const right = (position?.xOffset ?? 0) * this.scale - over;
      const up = (position?.yOffset ?? 0) * this.scale;
      return {
        id: glyph?.id ?? 0,
        advance,
        kern: kern - over,
        text: own,
        ...(right === 0 && up === 0 ? {} : { shift: [right, up] as const }),
      };
    });
    const parted = withParts(glyphs);
    const isWhole = at === characters.length && parted.every(({ id, text: own }) => id !== 0 && own !== '');
    return isWhole ? parted : null;
  }

  /** Letter by letter, where shaping does not tell which glyph is of which: less well set, and no letter lost. */
  #alone(drawn: string, texts: readonly string[] = [...drawn]): readonly Glyph[] {
    return [...drawn].map((character, at) => {
      const { id, advanceWidth } = this.font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      return { id, advance: advanceWidth * this.scale, kern: 0, text: texts[at] ?? character };
    });
  }
}

/** Thousandths: where letters of a word stand further apart, readers of files take it for two. */
const WIDEST_KERN = 90;

/** What glyphs stand for, and the characters that are drawn for it. */
interface Written {
  readonly text: string;
  readonly drawn: string;
  readonly isRightToLeft: boolean;
}

/** A character that is drawn as two (Thai ำ) stands in them as the two that Unicode parts it into. */
function withParts(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (glyphs.every(({ text }) => text !== '')) return glyphs;
  const parts = glyphs.map(({ text }, at) =>
    glyphs[at + 1]?.text === '' ? [...text.normalize('NFKD')] : [text],
  );
  return glyphs.map((glyph, at) => ({
    ...glyph,
    text: (glyph.text === '' ? parts[at - 1]?.[1] : parts[at]?.[0]) ?? '',
  }));
}
