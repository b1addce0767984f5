import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type RunningServer, startServer } from '../../src/server.ts';
import { STOPPING } from '../../src/serving/limits.ts';
import { copyOfFixture, FIXTURE, temporaryFolder, writeFiles } from '../support/folder.ts';
import { quietLog } from '../support/log.ts';

const config = () =>
  readConfig({ PORT: '0', DOCUMENTS: FIXTURE, DATA_DIR: temporaryFolder(), EMBEDDED_MAX_CLAUSES: '0' });

async function startHere(): Promise<RunningServer> {
  const server = await startServer(config(), quietLog());
  onTestFinished(() => server.stop());
  return server;
}

interface RawSocket {
  readonly socket: Socket;
  /** All that came back until the connection ended. */
  readonly closed: Promise<string>;
  readonly heard: () => string;
  /** Settles when the server has read the bytes. */
  readonly cameIn: () => Promise<void>;
}

/** Writes bytes to the server as they are. */
function rawSocket(url: string, bytes: string): RawSocket {
  const { port, hostname } = new URL(url);
  let sent = (): void => undefined;
  const gone = new Promise<void>((settle) => {
    sent = settle;
  });
  const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1', () => sent()));
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
  });
  const closed = new Promise<string>((settle) => {
    socket.once('close', () => settle(answer));
    socket.once('error', () => settle(answer));
  });
  // Connections are taken and read in the order in which they came: what was sent before this request is read before it.
  const cameIn = async (): Promise<void> => {
    await gone;
    await (await fetch(`${url}/healthz`)).text();
  };
  return { socket, closed, heard: () => answer, cameIn };
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1] ?? 0);

