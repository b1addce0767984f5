import { FILES } from '../fuzz/files.ts';
import { requestTargets } from '../fuzz/requests.ts';
import { type Fuzzed, fuzz, type Target } from '../fuzz/target.ts';
import { TEXTS } from '../fuzz/texts.ts';
import { table } from './report.ts';

/** Cases in all, as many for each parser as it is fast: `FUZZ=1000000` by night; `FC_SEED` tries others. */
const { FUZZ = '20000', FC_SEED = String(Date.now() % 1_000_000_000) } = process.env;
/** Cases with one seed: a fault is found again by its seed alone, in as much time as these take. */
const ROUND = 5000;

/** Every parser with what was valid before it was changed at random; faults with the smallest input that shows them. */
export async function benchFuzz(): Promise<string> {
  const { targets, stop } = requestTargets();
  const all = [...TEXTS, ...FILES, ...targets];
  const share = Number(FUZZ) / all.reduce((sum, { slowness = 1 }) => sum + 1 / slowness, 0);
  const rows: string[][] = [];
  const faults: string[] = [];
  let before = 0;
  for (const target of all) {
    const say = (cases: number): void => sayCount(before + cases, target.name, cases);
    const { cases, read, longest, cpu, fault, seed } = await fuzzLong(target, share, Number(FC_SEED), say);
    before += cases;
    const numbers = [cases, read, cases - read].map(String);
    rows.push([
      target.name,
      ...numbers,
      (cpu / cases).toFixed(2),
      longest.toFixed(0),
      String(seed),
      fault === null ? '0' : '1',
    ]);
    if (fault === null) continue;
    faults.push(`${target.name}, seed ${seed}: ${JSON.stringify(fault.input)}\n${fault.says}`);
    process.stderr.write(`${faults.at(-1)}\n`);
  }
  await stop();
  const head = ['parser', 'cases', 'read', 'refused', 'ms each (CPU)', 'longest ms', 'last seed', 'faults'];
  return [table(head, rows), `${rows.length} parsers, ${faults.length} with a fault`, ...faults].join('\n\n');
}

/** A night's run that is ended early has said how far it came, and what it found. */
const sayCount = (all: number, name: string, cases: number): void =>
  void process.stderr.write(`${all} cases, ${cases} of them ${name}\n`);

type Long = Fuzzed & { readonly seed: number; readonly cpu: number };

/** Round after round, each with the next seed, to the first fault. */
async function fuzzLong(
  target: Target,
  most: number,
  first: number,
  say: (cases: number) => void,
): Promise<Long> {
  const start = process.cpuUsage();
  let sum: Fuzzed = { cases: 0, read: 0, refused: 0, longest: 0, fault: null };
  let seed = first;
  for (; sum.fault === null; seed += 1) {
    const left = most - sum.cases * (target.slowness ?? 1);
    if (left <= 0) break;
    const next = await fuzz(target, Math.min(left, ROUND), seed);
    sum = {
      cases: sum.cases + next.cases,
      read: sum.read + next.read,
      refused: sum.refused + next.refused,
      longest: Math.max(sum.longest, next.longest),
      fault: next.fault,
    };
    say(sum.cases);
  }
  const { user, system } = process.cpuUsage(start);
  return { ...sum, seed: seed - 1, cpu: (user + system) / 1000 };
}
