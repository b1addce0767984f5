import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { LaneName } from '../../src/http/route.ts';
import { LANES, type Lane } from '../../src/serving/lanes.ts';
import { CONNECTIONS } from '../../src/serving/limits.ts';
import { listen } from '../../src/serving/listen.ts';
import { DEFAULT_UNITS, RateLimit, type RateSettings } from '../../src/serving/rate.ts';
import { problemOf } from '../support/problem.ts';

type Answer = (request: Request) => Response | Promise<Response>;

const FEW_AT_ONCE = { underWay: 2, waiting: 3 };
const FEW: Readonly<Record<LaneName, Lane>> = {
  reading: FEW_AT_ONCE,
  asking: FEW_AT_ONCE,
  making: FEW_AT_ONCE,
  taking: FEW_AT_ONCE,
  sending: FEW_AT_ONCE,
};

async function startListening(
  fetch: Answer,
  ready: (incoming: IncomingMessage) => string | null = () => null,
  lanes: Readonly<Record<LaneName, Lane>> = FEW,
  rate: RateSettings | null = null,
) {
  const log: string[] = [];
  const readyAnswer = (incoming: IncomingMessage) => {
    const kept = ready(incoming);
    if (kept === null) return null;
    return { bytes: kept.length, send: (outgoing: ServerResponse) => void outgoing.end(kept) };
  };
  const { port, stop } = await listen(
    { fetch, readyAnswer },
    { HOST: '127.0.0.1', PORT: 0, rate },
    { log: (line) => log.push(line) },
    { lanes, stopping: { answerMs: 100, cutMs: 200 } },
  );
  onTestFinished(stop);
  return { url: `http://127.0.0.1:${port}`, port, log, stop };
}

/** What comes back for bytes until the connection ends. */
function send(port: number, bytes: string | Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString();
  });
  return new Promise((settle) => {
    socket.on('error', () => undefined);
    socket.once('close', () => settle(answer));
  });
}

const never = (): Promise<Response> => new Promise(() => undefined);

describe('what an address may ask for in a minute', () => {
  const settings: RateSettings = { units: 5, countsLocal: true, header: 'x-forwarded-for' };
  const from = (remoteAddress: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    ({ socket: { remoteAddress }, headers, method }) as unknown as IncomingMessage;
  const at = { ms: 0 };
  const limit = (more: Partial<RateSettings> = {}) => new RateLimit({ ...settings, ...more }, () => at.ms);

  test('is told with every answer that counts; beyond it a problem says when to come again, and no line who asked', async () => {
    const { url, log } = await startListening(
      () => new Response('ok'),
      (incoming) => (incoming.url === '/kept' ? 'kept' : null),
      FEW,
      settings,
    );
    const ask = (path: string, address: string) =>
      fetch(url + path, { headers: { 'x-forwarded-for': `203.0.113.1, ${address}` } });
    const answers = [];
    for (const path of ['/search', '/search', '/search', '/kept'])
      answers.push(await ask(path, '198.51.100.7'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 200]);
    expect(answers.map(({ headers }) => headers.get('ratelimit')?.replace(/t=\d+/u, 't'))).toEqual([
      '"minute";r=3;t',
      '"minute";r=1;t',
      '"minute";r=1;t',
      undefined,
    ]);
    const [first, , refused] = answers;
    expect(first?.headers.get('ratelimit-policy')).toBe('"minute";q=5;w=60');
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await problemOf(refused ?? new Response())).toMatchObject({
      type: '/about#too-many-requests',
      status: 429,
    });
    expect((await ask('/search', '198.51.100.8')).status).toBe(200);
    expect(log.join('')).toContain('429');
    expect(log.join('')).not.toMatch(/198\.51|203\.0/u);
  });

  test('is whole again after it', () => {
    const rate = limit();
    const asks = () => rate.count(from('198.51.100.7'), 'asking')?.isOver;
    expect([asks(), asks(), asks()]).toEqual([false, false, true]);
    at.ms += 59_000;
    expect(rate.count(from('198.51.100.7'), 'asking')).toMatchObject({ isOver: true, seconds: 1 });
    at.ms += 1000;
    expect(asks()).toBe(false);
  });

  test.each([
    ['a network of IPv6 is one', '2001:db8:1:2::7', '2001:DB8:1:02:ffff::8', true],
    ['another network is another', '2001:db8:1:2::7', '2001:db8:1:3::7', false],
    ['IPv4 in IPv6 is itself', '::ffff:198.51.100.7', '198.51.100.7', true],
  ])('%s', (_, one, other, isSame) => {
    const rate = limit({ units: 2, header: null });
    rate.count(from(one), 'asking');
    expect(rate.count(from(other), 'asking')?.isOver).toBe(isSame);
  });

  test.each(['127.0.0.1', '::1', '::ffff:10.1.2.3', '172.20.0.1', '192.168.1.9', 'fd00::1'])(
    'by default %s may be a proxy and is not counted; whom it names is',
    (address) => {
      const rate = limit({ countsLocal: false, units: DEFAULT_UNITS });
      expect(rate.count(from(address), 'making')).toBeNull();
      expect(rate.count(from(address, { 'x-forwarded-for': 'garbage' }), 'making')).toBeNull();
      expect(rate.count(from(address, { 'x-forwarded-for': '198.51.100.7' }), 'making')?.isOver).toBe(false);
    },
  );

  test('no header is believed that is not named', () => {
    const rate = limit({ units: 2, header: null });
    const asks = (told: string) =>
      rate.count(from('198.51.100.7', { 'x-forwarded-for': told }), 'asking')?.isOver;
    expect([asks('203.0.113.1'), asks('203.0.113.2')]).toEqual([false, true]);
  });

  test('what need not wait, and what browsers ask before they ask, is not counted', () => {
    expect(limit().count(from('198.51.100.7'), null)).toBeNull();
    expect(limit().count(from('198.51.100.7', {}, 'OPTIONS'), 'sending')).toBeNull();
  });

  test('20,000 addresses at most are in memory; others are answered uncounted', () => {
    const rate = limit({ header: null });
    for (let at = 0; at < 20_000; at += 1) rate.count(from(`198.18.${at >> 8}.${at & 255}`), 'reading');
    expect(rate.count(from('198.51.100.7'), 'reading')).toBeNull();
    expect(rate.count(from('198.18.0.0'), 'reading')).not.toBeNull();
  });
});

