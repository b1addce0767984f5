import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { startApp, testApp } from '../support/app.ts';
import { copyOfFixture, folderOf, textFile, workFile } from '../support/folder.ts';
import { problemOf } from '../support/problem.ts';

const app = startApp();
afterAll(() => app.stop());

/** c1 as docs/model.md defines it, computed here on its own. */
const c1 = (words: string): string => createHash('sha256').update(words.normalize('NFC')).digest('hex');

const OPEN = 'The harbour of Quil is open to the ships of both Parties.';
const STANDS_OPEN = 'The harbour of Quil stands open to the ships of both Parties.';
const TIDES = 'The harbour master answers within nine tides.';
const HARBOUR = '/t/harbour-treaty-1971';

describe('/h/: clauses with exactly these words', () => {
  test.each([
    [c1(STANDS_OPEN), `${HARBOUR}/eng-pub@1971-03-02/art_1`],
    [`c1:${c1(STANDS_OPEN)}`, `${HARBOUR}/eng-pub@1971-03-02/art_1`],
    [`C1:${c1(STANDS_OPEN).toUpperCase()}`, `${HARBOUR}/eng-pub@1971-03-02/art_1`],
    [c1(STANDS_OPEN).slice(0, 12), `${HARBOUR}/eng-pub@1971-03-02/art_1`],
    [`${c1(STANDS_OPEN)}/`, `${HARBOUR}/eng-pub@1971-03-02/art_1`],
    [`${c1(STANDS_OPEN)}.json`, `${HARBOUR}/eng-pub@1971-03-02/art_1.json`],
    [`${c1(STANDS_OPEN)}?ui=ru`, `${HARBOUR}/eng-pub@1971-03-02/art_1?ui=ru`],
    [c1(TIDES), `${HARBOUR}/eng@1971-03-02_r1/art_3/p_2`],
  ])('one clause answers by redirect: %s', async (hash, permalink) => {
    const answer = await app.get(`/h/${hash}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, permalink]);
  });

  test('several are a list; an edition only where the newest has other words there', async () => {
    const { clauses, hash } = Object(await app.json(`/h/${c1(OPEN)}.json`));
    expect(hash).toBe(`c1:${c1(OPEN)}`);
    expect(clauses.map(({ permalink }: { permalink: string }) => permalink).sort()).toEqual([
      `${HARBOUR}/eng-pub@1971-03-02/art_2/para_3`,
      `${HARBOUR}/eng@1971-03-02/art_1`,
      `${HARBOUR}/eng@1971-03-02/art_2/para_3`,
      `${HARBOUR}/eng@1984-06-15/art_1`,
    ]);
    const page = await app.get(`/h/${c1(OPEN)}`);
    expect(page.status).toBe(200);
    const body = await page.text();
    expect(body).toContain(`href="${HARBOUR}/eng@1984-06-15/art_1"`);
    expect(body).toMatch(/Article 1 \(English, 15 June 1984\)<\/a> <a class="level/u);
  });

  test('every clause with these words is listed, however many there are', async () => {
    const folder = folderOf({
      'blank-forms/work.yaml': workFile(),
      'blank-forms/eng@1999-09-09.md': textFile(
        Array.from({ length: 350 }, (_, at) => `## Article ${at + 1}\n\n(deleted)`).join('\n\n'),
      ),
    });
    const { total, clauses } = Object(await testApp(folder).json(`/h/${c1('(deleted)')}.json`));
    expect([total, clauses.length]).toEqual([350, 350]);
  });

  test('none is 404, fewer than 12 digits 400', async () => {
    expect((await problemOf(await app.get(`/h/${'f'.repeat(64)}`))).type).toBe('/about#hash-not-found');
    expect((await app.get(`/h/${c1(OPEN).slice(0, 11)}`)).status).toBe(400);
  });
});

