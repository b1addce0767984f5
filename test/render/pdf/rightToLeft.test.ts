import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { Drawing } from '../../../src/render/pdf/draw/drawing.ts';
import { drawPage } from '../../../src/render/pdf/draw/page.ts';
import { openFonts } from '../../../src/render/pdf/fonts/typeface.ts';
import { type PdfBlock, type PdfDocument, renderPdf } from '../../../src/render/pdf/index.ts';
import type { FlowLine } from '../../../src/render/pdf/layout/flow.ts';
import { documentOf } from './documents.ts';
import { clause } from './features.ts';
import { FONTS } from './fonts.ts';
import { lay, textOfLine } from './lines.ts';
import { readPdf, spokenIn } from './read.ts';
import { ARABIC, ARABIC_BLOCKS, arabic } from './rightToLeft.ts';

const TITLE = 'معاهدة الميناء (1971)';
const text = documentOf(ARABIC_BLOCKS, { title: TITLE, titleLanguage: 'ar' });

/** What readers with Mozilla's pdf.js find and copy, in one line. */
async function copied(bytes: Uint8Array): Promise<string> {
  const page = await (await getDocumentProxy(bytes.slice())).getPage(1);
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
}

const linesOf = (document: PdfDocument): readonly FlowLine[] =>
  lay(document).pages.flatMap(({ lines }) => lines.map(({ line }) => line));

/** Left and right edge of each part of the line that begins with these words. */
function edgesOf(document: PdfDocument, begins: string): readonly (readonly [number, number])[] {
  const found = linesOf(document).find((line) => textOfLine(line).startsWith(begins));
  if (found === undefined) throw new Error(`no line begins with "${begins}"`);
  return found.parts.flat().map(({ x, line }) => [x + line.offset, x + line.offset + line.width] as const);
}

const { left, width, right } = lay(text).sheet;
const [LEFT, RIGHT] = [left, width - right];

describe('a text written from right to left', () => {
  test('is copied as it is read: words, brackets, numbers and Latin names in their order', async () => {
    const words = await copied(await renderPdf(text, FONTS));
    for (const whole of [TITLE, ARABIC.first, ARABIC.second, ...ARABIC.points, ARABIC.last])
      expect(words).toContain(whole);
  });

  test('begins its lines at the right edge, where its numbers hang', () => {
    const [number, words] = edgesOf(text, '2. ');
    expect(number?.[1]).toBeCloseTo(RIGHT, 0);
    expect(words?.[1]).toBeLessThan(RIGHT - 15);
    const [point] = edgesOf(text, '(أ) ');
    expect(point?.[1]).toBeCloseTo(words?.[1] ?? 0, 0);
    expect(edgesOf(text, ARABIC.last)[0]?.[1]).toBeCloseTo(RIGHT, 0);
    expect(edgesOf(text, TITLE)[0]?.[1]).toBeCloseTo(RIGHT, 0);
    // What the page says in English stays where it is.
    expect(edgesOf(text, 'Copy without')[0]?.[0]).toBeCloseTo(LEFT, 0);
  });

  test('is named at the right in the head of each page, and has the line over its notes there', async () => {
    const { running, sheet } = lay(text);
    const [title, stage] = running.head(2).map(({ x, line }) => [x, x + line.width] as const);
    expect(title?.[1]).toBeCloseTo(RIGHT, 0);
    expect(stage?.[0]).toBeGreaterThanOrEqual(LEFT - 0.01);
    expect(stage?.[1]).toBeLessThan(title?.[0] ?? 0);
    const note = arabic({ kind: 'note', eId: 'n_1', label: '1', words: [{ text: ARABIC.last }] });
    const words = [{ text: ARABIC.first }, { text: '1', note: 'n_1' }];
    const noted = documentOf([arabic({ kind: 'p', eId: 'p_1', words }), note], { titleLanguage: 'ar' });
    const { pages, running: own } = lay(noted);
    const [page] = pages;
    if (page === undefined) throw new Error('no page');
    const { operators } = drawPage(page, 0, sheet, own, new Drawing(openFonts(FONTS).signs));
    const rules = operators.flatMap((one) => /RG ([\d.]+) [\d.]+ m ([\d.]+) /u.exec(one)?.slice(1, 3) ?? []);
    expect(rules.map(Number)).toContain(Math.round((RIGHT - 72) * 1000) / 1000);
  });

  test('has the signs of its permalinks in the right margin', () => {
    const plain = documentOf([arabic({ kind: 'p', eId: 'p_1', words: [{ text: ARABIC.last }] })]);
    const [mark] = linesOf(plain).flatMap(({ marks }) => marks);
    expect(mark).toMatchObject({ isAtRight: true });
    expect(mark?.x).toBeGreaterThan(RIGHT);
  });

  test('is read in its order in the structure tree, though its last words stand at the left', async () => {
    const { tree, order } = await readPdf(await renderPdf(text, FONTS));
    const level = order.findIndex(({ around }) => around.at(-1)?.type === 'Level');
    expect(order[level - 1]?.around.at(-1)?.type).toBe('P');
    expect(order[level - 1]?.x).toBeGreaterThan(order[level]?.x ?? 0);
    expect(spokenIn(tree).join()).not.toContain('U+06');
  });

  test('has its contents with titles at the right and numbers of pages at the left', () => {
    const many: readonly PdfBlock[] = Array.from({ length: 40 }, (_, at) =>
      arabic({
        kind: 'article',
        eId: `art_${at + 1}`,
        name: `المادة ${at + 1}`,
        label: `المادة ${at + 1}`,
        words: [{ text: ARABIC.first }],
      }),
    );
    const entry = linesOf(documentOf(many)).find(({ leader }) => leader !== null);
    const [title, page] = entry?.parts.flat() ?? [];
    expect((title?.x ?? 0) + (title?.line.offset ?? 0) + (title?.line.width ?? 0)).toBeCloseTo(RIGHT, 0);
    expect(page?.x).toBeCloseTo(LEFT, 0);
    const [from = 0, to = 0] = entry?.leader ?? [];
    expect(from).toBeLessThan(to);
  });

  test('beside one that is not, each begins on its own side', () => {
    const cells = [
      [clause({ kind: 'p', eId: 'p_1', destination: 'a', words: [{ text: 'The harbour is open.' }] })],
      [arabic({ kind: 'p', eId: 'p_1', destination: 'b', words: [{ text: ARABIC.last }] })],
    ];
    const columns = [
      { title: 'English', language: 'en' },
      { title: 'Arabic', language: 'ar' },
    ];
    const document = documentOf([{ is: 'row', cells }], { kind: 'parallel', columns });
    const sheet = lay(document).sheet;
    const [english, other] = edgesOf(document, 'The harbour is open.');
    expect(english?.[0]).toBeCloseTo(sheet.left, 0);
    expect(other?.[1]).toBeCloseTo(sheet.width - sheet.right, 0);
  });
});

