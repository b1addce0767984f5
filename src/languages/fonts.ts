/** One file of one script; a browser fetches it only where a page has characters of its range. */
export interface WebFont {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** Of a file that has one weight alone. */
  readonly weight?: number;
  /** Of an npm package, else of the language's folder. */
  readonly file: string | URL;
  readonly range: string;
}

/** Fonts that pages need for its letters. */
export interface WebFonts {
  /** Those that no language before it has, by name. */
  readonly faces: Readonly<Record<string, WebFont>>;
  /** Names of those that a text needs at once. */
  readonly first: readonly string[];
}

/** Files of npm packages; letters of scripts that need fonts of their own have no italic. */
export interface PdfFontFiles {
  readonly regular: string;
  readonly strong: string;
}
