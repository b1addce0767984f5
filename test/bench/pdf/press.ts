import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, table } from '../report.ts';
import { type Served, startArchive } from '../served.ts';
import { writeTreaty } from './texts.ts';

/** Articles of a text of four pages, and of one as long as the Convention on the Law of the Sea: some 200 pages. */
const SHORT = { work: 'tides-1999', articles: 7 };
const BOOK = { work: 'seas-1999', articles: 390 };
/** Starts of the program, each with nothing kept. */
const TURNS = 3;
/** A book that is asked for is under way by then. Milliseconds. */
const UNDER_WAY = 400;

/** What is wanted, milliseconds. */
const GOALS = { first: 1500, second: null, clause: 1000, clauseOfBook: 1000, book: null } as const;

type Times = Readonly<Record<keyof typeof GOALS, number>>;

const NAMES: Readonly<Record<keyof Times, string>> = {
  first: 'first PDF of 4 pages, as soon as the program is ready',
  second: 'the next one',
  clause: 'a clause while a book is printed',
  clauseOfBook: 'a clause of that book meanwhile',
  book: 'the book',
};

/** The running program as readers meet it: wall time from a request to the last byte of its PDF. */
export async function benchPress(): Promise<string> {
  const documents = mkdtempSync(join(tmpdir(), 'press-bench-'));
  try {
    for (const { work, articles } of [SHORT, BOOK]) writeTreaty(documents, articles, work);
    const all: Times[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) all.push(await afterStart(documents));
    const rows = (Object.keys(NAMES) as readonly (keyof Times)[]).map((name) => [
      NAMES[name],
      median(all.map((times) => times[name])).toFixed(0),
      GOALS[name] === null ? '' : String(GOALS[name]),
    ]);
    return table(['wall time', 'ms', 'goal ms'], rows);
  } finally {
    rmSync(documents, { recursive: true, force: true });
  }
}

async function afterStart(documents: string): Promise<Times> {
  const dataDir = mkdtempSync(join(tmpdir(), 'press-bench-data-'));
  const served = await startArchive({ DOCUMENTS: documents, DATA_DIR: dataDir });
  try {
    while ((await fetch(`${served.url}/readyz`)).status !== 200) await pause(20);
    const first = await timed(served, SHORT.work, '.pdf');
    const second = await timed(served, SHORT.work, '/art_2.pdf');
    const printing = timed(served, BOOK.work, '.pdf');
    await pause(UNDER_WAY);
    const clause = await timed(served, SHORT.work, '/art_3.pdf');
    const clauseOfBook = await timed(served, BOOK.work, '/art_5.pdf');
    return { first, second, clause, clauseOfBook, book: await printing };
  } finally {
    served.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const pause = (ms: number): Promise<void> => new Promise((settle) => setTimeout(settle, ms));

async function timed({ url }: Served, work: string, rest: string): Promise<number> {
  const from = performance.now();
  const address = `${url}/t/${work}/eng@1999-09-09${rest}`;
  const answer = await fetch(address);
  const bytes = await answer.arrayBuffer();
  if (answer.status !== 200 || bytes.byteLength === 0) throw new Error(`${address}: ${answer.status}`);
  return performance.now() - from;
}
