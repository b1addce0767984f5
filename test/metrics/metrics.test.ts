import { get } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { listenForMetrics } from '../../src/metrics/listen.ts';
import { startServer } from '../../src/server.ts';
import { FIXTURE, folderOf, temporaryFolder, workFile } from '../support/folder.ts';
import { quietLog } from '../support/log.ts';

async function startCounting(DOCUMENTS: string) {
  const config = readConfig({ PORT: '0', DOCUMENTS, DATA_DIR: temporaryFolder() });
  const server = await startServer(config, quietLog(), { collects: true });
  onTestFinished(() => server.stop());
  await server.opened;
  const figures = async (): Promise<string> => (await server.metrics?.text()) ?? '';
  return { server, figures };
}

test('requests are counted by the pattern of their route, searches by engine and outcome, and nothing of a reader', async () => {
  const { server, figures } = await startCounting(FIXTURE);
  const paths = [
    '/t/harbour-treaty-1971/eng@1971-03-02/art_1',
    '/t/harbour-treaty-1971/secretword',
    '/search?q=harbour',
    '/search?q=secretword',
    '/api/v1/search?q=tide&work=secretword',
    '/secretword?secretword',
  ];
  for (const path of paths)
    await (await fetch(server.url + path, { headers: { cookie: 'secret=1' } })).text();
  await (await fetch(`${server.url}/t`, { method: 'DELETE' })).text();
  const said = await figures();
  expect(said).toMatch(/http_requests_total\{method="GET",route="\/t\/\*",status="200"\} 1$/mu);
  expect(said).toMatch(/http_requests_total\{method="other",route="[^"]*",status="405"\} 1$/mu);
  expect(said).toMatch(/search_duration_seconds_count\{engine="embedded",outcome="found"\} 1$/mu);
  expect(said).toMatch(/search_duration_seconds_count\{engine="embedded",outcome="nothing"\} 1$/mu);
  expect(said).toMatch(/search_duration_seconds_count\{engine="-",outcome="failed"\} 1$/mu);
  expect(said).not.toMatch(/secret|harbour|art_1|cookie|127\.0\.0\.1/iu);
});

test('the archive stands there as /readyz has it: root, texts, errors and how fresh the index is', async () => {
  const { server, figures } = await startCounting(
    folderOf({ 'c-d/work.yaml': workFile(), 'a-b/work.yaml': 'nature: treaty' }),
  );
  const { archive } = (await (await fetch(`${server.url}/readyz`)).json()) as {
    archive: { root: string; errors: readonly string[] };
  };
  const said = await figures();
  expect(said).toContain(`treaty_archive_info{root="${archive.root}"} 1`);
  expect(said).toContain('treaty_archive_state{state="ready"} 1');
  expect(said).toContain('treaty_archive_works 1');
  expect(said).toContain(`treaty_archive_document_errors ${archive.errors.length}`);
  expect(said).toContain('treaty_archive_index_fresh{engine="embedded",state="ready"} 1');
});

test('an index of another archive, or none, is not called fresh', async () => {
  const config = readConfig({
    PORT: '0',
    DOCUMENTS: FIXTURE,
    DATA_DIR: temporaryFolder(),
    EMBEDDED_MAX_CLAUSES: '0',
  });
  const server = await startServer(config, quietLog(), { collects: true });
  onTestFinished(() => server.stop());
  await server.opened;
  expect(await server.metrics?.text()).toContain('index_fresh{engine="embedded",state="too-large"} 0');
});

test('they are had at /metrics of this machine alone, and where they cannot be had that is said', async () => {
  let fails = false;
  const port = await listenForMetrics(0, async () => {
    if (fails) throw new Error('no worker answers');
    return 'treaty_archive_works 7\n';
  });
  onTestFinished(() => port.close());
  const ask = (
    path: string,
    headers: Readonly<Record<string, string>> = {},
    method = 'GET',
  ): Promise<string> =>
    new Promise((settle, reject) => {
      const asked = new URL(path, port.url);
      get(asked, { headers, method }, (answer) => {
        let body = '';
        answer.on('data', (chunk) => {
          body += String(chunk);
        });
        answer.on('end', () => settle(`${answer.statusCode} ${body}`));
      }).on('error', reject);
    });
  expect(new URL(port.url).hostname).toBe('127.0.0.1');
  expect(await ask('/metrics')).toBe('200 treaty_archive_works 7\n');
  expect(await ask('/')).toMatch(/^404 /u);
  expect(await ask('/metrics', {}, 'POST')).toMatch(/^405 /u);
  // A page of another site that had its own name lead to this machine.
  expect(await ask('/metrics', { host: 'evil.example' })).toMatch(/^421 /u);
  fails = true;
  expect(await ask('/metrics')).toBe('503 No figures now: no worker answers\n');
});
