import { describe, expect, test } from 'vitest';
import { type PdfBlock, type PdfClause, type PdfDocument, renderPdf } from '../../../src/render/pdf/index.ts';
import { documentOf, PERMALINK } from './documents.ts';
import { clause, parallel } from './features.ts';
import { FONTS } from './fonts.ts';
import { lay, linesOf } from './lines.ts';
import { bodyOf, elementsOf, readPdf, textOf } from './read.ts';

const trimmedLines = (document: PdfDocument): readonly (readonly string[])[] =>
  linesOf(document).map((lines) => lines.map((line) => line.trim()).filter((line) => line !== ''));

const sentence = 'The harbour master keeps the tables of tides and shows them to every ship that asks. ';
const recital = (eId: string, text: string, own: Partial<PdfClause> = {}): PdfClause =>
  clause({ kind: 'recital', eId, words: [{ text }], ...own });
const said = (style: 'place' | 'citation' | 'quiet' | 'quotation', text: string): PdfBlock => ({
  is: 'text',
  style,
  runs: [{ text }],
});

describe('the sign in the margin', () => {
  test('leads to each clause that prints no number, by name, and copies out as nothing', async () => {
    const clauses = [
      recital('preamble__rec_1', 'Recalling the storms of the last winter,', { name: 'Recital 1' }),
      clause({
        kind: 'paragraph',
        eId: 'para_1',
        label: '1.',
        words: [{ text: 'Every ship carries a lantern.' }],
      }),
      clause({ kind: 'article', eId: 'art_2', name: 'Article 2', words: [{ text: 'Fog.' }] }),
    ];
    const read = await readPdf(await renderPdf(documentOf(clauses), FONTS));
    const links = read.links.filter(({ target }) => target.startsWith(`${PERMALINK}/`));
    expect(links.map(({ target }) => target.slice(PERMALINK.length))).toEqual([
      '/preamble/rec_1',
      '/para_1',
      '/art_2',
    ]);
    const drawn = [...elementsOf(read.tree)].filter(
      ({ type, alternative }) => type === 'Link' && alternative,
    );
    expect(drawn.map(({ alternative }) => alternative)).toEqual(['Permalink of Recital 1']);
    expect(textOf(bodyOf(read))).toBe(
      'Recalling the storms of the last winter, 1. Every ship carries a lantern. Fog.',
    );
  });

  test('is named in the language of the document, whatever the words are in', async () => {
    const russian = recital('preamble__rec_1', 'Напоминая о бурях,', { language: 'ru' });
    const { tree } = await readPdf(await renderPdf(documentOf([russian]), FONTS));
    const [sign] = [...elementsOf(tree)].filter(({ type, alternative }) => type === 'Link' && alternative);
    expect(sign?.language).toBe('en');
  });

  test('stands left of its column in parallel texts', () => {
    const columns = ['en', 'ru'].map((language) => ({ title: language, language }));
    const cell = (prefix: string) => [recital('rec_1', 'Tides.', { destination: `${prefix}/rec_1` })];
    const [page] = lay(parallel(columns, [[cell('eng'), cell('rus')]])).pages;
    const line = page?.lines.find(({ line }) => line.marks.length > 0)?.line;
    const edges = line?.parts.map(([placed]) => placed?.x) ?? [];
    expect(line?.marks.map(({ x }, at) => x < (edges[at] ?? 0))).toEqual([true, true]);
  });
});

