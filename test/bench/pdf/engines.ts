import { createRequire } from 'node:module';
import PDFKit from 'pdfkit';
import { chromium } from 'playwright-core';
import { readFonts } from '../../../src/press/fonts.ts';
import { FONT_FILES } from '../../../src/render/pdf/fonts/files.ts';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { chromiumPath } from '../../support/browser.ts';
import type { BenchText } from './texts.ts';

const require = createRequire(import.meta.url);
const REGULAR = require.resolve(FONT_FILES.regular);
const STRONG = require.resolve(FONT_FILES.strong);
const MARGIN_PT = 72;

/** Makes a text into a PDF; `close` ends what it holds open. */
interface Engine {
  readonly make: (text: BenchText) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

/** What is compared: A4, Noto Serif, justified, the words of the same text. */
export const ENGINES = {
  ours: async (): Promise<Engine> => {
    const fonts = readFonts();
    return { make: ({ document }) => renderPdf(document, fonts), close: nothing };
  },
  pdfkit: async (): Promise<Engine> => ({ make: (text) => withPdfKit(text, false), close: nothing }),
  'pdfkit tagged': async (): Promise<Engine> => ({ make: (text) => withPdfKit(text, true), close: nothing }),
  pdfmake: async (): Promise<Engine> => ({ make: withPdfMake(), close: nothing }),
  chromium: openChromium,
} as const satisfies Record<string, () => Promise<Engine>>;

export type EngineName = keyof typeof ENGINES;

function withPdfKit({ title, blocks }: BenchText, tagged: boolean): Promise<Uint8Array> {
  const options = { size: 'A4', margin: MARGIN_PT, bufferPages: true, info: { Title: title } };
  const archival = {
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: 'en',
    displayTitle: true,
  } as const;
  const document = new PDFKit({ ...options, ...(tagged ? archival : {}), font: REGULAR });
  const done = collect(document);
  document.registerFont('regular', REGULAR).registerFont('strong', STRONG);
  const root = tagged ? document.struct('Document') : null;
  if (root !== null) document.addStructure(root);
  const write = (kind: string, draw: () => void): void => {
    if (root === null) draw();
    else root.add(document.struct(kind, {}, draw));
  };
  write('H1', () => document.font('strong').fontSize(18).text(title));
  for (const { heading, text } of blocks) {
    write(heading ? 'H2' : 'P', () => {
      document
        .font(heading ? 'strong' : 'regular')
        .fontSize(10)
        .text(text, { align: 'justify', paragraphGap: 5 });
    });
  }
  root?.end();
  document.end();
  return done;
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((settle, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => settle(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

/** What is used of pdfmake, which has no types of its own. */
interface PdfMake {
  setFonts(fonts: object): void;
  setUrlAccessPolicy(allow: () => boolean): void;
  setLocalAccessPolicy(allow: () => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

function withPdfMake(): Engine['make'] {
  const pdfmake: PdfMake = require('pdfmake');
  pdfmake.setFonts({ Serif: { normal: REGULAR, bold: STRONG } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  return ({ title, blocks }) =>
    pdfmake
      .createPdf({
        pageSize: 'A4',
        pageMargins: MARGIN_PT,
        info: { title },
        defaultStyle: { font: 'Serif', fontSize: 10, alignment: 'justify' },
        content: [
          { text: title, fontSize: 18, bold: true },
          ...blocks.map(({ heading, text }) => ({ text, bold: heading, margin: [0, 0, 0, 5] })),
        ],
        footer: (page: number, pages: number) => ({ text: `Page ${page} of ${pages}`, alignment: 'center' }),
      })
      .getBuffer();
}

async function openChromium(): Promise<Engine> {
  if (chromiumPath === null) throw new Error('no browser: ask chromiumPath first');
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const face = `@font-face{font-family:Serif;src:url("file://${REGULAR}")}`;
  const style = `${face}body{font:10pt "Noto Serif",Serif;text-align:justify;hyphens:auto}`;
  const make: Engine['make'] = async ({ title, blocks }) => {
    const page = await browser.newPage();
    const body = blocks.map(({ heading, text }) =>
      heading ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`,
    );
    await page.setContent(
      `<html lang="en"><title>${title}</title><style>${style}</style><h1>${title}</h1>${body.join('')}`,
    );
    const bytes = await page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      margin: { top: '1in', bottom: '1in', left: '1in', right: '1in' },
    });
    await page.close();
    return bytes;
  };
  return { make, close: () => browser.close() };
}
