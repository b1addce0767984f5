import { createHash } from 'node:crypto';
import { onceFor } from '../../../kept.ts';
import { LANGUAGES, languageOf } from '../../../model/language.ts';
import { type Face, otherFonts, type PdfFonts } from './files.ts';
import { FontProgram, type GlyphRun } from './program.ts';

export type { Face } from './files.ts';

/** What stands for a character that no font has: the first of them that a font has. Noto Serif has the second. */
const BOXES = ['□', '\uFFFD'];

/** Letters written from right to left: set one behind the other they would read backwards, so boxes stand for them. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A font that is opened when it is first needed. */
type Opens = () => FontProgram;

/** The fonts opened, with all that was ever shaped in them: shared by all documents rendered with them. */
export class Typeface {
  /** SHA-256 of all font files, hex. */
  readonly hash: string;
  readonly #chains: Readonly<Record<Face, readonly Opens[]>>;
  readonly #drawn: Readonly<Record<Face, Map<string, FontProgram | null>>> = {
    regular: new Map(),
    strong: new Map(),
    emphasis: new Map(),
  };

  constructor(fonts: PdfFonts) {
    const hash = createHash('sha256');
    const opens = new Map<string, Opens>();
    for (const [name, bytes] of Object.entries(fonts)) {
      hash.update(bytes);
      opens.set(
        name,
        once(() => new FontProgram(bytes)),
      );
    }
    this.hash = hash.digest('hex');
    // The first font of the chain that has a character draws it.
    const chain = (face: Face): readonly Opens[] =>
      [face, ...otherFonts(face)].flatMap((name) => opens.get(name) ?? []);
    this.#chains = { regular: chain('regular'), strong: chain('strong'), emphasis: chain('emphasis') };
  }

  /** The font whose shapes serve as signs. */
  get signs(): FontProgram {
    return this.#first('regular');
  }

  /** A character that no font has is a box, which copies out as the character. */
  shape(text: string, face: Face, language: string): readonly GlyphRun[] {
    const { ligatures } = typeOf(language);
    return this.#split(text, face).map(({ program, text: own }) =>
      program === null ? this.#box(own, face) : program.shape(own, ligatures),
    );
  }

  hyphen(face: Face, language: string): GlyphRun {
    return this.#sign([typeOf(language).hyphen, HYPHEN], HYPHEN, face);
  }

  /** Whether a box stands for the character. */
  lacks(character: string, face: Face): boolean {
    return this.#drawing(character, face) === null && !isInvisible(character);
  }

  #first(face: Face): FontProgram {
    const [open] = this.#chains[face];
    if (open === undefined) throw new RangeError(`No font is given for "${face}"`);
    return open();
  }

  #box(character: string, face: Face): GlyphRun {
    return this.#sign(BOXES, copiedAs(character), face);
  }

  #sign(signs: readonly string[], text: string, face: Face): GlyphRun {
    const sign = signs.find((one) => this.#drawing(one, face) !== null) ?? '?';
    return (this.#drawing(sign, face) ?? this.#first(face)).sign(sign, text);
  }

  #drawing(character: string, face: Face): FontProgram | null {
    const drawn = this.#drawn[face];
    const known = drawn.get(character);
    if (known !== undefined) return known;
    const code = character.codePointAt(0) ?? 0;
    const open = RIGHT_TO_LEFT.test(character)
      ? undefined
      : this.#chains[face].find((one) => one().has(code));
    const program = open?.() ?? null;
    drawn.set(character, program);
    return program;
  }

  #split(text: string, face: Face): readonly { program: FontProgram | null; text: string }[] {
    const runs: { program: FontProgram | null; text: string }[] = [];
    for (const character of text) {
      const last = runs.at(-1);
      const stays =
        last?.program != null && /\p{M}/u.test(character) && last.program.has(character.codePointAt(0) ?? 0);
      const program = stays ? last.program : this.#drawing(character, face);
      if (program === null && isInvisible(character)) continue;
      if (last !== undefined && program !== null && last.program === program) last.text += character;
      else runs.push({ program, text: character });
    }
    return runs;
  }
}

/**
 * What the hyphen of a broken word copies out as: of U+00AD neither pdf.js finds the word nor Poppler copies it whole
 * (docs/pdf.md).
 */
const HYPHEN = '-';

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
const typeOf = (language: string) => LANGUAGES[languageOf(language.split('-')[0] ?? '') ?? 'eng'].type;

/** The same fonts are opened once, and what was shaped with them stays known. */
export const openFonts = onceFor((fonts: PdfFonts) => new Typeface(fonts));
