import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';

const app = startApp(DOCUMENTS, true);
const client = new Client({ name: 'a test', version: '1' });
const asked: string[] = [];

const Result = z.looseObject({
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })),
  isError: z.boolean().optional(),
});

/** What a tool says, in words. */
async function told(name: string, given: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { content, isError = false } = Result.parse(await client.callTool({ name, arguments: { ...given } }));
  return `${isError ? 'error: ' : ''}${content.map(({ text }) => text).join('\n')}`;
}

beforeAll(async () => {
  await app.services.search.index();
  const transport = new StreamableHTTPClientTransport(new URL('http://127.0.0.1:4999/mcp'), {
    fetch: async (url, init) => {
      asked.push(`${init?.method ?? 'GET'} ${new URL(url).pathname}`);
      return app.application.fetch(new Request(url, init));
    },
  });
  await client.connect(transport);
});

afterAll(async () => {
  await client.close();
  await app.stop();
});

describe('an assistant asks the archive, with the client of the protocol', () => {
  test('it is told what the words are good for, and which tools there are', async () => {
    expect(client.getInstructions()).toContain('Quote only words that a tool gave');
    const { tools } = await client.listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual(
      [
        'search_clauses',
        'get_clause',
        'get_context',
        'resolve_citation',
        'check_quote',
        'compare',
        'list_works',
      ].map((name) => [name, true]),
    );
  });

  test('one conversation: found, read, cited, checked, compared', async () => {
    const permalink = '/t/am-az-peace-2025/eng@2025-08-08/art_IV';
    const conversation = [
      ['search_clauses', { query: 'refrain from intervening', limit: 1 }],
      ['get_clause', { permalink }],
      ['get_clause', { permalink: `https://archive.example/t/am-az-peace-2025/hye@2025-08-08/art_III` }],
      ['resolve_citation', { reference: 'Article IV of the Peace Agreement' }],
      [
        'check_quote',
        { text: 'The Parties shall refrain from intervening with the external affairs of each other.' },
      ],
      ['compare', { from: permalink, to: permalink }],
    ] as const;
    const lines: string[] = [];
    for (const [name, given] of conversation)
      lines.push(`## ${name} ${JSON.stringify(given)}`, '', await told(name, given), '');
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/mcp/conversation.md');
  });

  test('words never come without level, permalink and citation', async () => {
    const words = await told('search_clauses', { query: 'border', limit: 5 });
    const quoted = words.split('"""').length - 1;
    expect(quoted).toBe(10);
    for (const mark of [/^Level: /gmu, /^Permalink: /gmu, /^Cite as: /gmu])
      expect(words.match(mark)?.length).toBe(5);
  });

  test('nothing found is no word about the law', async () => {
    expect(await told('search_clauses', { query: 'zzqqx' })).toContain('have all the words: 0');
    expect(
      await told('check_quote', {
        text: '“Nobody shall ever say what was never said in any treaty at all.”',
      }),
    ).toContain('does not mean that they are not in the law');
  });

  test.each([
    ['get_clause', { permalink: '/t/am-az-peace-2025/eng@2025-08-08/art_99' }],
    ['get_clause', { permalink: '/t/am-az-peace-2025' }],
    ['get_clause', { permalink: 'nothing' }],
    ['get_context', { permalink: '/search?q=x' }],
    ['compare', { from: '/t/none', to: '/t/none' }],
    ['search_clauses', { query: '' }],
  ])('%s %j is an error in words', async (name, given) => {
    expect(await told(name, given)).toMatch(/^error: \S+ /u);
  });

  test('a text is a resource, whole, with its level at the head', async () => {
    const { resources } = await client.listResources();
    const uri = 'treaty:/t/am-az-peace-2025/eng@2025-08-08';
    expect(resources.map((one) => one.uri)).toContain(uri);
    const { contents } = await client.readResource({ uri });
    const [{ text } = { text: '' }] = z.array(z.object({ text: z.string() })).parse(contents);
    expect(text).toContain('level');
    expect(text).toContain('ARTICLE IV');
    await expect(client.readResource({ uri: 'treaty:/t/none/eng@2000-01-01' })).rejects.toThrow(
      'No text is held',
    );
  });

  test('several messages in one request are refused, and nothing is asked of it by GET', async () => {
    const batch = await app.application.request('/mcp', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
      body: '[]',
    });
    expect([batch.status, await batch.json()]).toMatchObject([400, { error: { code: -32600 } }]);
    expect((await app.get('/mcp')).status).toBe(405);
  });

  test('what an assistant asks leaves one line in the log, without its words', () => {
    const answered = app.log.filter((line) => line.includes('/mcp'));
    // And the batch, which the test sent by itself.
    expect(answered.length).toBe(asked.filter((line) => line === 'POST /mcp').length + 1);
    expect(app.log.join('\n')).not.toMatch(/intervening|art_IV|\/api\//u);
  });
});
