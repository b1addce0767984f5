import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateArchive, sampleQueries } from './generate.ts';
import { median, megabytes, table } from './report.ts';
import { type Served, startArchive } from './served.ts';

/** Kinds of search of which the first is timed, each in a process that has answered none. */
const KINDS = ['words', 'phrase', 'typo', 'citation', 'proximity', 'boolean'] as const;

/** Clauses of the archives that are started: `START=10000` one alone. */
const SIZES = (process.env['START'] ?? '1000,10000,100000,180000').split(',').map(Number);
/** What is wanted of a start from what was kept, of so many clauses at most and of more. Milliseconds. */
const READY_GOALS = [
  [10_999, 2000],
  [Number.POSITIVE_INFINITY, 5000],
] as const;
const FIRST_GOAL = 1000;

interface Started {
  readonly listenMs: number;
  readonly readyMs: number;
  /** Processor time of the whole process until then, which other programs on the machine do not lengthen. */
  readonly cpuMs: number;
  readonly rssBytes: number;
}

/**
 * Starts of the real program: the first ever, one that has the search index but parses all texts, and one from what was
 * kept; then the first search of each kind just after that.
 */
export async function benchStart(): Promise<string> {
  const starts: string[][] = [];
  const firsts: string[][] = [];
  for (const clauses of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'start-bench-'));
    try {
      const rows = await measure(folder, clauses);
      starts.push(...rows.starts);
      firsts.push(...rows.firsts);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const head = ['clauses', 'start', 'listens ms', 'ready ms', 'processor ms', 'RSS MB', 'goal ms'];
  return `${table(head, starts)}\n\n${table(['clauses', 'first search', 'ms', 'tenth ms', 'goal ms'], firsts)}`;
}

async function measure(folder: string, clauses: number) {
  const documents = join(folder, 'documents');
  const dataDir = join(folder, 'data');
  const { samples } = generateArchive(documents, { clauses, seed: 1 });
  const queries = sampleQueries(samples, 10);
  const start = <T>(ask: (served: Served) => Promise<T>) => startOnce(documents, dataDir, ask);
  const rows: [string, Started][] = [];
  rows.push(['the first', (await start(untilKept)).started]);
  rmSync(join(dataDir, 'archive'), { recursive: true });
  rows.push(['parsing', (await start(untilKept)).started]);
  const firsts: string[][] = [];
  const kept: Started[] = [];
  for (const kind of KINDS) {
    const { started, answer } = await start((served) => timeSearches(served, queries[kind]));
    kept.push(started);
    const [first = 0] = answer;
    firsts.push([
      String(clauses),
      kind,
      first.toFixed(0),
      (answer.at(-1) ?? 0).toFixed(0),
      String(FIRST_GOAL),
    ]);
  }
  rows.push(['from what was kept', middle(kept)]);
  return { starts: rows.map(([name, started]) => rowOf(clauses, name, started)), firsts };
}

const rowOf = (clauses: number, name: string, { listenMs, readyMs, cpuMs, rssBytes }: Started): string[] => [
  String(clauses),
  name,
  listenMs.toFixed(0),
  readyMs.toFixed(0),
  cpuMs.toFixed(0),
  megabytes(rssBytes),
  name === 'from what was kept' ? String(READY_GOALS.find(([most]) => clauses <= most)?.[1]) : '',
];

const middle = (all: readonly Started[]): Started => ({
  listenMs: median(all.map(({ listenMs }) => listenMs)),
  readyMs: median(all.map(({ readyMs }) => readyMs)),
  cpuMs: median(all.map(({ cpuMs }) => cpuMs)),
  rssBytes: median(all.map(({ rssBytes }) => rssBytes)),
});

async function startOnce<T>(documents: string, dataDir: string, ask: (served: Served) => Promise<T>) {
  const from = performance.now();
  const served = await startArchive({
    DOCUMENTS: documents,
    DATA_DIR: dataDir,
    EMBEDDED_MAX_CLAUSES: '1000000',
  });
  try {
    const listenMs = performance.now() - from;
    while ((await fetch(`${served.url}/readyz`)).status !== 200) await pause();
    const readyMs = performance.now() - from;
    const started: Started = { listenMs, readyMs, cpuMs: cpuOf(served.pid), rssBytes: rssOf(served.pid) };
    return { started, answer: await ask(served) };
  } finally {
    served.stop();
  }
}

/** What was parsed is written a moment after the start. */
const untilKept = (): Promise<void> => pause(4000);

const pause = (ms = 20): Promise<void> => new Promise((settle) => setTimeout(settle, ms));

/** Milliseconds of each search, one after the other; of one that ends at its budget (422) until it says so. */
async function timeSearches({ url }: Served, queries: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const q of queries) {
    const from = performance.now();
    const answer = await fetch(`${url}/api/v1/search?q=${encodeURIComponent(q)}`);
    await answer.text();
    if (!answer.ok && answer.status !== 422) throw new Error(`${q}: ${answer.status}`);
    times.push(performance.now() - from);
  }
  return times;
}

/** Linux counts processor time in hundredths of a second: fields 14 and 15 of `stat`. */
function cpuOf(pid: number): number {
  const fields = (procFile(pid, 'stat').split(') ')[1] ?? '').split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

const rssOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/u.exec(procFile(pid, 'status'))?.[1] ?? 0) * 1024;

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