describe('letters of Arabic', () => {
  const runs = openFonts(FONTS).shape('(ببب)', 'regular', 'ar', true);

  test('are joined, each in the form of its place', () => {
    expect(runs).toHaveLength(1);
    const forms = runs[0]?.glyphs.filter(({ text: own }) => own === 'ب').map(({ id }) => id) ?? [];
    expect(forms).toHaveLength(3);
    expect(new Set(forms).size).toBe(3);
  });

  test('stand between brackets that open to the left and are copied as those of the text', () => {
    const [open, close] = [runs[0]?.glyphs[0], runs[0]?.glyphs.at(-1)];
    const shapes = openFonts(FONTS).shape('()', 'regular', 'ar')[0]?.glyphs;
    expect([open?.text, close?.text]).toEqual(['(', ')']);
    expect([open?.id, close?.id]).toEqual([shapes?.[1]?.id, shapes?.[0]?.id]);
  });

  test('have no gap inside a word that readers of files take for a space', () => {
    const [run] = openFonts(FONTS).shape('حرية', 'regular', 'ar', true);
    expect(Math.max(...(run?.glyphs.map(({ kern }) => kern) ?? []))).toBeLessThan(100);
  });
});

test.each([
  ['Hebrew', 'he', 'הצדדים המתקשרים (להלן "הצדדים") ישמרו על הנמל לפי סעיף 5.'],
  ['Persian', 'fa', 'طرف‌های متعاهد بندر را طبق ماده ۵ باز نگه می‌دارند.'],
  ['Georgian', 'ka', 'მხარეები ინარჩუნებენ ნავსადგურს მე-5 მუხლის შესაბამისად.'],
  ['Greek', 'el', 'Τα μέρη διατηρούν τον λιμένα ανοικτό σύμφωνα με το άρθρο 5.'],
  ['Thai', 'th', 'ภาคีสัญญาว่าจะรักษาท่าเรือ ตามข้อ 5 และน้ำลึก'],
])('%s has a font and is copied whole', async (_, language, words) => {
  const document = documentOf([clause({ kind: 'p', eId: 'p_1', language, words: [{ text: words }] })]);
  const bytes = await renderPdf(document, FONTS);
  // pdf.js leaves out marks that draw nothing: a joiner or its opposite.
  const plain = words.normalize('NFKD').replaceAll(/\p{Cf}/gu, '');
  expect((await copied(bytes)).normalize('NFKD')).toContain(plain);
  expect(spokenIn((await readPdf(bytes)).tree).join()).not.toContain('U+');
});
