import { createServer, request, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnMeili } from '../../support/onMeili.ts';
import { DOCUMENTS } from '../engine.ts';
import { type Engines, openEngines } from './engines.ts';

interface Heard {
  readonly path: string;
  readonly body: string;
  readonly encoding: string | undefined;
}

/** Passes everything on to the server and keeps what was asked. */
async function listenTo(url: string, heard: Heard[]): Promise<{ url: string; proxy: Server }> {
  const { hostname, port } = new URL(url);
  const proxy = createServer((asked, answer) => {
    const chunks: Buffer[] = [];
    asked.on('data', (chunk: Buffer) => chunks.push(chunk));
    asked.on('end', () => {
      const body = Buffer.concat(chunks);
      const { url: path = '', method, headers } = asked;
      heard.push({ path, body: body.toString(), encoding: headers['accept-encoding']?.toString() });
      const on = request({ hostname, port, path, method, headers }, (response) => {
        answer.writeHead(response.statusCode ?? 500, response.headers);
        response.pipe(answer);
      });
      on.end(body);
    });
  });
  await new Promise<void>((settle) => proxy.listen(0, '127.0.0.1', settle));
  const address = proxy.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, proxy };
}

describeOnMeili('what is asked of Meilisearch', (server) => {
  const heard: Heard[] = [];
  let listening: Awaited<ReturnType<typeof listenTo>>;
  let engines: Engines;
  beforeAll(async () => {
    listening = await listenTo(server.url, heard);
    engines = await openEngines(DOCUMENTS, { ...server, url: listening.url });
  }, 60_000);
  afterAll(async () => {
    await engines?.close();
    listening?.proxy.closeAllConnections();
    listening?.proxy.close();
  });

  /** Searches that were asked, without the looks at the index. */
  async function asked(name: 'recalled' | 'counted', query: string): Promise<readonly Heard[]> {
    heard.length = 0;
    const { engine } = await engines[name](query);
    expect(engine).toBe('meilisearch');
    return heard.filter(({ body }) => !body.includes('is = facts'));
  }

  test.each<[string, number, number?]>([
    ['Agreement', 1, 2],
    ['"international borders"', 1],
    ['border -delimitation', 1],
    ['withdraw /10 claims', 1],
    ['article 4', 0],
    ['zyxwvutsrq', 0],
    ['lang:rus', 0],
  ])(
    '%s: %i request, and one more beside it where Meilisearch counts and ranks',
    async (query, recalled, counted = recalled) => {
      for (const [name, count] of [
        ['recalled', recalled],
        ['counted', counted],
      ] as const) {
        const requests = await asked(name, query);
        expect([name, requests.length]).toEqual([name, count]);
        for (const { path, body, encoding } of requests) {
          expect([path, encoding]).toEqual(['/multi-search', 'identity']);
          for (const { attributesToRetrieve } of JSON.parse(body).queries)
            expect(attributesToRetrieve).toEqual(['at']);
        }
      }
    },
  );

  test('once more where no clause has all the words; none for words that carry no subject', async () => {
    expect(await asked('recalled', 'disappearances delimitation prisoners')).toHaveLength(2);
    expect(await asked('recalled', 'teritorial integrity agianst lang:eng')).toHaveLength(2);
  });

  test('names of one thing are recalled: their clauses are those of their keys only where words are looked at', async () => {
    expect(await asked('counted', 'prisoners')).toHaveLength(1);
  });

  test('once more where fewer have all the words than are shown', async () => {
    expect(await asked('recalled', 'territorial integrity')).toHaveLength(2);
  });
});
