import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse/text.ts';
import { startApp, testApp } from '../support/app.ts';
import { temporaryFolder, textFile } from '../support/folder.ts';
import { findings } from '../support/published.ts';

/**
 * An invented agreement as it was initialed, with a blank and a slip of ours; our correction; the text as signed, its
 * blank filled; the text as amended: an article more in front, one repealed whose number another has now.
 */
const folder = resolve(import.meta.dirname, '../fixtures/successors');
const SUCCESSORS = 'invented-peace-2025';

const app = startApp(folder, true);
afterAll(() => app.stop());

type Side = { readonly eId: string } | null;

const W = `/t/${SUCCESSORS}`;
const leadsTo = async (path: string): Promise<string | number> => {
  const answer = await app.get(path);
  return answer.headers.get('location') ?? answer.status;
};

test('an agreement initialed, corrected by us, signed with its blank filled, amended and renumbered has no finding', () => {
  expect(findings(folder)).toEqual([]);
});

describe('a floating link follows its clause into whatever number it has now', () => {
  test.each([
    ['art_I', 'eng@2027-01-01/art_I'],
    ['art_II', 'eng@2027-01-01/art_III'],
    ['art_II/para_2', 'eng@2027-01-01/art_III/para_2'],
    ['eng/art_III', 'eng@2027-01-01/art_IV'],
    ['article-2', 'eng@2027-01-01/art_III'],
    ['2/2', 'eng@2027-01-01/art_III/para_2'],
    ['art_II--art_III', 'eng@2027-01-01/art_III--art_IV'],
    ['art_II-new', 'eng@2027-01-01/art_II'],
    ['art_V', 'eng@2027-01-01/art_V'],
    ['art_II.txt', 'eng@2027-01-01/art_III.txt'],
  ])('%s leads to %s', async (floating, permalink) => {
    expect(await leadsTo(`${W}/${floating}`)).toBe(`${W}/${permalink}`);
  });

  test('a repealed clause is not there, though another has its number now; where it stood is offered', async () => {
    const answer = await app.get(`${W}/art_IV`, { accept: 'application/json' });
    expect(answer.status).toBe(404);
    const { detail, near } = Object(await answer.json());
    expect(detail).toContain('not in this version: English, 1 January 2027');
    expect(near.map(({ url }: { url: string }) => url)).toEqual([
      `${W}/eng@2026-03-01/art_IV`,
      `${W}/eng@2025-08-08/art_IV`,
    ]);
  });
});

describe('dated and pinned links stay where they were', () => {
  test.each([
    ['eng@2025-08-08/art_II/para_2', 'within ____ days'],
    ['eng@2026-03-01/art_II/para_2', 'within 30 days'],
    ['eng@2025-08-08_r1/art_I', 'the boarders of'],
    ['eng@2025-08-08/art_I', 'the borders of'],
    ['eng@2027-01-01/art_II', 'waters of the river'],
    ['eng@2027-01-01/art_IV', 'No Party brings claims'],
  ])('%s: "%s"', async (path, words) => {
    const answer = await app.get(`${W}/${path}.txt`);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(words)]);
  });

  test('the clause keeps its identity, and names its other numbers for programs', async () => {
    expect(Object(await app.json(`${W}/eng@2027-01-01/art_III.json`)).wid).toBe('art_II');
    expect(Object(await app.json(`${W}/eng@2027-01-01/art_III/para_2.json`)).wid).toBe('art_II__para_2');
    const link = (await app.get(`${W}/eng@2026-03-01/art_II`)).headers.get('link');
    expect(link).toMatch(/eng@2027-01-01\/art_III>; rel="latest-version"/u);
    expect(link).toMatch(/eng@2025-08-08\/art_II>; rel="predecessor-version"/u);
  });
});

describe('?as-of= and the list of versions agree', () => {
  test('each version of the list is what its own day leads to', async () => {
    const { expressions } = Object(await app.json(`${W}.json`));
    const dates = expressions.map(({ key }: { key: string }) => key.slice('eng@'.length));
    expect(dates).toEqual(['2025-08-08', '2026-03-01', '2027-01-01']);
    for (const date of dates) expect(await leadsTo(`${W}/eng?as-of=${date}`)).toBe(`${W}/eng@${date}`);
  });

  test.each([
    ['art_II?as-of=2026-12-31', 'eng@2026-03-01/art_II'],
    ['eng@2027-01-01/art_III?as-of=2026-12-31', 'eng@2026-03-01/art_II'],
    ['eng@2025-08-08/art_II?as-of=2027-06-01', 'eng@2027-01-01/art_III'],
    ['art_II?as-of=2027-01-01', 'eng@2027-01-01/art_III'],
  ])('%s leads to %s', async (asked, permalink) => {
    expect(await leadsTo(`${W}/${asked}`)).toBe(`${W}/${permalink}`);
  });

  test('what a version did not have yet is not found in it under a number that it had', async () => {
    expect(await leadsTo(`${W}/eng@2027-01-01/art_II?as-of=2026-12-31`)).toBe(404);
  });
});

