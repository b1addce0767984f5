import { createHash } from 'node:crypto';
import { INTERFACES } from '../../model/interfaces.ts';
import { textLanguage } from '../../model/language.ts';
import { keywordsOf, sourceOf, subjectLine } from '../pdfDocument/metadata.ts';
import { type Element, element, escaped, writeXml } from '../xml.ts';
import { type Book, contentsOf } from './book.ts';

/** The package document: what the book is, which files it has, in which order they are read. */
export function packageFile(book: Book): string {
  const { chapters } = book;
  const files = chapters.map(({ file }, at) => ({ id: `text-${at + 1}`, file }));
  const isRightToLeft = chapters.every(({ direction }) => direction === 'rtl');
  return writeXml(
    element(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book' },
      [
        metadata(book),
        element('manifest', {}, [
          item('contents', 'contents.xhtml', XHTML, 'nav'),
          item('style', 'style.css', 'text/css'),
          item('cover', 'cover.svg', 'image/svg+xml', 'cover-image'),
          ...files.map(({ id, file }) => item(id, file, XHTML)),
        ]),
        element('spine', { 'page-progression-direction': isRightToLeft ? 'rtl' : 'ltr' }, [
          ...(files.length === 1 ? [] : [element('itemref', { idref: 'contents' })]),
          ...files.map(({ id }) => element('itemref', { idref: id })),
        ]),
      ],
    ),
  );
}

const XHTML = 'application/xhtml+xml';

const item = (id: string, href: string, type: string, properties: string | null = null): Element =>
  element('item', { id, href, 'media-type': type, properties });

const words = (name: string, text: string, attributes: Element['attributes'] = {}): Element =>
  element(name, attributes, escaped(text));

const meta = (property: string, text: string, attributes: Element['attributes'] = {}): Element =>
  words('meta', text, { property, ...attributes });

/** The date of the newest text: a book says when its words are of, not when somebody asked for it. */
function metadata(book: Book): Element {
  const { title, titleLanguage, permalink, chapters, words: say } = book;
  const dates = chapters.map(({ view }) => view.key.date).sort();
  const each = (of: (chapter: Book['chapters'][number]) => string): readonly string[] => [
    ...new Set(chapters.map(of)),
  ];
  return element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    words('dc:identifier', identifierOf(book), { id: 'book' }),
    ...each(({ head }) => head.contentHash).map((hash) => words('dc:identifier', hash)),
    words('dc:title', title, { 'xml:lang': titleLanguage }),
    ...each(({ language }) => language).map((language) => words('dc:language', language)),
    words('dc:date', dates[0] ?? ''),
    words('dc:source', permalink),
    ...each(({ view }) => sourceOf(view, say)).map((publisher) => words('dc:publisher', publisher)),
    ...each(({ view }) => subjectLine(view, say)).map((line) => words('dc:description', line)),
    ...[...new Set(chapters.flatMap(({ view }) => keywordsOf(view)))].map((word) =>
      words('dc:subject', word),
    ),
    ...each(({ head }) => head.notice).map((notice) => words('dc:rights', notice)),
    meta('dcterms:modified', `${dates.at(-1)}T00:00:00Z`),
    ...ACCESS.map(([property, value]) => meta(`schema:${property}`, value)),
    meta('schema:accessibilitySummary', INTERFACES[say.code].says.print.accessibility, {
      'xml:lang': textLanguage(say.code).bcp47,
    }),
  ]);
}

/** EPUB Accessibility 1.1, section 2.2: what a reader can count on before opening it. */
const ACCESS = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
] as const;

/** The same wherever the archive is served; another one where any word of the texts is another one. */
function identifierOf(book: Book): string {
  const hash = createHash('sha256').update(contentsOf(book).join('\n')).digest('hex');
  // RFC 9562, version 8: what is in it is ours to decide.
  const variant = ((Number.parseInt(hash[16] ?? '0', 16) & 3) | 8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`;
}
