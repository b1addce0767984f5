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

export const { PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, PDFString } = pdfLib;
export type PDFDocument = PdfLib.PDFDocument;
export type PDFHexString = PdfLib.PDFHexString;
export type PDFString = PdfLib.PDFString;