describe('the page of a clause says what changed since', () => {
  const page = async (path: string): Promise<string> => (await app.get(`${W}/${path}`)).text();

  test.each([
    [
      'eng@2025-08-08/art_II',
      'are different in the version of 1 January 2027. In the version of 1 January 2027 it is Article III.',
    ],
    [
      'eng@2026-03-01/art_III',
      'are the same in the version of 1 January 2027. In the version of 1 January 2027 it is Article IV.',
    ],
    ['eng@2026-03-01/art_IV', 'The version of 1 January 2027 does not have this clause.'],
    [
      'eng@2027-01-01/art_III',
      'are the same in the version of 1 March 2026. In the version of 1 March 2026 it is Article II.',
    ],
    ['eng@2027-01-01/art_II', 'The version of 1 March 2026 does not have this clause.'],
  ])('%s: %s', async (path, says) => {
    expect(await page(path)).toContain(says);
  });

  test('an older text leads to the newest and to the comparison of the two', async () => {
    const old = await page('eng@2025-08-08');
    expect(old).toContain(`<a href="${W}/eng@2027-01-01">There is a newer version, of 1 January 2027.</a>`);
    expect(await page('eng@2026-03-01/art_III')).toContain(`<a href="${W}/eng@2027-01-01/art_IV">`);
    expect(old).toContain(`/compare/${SUCCESSORS}/eng@2025-08-08/to/${SUCCESSORS}/eng@2027-01-01`);
    expect(await page('eng@2027-01-01')).not.toContain('There is a newer version');
  });

  test('where words are not held nobody can say whether they changed', async () => {
    const held = temporaryFolder();
    cpSync(folder, held, { recursive: true });
    const file = join(held, SUCCESSORS, 'eng@2028-01-01.md');
    writeFileSync(file, textFile('## Article I\n\n[gap: not read yet]'));
    const answer = await testApp(held).get(`${W}/eng@2027-01-01/art_I`);
    expect(await answer.text()).toContain('so we cannot say whether they are the same');
  });
});

describe('versions and transcriptions on one axis', () => {
  test('stand in the order of their days with the reason of a correction, any two to be compared', async () => {
    const page = await (await app.get(`${W}/eng@2026-03-01`)).text();
    const axis = page.slice(page.indexOf('id="axis"'), page.indexOf('</form>', page.indexOf('id="axis"')));
    const days = [...axis.matchAll(/<time datetime="([0-9-]+)"/gu)].map(([, day]) => day);
    expect(days).toEqual([...days].sort());
    expect(days).toHaveLength(7);
    expect(axis).toContain('A misread word in Article I is mended.');
    expect(axis).toContain('initialed');
    const values = [...axis.matchAll(/name="to" value="([^"]+)"/gu)].map(([, value = '']) => value);
    expect(values).toHaveLength(4);
    const [first = '', last = ''] = [values[0], values.at(-1)];
    const to = await leadsTo(`/compare?from=${encodeURIComponent(first)}&to=${encodeURIComponent(last)}`);
    expect((await app.get(String(to))).status).toBe(200);
  });

  test('a text with one transcription has no axis', async () => {
    expect(await (await testApp().get('/t/river-code-1990/eng@1990-10-01')).text()).not.toContain(
      'id="axis"',
    );
  });

  test('a comparison across the renumbering calls nothing removed that only has another number', async () => {
    const between = `from=${SUCCESSORS}/eng@2026-03-01&to=${SUCCESSORS}/eng@2027-01-01`;
    const { changes } = Object(await app.json(`/api/v1/compare?${between}`));
    const told = changes.map(({ what, before, after }: { what: string[]; before: Side; after: Side }) =>
      [what.join(), before?.eId ?? '-', after?.eId ?? '-'].join(' '),
    );
    expect(told).toEqual([
      'added - art_II',
      'renumbered art_II art_III',
      'renumbered art_III art_IV',
      'removed art_IV -',
      'added - art_V',
    ]);
  });
});

describe('search shows the newest version unless all are asked for', () => {
  const found = async (query: string): Promise<readonly string[]> => {
    const { hits } = Object(await app.json(`/api/v1/search?${query}`));
    return hits.map(({ permalink }: { permalink: string }) => permalink);
  };

  test('the clause under its number now, and every version on request', async () => {
    expect(await found('q=%22within+30+days%22')).toEqual([`${W}/eng@2027-01-01/art_III/para_2`]);
    expect(await found('q=%22bells+are+rung%22')).toEqual([]);
    expect(await found('q=%22bells+are+rung%22&versions=all')).toHaveLength(1);
  });
});

describe('identities in front matter', () => {
  const issuesOf = (wids: string): readonly string[] =>
    parseText(
      readFileSync(join(folder, SUCCESSORS, 'eng@2027-01-01.md'), 'utf8').replace(
        /^wids:.*$/mu,
        `wids: ${wids}`,
      ),
      'x.md',
      'eng',
    ).issues.map(({ line, rule, message }) => `${line} ${rule} ${message}`);

  test.each([
    ['{ art_III: art_II }', /^4 wid art_II and art_III would both be art_II: give the one that is new/u],
    ['{ art_IX: art_II }', /^4 wid wids name "art_IX"/u],
    ['{ art_III: "Article II" }', /^4 wid "Article II" is no eId/u],
  ])('%s is refused', (wids, says) => {
    expect(issuesOf(wids)).toEqual([expect.stringMatching(says)]);
  });
});
