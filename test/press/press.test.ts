import { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { memoryCache, sha256 } from '../../src/press/cache.ts';
import { readFonts } from '../../src/press/fonts.ts';
import type { Pressed, PressJob } from '../../src/press/job.ts';
import type { PressRefusal } from '../../src/press/port.ts';
import { CachingPress, pressFailure } from '../../src/press/press.ts';
import { SPECIMEN } from '../../src/press/specimen.ts';
import type { PdfDocument } from '../../src/render/pdf/document.ts';
import { renderPdf } from '../../src/render/pdf/index.ts';
import { WorkerPool } from '../../src/thread/pool.ts';

/** "Prints" the title and how many documents its thread has seen, after `paper`: A4 at once, Letter when all have left, "stuck" never. */
const THREAD = `
const { parentPort } = require('node:worker_threads');
let count = 0;
parentPort.on('message', ({ document: { title, paper }, left }) => {
  count += 1;
  if (title === 'stuck') return;
  if (paper === 'A4') return parentPort.postMessage({ answer: new Uint8Array(Buffer.from(title + ' ' + count)) });
  while (Atomics.wait(new Int32Array(left), 0, 0, 5) === 'timed-out');
  parentPort.postMessage({ answer: null });
});
parentPort.postMessage('ready');
`;

function pressOf(graceMs = 0) {
  const limits = { threads: 1, queue: 5, timeoutMs: 20_000, graceMs, idleMs: 20_000, kept: 0 };
  const lane = () =>
    new WorkerPool<PressJob, Pressed, PressRefusal>(
      () => new Worker(THREAD, { eval: true }),
      limits,
      pressFailure,
    );
  const press = new CachingPress(
    { short: lane(), long: lane() },
    { disk: memoryCache(100_000), memory: memoryCache(100_000) },
  );
  onTestFinished(() => press.close());
  return press;
}

const DOCUMENT: PdfDocument = {
  ...SPECIMEN,
  kind: 'clause',
  title: 'Treaty on Harbour Lights',
  running: { title: 'Harbour Lights', stage: '', level: 'unchecked' },
  permalink: 'https://archive.example/t/harbour-treaty-1971/eng@1971-03-02/art_1',
  version: 'eng@1971-03-02_r1',
  date: '1971-03-02',
  contentHash: `c1:${'0'.repeat(64)}`,
  notice: 'Copy without legal force.',
  facts: [{ name: 'Attestation', value: [{ text: 'unchecked' }] }],
  blocks: [],
  attachments: [
    {
      name: 'a.md',
      mediaType: 'text/markdown',
      description: '',
      relationship: 'Source',
      bytes: Buffer.from('a'),
    },
  ],
};

/** Words of so many pages, as they are counted before they are set. */
const pagesOfWords = (pages: number): PdfDocument['blocks'] => [
  { is: 'text', style: 'plain', runs: [{ text: 'x'.repeat((pages - 1) * 2700 + 1000) }] },
];

describe('the press', () => {
  test('makes the same document once, for all who wait and for those who come later', async () => {
    const press = pressOf();
    const files = await Promise.all([DOCUMENT, structuredClone(DOCUMENT)].map((one) => press.print(one)));
    files.push(await press.print(DOCUMENT));
    for (const { bytes, sha256: hash } of files) {
      expect(Buffer.from(bytes).toString()).toBe('Treaty on Harbour Lights 1');
      expect(hash).toBe(sha256(bytes));
    }
  });

  test.each<[string, Partial<PdfDocument>]>([
    ['its words', { title: 'Treaty on Harbour Lamps' }],
    ['its attestation', { facts: [{ name: 'Attestation', value: [{ text: 'official' }] }] }],
    ['its address', { permalink: 'https://other.example/t/harbour-treaty-1971/eng@1971-03-02/art_1' }],
    [
      'an attached file',
      { attachments: DOCUMENT.attachments.map((one) => ({ ...one, bytes: Buffer.from('b') })) },
    ],
  ])('a document that differs in %s is another', async (_, other) => {
    const press = pressOf();
    await press.print(DOCUMENT);
    expect(Buffer.from((await press.print({ ...DOCUMENT, ...other })).bytes).toString()).toMatch(/ 2$/u);
  });

  test('one of two readers leaves: the other is served', async () => {
    const press = pressOf();
    const leaving = new AbortController();
    const [left, stays] = [press.print(DOCUMENT, leaving.signal), press.print(DOCUMENT)];
    leaving.abort('gone');
    expect(await left.catch((reason) => reason)).toBe('gone');
    expect((await stays).bytes.length).toBeGreaterThan(0);
  });

  test('all readers leave: the work is given up and the next document does not wait', async () => {
    const press = pressOf();
    await press.print({ ...DOCUMENT, title: 'Loaded' });
    const leaving = new AbortController();
    const left = press.print({ ...DOCUMENT, title: 'stuck' }, leaving.signal);
    const next = press.print(DOCUMENT);
    setTimeout(() => leaving.abort('gone'), 20);
    expect(await left.catch((reason) => reason)).toBe('gone');
    expect(Buffer.from((await next).bytes).toString()).toBe('Treaty on Harbour Lights 1');
  });

  test('the thread of work that was given up goes on with the next, warm as it is', async () => {
    const press = pressOf(20_000);
    await press.print({ ...DOCUMENT, title: 'Loaded' });
    const leaving = new AbortController();
    const left = press.print({ ...DOCUMENT, paper: 'Letter' }, leaving.signal);
    const next = press.print(DOCUMENT);
    setTimeout(() => leaving.abort('gone'), 20);
    expect(await left.catch((reason) => reason)).toBe('gone');
    expect(Buffer.from((await next).bytes).toString()).toBe('Treaty on Harbour Lights 3');
  });

  test('a clause is not behind a book', async () => {
    const press = pressOf();
    const leaving = new AbortController();
    const book = press.print({ ...DOCUMENT, paper: 'Letter', blocks: pagesOfWords(100) }, leaving.signal);
    expect(Buffer.from((await press.print(DOCUMENT)).bytes).toString()).toBe('Treaty on Harbour Lights 1');
    leaving.abort('gone');
    expect(await book.catch((reason) => reason)).toBe('gone');
  });

  test('what is longer than a file may be is refused before any thread is asked, with what to do', async () => {
    const refused = pressOf().print({ ...DOCUMENT, paper: 'Letter', blocks: pagesOfWords(601) });
    await expect(refused).rejects.toMatchObject({ kind: 'too-long' });
    await expect(refused).rejects.toThrow(/about 6\d\d pages.* 600 .*\?clauses=/u);
  });

  test('a reader who comes back after all have left is served anew', async () => {
    const press = pressOf();
    const leaving = new AbortController();
    const left = press.print(DOCUMENT, leaving.signal);
    leaving.abort('gone');
    const again = press.print(DOCUMENT);
    expect(await left.catch((reason) => reason)).toBe('gone');
    expect((await again).bytes.length).toBeGreaterThan(0);
  });

  test('warmed, its first file comes from a thread that has printed before', async () => {
    const press = pressOf();
    await press.warm();
    expect(Buffer.from((await press.print(DOCUMENT)).bytes).toString()).toBe('Treaty on Harbour Lights 2');
  });

  test('what it is warmed with can be printed', async () => {
    const page = await renderPdf(SPECIMEN, readFonts());
    expect(Buffer.from(page.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  test.each<[string, Partial<PdfDocument>]>([
    ['a text', { language: 'syr' }],
    ['a column', { columns: [{ title: 'Dhivehi', language: 'dv' }] }],
    ['a title', { titleLanguage: 'ff-Adlm' }],
  ])('%s in a script written from right to left that no font here draws is refused', async (_, more) => {
    await expect(pressOf().print({ ...DOCUMENT, ...more })).rejects.toMatchObject({ kind: 'right-to-left' });
  });

  test('closed, it refuses', async () => {
    const press = pressOf();
    await press.close();
    await expect(press.print(DOCUMENT)).rejects.toMatchObject({ kind: 'closed' });
    await press.warm();
  });
});
