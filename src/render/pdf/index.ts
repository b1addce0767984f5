import type { PdfDocument } from './document.ts';
import { Drawing } from './draw/drawing.ts';
import { drawPage } from './draw/page.ts';
import { Abandoned } from './errors.ts';
import type { PdfFonts } from './fonts/files.ts';
import { openFonts } from './fonts/typeface.ts';
import { identityOf } from './identity.ts';
import { layOut } from './layout/compose.ts';
import { LAYOUT_VERSION } from './version.ts';
import { writeFile } from './write/file.ts';

export * from './document.ts';
export * from './errors.ts';
export type { FontName, PdfFonts } from './fonts/files.ts';

interface PdfLimits {
  /** Whole number; more throws TooManyPages. */
  readonly maxPages?: number;
  /** Asked between paragraphs and pages: false ends the work (Abandoned). */
  readonly isWanted?: () => boolean;
}

/**
 * The document as PDF/A-3a and PDF/UA-1 in one file. Same document, same fonts: same bytes. Pass the same `files`
 * object each time: what is read and shaped of it is kept. Throws TooManyPages, Abandoned.
 */
export async function renderPdf(
  document: PdfDocument,
  files: PdfFonts,
  { maxPages = Number.POSITIVE_INFINITY, isWanted = () => true }: PdfLimits = {},
): Promise<Uint8Array> {
  const typeface = openFonts(files);
  const goOn = (): void => {
    if (!isWanted()) throw new Abandoned();
  };
  const { sheet, pages, root, running } = layOut(document, typeface, { maxPages, goOn });
  const drawing = new Drawing(typeface.signs, sheet.scale);
  const contents = pages.map((page, at) => {
    goOn();
    return drawPage(page, at, sheet, running, drawing);
  });
  const fonts = drawing.fonts.map(({ program }) => program.hash);
  const id = identityOf(document, fonts, LAYOUT_VERSION);
  return writeFile({ document, sheet, contents, drawing, root, id, layout: LAYOUT_VERSION });
}