describe('the mark of a level', () => {
  test('stands behind the last word, in its line or the next one, and never in the margin', () => {
    const level = { level: 'unchecked', label: 'unchecked' } as const;
    for (let words = 8; words < 40; words++) {
      const text = sentence.repeat(3).split(' ').slice(0, words).join(' ');
      const bare = trimmedLines(documentOf([recital('rec_1', text)])).flat();
      const marked = trimmedLines(documentOf([recital('rec_1', text, { level })])).flat();
      const whole = (lines: readonly string[]): string => lines.join(' ').replaceAll(/- (?=\p{Ll})/gu, '');
      expect(whole(marked).replace(/\s*unchecked$/u, '')).toBe(whole(bare));
      expect(marked.length).toBeLessThanOrEqual(bare.length + 1);
      const { pages, sheet } = lay(documentOf([recital('rec_1', text, { level })]));
      for (const { line, x } of pages.flatMap(({ lines }) => lines.flatMap((one) => one.line.parts.flat())))
        expect(x + line.offset + line.width).toBeLessThanOrEqual(sheet.width - sheet.right + 6);
    }
  });
});

describe('lines', () => {
  test('of a ragged title keep a day with its month and a compound whole', () => {
    for (let words = 1; words < 12; words++) {
      const title = `${'Treaty '.repeat(words)}of 2 March 1971 on Inter-State Relations of the Parties`;
      const lines = trimmedLines(documentOf([], { title, facts: [] })).flat();
      expect(lines.join(' ')).toContain(title);
      expect(lines.filter((line) => /\b2$|Inter-$/u.test(line))).toEqual([]);
    }
  });

  test('of a title are of about one length: the last is no single word', () => {
    for (let words = 1; words < 12; words++) {
      const title = `Treaty on ${'the '.repeat(words)}Good-neighbourliness and the Harbour of the Kingdom of Velmora`;
      const [page] = lay(documentOf([], { title, facts: [] })).pages;
      const widths = page?.lines.flatMap(({ line }) =>
        line.isHeading ? [line.parts[0]?.[0]?.line.width ?? 0] : [],
      );
      expect(Math.min(...(widths ?? [])) / Math.max(...(widths ?? []))).toBeGreaterThan(0.6);
    }
  });

  test('of an address end behind a mark that parts it, never behind its hyphens', () => {
    const address = `https://archive.example/t/${'harbour-treaty-of-quil/'.repeat(9)}eng@1971-03-02`;
    const lines = trimmedLines(documentOf([said('citation', `See <${address}>`)])).flat();
    expect(lines.join('')).toContain(address);
    expect(lines.filter((line) => line.endsWith('-'))).toEqual([]);
  });

  test('of narrow columns are left ragged before they are torn into what copies out as columns', () => {
    const columns = ['en', 'ru', 'hy', 'az'].map((language) => ({ title: language, language }));
    const long = 'Հայաստանի Հանրապետությունը միջպետական հարաբերությունների հաստատման միջոցով ';
    const cells = columns.map(({ language }) => [
      recital('rec_1', long.repeat(6).trim(), { language: 'hy', destination: `${language}/rec_1` }),
    ]);
    const lines = lay(parallel(columns, [cells])).pages.flatMap((page) => page.lines);
    const set = lines.flatMap(({ line }) => line.parts.flat().map((placed) => placed.line));
    expect(set.filter(({ adjust }) => adjust > 0).length).toBeGreaterThan(10);
    expect(set.filter(({ adjust, size }) => adjust > 0.66 * size)).toEqual([]);
  });

  test('of the title block hold a hash whole', () => {
    const hash = `t1:${'0123456789abcdef'.repeat(4)}`;
    const row = (name: string, text: string) => ({ name, value: [{ text }] });
    const besideQr = Array.from({ length: 8 }, () => row('Stage', 'signed'));
    for (const name of ['Hash', 'Hash of the words', 'Hash of all these words']) {
      const lines = trimmedLines(documentOf([], { facts: [...besideQr, row(name, hash)] })).flat();
      expect(lines).toContain(name + hash);
    }
  });
});

