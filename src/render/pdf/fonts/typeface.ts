import { onceFor } from '../../../kept.ts';
import { scriptOf } from '../../../model/direction.ts';
import { languageOf, textLanguage } from '../../../model/language.ts';
import { type Face, type FontName, leadingFont, otherFonts, type PdfFonts } from './files.ts';
import { FontProgram, type GlyphRun } from './program.ts';

export type { Face } from './files.ts';

/** What stands for a character that no font has: the first of them that a font has. Noto Serif has the second. */
const BOXES = ['□', '\uFFFD'];

const CODE_UNITS = 0x10000;
const LINE_END = 0x0a;

/** A font that is opened when it is first needed, and the characters that it is asked for. */
interface Chained {
  readonly open: () => FontProgram;
  readonly letters: RegExp | null;
}

/** Fonts in the order in which they are asked: the first that has a character draws it. */
interface Chain {
  readonly fonts: readonly Chained[];
  readonly drawn: Map<string, FontProgram | null>;
}

/** The fonts opened, with all that was ever shaped in them: shared by all documents rendered with them. */
export class Typeface {
  readonly #opens: ReadonlyMap<string, () => FontProgram>;
  readonly #chains = new Map<string, Chain>();
  readonly #unled: Partial<Record<Face, Chain>> = {};
  readonly #drawn: Partial<Record<Face, Uint8Array>> = {};

  constructor(fonts: PdfFonts) {
    this.#opens = new Map(
      Object.entries(fonts).map(([name, given]) => [
        name,
        once(() => new FontProgram(typeof given === 'function' ? given() : given)),
      ]),
    );
  }

  /** The font whose shapes serve as signs. */
  get signs(): FontProgram {
    return this.#first(this.#chain('regular', null));
  }

  /**
   * In the order of the text, whichever way it runs. A character that no font has is a box, which copies out as the
   * character.
   */
  shape(text: string, face: Face, language: string, isRightToLeft = false): readonly GlyphRun[] {
    const { ligatures } = typeOf(language);
    const code = scriptOf(language);
    // Spaces between Arabic names among words of ours are drawn with them.
    const leading = leadingFont(face, code) ?? (isRightToLeft ? leadingFont(face, 'Arab') : null);
    const chain = this.#chain(face, leading);
    return this.#split(text, chain).map(({ program, text: own }) =>
      program === null
        ? this.#sign(BOXES, copiedAs(own), chain)
        : program.shape(own, ligatures, isRightToLeft),
    );
  }

  hyphen(face: Face, language: string): GlyphRun {
    return this.#sign([typeOf(language).hyphen, HYPHEN], HYPHEN, this.#chain(face, null));
  }

  /** Whether a box stands for the character. */
  lacks(character: string, face: Face): boolean {
    return drawing(character, this.#plain(face)) === null && !isInvisible(character);
  }

  /** Whether no box stands for any of its characters; line ends aside. Answered for most without asking for each. */
  drawsAll(text: string, face: Face): boolean {
    this.#drawn[face] ??= new Uint8Array(CODE_UNITS);
    const drawn = this.#drawn[face];
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (drawn[unit] === 1 || unit === LINE_END) continue;
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (this.lacks(character, face)) return false;
      if (character.length === 1) drawn[unit] = 1;
      else at++;
    }
    return true;
  }

  /** Asked for every character: without a name to look it up by. */
  #plain(face: Face): Chain {
    this.#unled[face] ??= this.#chain(face, null);
    return this.#unled[face];
  }

  #chain(face: Face, leading: FontName | null): Chain {
    const key = `${face} ${leading}`;
    const known = this.#chains.get(key);
    if (known !== undefined) return known;
    const first = leading === null ? [] : [{ name: leading, letters: null }];
    const fonts = [...first, { name: face, letters: null }, ...otherFonts(face)].flatMap(
      ({ name, letters }) => {
        const open = this.#opens.get(name);
        return open === undefined ? [] : [{ open, letters }];
      },
    );
    const chain = { fonts, drawn: new Map<string, FontProgram | null>() };
    this.#chains.set(key, chain);
    return chain;
  }

  #first({ fonts: [first] }: Chain): FontProgram {
    if (first === undefined) throw new RangeError('No font is given');
    return first.open();
  }

  #sign(signs: readonly string[], text: string, chain: Chain): GlyphRun {
    const sign = signs.find((one) => drawing(one, chain) !== null) ?? '?';
    return (drawing(sign, chain) ?? this.#first(chain)).sign(sign, text);
  }

  #split(text: string, chain: Chain): readonly { program: FontProgram | null; text: string }[] {
    const runs: { program: FontProgram | null; text: string }[] = [];
    for (const character of text) {
      const last = runs.at(-1);
      const stays =
        last?.program != null && STAYS.test(character) && last.program.has(character.codePointAt(0) ?? 0);
      const program = stays ? last.program : drawing(character, chain);
      if (program === null && isInvisible(character)) continue;
      if (last !== undefined && program !== null && last.program === program) last.text += character;
      else runs.push({ program, text: character });
    }
    return runs;
  }
}

function drawing(character: string, { fonts, drawn }: Chain): FontProgram | null {
  const known = drawn.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  const found = fonts.find(
    ({ open, letters }) => (letters === null || letters.test(character)) && open().has(code),
  );
  const program = found?.open() ?? null;
  drawn.set(character, program);
  return program;
}

/**
 * What the hyphen of a broken word copies out as: of U+00AD neither pdf.js finds the word nor Poppler copies it whole
 * (docs/pdf.md).
 */
const HYPHEN = '-';

/** Marks stand on their letter, and joiners join letters of one font. */
const STAYS = /[\p{M}\u200C\u200D]/u;

/** Joiners, marks of direction and the like: to draw nothing is to draw them. */
const isInvisible = (character: string): boolean => /\p{Default_Ignorable_Code_Point}/u.test(character);

/** What a box copies out as: the character; its code point where no reader could show it, or PDF/A forbids it. */
const copiedAs = (character: string): string =>
  /[\p{C}\uFFFD]/u.test(character) ? codePointOf(character) : character;

/** `U+65E5`. */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** How the language of a BCP 47 tag is set: others as English is. */
const typeOf = (language: string) => textLanguage(languageOf(language.split('-')[0] ?? '') ?? 'eng').type;

/** The same fonts are opened once, and what was shaped with them stays known. */
export const openFonts = onceFor((fonts: PdfFonts) => new Typeface(fonts));
