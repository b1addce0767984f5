import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { record } from '../../src/archive/logFile.ts';
import type { NewEntry } from '../../src/model/logEntry.ts';
import { testApp } from '../support/app.ts';
import { copyOfFixture } from '../support/folder.ts';
import { locked, publishAll } from '../support/published.ts';

const FIRST = 'harbour-treaty-1971/eng@1971-03-02_r1';
const SECOND = 'harbour-treaty-1971/eng@1971-03-02_r2';

describe('/log: what was done to published texts', () => {
  test('newest first, each with its text, reason, clauses and hash; a correction leads to what changed', async () => {
    const folder = locked();
    const page = await (await testApp(folder).get('/log')).text();
    const { log, root } = Archive.load(folder).snapshot;
    const places = log.map(({ hash }) => page.indexOf(`id="${hash.slice(0, 16)}"`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => b - a));
    expect(page).toContain('a misread word in article 3 is mended');
    expect(page).toContain(`/t/${SECOND}/art_3/p_2`);
    expect(page).toContain(`/compare/${FIRST}/to/${SECOND}`);
    expect(page).toContain(`verify --root ${root} --log ${log.at(-1)?.hash}`);
  });

  test('what was entered later says when', async () => {
    const folder = locked();
    rmSync(join(folder, 'log.jsonl'));
    const edit = (file: string, from: RegExp, to: string): void => {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    };
    edit('archive.lock', /^- log .*\n/mu, '');
    edit('harbour-treaty-1971/eng@1984-06-15.md', /^title:/mu, 'added: 2025-05-01\ntitle:');
    publishAll(folder, '2026-02-01');
    const page = await (await testApp(folder).get('/log')).text();
    expect(page.match(/entered here on 1 February 2026/gu)).toHaveLength(1);
    expect(page).toContain('<time datetime="2025-05-01">');
  });

  test('an archive without a log says that nothing is entered, and promises no history', async () => {
    const page = await (await testApp(copyOfFixture()).get('/log')).text();
    expect(page).toContain('Nothing has been entered yet.');
    expect(page).not.toContain('--log');
  });

  test('a copy that was compared is named as a link, with what it has of each clause', async () => {
    const folder = locked();
    const t1 = Archive.load(folder).snapshot.log.find(({ text }) => text === FIRST)?.new ?? '';
    const c1 =
      Archive.load(folder)
        .editions.find(({ name }) => name === FIRST)
        ?.index.c1At(0) ?? null;
    const source = {
      name: 'Page 1',
      publisher: 'Gazette',
      class: 'party',
      url: 'https://gazette.example/1',
    } as const;
    const clauses = [{ clause: 'preamble__p_1', old: c1, new: c1, extent: 'exact' as const }];
    const entry = {
      act: 'attested',
      date: '2026-03-01',
      text: FIRST,
      reason: null,
      clauses,
      old: t1,
      new: t1,
      source,
    } satisfies NewEntry;
    expect(record(folder, [entry])).toEqual([]);
    const page = await (await testApp(folder).get('/log')).text();
    expect(page).toContain('href="https://gazette.example/1"');
    expect(page).toContain('word for word');
  });

  test.each([
    ['/log?before=4', 3],
    ['/log?before=0', 10],
    ['/log?before=many', 10],
  ])('%s shows %i entries', async (path, count) => {
    const page = await (await testApp(locked()).get(path)).text();
    expect(page.match(/<li id="[0-9a-f]{16}"/gu)).toHaveLength(count);
  });
});

describe('a log that was tampered with', () => {
  const BROKEN = 'This log is damaged';
  const cut = (folder: string): void => {
    const path = join(folder, 'log.jsonl');
    writeFileSync(path, `${readFileSync(path, 'utf8').split('\n').slice(0, 4).join('\n')}\n`);
  };
  const entriesOn = (page: string): number => page.match(/<li id="[0-9a-f]{16}"/gu)?.length ?? 0;

  test('cut while it is served: all entries that were served stay, the page says so, and /readyz names it', async () => {
    const folder = locked();
    const app = testApp(folder);
    expect(await (await app.get('/log')).text()).not.toContain(BROKEN);
    cut(folder);
    await app.services.refresh();
    const page = await (await app.get('/log')).text();
    expect([page.includes(BROKEN), entriesOn(page)]).toEqual([true, 10]);
    expect(await (await app.get('/readyz')).text()).toContain('log.jsonl:4 log-cut has 4 of the 10 entries');
  });

  test('cut before the start: what is left is shown, and that it is not all', async () => {
    const folder = locked();
    cut(folder);
    const page = await (await testApp(folder).get('/log')).text();
    expect([page.includes(BROKEN), entriesOn(page)]).toEqual([true, 4]);
  });

  test('an entry more than the lock names is an editor at work, not damage', async () => {
    const folder = locked();
    const path = join(folder, 'archive.lock');
    const [first] = Archive.load(folder).snapshot.log;
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^- log .*$/mu, `- log 1 ${first?.hash}`));
    expect(await (await testApp(folder).get('/log')).text()).not.toContain(BROKEN);
  });
});

describe('/feed.atom', () => {
  test('has an entry for each of the log under a name made of its hash, and escapes what is in titles', async () => {
    const folder = locked();
    const answer = await testApp(folder).get('/feed.atom?ui=ru');
    const feed = await answer.text();
    const { log } = Archive.load(folder).snapshot;
    expect(answer.headers.get('content-type')).toContain('application/atom+xml');
    expect(feed.match(/<entry>/gu)).toHaveLength(log.length);
    const name = Buffer.from(log.at(-1)?.hash ?? '', 'hex').toString('base64url');
    expect(feed).toContain(`<id>ni:///sha-256;${name}</id>`);
    expect(feed).toContain('Исправлено');
    expect(feed).toContain('<updated>2026-01-09T00:00:00Z</updated>');
    expect(feed).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/u);
  });
});
