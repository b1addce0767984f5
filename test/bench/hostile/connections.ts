import { atMost, type Finding } from './finding.ts';
import { attack, type Target } from './served.ts';
import { ask, askAndNotRead, megabytesOf, wait } from './sockets.ts';

const CLAUSES = 20_000;
const CONNECTIONS = 500;
const SLOW_READERS = 200;

/** Many connections at once on pages that nobody has kept, and readers who ask and do not read. */
export const benchConnections = (): Promise<readonly Finding[]> =>
  attack(CLAUSES, async (target) => [...(await crowd(target)), ...(await slowReaders(target))]);

/** How long `/healthz` waits while `during` goes on; the longest, in milliseconds. */
async function worstHealth({ url }: Target, during: Promise<unknown>): Promise<number> {
  let [worst, done] = [0, false];
  const finished = during.then(() => {
    done = true;
  });
  const looks: Promise<void>[] = [];
  while (!done) {
    looks.push(
      ask(url, '/healthz').then(({ ms, status }) => {
        worst = Math.max(worst, status === 200 ? ms : Number.POSITIVE_INFINITY);
      }),
    );
    await wait(25);
  }
  await Promise.all([finished, ...looks]);
  return worst;
}

async function crowd(target: Target): Promise<readonly Finding[]> {
  const { url, texts, words } = target;
  const paths = Array.from({ length: CONNECTIONS }, (_, at) =>
    at % 2 === 0
      ? `/search?q=${encodeURIComponent(words[at % words.length] ?? '')}`
      : (texts[at % texts.length] ?? '/'),
  );
  const answering = Promise.all(paths.map((path) => ask(url, path)));
  const worst = await worstHealth(target, answering);
  const answers = await answering;
  const recovery = await ask(url, texts[0] ?? '/');
  const bad = answers.filter(({ status, retryAfter }) => status !== 200 && !(status === 503 && retryAfter));
  const count = (status: number) => answers.filter((answer) => answer.status === status).length;
  return [
    atMost(`worst wait of /healthz beside ${CONNECTIONS} connections`, worst, 500, 'ms'),
    atMost(
      `neither answered (${count(200)}) nor told to come again (${count(503)})`,
      bad.length,
      0,
      'requests',
    ),
    atMost('longest wait of one of them', Math.max(...answers.map(({ ms }) => ms)), 5000, 'ms'),
    atMost(
      'a page right after',
      recovery.status === 200 ? recovery.ms : Number.POSITIVE_INFINITY,
      5000,
      'ms',
    ),
  ];
}

async function slowReaders(target: Target): Promise<readonly Finding[]> {
  const { url, pid, texts } = target;
  const largest = await largestOf(url, texts.slice(0, 40));
  const before = megabytesOf(pid);
  const readers = Array.from({ length: SLOW_READERS }, () => askAndNotRead(url, largest.path));
  let most = before;
  const watching = (async () => {
    for (let look = 0; look < 50; look += 1) {
      await wait(100);
      most = Math.max(most, megabytesOf(pid));
    }
  })();
  const worst = await worstHealth(target, watching);
  for (const { socket } of readers) socket.destroy();
  const after = await ask(url, texts[1] ?? '/');
  return [
    atMost(
      `worst wait of /healthz beside ${SLOW_READERS} who do not read ${largest.kilobytes} kB`,
      worst,
      500,
      'ms',
    ),
    atMost('memory they hold', most - before, 100, 'MB'),
    atMost('a page right after', after.status === 200 ? after.ms : Number.POSITIVE_INFINITY, 5000, 'ms'),
  ];
}

async function largestOf(
  url: string,
  paths: readonly string[],
): Promise<{ readonly path: string; readonly kilobytes: number }> {
  let largest = { path: '', kilobytes: 0 };
  for (const path of paths) {
    const kilobytes = Math.round((await (await fetch(url + path)).arrayBuffer()).byteLength / 1000);
    if (kilobytes > largest.kilobytes) largest = { path, kilobytes };
  }
  return largest;
}