describe('hostile bytes', () => {
  const shared: { url: string; stop: () => Promise<void> } = { url: '', stop: async () => undefined };
  beforeAll(async () => {
    const server = await startServer(
      { ...readConfig({}), PORT: 0, DOCUMENTS: FIXTURE, DATA_DIR: '/proc/none', EMBEDDED_MAX_CLAUSES: 0 },
      quietLog(),
    );
    Object.assign(shared, server);
  });
  afterAll(() => shared.stop());

  const get = (target: string, headers = 'Host: x\r\n'): string =>
    `GET ${target} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`;

  test.each<[string, string, number]>([
    ['an address of 8,000 characters', get(`/t/${'a'.repeat(8000)}`), 404],
    [
      'a clause of 8,000 characters',
      get(`/t/harbour-treaty-1971/eng@1971-03-02/${'art_1-'.repeat(1300)}`),
      404,
    ],
    ['a clause of 8,000 hyphens', get(`/t/harbour-treaty-1971/eng@1971-03-02/a${'-'.repeat(8000)}`), 404],
    ['1,000 levels', get(`/t/harbour-treaty-1971/eng@1971-03-02${'/art_1'.repeat(1000)}`), 404],
    ['10,000 slashes', get('/'.repeat(10_000)), 404],
    ['an address of 20,000 characters', get(`/${'a'.repeat(20_000)}`), 431],
    ['headers of 20,000 bytes', get('/t', `Host: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n`), 431],
    ['two slashes', get('//'), 404],
    ['another host behind two slashes', get('//evil.example/t'), 404],
    ['a whole address', get('http://evil.example/t'), 200],
    ['a host that is none', get('/t', 'Host: <>\r\n'), 400],
    ['no host', get('/t', ''), 400],
    ['dots up', get('/t/../../../etc/passwd'), 404],
    ['escaped dots up', get('/t/%2e%2e/%2e%2e/etc/passwd'), 404],
    ['an escaped slash', get('/t/..%2f..%2fetc%2fpasswd'), 400],
    ['backslashes', get('/t\\..\\..\\etc'), 400],
    ['NUL', get('/t/%00'), 400],
    ['bytes that are no UTF-8', get('/t/%ff%fe'), 400],
    ['a raw high byte', get('/t/\xff'), 400],
    ['an asterisk', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
    ['TRACE', 'TRACE /t HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
    ['an unknown method', 'BREW /t HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
    ['no HTTP at all', '\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\r\n\r\n', 400],
    ['a range of bytes', get('/t.json', 'Host: x\r\nRange: bytes=0-1\r\n'), 200],
    [
      'a length and chunks at once',
      'POST /t HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n',
      400,
    ],
    [
      'a body where none is read',
      `POST /t HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\nConnection: close\r\n\r\n${'a'.repeat(100_000)}`,
      405,
    ],
    [
      'odd Accept-Language',
      get('/t/weather-accord-2010/art_I', `Host: x\r\nAccept-Language: ${'hy;q=0.1,'.repeat(900)}\r\n`),
      302,
    ],
    ['odd Accept', get('/nothing', `Host: x\r\nAccept: ${'text/html;q=,'.repeat(900)}\r\n`), 404],
    ['garbage for the interface', get('/t?ui=%00<script>&ui=ru'), 200],
    ['__proto__ as a Work, a key and a parameter', get('/t/__proto__/constructor?__proto__=1'), 404],
  ])('%s', async (_, bytes, status) => {
    const answer = await rawSocket(shared.url, bytes).closed;
    expect([statusOf(answer), /\n\s+at |node_modules/u.test(answer)]).toEqual([status, false]);
    expect(answer).not.toContain(process.cwd());
  });

  test('and the server still answers', async () => {
    expect((await fetch(`${shared.url}/healthz`)).status).toBe(200);
  });
});

describe('a kept answer over HTTP', () => {
  const ask = (target: string, headers = 'Host: x', method = 'GET'): string =>
    `${method} ${target} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`;
  const parts = (answer: string) => {
    const [head = '', words = ''] = answer.split('\r\n\r\n');
    const lines = head.split('\r\n').map((line) => line.replace(/^[^:]+:/u, (name) => name.toLowerCase()));
    return { head: lines.filter((line) => !/^(?:date|x-request-id):/u.test(line)).sort(), words };
  };

  test('is the first one, with every header; HEAD has them and no words', async () => {
    const lines: string[] = [];
    const server = await startServer(config(), { ...quietLog(), writeSoon: (line) => lines.push(line) });
    onTestFinished(() => server.stop());
    const get = async (...asked: Parameters<typeof ask>) =>
      parts(await rawSocket(server.url, ask(...asked)).closed);
    const [first, second, head] = [await get('/t'), await get('/t?a=1'), await get('/t', 'Host: x', 'HEAD')];
    expect(second).toEqual(first);
    expect(head).toEqual({ head: first.head, words: '' });
    expect(lines.map((line) => JSON.parse(line).route)).toEqual(['/t/*', '/t/*', '/t/*']);
  });

  test('is not given to a host that is none, nor to a request with a body', async () => {
    const server = await startHere();
    const statuses = [];
    for (const [target, headers] of [
      ['/t', 'Host: x'],
      ['/t', 'Host: <>'],
      ['/t', 'Host: a/b'],
      ['/t', 'Host: x\r\nContent-Length: 0'],
    ])
      statuses.push(statusOf(await rawSocket(server.url, ask(target ?? '', headers)).closed));
    expect(statuses).toEqual([200, 400, 400, 200]);
  });
});

test('a body that is broken off is no failure of ours: logged as a reader who left', async () => {
  const log: string[] = [];
  const server = await startServer(config(), { ...quietLog(), writeSoon: (line) => log.push(line) });
  onTestFinished(() => server.stop());
  const head =
    'POST /api/v1/cite HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n';
  const { socket, cameIn } = rawSocket(server.url, `${head}{"text":`);
  await cameIn();
  socket.destroy();
  const posted = () => log.map((line) => JSON.parse(line)).filter(({ method }) => method === 'POST');
  await expect.poll(posted).toHaveLength(1);
  expect(posted()).toMatchObject([{ status: 408 }]);
});

test('listening on all addresses, it writes none of them into exports and citations', async () => {
  const DOCUMENTS = writeFiles(copyOfFixture(), { 'archive.yaml': 'name: { eng: Tides }\n' });
  const server = await startServer({ ...config(), HOST: '0.0.0.0', DOCUMENTS }, quietLog());
  onTestFinished(() => server.stop());
  const text = `${server.url}/t/weather-accord-2010/eng@2010-07-20/art_I`;
  for (const form of ['.txt', '.md', '.bib', '.json', '']) {
    const answer = await (await fetch(text + form)).text();
    expect([form, answer.includes('0.0.0.0')]).toEqual([form, false]);
  }
  expect(await (await fetch(`${text}.txt`)).text()).toContain(`${text} (local copy)`);
});

describe('a graceful stop', () => {
  test('idle keep-alive connections are closed at once', async () => {
    const server = await startHere();
    const { closed, heard } = rawSocket(server.url, 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    await expect.poll(() => statusOf(heard())).toBe(200);
    const slow = new Promise((settle) =>
      setTimeout(settle, STOPPING.answerMs, 'only after the grace time').unref(),
    );
    expect(await Promise.race([Promise.all([server.stop(), closed]).then(() => 'at once'), slow])).toBe(
      'at once',
    );
  });

  test('a request under way is answered whole', async () => {
    const server = await startHere();
    const { socket, closed, cameIn } = rawSocket(server.url, 'GET /t HTTP/1.1\r\nHost: x\r\n');
    await cameIn();
    const stopped = server.stop();
    // It stops: whoever comes now is not let in.
    await expect.poll(() => fetch(`${server.url}/t`).catch(() => 'refused')).toBe('refused');
    socket.write('\r\n');
    const answer = await closed;
    expect(statusOf(answer)).toBe(200);
    expect(answer).toContain('</html>');
    await stopped;
    await expect(fetch(`${server.url}/t`)).rejects.toThrow();
  });

  test('stopping twice is stopping once', async () => {
    const server = await startHere();
    await Promise.all([server.stop(), server.stop()]);
  });
});
