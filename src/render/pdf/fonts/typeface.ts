import { createHash } from 'node:crypto';
import { MissingGlyph } from '../errors.ts';
import { FONT_FILES, type FontName, type PdfFonts } from './files.ts';
import { FontProgram, type GlyphRun } from './program.ts';

export type Face = 'regular' | 'strong' | 'emphasis';

/** The first font of the chain that has a character draws it. Armenian has no italic: it stands upright. */
const CHAINS: Readonly<Record<Face, readonly FontName[]>> = {
  regular: ['regular', 'armenian'],
  strong: ['strong', 'armenianStrong'],
  emphasis: ['emphasis', 'armenian'],
};

const ARMENIAN_HYPHEN = '\u058A';

/** The fonts opened, with all that was ever shaped in them: shared by all documents rendered with them. */
export class Typeface {
  /** SHA-256 of all font files, hex. */
  readonly hash: string;
  /** The font whose shapes serve as signs. */
  readonly signs: FontProgram;
  readonly #chains: Readonly<Record<Face, readonly FontProgram[]>>;

  constructor(fonts: PdfFonts) {
    const names = Object.keys(FONT_FILES) as readonly FontName[];
    const hash = createHash('sha256');
    for (const name of names) hash.update(fonts[name]);
    this.hash = hash.digest('hex');
    this.signs = new FontProgram(fonts.regular);
    const programs = new Map(
      names.map((name) => [name, name === 'regular' ? this.signs : new FontProgram(fonts[name])]),
    );
    const chain = (face: Face): readonly FontProgram[] =>
      CHAINS[face].flatMap((name) => programs.get(name) ?? []);
    this.#chains = { regular: chain('regular'), strong: chain('strong'), emphasis: chain('emphasis') };
  }

  /** `where` names the place in a MissingGlyph. */
  shape(text: string, face: Face, language: string, where: string): readonly GlyphRun[] {
    const ligatures = !isAzerbaijani(language);
    return this.#split(text, face, where).map(({ program, text: own }) => program.shape(own, ligatures));
  }

  hyphen(face: Face, language: string): GlyphRun {
    const character = /^hy\b/u.test(language) ? ARMENIAN_HYPHEN : '-';
    const code = character.codePointAt(0) ?? 0;
    const program = this.#chains[face].find((one) => one.has(code));
    if (program === undefined) throw new MissingGlyph(character, 'hyphens');
    return program.hyphen(character);
  }

  #split(text: string, face: Face, where: string): readonly { program: FontProgram; text: string }[] {
    const runs: { program: FontProgram; text: string }[] = [];
    for (const character of text) {
      const last = runs.at(-1);
      const code = character.codePointAt(0) ?? 0;
      const stays = last !== undefined && /\p{M}/u.test(character) && last.program.has(code);
      const program = stays ? last.program : this.#chains[face].find((one) => one.has(code));
      if (program === undefined) throw new MissingGlyph(character, where);
      if (last?.program === program) last.text += character;
      else runs.push({ program, text: character });
    }
    return runs;
  }
}

const isAzerbaijani = (language: string): boolean => /^az\b/u.test(language);

const OPENED = new WeakMap<PdfFonts, Typeface>();

export function openFonts(fonts: PdfFonts): Typeface {
  const opened = OPENED.get(fonts) ?? new Typeface(fonts);
  OPENED.set(fonts, opened);
  return opened;
}
