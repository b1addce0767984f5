import { PDFHexString, PDFString } from './pdfLib.ts';

/** Text for people, in any script. */
export const text = (value: string): PDFHexString => PDFHexString.fromText(value);

/** A name for programs: ASCII; what is not is percent-encoded. */
export const ascii = (value: string): PDFString =>
  PDFString.of(
    value.replace(/[^\x20-\x7e]+/gu, encodeURIComponent).replace(/[\\()]/gu, (character) => `\\${character}`),
  );

/** Midnight UTC of a calendar date. */
export const pdfDate = (date: string): PDFString =>
  PDFString.of(`D:${date.replaceAll('-', '')}000000+00'00'`);

/** Order of bytes, as name trees ask (ISO 32000-1, 7.9.6). */
export const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
