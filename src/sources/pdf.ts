import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import { furnitureOf } from './furniture.ts';
import { readingOrder, sidesOf } from './pdfColumns.ts';
import { flowOf } from './pdfFlow.ts';
import { type DrawnLines, type Line, linesOf } from './pdfLines.ts';
import { headingSize, pdfParagraphs } from './pdfParagraphs.ts';
import { raisedNotes } from './raisedNotes.ts';
import {
  MAX_CHARACTERS,
  paragraph,
  type ReadParts,
  type SourceBlock,
  type SourceDoubt,
  SourceUnreadable,
} from './source.ts';

/**
 * A PDF with words: lines put together, columns one after the other, running heads aside, notes bound, paragraphs joined
 * over the ends of pages. Pictures are not read.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadParts> {
  const pdf = await open(bytes);
  const pages: DrawnLines[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await linesOfPage(pdf, number);
    length += page.lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MAX_CHARACTERS) throw new SourceUnreadable('too-much-text');
    pages.push(page);
  }
  const empty = pages.flatMap(({ lines }, at) => (lines.length === 0 ? [at + 1] : []));
  if (empty.length === pages.length) throw new SourceUnreadable('no-words', `1 to ${pages.length}`);
  const doubts: readonly SourceDoubt[] =
    empty.length === 0 ? [] : [{ doubt: 'pages-without-words', pages: empty }];
  return { title: null, languages: [], blocks: raisedNotes(flowOf(blocksOf(pages))), doubts };
}

function blocksOf(pages: readonly DrawnLines[]): readonly (readonly SourceBlock[])[] {
  const ordered = pages.map(({ lines }) => topDown(lines));
  const furniture = furnitureOf(ordered.map((lines) => lines.map(({ text }) => text)));
  const around = ordered.map((lines, page) => lines.filter((_, at) => furniture[page]?.has(at)));
  const own = pages.map(({ lines }, page) => lines.filter((line) => !around[page]?.includes(line)));
  const heading = headingSize(own.flat());
  return pages.map(({ upright }, page) => [
    ...[...(around[page] ?? []).map(({ text }) => text), ...upright].map((text) => ({
      ...paragraph(text),
      aside: true,
    })),
    ...readingOrder(own[page] ?? []).flatMap(({ lines, column }) => {
      const placed = pdfParagraphs(lines, heading);
      const sides = column === null ? sidesOf(placed.map(({ extent }) => extent)) : [];
      return placed.map(({ block }, at) => ({ ...block, column: column ?? sides[at] ?? null }));
    }),
  ]);
}

// The library keeps what it is given.
const open = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  asked(() => {
    const data = new Uint8Array(bytes);
    return getDocument({ data, isEvalSupported: false, useSystemFonts: false, verbosity: 0 }).promise;
  });

/** What the library says of a file, of which a page may be damaged though the whole was opened. */
async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    throw new SourceUnreadable(name === 'PasswordException' ? 'encrypted' : 'damaged', message, {
      cause: error,
    });
  }
}

async function linesOfPage(pdf: PDFDocumentProxy, number: number): Promise<DrawnLines> {
  const page = await asked(() => pdf.getPage(number));
  const { items } = await asked(() => page.getTextContent());
  const { transform } = page.getViewport({ scale: 1 });
  page.cleanup();
  return linesOf(
    items.flatMap((item) => ('str' in item ? [item] : [])),
    transform,
  );
}

const topDown = (lines: readonly Line[]): readonly Line[] => [...lines].sort((a, b) => b.y - a.y);
