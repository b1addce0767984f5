import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { Drawing } from '../../../src/render/pdf/draw/drawing.ts';
import type { FontUse } from '../../../src/render/pdf/draw/fontUse.ts';
import { drawPage } from '../../../src/render/pdf/draw/page.ts';
import { FontProgram } from '../../../src/render/pdf/fonts/program.ts';
import { toSfnt } from '../../../src/render/pdf/fonts/sfnt.ts';
import { openFonts } from '../../../src/render/pdf/fonts/typeface.ts';
import { type FontName, type PdfDocument, renderPdf } from '../../../src/render/pdf/index.ts';
import { layOut } from '../../../src/render/pdf/layout/compose.ts';
import { documentOf } from './documents.ts';
import { clause, EVERYTHING } from './features.ts';
import { FONTS } from './fonts.ts';

/** Draws pages as pictures; of Debian's poppler-utils. */
const RASTERIZER = 'pdftoppm';
const hasPoppler = spawnSync(RASTERIZER, ['-v']).error === undefined;
if (!hasPoppler) process.stderr.write('pixels.test: skipped, no pdftoppm (install poppler-utils)\n');

const folder = mkdtempSync(join(tmpdir(), 'pdf-pixels-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first page in grey, 110 dots to the inch. */
function pixels(name: string, bytes: Uint8Array): Buffer {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  execFileSync(RASTERIZER, ['-r', '110', '-gray', '-singlefile', file, join(folder, name)], {
    stdio: 'ignore',
  });
  return readFileSync(join(folder, `${name}.pgm`));
}

/** The same file with whole font programs in place of the subsets, and the glyph of each code as the font numbers it. */
async function withFullFonts(bytes: Uint8Array, document: PdfDocument): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = pdf;
  const fonts = usedFonts(document);
  const page = pdf.getPage(0).node;
  const resources = context.lookup(page.get(PDFName.of('Resources')), PDFDict);
  const entries = context.lookup(resources.get(PDFName.of('Font')), PDFDict).entries();
  for (const [key, reference] of entries) {
    const use = fonts.find((one) => `/${one.key}` === key.toString());
    if (use === undefined) throw new Error(`the page has a font ${key} that no word uses`);
    replaceFont(pdf, context.lookup(reference, PDFDict), use);
  }
  return pdf.save();
}

/** What each font draws, found by laying the document out once more. */
function usedFonts(document: PdfDocument): readonly FontUse[] {
  const typeface = openFonts(FONTS);
  const { sheet, pages, running } = layOut(document, typeface);
  const drawing = new Drawing(typeface.signs);
  for (const [at, page] of pages.entries()) drawPage(page, at, sheet, running, drawing);
  return drawing.fonts;
}

function replaceFont({ context }: PDFDocument, font: PDFDict, use: FontUse): void {
  const descendant = context.lookup(
    context.lookup(font.get(PDFName.of('DescendantFonts')), PDFArray).get(0),
    PDFDict,
  );
  const descriptor = context.lookup(descendant.get(PDFName.of('FontDescriptor')), PDFDict);
  const map = new Uint8Array(2 * (1 + Math.max(...use.used.map(({ code }) => code))));
  for (const { code, glyph } of use.used) new DataView(map.buffer).setUint16(code * 2, glyph.id);
  const program = fullProgram(use);
  descriptor.set(
    PDFName.of('FontFile2'),
    context.register(context.flateStream(program, { Length1: program.length })),
  );
  descendant.set(PDFName.of('CIDToGIDMap'), context.register(context.flateStream(map)));
}

/** The bytes of the file that this font was read from. */
function fullProgram({ program }: FontUse): Uint8Array {
  const name = (Object.keys(FONTS) as FontName[]).find(
    (one) => new FontProgram(FONTS[one]).font.postscriptName === program.font.postscriptName,
  );
  if (name === undefined) throw new Error(`no file for ${program.font.postscriptName}`);
  return toSfnt(FONTS[name]);
}

const inAll = (texts: Readonly<Record<string, string>>): PdfDocument =>
  documentOf(
    Object.entries(texts).map(([language, text]) =>
      clause({
        kind: 'p',
        eId: `p_${language}`,
        language,
        words: [{ text }, { text: ` ${text}`, look: 'strong' }],
      }),
    ),
  );

describe.skipIf(!hasPoppler)('subsets draw what the whole fonts draw, dot for dot', () => {
  test.each([
    ['an agreement with everything', documentOf(EVERYTHING)],
    [
      'all four languages',
      inAll({
        en: 'The office affirms: affiliated effigies, first and foremost, of 1971 (“the Harbour”) — § 2.',
        ru: 'Стороны подтверждают: объём съёмки, «гавань», 5-летний срок № 4.',
        hy: 'Հայաստանի Հանրապետությունը և Ադրբեջանի Հանրապետությունը (այսուհետ՝ Կողմեր), ուժի՞ մեջ։',
        'az-Latn': 'Tərəflər razılaşdılar: fıstıq, fikir, İrəvan, dağlıq, çörək, öhdəliyin müddəti.',
      }),
    ],
  ])('%s', async (name, document) => {
    const bytes = await renderPdf(document, FONTS);
    const subset = pixels(`${name}-subset`, bytes);
    const full = pixels(`${name}-full`, await withFullFonts(bytes, document));
    const dark = subset.reduce((count, value) => count + (value < 128 ? 1 : 0), 0);
    expect(dark).toBeGreaterThan(5000);
    expect(Buffer.compare(subset, full)).toBe(0);
  });
});
