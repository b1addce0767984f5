import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../src/model/address.ts';
import { startApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';
import { problemOf } from '../support/problem.ts';
import { ABSENT, BROKEN } from './addresses/absent.ts';
import { ALIASES, REAL_ALIASES } from './addresses/aliases.ts';
import { CANONICAL, GAPS, REAL } from './addresses/canonical.ts';
import { FLOATING, REAL_FLOATING } from './addresses/floating.ts';

const invented = startApp();
const real = startApp(DOCUMENTS);
afterAll(() => Promise.all([invented.stop(), real.stop()]));

const appOf = (address: string) => (address.includes('am-az') || address.includes('vclt') ? real : invented);

describe('permalinks answer 200 as they stand, and are what parse and format agree on', () => {
  test.each([...CANONICAL, ...GAPS, ...REAL])('%s', async (address) => {
    const answer = await appOf(address).get(address);
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
    const parsed = parseAddress(address);
    expect(parsed === null ? null : formatAddress(parsed)).toBe(address);
  });
});

describe('words not held say so', () => {
  test.each(GAPS.filter((address) => !/\.\w+$/u.test(address)))('%s', async (address) => {
    expect(await (await invented.get(address)).text()).toContain(
      'We do not have it in this language or copy',
    );
    const json = await invented.json(`${address}.json`);
    expect(json).toMatchObject({ held: false, text: null, hash: null });
    expect(json).toHaveProperty('held_in');
  });
});

describe('aliases within a dated text answer one 301', () => {
  test.each([...ALIASES, ...REAL_ALIASES])('%s is %s', async (alias, permalink) => {
    const answer = await appOf(alias).get(alias);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, permalink]);
    expect(answer.headers.get('vary')).toBeNull();
    const target = await appOf(alias).get(permalink);
    expect(target.status).toBe(200);
  });
});

describe('floating addresses answer one 302 to the permalink of the day', () => {
  test.each([...FLOATING, ...REAL_FLOATING])('%s for "%s" is %s', async (address, languages, permalink) => {
    const answer = await appOf(address).get(address, { 'accept-language': languages });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, permalink]);
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect((await appOf(address).get(permalink)).status).toBe(200);
  });
});

describe('what does not exist is 404, says what there is and offers it', () => {
  test.each(ABSENT)('%s: %s', async (address, says, near) => {
    const answer = await invented.get(address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = await problemOf(answer);
    expect(problem.detail).toContain(says);
    const offered = (problem.near ?? []).map(({ url }) => url);
    expect(offered).toEqual(expect.arrayContaining([...near]));
    for (const url of offered) expect([url, (await invented.get(url)).status]).toEqual([url, 200]);
  });

  test('Article IV of the peace agreement has one paragraph, and none is made up', async () => {
    const answer = await real.get('/t/am-az-peace-2025/eng@2025-08-08/art_IV/para_2');
    expect(answer.status).toBe(404);
    expect((await problemOf(answer)).detail).toContain('Article IV has one paragraph in this version');
  });
});

describe('what can name nothing is 400 and says why', () => {
  test.each(BROKEN)('%s: %s', async (address, says) => {
    const answer = await invented.get(address);
    expect(answer.status).toBe(400);
    expect((await problemOf(answer)).detail).toContain(says);
  });
});

describe('the API and the addresses with .json give the same bytes', () => {
  const jsonAddresses = [...CANONICAL, ...GAPS].filter((address) => address.endsWith('.json'));
  test.each(jsonAddresses)('%s', async (address) => {
    const [, , work, expression, ...levels] = address.replace(/\.json$/u, '').split('/');
    const api = ['/api/v1/works', work, expression, levels.join('__')].filter(Boolean).join('/');
    const [one, other] = await Promise.all([invented.get(address), invented.get(api)]);
    expect([api, other.status]).toEqual([api, 200]);
    expect(await other.text()).toBe(await one.text());
    expect(other.headers.get('etag')).toBe(one.headers.get('etag'));
  });

  test.each([
    ['/api/v1/works/harbour-treaty-1971/en@1971-03-02/art.2', 301, 'eng@1971-03-02/art_2'],
    ['/api/v1/works/harbour-treaty-1971/eng@1971-03-02/art_2/para_2', 301, 'eng@1971-03-02/art_2__para_2'],
    ['/api/v1/works/harbour-treaty-1971/eng/art_2', 302, 'eng@1984-06-15/art_2'],
    ['/api/v1/works/harbour-treaty-1971/eng?as-of=1975-01-01', 302, 'eng@1971-03-02'],
  ])('aliases of the API stay in the API: %s', async (address, status, target) => {
    const answer = await invented.get(address);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      status,
      `/api/v1/works/harbour-treaty-1971/${target}`,
    ]);
  });
});

describe('every clause of every text', () => {
  test('has a permalink that parses to itself, and its joined eId is an alias', async () => {
    for (const { work, key, index } of invented.services.archive().editions.slice(0, 4)) {
      for (let position = 0; position < index.size; position += 1) {
        const clause = index.eIdAt(position);
        const address = {
          work,
          expression: { ...key, edition: null },
          clause,
          to: null,
          format: 'html',
        } as const;
        const path = formatAddress(address);
        expect(parseAddress(path)).toEqual(address);
        const joined = path.replace(clause.replaceAll('__', '/'), clause);
        const answer = await invented.get(joined);
        expect([joined, answer.headers.get('location') ?? joined]).toEqual([joined, path]);
      }
    }
  });

  test('any address made of odd pieces answers with a page, one redirect that ends, or a problem', async () => {
    const piece = fc.constantFrom(
      'art_1',
      '2',
      'art',
      '..',
      '--',
      'eng',
      '@',
      '%20',
      'para',
      '_',
      '.txt',
      'é',
      'Ա',
      '__',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), fc.boolean(), async (pieces, dated) => {
        const address = encodeURI(
          `/t/harbour-treaty-1971/${dated ? 'eng@1971-03-02/' : ''}${pieces.join('')}`.replaceAll('%20', ' '),
        );
        const answer = await invented.get(address);
        expect([200, 301, 302, 404]).toContain(answer.status);
        if (answer.status < 400 && answer.status > 299) {
          const end = await invented.get(answer.headers.get('location') ?? '');
          expect(end.status).toBe(200);
        }
      }),
      { numRuns: 300 },
    );
  });
});
