import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CLI, spawnCli, startCli } from '../support/cli.ts';
import { FIXTURE, folderOf, temporaryFolder, workFile } from '../support/folder.ts';

const environment = (more: Readonly<Record<string, string>> = {}) => ({
  PORT: '0',
  DOCUMENTS: FIXTURE,
  DATA_DIR: temporaryFolder(),
  EMBEDDED_MAX_CLAUSES: '0',
  ...more,
});

/** Ends all processes of a child that was started with `detached`, whatever is left of them. */
function endGroup({ pid = 0 }: ChildProcess): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of them have ended.
  }
}

describe('serve', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('serves until %s, and then ends with 0', async (signal) => {
    const server = startCli(['serve'], environment());
    const [, url = ''] = await server.says(/served at (http:\/\/127\.0\.0\.1:\d+) \(4 Works, 10 texts/u);
    const answer = await fetch(`${url}/t/weather-accord-2010/eng@2010-07-20/art_I.txt`);
    expect(await answer.text()).toContain('Rain falls on both sides.');
    server.signal(signal);
    const { code, out, err } = await server.ended;
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toMatch(/undici|127\.0\.0\.1(?!:\d+ \()/u);
  });

  test('ends with the npm that started it, which tells the shell between of a signal and nobody below', async () => {
    const command = `"${process.execPath}" "${CLI}" serve --json; true`;
    const shell = spawn('sh', ['-c', command], {
      env: { PATH: process.env['PATH'], npm_lifecycle_event: 'start', ...environment() },
      detached: true,
    });
    onTestFinished(() => endGroup(shell));
    const heard = new Promise<string>((settle) => shell.stdout.once('data', (line) => settle(String(line))));
    const ended = new Promise((settle) => shell.stdout.once('close', () => settle('ended')));
    // Lines of the log may come with the first.
    const { served } = JSON.parse((await heard).split('\n')[0] ?? '');
    expect((await fetch(`${served}/healthz`)).status).toBe(200);
    shell.kill('SIGTERM');
    expect(await ended).toBe('ended');
    await expect(fetch(`${served}/healthz`)).rejects.toThrow();
  });

  test('a second signal ends it at once', async () => {
    const server = startCli(['serve'], environment());
    const [, url = ''] = await server.says(/served at (http:\S+)/u);
    // A request that never ends keeps the first signal waiting.
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write('GET /t HTTP/1.1\r\n'));
    socket.on('error', () => undefined);
    onTestFinished(() => void socket.destroy());
    await fetch(`${url}/healthz`);
    server.signal('SIGTERM');
    await server.says(/Stopping/u);
    await new Promise((settle) => setTimeout(settle, 600));
    server.signal('SIGTERM');
    expect((await server.ended).code).toBe(1);
  });

  test('--json says it to programs', async () => {
    const server = startCli(['serve', '--json'], environment());
    const [line] = await server.says(/^\{"served".*\}$/mu);
    expect(JSON.parse(line)).toMatchObject({
      served: expect.stringMatching(/^http/u),
      works: 4,
      texts: 10,
      leftOut: [],
    });
  });

  test('names what is left out, and serves the rest', async () => {
    const DOCUMENTS = folderOf({ 'a-b/work.yaml': 'nature: treaty', 'c-d/work.yaml': workFile() });
    const server = startCli(['serve'], environment({ DOCUMENTS }));
    await server.says(/Left out: a-b\/work\.yaml:\d+ /u);
  });

  test('a port that is taken ends with 1 and one line that says what to do', async () => {
    const other = createServer();
    await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle));
    const address = other.address();
    const PORT = String(typeof address === 'object' ? address?.port : 0);
    const { code, err } = await spawnCli(['serve'], environment({ PORT }));
    other.close();
    expect([code, err]).toEqual([
      1,
      `Port ${PORT} of 127.0.0.1 is taken: stop what listens there, or set PORT\n`,
    ]);
  });

  test('LOG_LEVEL=error writes no line for requests', async () => {
    const server = startCli(['serve'], environment({ LOG_LEVEL: 'error' }));
    const [, url = ''] = await server.says(/served at (http:\S+)/u);
    await fetch(`${url}/t`);
    server.signal('SIGTERM');
    expect((await server.ended).out).not.toContain('"route"');
  });
});
