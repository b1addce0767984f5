import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import type { Page } from 'playwright-core';
import { Archive } from '../../src/archive/archive.ts';
import { packFiles, pocketData } from '../../src/pocket/data.ts';
import { pocketScript } from '../../src/pocket/script.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import { generateArchive, QUERY_CLASSES, sampleQueries } from './generate.ts';
import { megabytes, table } from './report.ts';

/** Queries of each class; the first of each warm up. */
const OF_EACH = 25;

interface Measured {
  /** Bytes of the files that were asked for until the first answer, and until the last. */
  readonly bytes: readonly [first: number, all: number];
  /** Until the first answer stands in the page, and the longest time for which the page heard nothing until then. Milliseconds. */
  readonly first: number;
  readonly stall: number;
  readonly times: readonly number[];
}

/**
 * The archive in a browser, opened from a disk, beside the same engine in Node: what it loads, when the first answer stands in
 * the page, and how long a query takes from the press of a key to its hits. Read the ratio.
 */
export async function benchPocket(sizes: readonly number[]): Promise<string> {
  if (chromiumPath === null) return '(no browser: install chromium)';
  const rows: (readonly string[])[] = [];
  for (const size of sizes) rows.push(...(await rowsOf(size)));
  return table(
    [
      'clauses',
      'texts in',
      'MB first',
      'MB all',
      'first s',
      'stall ms',
      'p50 ms',
      'p95 ms',
      'p50 / Node',
      'p95 / Node',
    ],
    rows,
  );
}

async function rowsOf(size: number): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pocket-bench-'));
  try {
    const { clauses, samples } = generateArchive(join(folder, 'documents'), { clauses: size, seed: 1 });
    const archive = Archive.load(join(folder, 'documents'));
    await writePage(join(folder, 'mirror'), archive);
    const classes = sampleQueries(samples, OF_EACH);
    const queries = Array.from({ length: OF_EACH }, (_, at) =>
      QUERY_CLASSES.map((name) => classes[name][at] ?? ''),
    );
    const paths = queries.flat().map((query) => `/search?q=${encodeURIComponent(query)}`);
    const rows: (readonly string[])[] = [];
    for (const [texts, more] of [
      ['all languages', ''],
      ['English', '&lang=eng'],
    ] as const) {
      const asked = paths.map((path) => path + more);
      const inBrowser = await inChromium(join(folder, 'mirror/index.html'), asked);
      rows.push(rowOf(clauses, texts, inBrowser, await inNode(archive, asked)));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowOf(
  clauses: number,
  texts: string,
  { bytes, first, stall, times }: Measured,
  node: readonly number[],
): readonly string[] {
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
  return [
    String(clauses),
    texts,
    megabytes(bytes[0]),
    megabytes(bytes[1]),
    (first / 1000).toFixed(1),
    stall.toFixed(0),
    half.toFixed(1),
    most.toFixed(1),
    (half / quantile(node, 0.5)).toFixed(2),
    (most / quantile(node, 0.95)).toFixed(2),
  ];
}

const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

/** What answers in a mirror, without its thousands of pages. */
async function writePage(folder: string, archive: Archive): Promise<void> {
  const files = new Map([
    ['pocket.js', await pocketScript()],
    [
      'mount.js',
      "treatyPocket.mount(document.getElementById('content'),{data:'packs/',language:'en',links:()=>null})",
    ],
    [
      'index.html',
      `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; worker-src blob:"><main id="content"></main><script defer src="pocket.js"></script><script defer src="mount.js"></script>`,
    ],
    ...[...(await packFiles(archive))].map(([name, text]) => [`packs/${name}`, text] as const),
  ]);
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

async function inChromium(file: string, paths: readonly string[]): Promise<Measured> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    let bytes = 0;
    page.on('request', (request) => {
      if (request.url().startsWith('file:'))
        bytes += statSync(fileURLToPath(new URL(request.url().split('#')[0] ?? ''))).size;
    });
    await page.addInitScript(HEARS);
    const [first = '', ...others] = paths;
    await page.goto(`${pathToFileURL(file).href}#${first}`);
    await page.locator('#total strong').waitFor({ timeout: 300_000 });
    const opened = await page.evaluate<{ first: number; stall: number }>(
      '({ first: answered, stall: longest })',
    );
    const before = bytes;
    const times: number[] = [];
    for (const path of others) times.push(await ask(page, path));
    return { bytes: [before, bytes], ...opened, times: times.slice(QUERY_CLASSES.length - 1) };
  } finally {
    await browser.close();
  }
}

/** When the first answer stood there, and the longest time without a turn until then, by a clock of the page's own. */
const HEARS = `globalThis.longest = 0; globalThis.answered = 0;
{
  let last = performance.now();
  const turn = () => {
    const now = performance.now();
    if (answered === 0) {
      longest = Math.max(longest, now - last);
      if (document.querySelector('#total strong') !== null) answered = now;
    }
    last = now;
    setTimeout(turn);
  };
  turn();
}`;

/** From the question to its answer in the page, by the page's own clock. Milliseconds. */
const ask = (page: Page, path: string): Promise<number> =>
  page.evaluate<number>(`new Promise((settle) => {
  const element = document.getElementById('content');
  const start = performance.now();
  const seen = new MutationObserver(() => {
    if (element.hasAttribute('aria-busy')) return;
    seen.disconnect();
    settle(performance.now() - start);
  });
  seen.observe(element, { attributes: true, attributeFilter: ['aria-busy'] });
  location.hash = ${JSON.stringify(path)};
})`);

/** The same questions of the same script in this process. */
async function inNode(archive: Archive, paths: readonly string[]): Promise<readonly number[]> {
  runInThisContext(`${await pocketScript()};treatyPocketEngine();`);
  const packs = await pocketData(archive, { made: true });
  const load = async (name: string) => Uint8Array.from(packs.get(name) ?? []);
  const pocket = await treatyPocket.openPocket(load, Date.now, { isAlone: true });
  const times: number[] = [];
  for (const path of paths) {
    const start = performance.now();
    await pocket.ask(path, 'en');
    times.push(performance.now() - start);
  }
  return times.slice(QUERY_CLASSES.length);
}
