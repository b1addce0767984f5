import type { PdfDocument } from './document.ts';
import type { PdfFonts } from './fonts/files.ts';

export * from './document.ts';
export { FONT_FILES, type FontName, type PdfFonts } from './fonts/files.ts';

/** Version of the layout, in the metadata of every file: raised whenever the same document gives other bytes. */
export const LAYOUT_VERSION = 1;

export interface PdfLimits {
  /** Whole number; more throws TooManyPages. */
  readonly maxPages?: number;
}

/**
 * The document as PDF/A-3a and PDF/UA-1 in one file. Same document, same fonts: same bytes. Pass the same `fonts`
 * object each time: what is read and shaped of it is kept. Throws MissingGlyph, TooManyPages.
 */
export async function renderPdf(
  document: PdfDocument,
  fonts: PdfFonts,
  limits: PdfLimits = {},
): Promise<Uint8Array> {
  throw new Error(`not written yet: ${document.title} ${Object.keys(fonts)} ${limits.maxPages}`);
}
