import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startCli } from '../support/cli.ts';
import {
  copyOfFixture,
  FIXTURE,
  temporaryFolder,
  textFile,
  workFile,
  writeFiles,
} from '../support/folder.ts';

interface Ready {
  readonly status: string;
  readonly archive: { readonly root: string; readonly works: number };
  readonly workers: readonly { readonly state: string; readonly root: string }[];
}

const environment = (more: Readonly<Record<string, string>>) => ({
  PORT: '0',
  METRICS_PORT: '0',
  DATA_DIR: temporaryFolder(),
  LOG_LEVEL: 'info',
  ...more,
});

/** Asks again until the answer is as wanted; the whole test has its own time. */
async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    await new Promise((settle) => setTimeout(settle, 50));
  }
}

/** Processes that a process started. */
function childrenOf(pid: number): Promise<readonly number[]> {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return Promise.resolve(listed.split(' ').filter(Boolean).map(Number));
}

/** More than this for an answer: nobody will give it. Milliseconds. */
const FOR_EVER = 30_000;

/** Asks for one page over and over, `atOnce` readers, each time on a new connection, until told to end: what came. */
function keepAsking(url: string, atOnce: number): () => Promise<ReadonlySet<string>> {
  const heard = new Set<string>();
  let ends = false;
  const ask = async (): Promise<string> => {
    const signal = AbortSignal.timeout(FOR_EVER);
    const answer = await fetch(`${url}/t`, { headers: { connection: 'close' }, signal });
    await answer.text();
    return String(answer.status);
  };
  const asking = Array.from({ length: atOnce }, async () => {
    while (!ends) heard.add(await ask().catch(({ name, cause }) => cause?.code ?? name));
  });
  return async () => {
    ends = true;
    await Promise.all(asking);
    return heard;
  };
}

test('several workers serve one archive: they read changes together, one that dies is replaced, and all can be without losing a request', {
  timeout: 120_000,
}, async () => {
  const DOCUMENTS = copyOfFixture();
  const server = startCli(['serve'], environment({ DOCUMENTS, WORKERS: '2' }));
  const [, url = ''] = await server.says(/served at (http:\S+)/u);
  const [, metrics = ''] = await server.says(/Metrics: (http:\S+)/u);
  const ready = async (): Promise<Ready> =>
    (await (await fetch(`${url}/readyz`, { headers: { connection: 'close' } })).json()) as Ready;
  const bothReady = ({ workers, archive }: Ready): boolean =>
    workers.length === 2 && workers.every(({ state, root }) => state === 'ready' && root === archive.root);
  const { archive } = await until(ready, bothReady);

  // The figures of both, added up: no request is counted twice, and none is lost.
  for (let asked = 0; asked < 20; asked += 1)
    await (await fetch(`${url}/topics`, { headers: { connection: 'close' } })).text();
  const figures = await (await fetch(metrics)).text();
  expect(figures).toContain('http_requests_total{method="GET",route="/topics",status="200"} 20');

  const text = textFile('## Article 1\n\nThe tide is free.');
  writeFiles(DOCUMENTS, { 'tides-1999/work.yaml': workFile(), 'tides-1999/eng@1999-09-09.md': text });
  await until(ready, (now) => now.archive.root !== archive.root && bothReady(now));

  const end = keepAsking(url, 1);
  server.signal('SIGHUP');
  await server.says(/Workers were replaced/u);
  await until(ready, bothReady);
  expect([...(await end())]).toEqual(['200']);

  // Those that were replaced are heard a little longer.
  const pids = await until(
    () => childrenOf(server.pid),
    ({ length }) => length === 2,
  );
  const endKilled = keepAsking(url, 6);
  process.kill(pids[0] ?? 0, 'SIGKILL');
  await server.says(/A worker ended \(SIGKILL\): another takes its place/u);
  // Who is left says so at once; whoever the dead one had in hand meets a closed connection, and nobody waits for ever.
  expect(await ready()).toMatchObject({ workers: [{ state: 'ready' }] });
  await until(
    async () => (await childrenOf(server.pid)).length,
    (count) => count === 2,
  );
  expect(
    [...(await endKilled())].filter((came) => came !== 'ECONNRESET' && came !== 'UND_ERR_SOCKET'),
  ).toEqual(['200']);

  server.signal('SIGTERM');
  const { code, err } = await server.ended;
  expect([code, err]).toEqual([0, '']);
});

test('workers that cannot have the port say so once, and the exit code tells', async () => {
  const other = createServer();
  await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const crew = startCli(['serve'], environment({ DOCUMENTS: FIXTURE, WORKERS: '2', PORT: String(port) }));
  const { code, err } = await crew.ended;
  expect([code, err]).toEqual([
    1,
    `Port ${port} of 127.0.0.1 is taken: stop what listens there, or set PORT\n`,
  ]);
});
