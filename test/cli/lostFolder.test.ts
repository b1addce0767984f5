import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { spawnCli, startCli } from '../support/cli.ts';
import { copyOfFixture, temporaryFolder } from '../support/folder.ts';
import { locked } from '../support/published.ts';

const AT = '/t/weather-accord-2010/eng@2010-07-20/art_I.json';
const NOBODY = 65_534;
/** Permissions bind nobody who is root: then the program runs as another user, where that one can read it. */
const isRoot = process.getuid?.() === 0;
const uid = isRoot ? NOBODY : process.getuid?.();
const canRun =
  !isRoot || spawnSync(process.execPath, ['-e', ''], { uid: NOBODY, cwd: process.cwd() }).status === 0;

const canLimit = spawnSync('prlimit', ['--version']).status === 0;

const environment = (DOCUMENTS: string) => ({
  PORT: '0',
  DOCUMENTS,
  DATA_DIR: temporaryFolder(),
  EMBEDDED_MAX_CLAUSES: '0',
});

/** Answers over one connection that stays open: a program out of file numbers takes no new ones. */
function connectionTo(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  return (path: string): Promise<{ status: number; body: Record<string, unknown> }> =>
    new Promise((settle, reject) => {
      get(url + path, { agent }, async (answer) => {
        const body = (await answer.toArray()).join('');
        settle({ status: answer.statusCode ?? 0, body: JSON.parse(body) });
      }).on('error', reject);
    });
}

async function serving(folder: string, user?: number) {
  const server = startCli(['serve'], environment(folder), user);
  const [, url = ''] = await server.says(/served at (http:\S+)/u);
  return { server, ask: connectionTo(url) };
}

/** What is stale by then, and the words of a permalink: still there. */
async function whenStale({ server, ask }: Awaited<ReturnType<typeof serving>>, says: RegExp) {
  await ask(AT);
  await expect
    .poll(async () => (await ask('/readyz')).body)
    .toMatchObject({ status: 'stale', archive: { works: 4, texts: 10 } });
  const { body } = await ask('/readyz');
  expect(String(Object(body.archive).stale)).toMatch(says);
  await server.says(says);
  const answer = await ask(AT);
  expect([answer.status, answer.body.text]).toEqual([200, 'Rain falls on both sides.']);
}

const recovers = async ({ ask }: Awaited<ReturnType<typeof serving>>): Promise<void> =>
  expect.poll(async () => (await ask('/readyz')).body.status).toBe('ready');

describe('the last good archive stays served, is called stale, and the reason is said', () => {
  test.skipIf(!canRun)('the folder can no longer be read by the user that serves it', async () => {
    const folder = copyOfFixture();
    chmodSync(folder, 0o755);
    const running = await serving(folder, uid);
    chmodSync(folder, 0o000);
    onTestFinished(() => chmodSync(folder, 0o755));
    await whenStale(running, /folder-unreadable .*\(EACCES\)/u);
    chmodSync(folder, 0o755);
    await recovers(running);
  });

  test('the folder is moved away', async () => {
    const folder = copyOfFixture();
    const running = await serving(folder);
    renameSync(folder, `${folder}.away`);
    await whenStale(running, /folder-missing/u);
    renameSync(`${folder}.away`, folder);
    await recovers(running);
  });

  test.skipIf(!canLimit)('the program has too many files open', async () => {
    const running = await serving(copyOfFixture());
    await running.ask(AT);
    const limit = (files: string) =>
      execFileSync('prlimit', ['--pid', String(running.server.pid), `--nofile=${files}`]);
    limit('3:4096');
    await whenStale(running, /folder-unreadable .*\(EMFILE\)/u);
    limit('4096:4096');
    await recovers(running);
  });
});

describe('at start, one line says why nothing is served, and the exit code is 1', () => {
  test.skipIf(!canRun)('a folder that cannot be read', async () => {
    const folder = copyOfFixture();
    chmodSync(folder, 0o000);
    onTestFinished(() => chmodSync(folder, 0o755));
    const { code, err } = await startCli(['serve'], environment(folder), uid).ended;
    expect([code, err]).toEqual([1, `${folder} cannot be read (EACCES): nothing is served before it can\n`]);
  });

  test('a folder that is not there', async () => {
    const folder = join(temporaryFolder(), 'none');
    const { code, err } = await spawnCli(['serve'], environment(folder));
    expect([code, err]).toEqual([
      1,
      `${folder} is not there: set DOCUMENTS to the folder of the documents\n`,
    ]);
  });
});

test('a program that starts with a published text changed serves the words that it kept', async () => {
  const folder = locked();
  const kept = environment(folder);
  const first = startCli(['serve'], kept);
  await first.says(/served at/u);
  first.signal('SIGTERM');
  await first.ended;
  const file = join(folder, 'weather-accord-2010/eng@2010-07-20.md');
  writeFileSync(file, '---\ntitle: broken\n');
  const second = startCli(['serve'], kept);
  const [, url = ''] = await second.says(/served at (http:\S+)/u);
  const answer = await connectionTo(url)(AT);
  expect([answer.status, answer.body.text]).toEqual([200, 'Rain falls on both sides.']);
});
