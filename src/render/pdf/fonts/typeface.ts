import { createHash } from 'node:crypto';
import { onceFor } from '../../../kept.ts';
import { LANGUAGES, languageOf } from '../../../model/language.ts';
import { MissingGlyph } from '../errors.ts';
import { type Face, languageFonts, type PdfFonts } from './files.ts';
import { FontProgram, type GlyphRun } from './program.ts';

export type { Face } from './files.ts';

/** The fonts opened, with all that was ever shaped in them: shared by all documents rendered with them. */
export class Typeface {
  /** SHA-256 of all font files, hex. */
  readonly hash: string;
  /** The font whose shapes serve as signs. */
  readonly signs: FontProgram;
  readonly #chains: Readonly<Record<Face, readonly FontProgram[]>>;

  constructor(fonts: PdfFonts) {
    const hash = createHash('sha256');
    const programs = new Map<string, FontProgram>();
    for (const [name, bytes] of Object.entries(fonts)) {
      hash.update(bytes);
      programs.set(name, new FontProgram(bytes));
    }
    this.hash = hash.digest('hex');
    // The first font of the chain that has a character draws it.
    const chain = (face: Face): readonly FontProgram[] =>
      [face, ...languageFonts(face)].flatMap((name) => programs.get(name) ?? []);
    this.signs = programs.get('regular') ?? new FontProgram(fonts.regular);
    this.#chains = { regular: chain('regular'), strong: chain('strong'), emphasis: chain('emphasis') };
  }

  /** `where` names the place in a MissingGlyph. */
  shape(text: string, face: Face, language: string, where: string): readonly GlyphRun[] {
    const { ligatures } = typeOf(language);
    return this.#split(text, face, where).map(({ program, text: own }) => program.shape(own, ligatures));
  }

  hyphen(face: Face, language: string): GlyphRun {
    const character = typeOf(language).hyphen;
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

/** How the language of a BCP 47 tag is set: others as English is. */
const typeOf = (language: string) => LANGUAGES[languageOf(language.split('-')[0] ?? '') ?? 'eng'].type;

/** The same fonts are opened once, and what was shaped with them stays known. */
export const openFonts = onceFor((fonts: PdfFonts) => new Typeface(fonts));