describe('what stays together', () => {
  test('no page ends with a heading or a row of headings', () => {
    const columns = ['en', 'ru'].map((language) => ({ title: language, language }));
    const article = (at: number, prefix = ''): PdfClause =>
      clause({
        kind: 'article',
        eId: `art_${at}`,
        destination: `${prefix}art_${at}`,
        label: `Article ${at}`,
        children: [
          recital(`art_${at}__p_1`, 'Fog.', { kind: 'p', destination: `${prefix}art_${at}__p_1` }),
          recital(`art_${at}__p_2`, sentence.repeat(at % 4), {
            kind: 'p',
            destination: `${prefix}art_${at}__p_2`,
          }),
        ].slice(0, at % 4 === 0 ? 1 : 2),
      });
    const articles = Array.from({ length: 60 }, (_, at) => at + 1);
    const rows = articles.map((at) =>
      ['eng.', 'rus.'].map((prefix) => [article(at, prefix)] as readonly PdfClause[]),
    );
    for (const document of [documentOf(articles.map((at) => article(at))), parallel(columns, rows)]) {
      const { pages } = lay(document);
      expect(pages.length).toBeGreaterThan(3);
      for (const { lines } of pages.slice(0, -1)) expect(lines.at(-1)?.line.isHeading).toBe(false);
    }
  });

  test('a heading and one short line with what follows', () => {
    for (let count = 10; count < 30; count++) {
      const fog = (at: number) => recital(`p_${at}`, 'Fog.', { kind: 'p' });
      const tides = recital('art_1__p_2', sentence.repeat(3), { kind: 'p' });
      const article = clause({
        kind: 'article',
        eId: 'art_1',
        label: 'Article 1',
        children: [recital('art_1__p_1', 'Lanterns.', { kind: 'p' }), tides],
      });
      const before = Array.from({ length: count }, (_, at) => fog(at));
      const pages = trimmedLines(documentOf([...before, article]));
      expect(pages.flat()).toContain('Lanterns.');
      expect(pages.filter((lines) => lines.at(-1) === 'Lanterns.')).toEqual([]);
    }
  });

  test('a citation with what it cites, a place with what stands there', () => {
    for (let count = 10; count < 30; count++) {
      const before = Array.from({ length: count }, (_, at) => recital(`p_${at}`, 'Fog.', { kind: 'p' }));
      const hit = [said('place', 'Place'), recital('rec_1', 'Tides.'), said('citation', 'Citation')];
      const pages = trimmedLines(documentOf([...before, ...hit], { kind: 'brief' }));
      expect(pages.flat()).toEqual(expect.arrayContaining(['Place', 'Tides.', 'Citation']));
      expect(pages.find((lines) => lines.includes('Place'))?.slice(-3)).toEqual([
        'Place',
        'Tides.',
        'Citation',
      ]);
    }
  });

  test('the last lines of a list of contents that goes on to another page', () => {
    for (let count = 35; count < 60; count++) {
      const articles = Array.from({ length: count }, (_, at) =>
        clause({
          kind: 'article',
          eId: `art_${at}`,
          label: `Article ${at}`,
          words: [{ text: sentence.repeat(6) }],
        }),
      );
      const entries = trimmedLines(documentOf(articles)).map(
        (lines) => lines.filter((line) => /^Article \d+ \d+$/u.test(line)).length,
      );
      expect(entries.filter((lines) => lines > 0 && lines < 3)).toEqual([]);
    }
  });
});

test('what one language holds in paragraphs and another not at all begins on one line', () => {
  const columns = ['en', 'hy'].map((language) => ({ title: language, language }));
  const own = (prefix: string, more: Partial<PdfClause> = {}) => [
    clause({ kind: 'article', eId: 'art_2', label: 'Article 2', destination: `${prefix}/art_2`, ...more }),
  ];
  const first = [recital('art_2__p_1', 'Fog.', { kind: 'p', destination: 'eng/art_2__p_1' })];
  const rows = [
    [own('eng'), own('hye', { gap: [{ text: '[not held]' }] })],
    [first, []],
  ];
  expect(trimmedLines(parallel(columns, rows)).flat()).toContain('Fog.[not held]');
});
