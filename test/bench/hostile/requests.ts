import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateArchive } from '../generate.ts';
import { between, createRandom } from '../random.ts';
import { serveArchive } from '../served.ts';
import { atMost, type Finding } from './finding.ts';
import type { Held } from './loopProbe.ts';

const PROBE = new URL('./loopProbe.ts', import.meta.url).href;

/** Milliseconds: longest stretch that the loop is held, and processor time of one request. */
const GOALS = { held: 50, cpu: 1000 } as const;
/** Of so many times as many clauses the costs may grow so much more: what is measured twice is never quite the same. */
const NOISE = 2;

/** Any word, by its first letter. */
const ANY_WORD = `(${[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}*`).join('|')})`;

/** Words of no language, the same at every run. */
const invented = (count: number, letters: string, length: number): string => {
  const random = createRandom(length);
  const letter = (): string => letters.charAt(between(random, 0, letters.length - 1));
  return Array.from({ length: count }, () => Array.from({ length }, letter).join('')).join(' ');
};

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщыэюя';

const search = (q: string): string => `/api/v1/search?q=${encodeURIComponent(q)}`;

/** What is asked of the served archive: paths that are asked at once. */
const REQUESTS: Readonly<Record<string, readonly string[]>> = {
  'a search of two words': [search('states parties')],
  'the first slip after start': [search('shlal qwxzqwxz')],
  'four neighbourhoods of any words': [search(Array(4).fill(ANY_WORD).join(' /255 '))],
  'nine neighbourhoods of any words': [search(Array(9).fill(ANY_WORD).join(' /255 '))],
  'nine of these at once': Array.from({ length: 9 }, (_, at) =>
    search(`${Array(9).fill(ANY_WORD).join(' /255 ')} ${at}*`),
  ),
  'any words together': [search(Array(9).fill(ANY_WORD).join(' '))],
  'one word as a long phrase': [search(`"${'the '.repeat(150)}"`)],
  '45 long unknown words': [search(invented(45, LATIN, 20))],
  '45 long unknown Cyrillic words': [search(invented(45, CYRILLIC, 20))],
  'a nil': [search('states zqwxzqwxz')],
  'what is everywhere': [search('the of and to in shall be by for with on at as')],
  'a completion beside what is everywhere': [`/api/v1/complete?q=${encodeURIComponent('the of s')}`],
};

/** Each hostile request on archives of these sizes, and how its cost grows from the first to the last. */
export async function benchRequests(sizes: readonly number[]): Promise<readonly Finding[]> {
  const measured = new Map<number, ReadonlyMap<string, Held>>();
  for (const clauses of sizes) measured.set(clauses, await measure(clauses));
  const rows = [...measured].flatMap(([clauses, kinds]) =>
    [...kinds].flatMap(([what, held]) => findings(`${what}, ${clauses} clauses`, held, REQUESTS[what])),
  );
  const [least = 0, most = 0] = [sizes.at(0), sizes.at(-1)];
  return least === most ? rows : [...rows, ...growth(measured, least, most)];
}

const findings = (what: string, { p99, worst, cpu }: Held, paths: readonly string[] = []): Finding[] => [
  atMost(`${what}: loop held, p99`, p99, GOALS.held, 'ms'),
  atMost(`${what}: loop held, worst`, worst, GOALS.held, 'ms'),
  atMost(`${what}: processor time of each`, cpu / Math.max(1, paths.length), GOALS.cpu, 'ms'),
];

function growth(
  measured: ReadonlyMap<number, ReadonlyMap<string, Held>>,
  least: number,
  most: number,
): Finding[] {
  return Object.keys(REQUESTS).map((what) => {
    const [few, many] = [least, most].map((clauses) => measured.get(clauses)?.get(what)?.cpu ?? 0);
    const times = most / least;
    return atMost(
      `${what}: cost for ${times.toFixed(0)} times the clauses`,
      (many ?? 0) / Math.max(1, few ?? 1),
      times * NOISE,
      'times',
    );
  });
}

async function measure(clauses: number): Promise<ReadonlyMap<string, Held>> {
  const folder = mkdtempSync(join(tmpdir(), 'requests-bench-'));
  try {
    generateArchive(join(folder, 'documents'), { clauses, seed: 1 });
    const served = await serveArchive(
      {
        DOCUMENTS: join(folder, 'documents'),
        DATA_DIR: join(folder, 'data'),
        EMBEDDED_MAX_CLAUSES: '1000000',
      },
      PROBE,
    );
    try {
      return await askEach(served.url, served.child);
    } finally {
      served.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Answered, too much work, or come again. */
const ANSWERS: ReadonlySet<number> = new Set([200, 422, 503]);

async function askEach(url: string, child: ChildProcess): Promise<ReadonlyMap<string, Held>> {
  const measured = new Map<string, Held>();
  for (const [what, paths] of Object.entries(REQUESTS)) {
    await told(child, 'begin');
    const answers = await Promise.all(paths.map((path) => fetch(url + path)));
    for (const answer of answers) {
      await answer.arrayBuffer();
      if (!ANSWERS.has(answer.status)) throw new Error(`${what}: ${answer.status}`);
    }
    measured.set(what, await told(child, 'end'));
  }
  return measured;
}

/** Begins to measure the loop of a served archive, or ends, and says what was measured until then. */
export async function told(child: ChildProcess, say: 'begin' | 'end'): Promise<Held> {
  child.send(say);
  const [held]: Held[] = await once(child, 'message');
  if (held === undefined) throw new Error('The served archive told nothing');
  return held;
}
