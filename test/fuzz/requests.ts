import { startOwnApp, type TestApp } from '../support/app.ts';
import { FIXTURE } from '../support/folder.ts';
import { problemOf } from '../support/problem.ts';
import { bytesOf, type Target, textOf } from './target.ts';
import { TOKENS } from './tokens.ts';

/** What a request is made of besides the address. */
type Asking = Omit<RequestInit, 'body'> & { readonly body?: Uint8Array<ArrayBuffer> };

const JSON_HEADERS = { 'content-type': 'application/json' };
const TEXT = '/t/harbour-treaty-1971/eng@1971-03-02';
const QUOTED =
  'The treaty says: "The harbour of Quil is open to the ships of both Parties" (Article 1 of the Harbour Treaty).';

const ADDRESSES = [
  `${TEXT}_r1/art_2/para_2?ui=rus`,
  `${TEXT}/art_1--art_2.txt?ui=hy`,
  '/api/v1/works/river-code-1990/eng@1990-10-01',
  `/compare${TEXT.slice(2)}/art_1/to${TEXT.slice(2)}/art_2`,
  '/t/weather-accord-2010/parallel/eng@2010-07-20+rus@2010-07-20',
];
const SEARCHES = [
  '/api/v1/search?q=harbour+%22open+to%22&lang=eng&limit=5',
  '/search?q=rain+OR+lantern*&ui=ru',
];
const ASKED = [
  '/api/v1/cite?ref=Article+2(2)(a)+of+the+Harbour+Treaty&style=all&lang=eng',
  '/api/v1/complete?q=harb',
];

/** What a reader can send to an application, which is asked in this process. */
export function requestTargets(): {
  readonly targets: readonly Target[];
  readonly stop: () => Promise<void>;
} {
  let started: Promise<TestApp> | null = null;
  const app = (): Promise<TestApp> => {
    started ??= startHere();
    return started;
  };
  const target = (
    name: string,
    tokens: readonly string[],
    samples: readonly string[],
    asks: Asks,
  ): Target => ({
    name,
    tokens,
    slowness: 6,
    samples: async () => samples.map(bytesOf),
    feed: async (bytes) => isAnswered(await app(), ...asks(bytes)),
  });
  const targets = [
    target('an address that is asked for', TOKENS.address, ADDRESSES, (bytes) => [pathOf(bytes), {}]),
    target('a search that is asked for', TOKENS.parameters, SEARCHES, (bytes) => [pathOf(bytes), {}]),
    target('a reference that is asked for', TOKENS.parameters, ASKED, (bytes) => [pathOf(bytes), {}]),
    target('words that are searched for', TOKENS.query, ['harbour "open to" lantern*'], (bytes) => [
      `/api/v1/search?q=${encodeURIComponent(textOf(bytes).slice(0, 1000))}`,
      {},
    ]),
    target('a text whose quotations are checked', TOKENS.quoted, [QUOTED], (bytes) =>
      posting('/api/v1/quote', bytesOf(JSON.stringify({ text: textOf(bytes) }))),
    ),
    ...POSTED.map(([path, body]) =>
      target(`JSON for ${path}`, TOKENS.posted, [JSON.stringify(body)], (bytes) => posting(path, bytes)),
    ),
    target('a form', TOKENS.form, [`text=${encodeURIComponent(QUOTED)}&lang=eng`], (bytes) => [
      '/cite',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: bytes },
    ]),
    target(
      'headers',
      TOKENS.headers,
      ['text/html, application/json;q=0.9\nhy, en;q=0.8\n"abc", W/"def"'],
      (bytes) => {
        const [accept = '', language = '', tag = ''] = Buffer.from(bytes)
          .toString('latin1')
          .replace(/[\0\r]/gu, '')
          .split('\n');
        return [`${TEXT}/art_1`, { headers: { accept, 'accept-language': language, 'if-none-match': tag } }];
      },
    ),
  ];
  return { targets, stop: async () => (await started)?.stop() };
}

type Asks = (bytes: Uint8Array<ArrayBuffer>) => readonly [path: string, asking: Asking];

const CALL = { name: 'resolve_citation', arguments: { reference: 'Article 1 of the Harbour Treaty' } };
const POSTED: readonly (readonly [path: string, body: object])[] = [
  ['/api/v1/cite', { text: `See articles 1 to 3. ${QUOTED}`, lang: 'eng' }],
  ['/api/v1/quote', { text: QUOTED }],
  ['/api/v1/compare', { from: `${TEXT}/art_1`, text: 'The harbour is shut.' }],
  ['/mcp', { jsonrpc: '2.0', id: 1, method: 'tools/call', params: CALL }],
];

const posting = (path: string, body: Uint8Array): ReturnType<Asks> => [
  path,
  {
    method: 'POST',
    headers: {
      ...JSON_HEADERS,
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': '2025-06-18',
    },
    body: new Uint8Array(body),
  },
];

async function startHere(): Promise<TestApp> {
  const app = startOwnApp(FIXTURE, true);
  await app.services.opened;
  await app.services.search.index();
  return app;
}

/** Bytes as they would stand in the line of a request. */
const pathOf = (bytes: Uint8Array): string =>
  `/${Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\//u, '')
    .replace(/[^\x21-\x7E]/gu, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)}`.slice(
    0,
    12_000,
  );

/** Whether it was answered; throws where the answer is none that this archive ever gives. */
async function isAnswered(app: TestApp, path: string, asking: Asking): Promise<boolean> {
  const lines = app.log.length;
  const answer = await app.application.request(path, { ...asking, redirect: 'manual' });
  const failed = app.log.slice(lines).find((line) => line.includes('"error"'));
  if (failed !== undefined) throw new Error(failed);
  const { status, headers } = answer;
  if (status >= 500 && headers.get('retry-after') === null)
    throw new Error(`${status}: ${await answer.text()}`);
  if (/^(?:\/[/\\]|[^/])/u.test(headers.get('location') ?? '/'))
    throw new Error(`leads to ${headers.get('location')}`);
  const type = headers.get('content-type') ?? '';
  if (type.startsWith('application/problem+json')) await problemOf(answer);
  else if (type.startsWith('application/json')) JSON.parse(await answer.text());
  else await answer.arrayBuffer();
  return status < 400;
}
