import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import PDFKit from 'pdfkit';

/** Paragraphs of an invented treaty, as a publisher prints them: numbers and headings among them. */
export const ORCHARD: readonly string[] = [
  'Treaty on the Shared Orchard',
  'Northmark and Southmark (hereinafter, the Parties),',
  'Recalling that the orchard stands on both banks of the river and that neither bank has ever borne fruit alone;',
  'Have agreed as follows:',
  'ARTICLE I',
  'The Parties shall share the harvest of the orchard in equal halves, and shall not count the apples that fall into the river.',
  'ARTICLE II',
  'Each Party shall water the trees on its own bank within 14 days after the last rain, as agreed between the gardeners.',
  'Neither Party shall cut down, poison or carry away a tree of the other Party, in whole or in part.',
  'ARTICLE III',
  'This Treaty enters into force when the last apple of the year has been counted by both gardeners.',
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A newspaper's page, saved: menus, an advertisement between paragraphs, related stories, a cookie banner, scripts. */
export const newsPage = (paragraphs: readonly string[], charset = 'utf-8'): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="${charset}"><title>Orchard treaty published | The Daily Pear</title>
<style>p { margin: 0 }</style><script>var share = "The Parties shall share the news";</script></head>
<body><header><nav><ul><li><a href="/">Home</a><li><a href="/w">World</a><li>Sport</ul></nav></header>
<div role="dialog">We use cookies. <button>Accept all</button></div>
<main><article><h1>Full text of the orchard treaty</h1><p class="byline">By Our Correspondent, 4 May 2031</p>
<p>The two gardeners met on Sunday. This newspaper prints what they agreed:</p>
${paragraphs
  .map(
    (text, at) =>
      `<p>${escaped(text)}</p>${at === 5 ? '<aside>Advertisement: ladders, half price!</aside>' : ''}`,
  )
  .join('\n')}
<figure><img src="tree.jpg"><figcaption>The Parties shall be photographed</figcaption></figure>
<p>Read more: <a href="/2">Who counts the apples?</a></p></article></main>
<div>© The Daily Pear</div><footer>Subscribe to our newsletter</footer></body></html>`;

/** A page that has a text as a list with bullets, lines broken by hand. */
export const bulletedPage = (paragraphs: readonly string[]): string =>
  `<html><body><h2>What they agreed</h2><ul>${paragraphs
    .map((text) => `<li><span>${escaped(text).replace(/^((?:\S+ ){6})/u, '$1<br>')}</span></li>`)
    .join('')}</ul></body></html>`;

/** A Word file of these paragraphs. */
export const docx = (paragraphs: readonly string[]): Uint8Array =>
  wordFile(paragraphs.map((text) => `<w:p>${runs(text)}</w:p>`).join(''));

/** A Word file whose body is this WordprocessingML, with other files by name (`numbering`), their root without its prefix. */
export const wordFile = (body: string, others: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(others).map(([name, inside]) => [`word/${name}.xml`, wordPart(name, inside)]),
    ),
  });

const wordPart = (root: string, inside: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:${root}>`,
  );

/** Word cuts a paragraph where its author stopped typing. */
const runs = (text: string): string =>
  (text.match(/[\s\S]{1,17}/gu) ?? [])
    .map((piece) => `<w:r><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`)
    .join('');

/** A ZIP archive of a few kilobytes whose one file unpacks to `length` bytes. */
export function zipBomb(name: string, length: number): Uint8Array {
  const packed = deflateRawSync(new Uint8Array(length));
  const head = Buffer.alloc(30);
  head.write('PK\u0003\u0004', 'latin1');
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), packed]);
}

interface Printed {
  readonly columns?: number;
  readonly password?: string;
  /** Printed at the top of every page, with its number. */
  readonly head?: string;
}

/** A PDF of these paragraphs; none at all are a page with a picture alone. */
export function pdf(
  paragraphs: readonly string[],
  { columns = 1, password, head }: Printed = {},
): Promise<Uint8Array> {
  const document = new PDFKit({
    size: 'A5',
    bufferPages: true,
    ...(password === undefined ? {} : { userPassword: password }),
  });
  const pieces: Uint8Array[] = [];
  document.on('data', (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise<Uint8Array>((settle) =>
    document.on('end', () => settle(new Uint8Array(Buffer.concat(pieces)))),
  );
  if (paragraphs.length === 0) document.rect(80, 80, 200, 300).fill('#777777');
  else {
    document
      .fontSize(14)
      .text(paragraphs[0] ?? '', { width: 320 })
      .moveDown();
    document.fontSize(10).text(paragraphs.slice(1).join('\n'), {
      columns,
      columnGap: 24,
      paragraphGap: 8,
      ...(columns > 1 ? { height: 420 } : {}),
    });
  }
  if (head !== undefined) printHeads(document, head);
  document.end();
  return ended;
}

function printHeads(document: PDFKit.PDFDocument, head: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    document.fontSize(8).text(`${head}, page ${page + 1}`, 72, 40, { lineBreak: false });
  }
}
