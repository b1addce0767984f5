import { describe, expect, test } from 'vitest';
import { type PdfBlock, type PdfClause, renderPdf } from '../../../src/render/pdf/index.ts';
import { documentOf } from './documents.ts';
import { clause, parallel } from './features.ts';
import { FONTS } from './fonts.ts';
import { lay, linesOf, textOfLine } from './lines.ts';
import { type ReadOutline, readPdf } from './read.ts';

const p = (eId: string, text: string): PdfClause => clause({ kind: 'p', eId, words: [{ text }] });
const filler = (count: number): readonly PdfClause[] =>
  Array.from({ length: count }, (_, at) => p(`p_${at}`, `Ship ${at} is let in.`));
const long = 'The harbour master keeps the tables of tides and shows them to every ship. '.repeat(4).trim();

const article = (number: number): PdfClause =>
  clause({
    kind: 'article',
    eId: `art_${number}`,
    name: `Article ${number}`,
    label: `Article ${number}.`,
    heading: [{ text: 'Tides' }, { text: '1', note: 'note_1' }],
    children: [p(`art_${number}__p_1`, long), p(`art_${number}__p_2`, long)],
  });

const treaty: readonly PdfBlock[] = [
  clause({ kind: 'preamble', eId: 'preamble', name: 'Preamble', children: [p('preamble__p_1', long)] }),
  ...Array.from({ length: 30 }, (_, at) => article(at + 1)),
  clause({
    kind: 'article',
    eId: 'art_31',
    name: 'Article 31',
    label: 'Article 31.',
    caption: 'Ships without lanterns',
    words: [{ text: long }],
  }),
  clause({
    kind: 'conclusions',
    eId: 'conclusions',
    name: 'Closing part',
    words: [{ text: 'Done at Quil.' }],
  }),
  clause({ kind: 'note', eId: 'note_1', label: '1', words: [{ text: 'Of the moon.' }] }),
];

describe('the head of a page', () => {
  const { pages, running } = lay(documentOf(treaty));
  const headOf = (page: number): string =>
    running
      .head(page)
      .map(({ line }) => textOfLine({ parts: [[{ line }]] }))
      .join(' | ');

  test('names the articles that it shows, from the one that goes on to the one that begins last', () => {
    expect(headOf(1)).not.toContain('Article');
    const named = pages.map((_, at) =>
      /Article (\d+)(?: – (?:Article )?(\d+|Closing))?/u.exec(headOf(at + 1)),
    );
    for (const [at, { lines }] of pages.entries()) {
      const begun = lines.flatMap(({ line }) =>
        line.anchors.flatMap(({ destination }) => /^art_(\d+)$/u.exec(destination ?? '')?.[1] ?? []),
      );
      const [, first = '0', last = first] = named[at] ?? [];
      if (at === 0 || last === 'Closing') continue;
      if (begun.length > 0) expect(last).toBe(begun.at(-1));
      expect(Number(first)).toBeLessThanOrEqual(Number(last));
    }
    expect(headOf(pages.length)).toMatch(/Closing part/u);
  });

  test('keeps stage and level whole beside a long title and a long name', () => {
    const title = 'Treaty on the Harbour '.repeat(8).trim();
    const running = { title, stage: 'signed 2 March 1971', level: 'unchecked' };
    const own = lay(documentOf(treaty, { running }));
    const lines = own.running.head(3);
    expect(lines.map(({ line }) => textOfLine({ parts: [[{ line }]] })).join(' ')).toMatch(
      /… .*Article \d+.*signed 2 March 1971 · unchecked/u,
    );
    const ends = lines.map(({ x, line }) => [x, x + line.width] as const).sort(([a], [b]) => a - b);
    for (const [at, [, end]] of ends.entries()) expect(end).toBeLessThan(ends[at + 1]?.[0] ?? Infinity);
  });
});

describe('contents and outline of a long text', () => {
  const flat = (entries: readonly ReadOutline[]): readonly string[] =>
    entries.flatMap(({ title, children }) => [title, ...flat(children)]);

  test('have headings without the marks of notes, our captions in brackets, preamble and closing', async () => {
    const lines = linesOf(documentOf(treaty)).flat();
    for (const entry of [
      /^Preamble \d+$/u,
      /^Article 1\. Tides \d+$/u,
      /^Article 31\. \[Ships without lanterns\] \d+$/u,
      /^Closing part \d+$/u,
    ])
      expect(lines.filter((line) => entry.test(line))).toHaveLength(1);
    const { outline } = await readPdf(await renderPdf(documentOf(treaty), FONTS));
    expect(flat(outline)).toEqual(
      expect.arrayContaining([
        'Preamble',
        'Article 1. Tides',
        'Article 31 [Ships without lanterns]',
        'Closing part',
      ]),
    );
  });
});

