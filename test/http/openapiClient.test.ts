import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { type OpenAPI3 } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { writeFiles } from '../support/folder.ts';
import { ROOT } from '../support/workingTree.ts';

/** What somebody writes who has nothing of this project but the types of its document. */
const CLIENT = `import type { paths } from './api';

type Operation<P extends keyof paths, M extends string> = paths[P] extends Record<M, infer O> ? O : never;
type Of<M extends string> = { [P in keyof paths]: paths[P] extends Record<M, unknown> ? P : never }[keyof paths];
type Asked<O> = O extends { parameters: infer A } ? A : never;
type Sent<O> = O extends { requestBody: { content: { 'application/json': infer B } } } ? B : never;
type Answer<O> = O extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never;
interface Values { readonly path?: object; readonly query?: object }

export const clientOf = (ask: (request: Request) => Promise<Response>) => ({
  get: async <P extends Of<'get'>>(path: P, asked: Asked<Operation<P, 'get'>>): Promise<Answer<Operation<P, 'get'>>> => {
    const { path: names = {}, query = {} } = asked as Values;
    const filled = Object.entries(names).reduce((at, [name, value]) => at.replace(\`{\${name}}\`, value), String(path));
    const answer = await ask(new Request(\`http://localhost\${filled}?\${new URLSearchParams(Object.entries(query))}\`));
    return answer.json();
  },
  post: async <P extends Of<'post'>>(path: P, sent: Sent<Operation<P, 'post'>>): Promise<Answer<Operation<P, 'post'>>> => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await ask(new Request(\`http://localhost\${path}\`, { method: 'POST', headers, body: JSON.stringify(sent) }));
    return answer.json();
  },
});
`;

const USE = `import { clientOf } from './client';

export async function program(ask: (request: Request) => Promise<Response>): Promise<readonly string[]> {
  const { get, post } = clientOf(ask);
  const { hits } = await get('/api/v1/search', { query: { q: 'lantern', limit: 1 } });
  const clause = await get('/api/v1/works/{work}/{expression}/{eId}', {
    path: { work: 'harbour-treaty-1971', expression: 'eng@1971-03-02', eId: 'art_2__para_1' },
  });
  const { quotations } = await post('/api/v1/quote', { text: 'Every ship carries a green lantern at night.' });
  const said = 'text' in clause ? (clause.text ?? '') : '';
  return [String(hits[0]?.snippet.includes('lantern')), said, ...quotations.map(({ verdict }) => verdict)];
}
`;

/** Each line is one wrong use, and says what the compiler is to say of it. */
const MISUSES: readonly (readonly [line: string, says: RegExp])[] = [
  [`await get('/api/v1/serch', { query: { q: 'tide' } });`, /"\/api\/v1\/serch"/u],
  [`await get('/api/v1/search', { query: { q: 'tide', language: 'eng' } });`, /'language' does not exist/u],
  [`await get('/api/v1/search', { query: { limit: 1 } });`, /Property 'q' is missing/u],
  [`(await get('/api/v1/search', { query: { q: 'tide' } })).hits[0]?.words;`, /'words' does not exist/u],
  [`await post('/api/v1/quote', { txet: 'tide' });`, /'txet' does not exist/u],
];
const WRONG = `import { clientOf } from './client';
const { get, post } = clientOf(fetch);
${MISUSES.map(([line]) => line).join('\n')}
export {};
`;
const FIRST_WRONG = 3;

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2022', 'DOM'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['*.ts'],
};

describe('a program in TypeScript whose types are made of /openapi.json', () => {
  const room = mkdtempSync(join(tmpdir(), 'archive-client-'));
  let app: TestApp;
  let said: readonly string[];
  beforeAll(async () => {
    app = startApp(undefined, true);
    const document = (await app.json('/openapi.json')) as OpenAPI3;
    writeFiles(room, {
      'api.ts': await openapiTS(document),
      'client.ts': CLIENT,
      'use.ts': USE,
      'wrong.ts': WRONG,
      'tsconfig.json': JSON.stringify(TSCONFIG),
    });
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', room, '--pretty', 'false'], {
      cwd: room,
      encoding: 'utf8',
    });
    said = stdout.split('\n').filter((line) => line.includes('error TS'));
  });
  afterAll(async () => {
    await app.stop();
    rmSync(room, { recursive: true, force: true });
  });

  test('compiles, types and all', () => {
    expect(said.filter((line) => !line.startsWith('wrong.ts'))).toEqual([]);
  });

  test.each(MISUSES.map(([line, says], at) => ({ line, says, at })))('but not: $line', ({ says, at }) => {
    const own = said.filter((line) => line.startsWith(`wrong.ts(${at + FIRST_WRONG},`));
    expect(own).toEqual([expect.stringMatching(says)]);
  });

  test('searches, reads a clause and checks a quotation', async () => {
    const { program } = await import(pathToFileURL(join(room, 'use.ts')).href);
    expect(await program(async (request: Request) => app.application.request(request))).toEqual([
      'true',
      'Every ship carries a green lantern at night.',
      'same',
    ]);
  });
});
