import { type Zippable, zipSync } from 'fflate';
import { element, writeXml } from '../xml.ts';
import type { Book } from './book.ts';
import { contentsPage } from './contents.tsx';
import { coverFile } from './cover.ts';
import { packageFile } from './packageFile.ts';
import { STYLE } from './style.ts';
import { chapterPage } from './text.tsx';

export { type Book, bindTexts, bookOfText, bookOfTexts, bookOfWork } from './book.ts';

/** The first time that a ZIP can name, by the clock of wherever it is made: the same bytes on every day. */
const BEGINNING = new Date(1980, 0, 1);

/** A book as EPUB 3.3: no script, no font, nothing that is fetched. */
export function renderEpub(book: Book): Uint8Array {
  const files = [...bookFiles(book)].map(
    ({ name, bytes, isStored }) => [name, [bytes, { level: isStored ? 0 : 9 }]] as const,
  );
  return zipSync(Object.fromEntries(files) as Zippable, { mtime: BEGINNING });
}

/** A file of a book. */
export interface BookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Not to be packed. */
  readonly isStored: boolean;
}

/** What a book is made of, one file after the other, in the order in which they lie in it. */
export function* bookFiles(book: Book): Generator<BookFile> {
  // Readers look for the media type at the very beginning, uncompressed (OCF 3.3, section 4.3).
  yield { ...bookFile('mimetype', 'application/epub+zip'), isStored: true };
  yield bookFile('META-INF/container.xml', container());
  yield bookFile('text/book.opf', packageFile(book));
  yield bookFile('text/contents.xhtml', contentsPage(book));
  yield bookFile('text/cover.svg', coverFile(book));
  yield bookFile('text/style.css', STYLE);
  for (const chapter of book.chapters) yield bookFile(`text/${chapter.file}`, chapterPage(chapter));
}

const bookFile = (name: string, content: string): BookFile => ({
  name,
  bytes: new TextEncoder().encode(content),
  isStored: false,
});

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
