/** A character that none of the fonts can draw. Nothing is ever left out silently. */
export class MissingGlyph extends Error {
  override readonly name = 'MissingGlyph';
  readonly character: string;
  /** `U+4E00`. */
  readonly codePoint: string;
  /** Destination of the clause, or `title`, `facts`, `running` ... */
  readonly where: string;

  constructor(character: string, where: string) {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    super(
      `No font has "${character}" (${codePoint}), in ${where}: give its language a font that has it (pdfFonts), or correct the text`,
    );
    this.character = character;
    this.codePoint = codePoint;
    this.where = where;
  }
}

/** The document needs more pages than the caller allows. */
export class TooManyPages extends Error {
  override readonly name = 'TooManyPages';
  readonly maxPages: number;

  constructor(maxPages: number) {
    super(`The document needs more than ${maxPages} pages: ask for a part of it`);
    this.maxPages = maxPages;
  }
}
