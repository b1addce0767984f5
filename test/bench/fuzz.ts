import { FILES } from '../fuzz/files.ts';
import { requestTargets } from '../fuzz/requests.ts';
import { type Fuzzed, fuzz, type Target } from '../fuzz/target.ts';
import { TEXTS } from '../fuzz/texts.ts';
import { table } from './report.ts';

/** Cases in all, as many for each parser as it is fast: `FUZZ=1000000` by night; `FC_SEED` tries others. */
const { FUZZ = '20000', FC_SEED = String(Date.now() % 1_000_000_000) } = process.env;
/** Cases with one seed: a fault is found again by its seed alone, in as much time as these take. */
const ROUND = 2000;

/** What came of one parser so far. */
interface Standing {
  readonly target: Target;
  sum: Fuzzed;
  /** Of its last round. */
  seed: number;
  /** Milliseconds. */
  cpu: number;
}

/** Every parser with what was valid before it was changed at random; faults with the smallest input that shows them. */
export async function benchFuzz(): Promise<string> {
  const { targets, stop } = requestTargets();
  const all = [...TEXTS, ...FILES, ...targets];
  const share = Number(FUZZ) / all.reduce((sum, { slowness = 1 }) => sum + 1 / slowness, 0);
  const standings = all.map((target): Standing => ({ target, sum: NONE, seed: 0, cpu: 0 }));
  await goRound(standings, share);
  await stop();
  const faults = standings.flatMap(({ target, seed, sum: { fault } }) =>
    fault === null ? [] : [sayFault(target, seed, fault)],
  );
  const head = ['parser', 'cases', 'read', 'refused', 'ms each (CPU)', 'longest ms', 'last seed', 'faults'];
  const tells = `${standings.length} parsers, ${faults.length} with a fault`;
  return [table(head, standings.map(rowOf)), tells, ...faults].join('\n\n');
}

const NONE: Fuzzed = { cases: 0, read: 0, refused: 0, longest: 0, fault: null };

/** All parsers with one seed, then with the next: a run that is ended early has looked at each. */
async function goRound(standings: readonly Standing[], share: number): Promise<void> {
  let going = standings;
  for (let seed = Number(FC_SEED); going.length > 0; seed += 1) {
    for (const standing of going) await feedOnce(standing, share, seed);
    const cases = standings.reduce((total, { sum }) => total + sum.cases, 0);
    process.stderr.write(`${cases} cases, each parser with seeds ${FC_SEED} to ${seed}\n`);
    going = going.filter(({ target, sum }) => sum.fault === null && leftOf(target, sum, share) > 0);
  }
}

/** As many Markdown texts as would take the time that is left to this parser. */
const leftOf = ({ slowness = 1 }: Target, { cases }: Fuzzed, share: number): number =>
  share - cases * slowness;

async function feedOnce(standing: Standing, share: number, seed: number): Promise<void> {
  const { target, sum } = standing;
  const start = process.cpuUsage();
  const next = await fuzz(target, Math.min(leftOf(target, sum, share), ROUND), seed);
  const { user, system } = process.cpuUsage(start);
  standing.seed = seed;
  standing.cpu += (user + system) / 1000;
  standing.sum = {
    cases: sum.cases + next.cases,
    read: sum.read + next.read,
    refused: sum.refused + next.refused,
    longest: Math.max(sum.longest, next.longest),
    fault: next.fault,
  };
  if (next.fault !== null) process.stderr.write(`${sayFault(target, seed, next.fault)}\n`);
}

const rowOf = ({ target, sum, seed, cpu }: Standing): string[] => [
  target.name,
  ...[sum.cases, sum.read, sum.refused].map(String),
  (cpu / sum.cases).toFixed(2),
  sum.longest.toFixed(0),
  String(seed),
  sum.fault === null ? '0' : '1',
];

const sayFault = ({ name }: Target, seed: number, { input, says }: NonNullable<Fuzzed['fault']>): string =>
  `${name}, seed ${seed}: ${JSON.stringify(input)}\n${says}`;
