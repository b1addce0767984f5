import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import { furnitureOf } from './furniture.ts';
import { readingOrder } from './pdfColumns.ts';
import { type Line, linesOf } from './pdfLines.ts';
import { pdfParagraphs } from './pdfParagraphs.ts';
import { MAX_CHARACTERS, paragraph, type ReadParts, type SourceDoubt, SourceUnreadable } from './source.ts';

/** A PDF with words: lines put together, columns one after the other, running heads aside. Pictures are not read. */
export async function readPdf(bytes: Uint8Array): Promise<ReadParts> {
  const pdf = await open(bytes);
  const pages: (readonly Line[])[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const lines = await linesOfPage(pdf, number);
    length += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MAX_CHARACTERS) throw new SourceUnreadable('too-much-text');
    pages.push(lines);
  }
  const ordered = pages.map(topDown);
  const furniture = furnitureOf(ordered.map((lines) => lines.map(({ text }) => text)));
  const blocks = pages.flatMap((lines, page) => {
    const around = new Set(ordered[page]?.filter((_, at) => furniture[page]?.has(at)));
    const own = lines.filter((line) => !around.has(line));
    const asides = [...around].map(({ text }) => ({ ...paragraph(text), aside: true }));
    return [...asides, ...readingOrder(own).flatMap(pdfParagraphs)];
  });
  return { title: null, languages: [], blocks, doubts: doubtsOf(pages) };
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // The library keeps what it is given.
    const data = bytes.slice();
    return await getDocument({ data, isEvalSupported: false, useSystemFonts: false, verbosity: 0 }).promise;
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    throw new SourceUnreadable(name === 'PasswordException' ? 'encrypted' : 'damaged', message, {
      cause: error,
    });
  }
}

async function linesOfPage(pdf: PDFDocumentProxy, number: number): Promise<readonly Line[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return linesOf(items.flatMap((item) => ('str' in item ? [item] : [])));
}

const topDown = (lines: readonly Line[]): readonly Line[] => [...lines].sort((a, b) => b.y - a.y);

function doubtsOf(pages: readonly (readonly Line[])[]): readonly SourceDoubt[] {
  const empty = pages.flatMap((lines, at) => (lines.length === 0 ? [at + 1] : []));
  return empty.length === 0 || empty.length === pages.length
    ? []
    : [{ doubt: 'pages-without-words', pages: empty }];
}
