import { atMost, type Finding } from '../hostile/finding.ts';
import { attack, type Target } from '../hostile/served.ts';
import { type Answer, ask, megabytesOf, wait } from '../hostile/sockets.ts';
import { table } from '../report.ts';

const CLAUSES = 20_000;
const SECONDS = Number(process.env['OVERLOAD'] ?? 60);
/** How many times as much is asked as can be answered. */
const TIMES = 10;
/** Of the questions, beside the rest: what everybody has kept, and whether the archive lives. */
const READY_EVERY = 10;

/** Ten times what can be answered, for a minute: what is told, what it holds, and how soon all is as it was before. */
export async function benchOverload(): Promise<string> {
  const findings = await attack(CLAUSES, overload);
  const rows = findings.map(({ what, measured, goal, met }) => [what, measured, goal, met ? 'yes' : 'NO']);
  return table(['overload', 'measured', 'goal', 'met'], rows);
}

async function overload(target: Target): Promise<readonly Finding[]> {
  const { url, pid, texts } = target;
  const ready = texts[0] ?? '/';
  await ask(url, ready);
  const capacity = await capacityOf(target);
  const before = megabytesOf(pid);
  const beside = await middle(url, ready);
  const flooded = await flood(target, ready, capacity * TIMES);
  const ended = performance.now();
  const [recovered, searchable] = await Promise.all([
    whenAsBefore(url, ready, beside, ended),
    whenAnswered(url, pathOf(target, -1_000_000), ended),
  ]);
  const [searches, kept] = [await Promise.all(flooded.searches), await Promise.all(flooded.kept)];
  await wait(5000);
  return [
    ...toldOf(searches, capacity),
    atMost(
      'kept pages not answered',
      shareOf(kept, ({ status }) => status !== 200),
      1,
      '%',
    ),
    atMost('kept page, 99th percentile', quantile(kept, 0.99), 1000, 'ms'),
    atMost('memory on top', flooded.mostMegabytes - before, 300, 'MB'),
    atMost('until a page comes as before', recovered, 5000, 'ms'),
    atMost('until another search is answered', searchable, 5000, 'ms'),
    atMost('memory left 5 s later', megabytesOf(pid) - before, 150, 'MB'),
  ];
}

/** Asks so many searches a second, and beside them what everybody has kept. */
async function flood(target: Target, ready: string, perSecond: number) {
  const { url, pid } = target;
  const [searches, kept]: [Promise<Answer>[], Promise<Answer>[]] = [[], []];
  let mostMegabytes = 0;
  const start = performance.now();
  // What is due by now is asked, however long the last step took: an open loop, as readers are.
  for (let seconds = 0; seconds < SECONDS; seconds = (performance.now() - start) / 1000) {
    while (searches.length < seconds * perSecond) {
      searches.push(ask(url, pathOf(target, searches.length)));
      if (searches.length % READY_EVERY === 0) kept.push(ask(url, ready));
    }
    mostMegabytes = Math.max(mostMegabytes, megabytesOf(pid));
    await wait(10);
  }
  return { searches, kept, mostMegabytes };
}

/** Whether each search had an answer, or was told when to come again, and in which time. */
function toldOf(searches: readonly Answer[], capacity: number): readonly Finding[] {
  const isTold = ({ status, retryAfter }: Answer): boolean =>
    status === 200 || (status === 503 && retryAfter);
  const count = (status: number): number => searches.filter((one) => one.status === status).length;
  // One by one: a minute's answers are more than a call takes.
  const longest = searches.filter(isTold).reduce((most, { ms }) => Math.max(most, ms), 0);
  return [
    {
      what: `asked ${searches.length} searches in ${SECONDS} s, ${TIMES} times the ${capacity.toFixed(0)} a second that can be`,
      measured: `${count(200)} answered, ${count(503)} told to come again`,
      goal: '',
      met: true,
    },
    atMost(
      'neither answered nor told',
      shareOf(searches, (one) => !isTold(one)),
      1,
      '%',
    ),
    atMost('longest wait of one that was answered', longest, 10_000, 'ms'),
  ];
}

const shareOf = (answers: readonly Answer[], is: (answer: Answer) => boolean): number =>
  (100 * answers.filter(is).length) / Math.max(1, answers.length);

/** Another search each time: nobody has kept its answer. */
const pathOf = ({ words }: Target, number: number): string =>
  `/api/v1/search?q=${encodeURIComponent(`${words[number % words.length]} OR q${number}`)}`;

/** Searches a second, eight at once, for three seconds. */
async function capacityOf(target: Target): Promise<number> {
  const start = performance.now();
  let done = 0;
  const asking = async (): Promise<void> => {
    while (performance.now() - start < 3000) {
      done += 1;
      await ask(target.url, pathOf(target, -done));
    }
  };
  await Promise.all(Array.from({ length: 8 }, asking));
  return done / 3;
}

async function middle(url: string, path: string): Promise<number> {
  const times: number[] = [];
  for (let look = 0; look < 21; look += 1) times.push((await ask(url, path)).ms);
  return times.sort((a, b) => a - b)[10] ?? 0;
}

/** Milliseconds until three pages in a row take no more than three times as long as before, or 5 ms. */
async function whenAsBefore(url: string, path: string, before: number, since: number): Promise<number> {
  for (let inRow = 0; inRow < 3; ) {
    const { ms, status } = await ask(url, path);
    inRow = status === 200 && ms <= Math.max(5, 3 * before) ? inRow + 1 : 0;
    if (performance.now() - since > 30_000) return Number.POSITIVE_INFINITY;
    await wait(50);
  }
  return performance.now() - since;
}

/** Milliseconds until a search is answered with words again, not with a time to come back. */
async function whenAnswered(url: string, path: string, since: number): Promise<number> {
  while ((await ask(url, path)).status !== 200) {
    if (performance.now() - since > 30_000) return Number.POSITIVE_INFINITY;
    await wait(50);
  }
  return performance.now() - since;
}

const quantile = (answers: readonly Answer[], share: number): number => {
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
};
