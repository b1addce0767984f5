import { createRequire } from 'node:module';
import type * as PdfLib from 'pdf-lib';

export type { PDFContext, PDFObject, PDFRef } from 'pdf-lib';

const require = createRequire(import.meta.url);

/**
 * The writer in one file, which the package has for browsers: its other forms are hundreds of modules, and to resolve
 * them one by one was half of the time to a server's first PDF.
 */
const pdfLib: typeof PdfLib = require(
  require.resolve('pdf-lib').replace(/cjs.index\.js$/u, 'dist/pdf-lib.min.js'),
);

/** Of an object in the table of all objects. */
interface TableEntry {
  readonly ref: PdfLib.PDFRef;
}

// Objects come nearly in the order of their numbers: the place of each is sought from the end. The package seeks it
// from the beginning, which takes time with the square of the objects.
Object.assign(pdfLib.PDFCrossRefStream.prototype, {
  appendEntry(this: { readonly entries: TableEntry[] }, entry: TableEntry): void {
    let at = this.entries.length;
    while (at > 0 && (this.entries[at - 1]?.ref.objectNumber ?? 0) > entry.ref.objectNumber) at--;
    this.entries.splice(at, 0, entry);
  },
});

export const { PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, PDFString } = pdfLib;
export type PDFDocument = PdfLib.PDFDocument;
export type PDFHexString = PdfLib.PDFHexString;
export type PDFString = PdfLib.PDFString;
