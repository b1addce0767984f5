import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/http/app.tsx';
import { startServices } from '../../src/services.ts';
import { PUBLIC_URL, testApp } from '../support/app.ts';
import { copyOfFixture, FIXTURE, temporaryFolder } from '../support/folder.ts';

/** Asks an archive that keeps its files below `folder`; every answer must be a PDF. */
function archiveIn(folder: string) {
  const services = startServices({ DOCUMENTS: FIXTURE, EMBEDDED_MAX_CLAUSES: 50_000 }, folder);
  onTestFinished(() => services.stop());
  const app = createApp({ services, publicUrl: () => PUBLIC_URL, log: () => undefined, now: Date.now });
  return async (path: string): Promise<void> => {
    const answer = await app.request(path);
    expect([path, answer.headers.get('content-type')]).toEqual([path, 'application/pdf']);
    await answer.arrayBuffer();
  };
}

const TEXT = '/t/weather-accord-2010/eng@2010-07-20';

test('of PDFs, what the archive holds is kept on disk; what a reader searched, chose or compared never', async () => {
  const folder = temporaryFolder();
  const ask = archiveIn(folder);
  const kept = () => (existsSync(join(folder, 'texts')) ? readdirSync(join(folder, 'texts')) : []);
  await ask('/search.pdf?q=rain+OR+zebrafinch');
  await ask(`${TEXT}.pdf?clauses=art_I`);
  await ask(
    `/compare/weather-accord-2010/eng@2010-07-20/art_I/to/weather-accord-2010/eng@2010-07-20/art_II.pdf`,
  );
  expect(kept()).toEqual([]);
  await ask(`${TEXT}/art_I.pdf`);
  expect(kept()).toHaveLength(1);
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'));
  expect(written.join()).not.toContain('zebrafinch');
});

test('reading a text leaves no time of use on its file', async () => {
  const documents = copyOfFixture();
  const path = join(documents, 'weather-accord-2010/eng@2010-07-20.md');
  utimesSync(path, 1000, 1_000_000);
  const app = testApp(documents);
  expect((await app.get(`${TEXT}/art_I.txt`)).status).toBe(200);
  expect(statSync(path).atimeMs).toBe(1_000_000);
});

test('search results that an earlier version kept on disk are thrown away at start', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'pdf'));
  writeFileSync(join(folder, 'pdf/brief.pdf'), 'zebrafinch');
  await archiveIn(folder)(`${TEXT}/art_I.pdf`);
  expect(existsSync(join(folder, 'pdf'))).toBe(false);
});