describe('a crowd', () => {
  test('is let in up to a number, told to come again beyond it, and never stands before others', async () => {
    const begun: string[] = [];
    let answerAll: () => void = () => undefined;
    const waiting = new Promise<void>((settle) => {
      answerAll = settle;
    });
    const { url } = await startListening(
      async (request) => {
        const { pathname } = new URL(request.url);
        if (pathname === '/healthz') return new Response('ok');
        begun.push(pathname);
        await waiting;
        return new Response('answered');
      },
      ({ url }) => (url === '/tides/kept' ? 'kept' : null),
    );
    const crowd = Array.from({ length: 20 }, (_, at) => fetch(`${url}/tides/${at}`));
    // Two are under way, three wait, the others are told at once.
    expect(new Set(await first(15, crowd))).toEqual(new Set([503]));
    await expect.poll(() => begun).toHaveLength(2);
    expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok');
    expect(await (await fetch(`${url}/tides/kept`)).text()).toBe('kept');
    const other = fetch(`${url}/t/other`);
    await expect.poll(() => begun).toContain('/t/other');
    answerAll();
    const answers = await Promise.all([...crowd, other]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(6);
    expect((await fetch(`${url}/tides/again`)).status).toBe(200);
  });

  test('reads why it must come again: a problem for programs, a page in the reader’s language for people', async () => {
    const { url, log } = await startListening(never);
    for (let at = 0; at < 5; at += 1) fetch(`${url}/api/v1/search`).catch(() => null);
    await expect.poll(async () => (await fetch(`${url}/api/v1/search?q=secretword`)).status).toBe(503);
    const forPrograms = await fetch(`${url}/api/v1/search?q=secretword`);
    expect(forPrograms.headers.get('retry-after')).toBe('5');
    expect(forPrograms.headers.get('x-content-type-options')).toBe('nosniff');
    const problem = await problemOf(forPrograms);
    expect(problem.type).toBe('/about#too-busy');
    expect(forPrograms.headers.get('x-request-id')).toBe(problem.request);
    const headers = { accept: 'text/html', 'accept-language': 'hy' };
    const forPeople = await fetch(`${url}/search?q=x`, { headers });
    expect(await forPeople.text()).toContain('<html lang="hy">');
    expect(log.join()).toContain(problem.request);
    expect(log.join()).not.toMatch(/secret|search/u);
  });

  test('on one connection is answered up to a number, and the connection closed', async () => {
    const { port } = await startListening(
      () => new Response('answered'),
      () => null,
      LANES,
    );
    const one = 'GET /t HTTP/1.1\r\nHost: x\r\n\r\n';
    const answers = await send(port, one.repeat(CONNECTIONS.requests + 5));
    const statuses = [...answers.matchAll(/HTTP\/1\.1 (\d{3})/gu)].map(([, status]) => status);
    expect(statuses).toEqual([...Array(CONNECTIONS.requests).fill('200'), '503']);
  });
});

/** Statuses of the first so many answers to come. */
function first(count: number, all: readonly Promise<Response>[]): Promise<readonly number[]> {
  const statuses: number[] = [];
  return new Promise((settle) => {
    for (const one of all)
      one.then(({ status }) => {
        statuses.push(status);
        if (statuses.length === count) settle(statuses);
      });
  });
}

describe('bytes that Node’s parser refuses', () => {
  test.each([
    [
      'a head that is too long',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    ['no HTTP at all', '\x16\x03\x01\x00\xa5\r\n\r\n', 400, 'invalid-request'],
    ['no host', 'GET /t HTTP/1.1\r\n\r\n', 400, 'invalid-request'],
    [
      'a host that is none',
      'GET /t HTTP/1.1\r\nHost: <>\r\nConnection: close\r\n\r\n',
      400,
      'invalid-request',
    ],
    [
      'a raw byte that is no UTF-8',
      Buffer.from('GET /t/\xff HTTP/1.1\r\nHost: x\r\n\r\n', 'latin1'),
      400,
      'invalid-request',
    ],
  ])('%s: a problem document with an id and our headers', async (_, bytes, status, type) => {
    const { port, log } = await startListening(() => new Response('reached'));
    const [head = '', body = ''] = (await send(port, bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'));
    expect(head.toLowerCase()).toContain('content-security-policy: default-src');
    const problem = JSON.parse(body);
    expect([problem.type, problem.status]).toEqual([`/about#${type}`, status]);
    expect(head.toLowerCase()).toContain(`x-request-id: ${problem.request}`);
    expect(log.map((line) => JSON.parse(line).id)).toEqual([problem.request]);
  });

  test.each([
    ['/search?q=граница', '/search?q=%D0%B3%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0'],
    ['/search?q=Сахаров%20Р', '/search?q=%D0%A1%D0%B0%D1%85%D0%B0%D1%80%D0%BE%D0%B2%20%D0%A0'],
    ['/t/am-az/հոդված', '/t/am-az/%D5%B0%D5%B8%D5%A4%D5%BE%D5%A1%D5%AE'],
  ])('but an address in raw UTF-8 is understood: %s', async (raw, escaped) => {
    const { port, log } = await startListening(({ url, method, headers }) =>
      Response.json([method, new URL(url).pathname + new URL(url).search, headers.get('accept-language')]),
    );
    const lines = 'Host: x\r\nAccept-Language: ru\r\nConnection: keep-alive\r\n\r\n';
    const answer = await send(port, `GET ${raw} HTTP/1.1\r\n${lines}`);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toEqual(['GET', escaped, 'ru']);
    expect(answer.toLowerCase()).toContain('\r\nconnection: close\r\n');
    expect(log).toEqual([]);
  });

  test('and one behind a request that is not answered yet gets nothing between', async () => {
    const { port } = await startListening(never);
    const answer = send(port, 'GET /t HTTP/1.1\r\nHost: x\r\n\r\nGET /граница HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(await answer).toBe('');
  });
});

test('stopping tells those who wait, and the connection is closed', async () => {
  const { url, port, stop } = await startListening(never);
  const crowd = Array.from({ length: 6 }, () => send(port, 'GET /tides HTTP/1.1\r\nHost: x\r\n\r\n'));
  // Two are under way and three wait as soon as the sixth is told.
  expect(await Promise.race(crowd)).toMatch(/^HTTP\/1\.1 503 /u);
  await stop();
  const answers = await Promise.all(crowd);
  expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 503'))).toHaveLength(4);
  expect(answers.join()).toContain('is being stopped');
  await expect(fetch(url)).rejects.toThrow();
});

describe('stopping waits for nobody for ever', () => {
  /** A connection that says something, and then neither reads nor writes. */
  async function standStill(port: number, bytes: string): Promise<void> {
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => undefined);
    socket.once('connect', () => socket.pause());
    await new Promise<void>((settle) => socket.write(bytes, () => settle()));
  }

  test('a reader who does not read', async () => {
    const arrived: string[] = [];
    const { port, stop } = await startListening(({ url }) => {
      arrived.push(url);
      return new Response(new Uint8Array(50_000_000));
    });
    await standStill(port, 'GET /large HTTP/1.1\r\nHost: x\r\n\r\n');
    await expect.poll(() => arrived).toHaveLength(1);
    await stop();
  });

  test('an upload that never ends', async () => {
    const arrived: string[] = [];
    const { port, stop } = await startListening(async (request) => {
      arrived.push(request.method);
      return new Response(await request.text());
    });
    const head = 'POST /cite HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n';
    await standStill(port, `${head}the first words`);
    await expect.poll(() => arrived).toEqual(['POST']);
    await stop();
  });
});
