import { zipSync } from 'fflate';
import { element, writeXml } from '../xml.ts';
import type { Book } from './book.ts';
import { contentsPage } from './contents.tsx';
import { coverFile } from './cover.ts';
import { packageFile } from './packageFile.ts';
import { STYLE } from './style.ts';
import { chapterPage } from './text.tsx';

export { type Book, bookOfText, bookOfTexts, bookOfWork } from './book.ts';

/** The first time that a ZIP can name, by the clock of wherever it is made: the same bytes on every day. */
const BEGINNING = new Date(1980, 0, 1);

/** A book as EPUB 3.3: no script, no font, nothing that is fetched. */
export function renderEpub(book: Book): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    'META-INF/container.xml': container(),
    'text/book.opf': packageFile(book),
    'text/contents.xhtml': contentsPage(book),
    'text/cover.svg': coverFile(book),
    'text/style.css': STYLE,
    ...Object.fromEntries(book.chapters.map((chapter) => [`text/${chapter.file}`, chapterPage(chapter)])),
  };
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, content]) => [name, encoder.encode(content)] as const);
  // Readers look for the media type at the very beginning, uncompressed (OCF 3.3, section 4.3).
  return zipSync(
    { mimetype: [encoder.encode('application/epub+zip'), { level: 0 }], ...Object.fromEntries(entries) },
    { level: 9, mtime: BEGINNING },
  );
}

const container = (): string =>
  writeXml(
    element('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      element('rootfiles', {}, [
        element('rootfile', {
          'full-path': 'text/book.opf',
          'media-type': 'application/oebps-package+xml',
        }),
      ]),
    ]),
  );