describe('the foot of a page', () => {
  const lastLines = (blocks: readonly PdfBlock[]) =>
    lay(documentOf(blocks))
      .pages.slice(0, -1)
      .flatMap(({ lines }) => lines.at(-1)?.line ?? []);
  const every = Array.from({ length: 40 }, (_, at) => at + 10);

  test('is no heading of a Part or Chapter over what begins on the next page', () => {
    const inner = clause({
      kind: 'chapter',
      eId: 'chp_1',
      label: 'CHAPTER I',
      heading: [{ text: 'Lights' }],
      children: [article(1)],
    });
    const part = clause({
      kind: 'part',
      eId: 'part_1',
      label: 'PART I',
      heading: [{ text: 'The Harbour' }],
      children: [inner],
    });
    for (const count of every)
      expect(lastLines([...filler(count), part]).filter(({ isHeading }) => isHeading)).toEqual([]);
  });

  test.each([
    ['The Parties agree on this:', ':'],
    ['Կողմերը համաձայնեցին հետևյալի մասին՝', '՝'],
  ])('is no lead-in without what it leads in to: %s', (words, mark) => {
    const point = (letter: string): PdfClause =>
      clause({ kind: 'point', eId: `point_${letter}`, label: `(${letter})`, words: [{ text: 'ferries;' }] });
    const lead = clause({
      kind: 'paragraph',
      eId: 'para_1',
      label: '1.',
      language: mark === ':' ? 'en' : 'hy',
      words: [{ text: words }],
      children: [point('a'), point('b')],
    });
    for (const count of every)
      expect(
        lastLines([...filler(count), lead])
          .map(textOfLine)
          .filter((line) => line.trim().endsWith(mark)),
      ).toEqual([]);
  });
});

describe('a reference in the words', () => {
  const cites = clause({
    kind: 'article',
    eId: 'art_2',
    label: 'Article 2.',
    words: [
      { text: 'As in ' },
      { text: 'Article ', to: 'art_1', href: 'https://archive.example/art_1' },
      { text: 'I', to: 'art_1', href: 'https://archive.example/art_1', spoken: '1' },
      { text: '.' },
    ],
  });
  const linksTo = async (blocks: readonly PdfBlock[]) => {
    const { links } = await readPdf(await renderPdf(documentOf(blocks), FONTS));
    return links.flatMap(({ target }) => (/^art_1$|\/art_1$/u.test(target) ? target : []));
  };

  test('is one link, though its numeral is said otherwise: within the file where it has the clause, else to its address', async () => {
    const first = clause({
      kind: 'article',
      eId: 'art_1',
      label: 'Article 1.',
      permalink: null,
      words: [{ text: 'Ships.' }],
    });
    expect(await linksTo([first, cites])).toEqual(['art_1']);
    expect(await linksTo([cites])).toEqual(['https://archive.example/art_1']);
  });
});

describe('notes of columns side by side', () => {
  const column = (language: string): PdfClause =>
    clause({
      kind: 'paragraph',
      eId: 'para_1',
      destination: `${language}.para_1`,
      label: '1.',
      words: [{ text: 'Ships are let in' }, { text: '1', note: `${language}.note_1` }, { text: '.' }],
      children: [
        clause({
          kind: 'note',
          eId: 'note_1',
          destination: `${language}.note_1`,
          label: '1',
          words: [{ text: long }],
        }),
      ],
    });
  const columns = ['en', 'ru'].map((language) => ({ title: language, language }));

  test('stand beside each other at the foot, each below its column', () => {
    const [page] = lay(parallel(columns, [[[column('en')], [column('ru')]]])).pages;
    const notes = page?.notes ?? [];
    const alone = lay(documentOf([column('en')])).pages[0]?.notes ?? [];
    expect(notes.length).toBeGreaterThan(alone.length);
    for (const { parts } of notes) expect(parts.map((own) => own.length > 0)).toEqual([true, true]);
    const [left = [], right = []] = notes[0]?.parts ?? [];
    expect(right[0]?.x).toBeGreaterThan((left.at(-1)?.x ?? 0) + (left.at(-1)?.line.width ?? 0));
  });

  test('of one column stand below each other as they were', () => {
    const [page] = lay(parallel(columns, [[[column('en')], []]])).pages;
    expect(page?.notes.every(({ parts }) => parts.length === 1)).toBe(true);
  });
});

describe('a word that no line can hold', () => {
  const inWords = (text: string): readonly string[] =>
    linesOf(documentOf([p('p_1', text)], { facts: [] }))
      .flat()
      .slice(2);

  test('shows a hyphen where it is cut, and copies whole', () => {
    const word = 'Haf'.repeat(70);
    const lines = inWords(`The ${word} is open.`);
    expect(lines.filter((line) => line.endsWith('-')).length).toBeGreaterThan(1);
    expect(lines.join('').replaceAll('-', '')).toContain(word);
  });

  test('has no hyphen in a hash or an address, where it would be read as theirs', () => {
    for (const text of ['0f3b'.repeat(60), `https://archive.example/${'quilharbour'.repeat(20)}`])
      expect(inWords(`See ${text}`).join('')).not.toContain('-');
  });
});
