import { createRequire } from 'node:module';
import type * as PdfLib from 'pdf-lib';

export type { PDFContext, PDFObject, PDFRef } from 'pdf-lib';

/**
 * The writer, loaded as CommonJS: its ES form is some 400 modules that are resolved and, run from source, compiled one
 * by one, which was half of the time to a server's first PDF.
 */
const pdfLib: typeof PdfLib = createRequire(import.meta.url)('pdf-lib');

export const { PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, PDFString } = pdfLib;
export type PDFDocument = PdfLib.PDFDocument;
export type PDFHexString = PdfLib.PDFHexString;
export type PDFString = PdfLib.PDFString;