describe('?h= tells whether the words are still those that were cited', () => {
  const AT = `${HARBOUR}/eng@1971-03-02/art_3/p_2`;
  const NOW = c1('The harbour master answers within ten tides.');
  test.each([
    [NOW, 'unchanged', 'The words have not changed since they were cited.'],
    [`c1:${NOW.slice(0, 32)}`, 'unchanged', 'The words have not changed since they were cited.'],
    [NOW.slice(0, 31), 'agrees', 'The first 31 digits of the hash agree'],
    [c1(TIDES), 'changed', 'The words are no longer those that were cited.'],
    [c1(TIDES).slice(0, 12), 'changed', 'The words are no longer those that were cited.'],
    ['0'.repeat(64), 'unknown', 'the cited words are not in this archive'],
  ])('%s: %s', async (hash, status, says) => {
    const page = await (await app.get(`${AT}?h=${hash}`)).text();
    expect(page).toContain(says);
    const { cited, text } = Object(await app.json(`${AT}.json?h=${hash}`));
    expect(cited.status).toBe(status);
    if (status !== 'changed') return;
    expect([cited.text, text]).toEqual([TIDES, 'The harbour master answers within ten tides.']);
    expect(cited.permalink).toBe(`${HARBOUR}/eng@1971-03-02_r1/art_3/p_2`);
    expect([cited.lang, cited.level]).toEqual(['eng', 'unchecked']);
    expect(page).toContain(TIDES);
    expect(page).toContain('within ten tides');
  });

  test('a container has no words of its own to compare, and a gap has none', async () => {
    for (const at of [`${HARBOUR}/eng@1971-03-02/art_3`, `${HARBOUR}/rus@1971-03-02/art_3`, HARBOUR]) {
      expect((await app.get(`${at}?h=${NOW}`)).status).toBe(200);
    }
    const { cited } = Object(await app.json(`${HARBOUR}/eng@1971-03-02/art_3.json?h=${NOW}`));
    expect(cited.status).toBe('no-words');
  });

  test('it stays with an alias and a floating address on the way to the permalink', async () => {
    const answer = await app.get(`${HARBOUR}/eng@1971-03-02/3/2?h=${NOW}`);
    expect(answer.headers.get('location')).toBe(`${AT}?h=${NOW}`);
  });
});

describe('the link that checks the words, offered on every clause that has some', () => {
  /** The link on the page of a clause, as it is copied. */
  const offered = async (path: string): Promise<string | null> => {
    const page = await (await app.get(path)).text();
    return /([^\s<>"&;]+\?h=[0-9a-f]+)/u.exec(page)?.[1]?.replace(/^https?:\/\/[^/]+/u, '') ?? null;
  };
  const statusOf = async (link: string): Promise<string> => {
    const [path = '', query = ''] = link.split('?');
    return Object(await app.json(`${path}.json?${query}`)).cited.status;
  };

  test.each(['art_3/p_2', 'art_3', 'art_1'])(
    'of %s it has 32 digits, and whoever opens it is told that the words are the same',
    async (clause) => {
      const link = await offered(`${HARBOUR}/eng@1971-03-02/${clause}`);
      expect(link).toMatch(/\?h=[0-9a-f]{32}$/u);
      expect(await statusOf(link ?? '')).toBe('unchanged');
      expect(await (await app.get(link ?? '')).text()).toContain(
        'The words have not changed since they were cited.',
      );
    },
  );

  test('an article cited whole shows both wordings when one of its paragraphs is corrected', async () => {
    const link = await offered(`${HARBOUR}/eng@1971-03-02_r1/art_3`);
    const query = link?.split('?')[1] ?? '';
    const now = `${HARBOUR}/eng@1971-03-02/art_3`;
    const { cited } = Object(await app.json(`${now}.json?${query}`));
    expect(cited).toMatchObject({ status: 'changed', permalink: `${HARBOUR}/eng@1971-03-02_r1/art_3` });
    expect(cited.text).toContain(TIDES);
    const page = await (await app.get(`${now}?${query}`)).text();
    expect(page).toContain('within nine tides');
    expect(page).toContain('within ten tides');
  });

  test('a gap has no words, and a hash of nothing here is not called unchanged', async () => {
    expect(await offered(`${HARBOUR}/rus@1971-03-02/art_3`)).toBeNull();
    expect(await statusOf(`${HARBOUR}/eng@1971-03-02/art_3?h=${'0'.repeat(32)}`)).toBe('no-words');
    expect(await statusOf(`${HARBOUR}/eng@1971-03-02/art_3/p_2?h=${'0'.repeat(32)}`)).toBe('unknown');
  });
});

test('words that stand in the cited clause itself are shown before equal words elsewhere', async () => {
  const folder = copyOfFixture();
  const app = testApp(folder);
  const at = `${HARBOUR}/eng@1971-03-02/art_1.json`;
  const { hash } = Object(await app.json(at));
  expect(hash).toBe(`c1:${c1(OPEN)}`);
  const { text } = Object(await app.json(`${HARBOUR}/eng@1971-03-02/art_1.json`));
  const source = `---\ntitle: Treaty on the Harbour of Quil\nlanguage_role: authentic\n---\n\n## Article 1. The harbour\n\nNew words.\n`;
  writeFileSync(join(folder, 'harbour-treaty-1971/eng@1971-03-02_r3.md'), source);
  await app.services.refresh();
  const { cited } = Object(await app.json(`${at}?h=${hash}`));
  expect(cited).toMatchObject({ status: 'changed', text, permalink: `${HARBOUR}/eng@1971-03-02_r2/art_1` });
});
