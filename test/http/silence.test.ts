import { describe, expect, test } from 'vitest';
import { SilenceSchema } from '../../src/http/silence/json.ts';
import { testApp } from '../support/app.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';

const OFFICIAL = `attestations:
  - { source: Gazette of Tides, publisher: Gazette, class: party, url: null, checked: 2026-01-05, exact: [title, art_1] }
`;
const FILES = {
  'tides/work.yaml': workFile(),
  'tides/eng@1999-09-09.md': textFile('## Article 1\n\nBarges wait for high water.', OFFICIAL),
  'ebb/work.yaml': workFile(),
  'ebb/eng@1999-09-09.md': textFile('## Article 1\n\nBarges wait for low water.\n\n[gap art_2: not held]'),
};
const app = () => testApp(folderOf(FILES), true);

describe('/api/v1/silence and /silence', () => {
  test('a proven silence can be cited, with its day, its text and the root of the archive', async () => {
    const answer = SilenceSchema.parse(await app().json('/api/v1/silence?work=tides&q=lanterns'));
    expect(answer).toMatchObject({ silence: 'does-not-occur', open: [] });
    expect(answer.root).toMatch(/^[0-9a-f]{64}$/u);
    expect(answer.citation).toMatch(
      /^“lanterns” .* “Agreement on Tides” \(English, 9 September 1999; .* on \d+ \w+ \d{4}\.$/u,
    );
  });

  test('anything less has no form to be cited, and says what is left open', async () => {
    const served = app();
    const answer = SilenceSchema.parse(await served.json('/api/v1/silence?work=ebb&q=lanterns'));
    expect(answer).toMatchObject({ silence: 'not-in-held', citation: null });
    expect(answer.open).toEqual([
      'English, 9 September 1999: not held are Article 2',
      'English, 9 September 1999: 1 of 1 clauses not checked against an official copy',
      'English, 9 September 1999: the title was not checked against an official copy',
    ]);
    const page = await (await served.get('/silence?work=ebb&q=lanterns')).text();
    for (const sentence of answer.open) expect(page).toContain(sentence);
    expect(page).not.toContain('To be cited');
  });

  test('where it occurs, the clause, its level and the words are shown', async () => {
    const page = await (await app().get('/silence?work=tides&q=barge')).text();
    expect(page).toContain('href="/t/tides/eng@1999-09-09/art_1"');
    expect(page).toContain('<mark>Barges</mark>');
    expect(page).toMatch(/class="level official"/u);
  });

  test('a form without words; a Work that is not there is a problem, not a silence', async () => {
    const served = app();
    expect((await served.get('/silence')).status).toBe(200);
    expect((await served.get('/api/v1/silence?work=nowhere&q=lanterns')).status).toBe(404);
    expect((await served.get('/silence?work=nowhere&q=lanterns')).status).toBe(404);
    expect((await served.get('/api/v1/silence?work=tides')).status).toBe(400);
    expect((await served.get('/api/v1/silence?work=tides&q=x&lang=klingon')).status).toBe(400);
  });
});
