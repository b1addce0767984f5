import { readFileSync } from 'node:fs';
import { atMost, type Finding } from './finding.ts';
import { attack, type Target } from './served.ts';
import { ask, wait } from './sockets.ts';

/** The archive is small: what is heavy is what is asked. */
const CLAUSES = 2000;
/** Bounds: how long other readers wait, and what one request may cost. Milliseconds. */
const HOLD_MS = 50;
const CPU_MS = 1000;
/** Clock ticks a second in /proc, as on every Linux. */
const TICKS = 100;

interface Attack {
  readonly what: string;
  readonly path: (target: Target) => string;
  readonly text: (target: Target) => string;
}

const ATTACKS: readonly Attack[] = [
  { what: 'signs of paragraphs, 100,000', path: () => '/api/v1/cite', text: () => '§ '.repeat(100_000) },
  {
    what: 'names of Works, 3,000',
    path: () => '/api/v1/cite',
    text: () => 'Vienna Convention; '.repeat(3000),
  },
  {
    what: 'articles of any convention, 3,000',
    path: () => '/api/v1/cite',
    text: () => Array.from({ length: 3000 }, (_, at) => `Article ${at} of the Convention, `).join(''),
  },
  {
    what: 'a comparison with 200,000 characters',
    path: () => '/api/v1/compare',
    text: () =>
      Array.from({ length: 30_000 }, (_, at) => `w${at}`)
        .join(' ')
        .slice(0, 200_000),
  },
];

/** Requests that cost much: what each costs, and how long others wait meanwhile. */
export const benchHeavy = (): Promise<readonly Finding[]> =>
  attack(CLAUSES, async (target) => {
    const found: Finding[] = [];
    // The first starts the threads.
    for (const one of ATTACKS) await post(target, one);
    for (const one of ATTACKS) found.push(...(await measure(target, one.what, () => post(target, one))));
    const all = () => Promise.all(Array.from({ length: 10 }, (_, at) => post(target, ATTACKS[at % 4])));
    const [hold] = await measure(target, 'ten of them at once', all);
    return hold === undefined ? found : [...found, hold];
  });

async function measure(
  target: Target,
  what: string,
  run: () => Promise<unknown>,
): Promise<readonly Finding[]> {
  const before = cpuOf(target.pid);
  const worst = await worstWait(target, run());
  const spent = cpuOf(target.pid) - before;
  return [
    atMost(`${what}: longest wait of /healthz`, worst, HOLD_MS, 'ms'),
    atMost(`${what}: processor`, spent, CPU_MS, 'ms'),
  ];
}

async function post(target: Target, one: Attack | undefined): Promise<void> {
  if (one === undefined) return;
  const body = JSON.stringify({ from: target.texts[0] ?? '', text: one.text(target) });
  const headers = { 'content-type': 'application/json' };
  await (await fetch(target.url + one.path(target), { method: 'POST', headers, body })).arrayBuffer();
}

async function worstWait({ url }: Target, during: Promise<unknown>): Promise<number> {
  let [worst, done] = [0, false];
  const finished = during.then(() => {
    done = true;
  });
  while (!done) {
    worst = Math.max(worst, (await ask(url, '/healthz')).ms);
    await wait(5);
  }
  await finished;
  return worst;
}

/** Processor time of a process so far, all threads together. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /u, '')
    .split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}
