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
  const [flood, kept]: [Promise<Answer>[], Promise<Answer>[]] = [[], []];
  let most = before;
  const start = performance.now();
  // What is due by now is asked, however long the last step took: an open loop, as readers are.
  for (let seconds = 0; seconds < SECONDS; seconds = (performance.now() - start) / 1000) {
    while (flood.length < seconds * capacity * TIMES) {
      flood.push(ask(url, pathOf(target, flood.length)));
      if (flood.length % READY_EVERY === 0) kept.push(ask(url, ready));
    }
    most = Math.max(most, megabytesOf(pid));
    await wait(10);
  }
  const ended = performance.now();
  const recovered = await whenAsBefore(url, ready, beside, ended);
  const [answers, keptAnswers] = [await Promise.all(flood), await Promise.all(kept)];
  const count = (status: number): number => answers.filter((one) => one.status === status).length;
  const told = answers.filter(({ status, retryAfter }) => status === 200 || (status === 503 && retryAfter));
  const share = (part: number, of: number): number => (100 * part) / Math.max(1, of);
  return [
    {
      what: `asked ${answers.length} searches in ${SECONDS} s, ${TIMES} times the ${capacity.toFixed(0)} a second that can be`,
      measured: `${count(200)} answered, ${count(503)} told to come again`,
      goal: '',
      met: true,
    },
    atMost('neither answered nor told', share(answers.length - told.length, answers.length), 1, '%'),
    atMost(
      'kept pages not answered',
      share(keptAnswers.filter(({ status }) => status !== 200).length, keptAnswers.length),
      1,
      '%',
    ),
    atMost('longest wait of one that was answered', Math.max(0, ...told.map(({ ms }) => ms)), 10_000, 'ms'),
    atMost('memory on top', most - before, 300, 'MB'),
    atMost('until a page comes as before', recovered, 5000, 'ms'),
  ];
}

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
