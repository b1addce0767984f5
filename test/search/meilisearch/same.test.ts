import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UnknownValues } from '../../../src/search/read/unknownValues.ts';
import { FIXTURE } from '../../support/folder.ts';
import { describeOnMeili } from '../../support/onMeili.ts';
import { DOCUMENTS } from '../engine.ts';
import { readJudgments } from '../judgments.ts';
import { counts, type Engines, openEngines, unsigned } from './engines.ts';

const judgments = ['queries.tsv', 'judgments.tsv'].flatMap(readJudgments);

describeOnMeili('Meilisearch beside the embedded engine', (server) => {
  let held: Engines;
  let invented: Engines;
  beforeAll(async () => {
    held = await openEngines(DOCUMENTS, server);
    invented = await openEngines(FIXTURE, server);
  }, 120_000);
  afterAll(() => Promise.all([held?.close(), invented?.close()]));

  describe('every judged query has the same answer', () => {
    // One is looked at while Meilisearch is asked for the next.
    test.concurrent.each(judgments.map(({ query }) => query))('%s', async (query) => {
      const answer = await held.recalled(query);
      expect(answer.engine).toBe('meilisearch');
      expect(unsigned(answer)).toEqual(unsigned(await held.embedded(query)));
    });
  });

  describe('operators find exactly the same clauses', () => {
    test.each([
      '"shall not"',
      '"the Parties" -border',
      'border* /8 state*',
      '(peace OR war) AND "the Republic"',
      'NOT the',
      '-the lang:rus',
      'статья OR границы',
      'lang:hye -և',
      'party:AM "international"',
    ])('%s', async (query) => {
      expect(unsigned(await held.recalled(query))).toEqual(unsigned(await held.embedded(query)));
    });
  });

  describe('what Meilisearch counts by itself is right to the last clause and facet', () => {
    test.each<[string, Record<string, string>?]>([
      ['the'],
      ['harbour'],
      ['lantern harbour'],
      ['harbours master'],
      ['the harbour master shall'],
      ['фонари'],
      ['2001'],
      ['weather'],
      ['harbour', { lang: 'eng', type: 'treaty' }],
      ['harbour', { versions: 'all' }],
      ['harbour lang:rus'],
      ['harbour -lang:eng'],
      ['the', { from: '1980-01-01', to: '2005-12-31' }],
      ['the party:"republic"'],
      ['the', { stage: 'signed', nature: 'treaty' }],
      ['the nature:non-binding'],
      ['the', { type: 'protocol' }],
    ])('%s %j', async (query, parameters = {}) => {
      for (const { counted, embedded } of [held, invented]) {
        const [one, other] = [await counted(query, parameters), await embedded(query, parameters)];
        expect(one.engine).toBe('meilisearch');
        expect(counts(one)).toEqual(counts(other));
        const links = (answer: typeof one) => answer.hits.map(({ permalink }) => permalink).sort();
        if (other.total <= 50) expect(links(one)).toEqual(links(other));
      }
    });

    test('pages give every hit once, those that Meilisearch does not rank included', async () => {
      for (const query of ['harbours', 'the', 'reports', 'партии']) {
        const whole = await held.embedded(query, { limit: '50' });
        const links: string[] = [];
        for (let page = 1; (page - 1) * 7 < whole.total; page += 1) {
          const { hits } = await held.counted(query, { limit: '7', page: String(page) });
          links.push(...hits.map(({ permalink }) => permalink));
        }
        expect([query, links.length, new Set(links).size]).toEqual([query, whole.total, whole.total]);
      }
    });

    test('clauses with the same words in one Work and language are one hit, which names the others', async () => {
      for (const query of ['harbour', 'lantern', 'the']) {
        const also = (answer: Awaited<ReturnType<typeof invented.embedded>>) =>
          answer.hits.map(({ permalink, also }) => [permalink, ...also].sort().join(' ')).sort();
        const all = { versions: 'all' };
        expect(also(await invented.counted(query, all))).toEqual(also(await invented.embedded(query, all)));
      }
    });
  });

  test.each<[string, Record<string, string>]>([
    ['the', { year: '2025', person: 'ilham-aliyev' }],
    ['the person:"Nikol Pashinyan"', { subject: 'peace' }],
    ['the -year:2025', {}],
    ['harbour', { work: 'harbour-treaty-1971', level: 'unchecked' }],
  ])('%s %j: values of one archive are counted alike', async (query, parameters) => {
    const { counted, embedded } = query === 'harbour' ? invented : held;
    const [one, other] = [await counted(query, parameters), await embedded(query, parameters)];
    expect(other.total).toBeGreaterThan(0);
    expect([one.engine, counts(one)]).toEqual(['meilisearch', counts(other)]);
  });

  describe('no value of a filter gets out of its quotation marks: what no Work has is not asked for at all', () => {
    const values = [
      '"',
      '\\',
      '\\"',
      '"] OR lang = "eng',
      '" OR "1" = "1',
      "' OR lang EXISTS OR '",
      'x\\" OR latest = true OR work = \\"',
      'a, b',
      'NOT EXISTS',
      '_geoRadius(0,0,1)',
      '\u0000',
      '\ud800',
      '🙂',
    ];
    const fields = ['work', 'party', 'subject'];
    test.each(fields.flatMap((field) => values.map((value) => [field, value] as const)))(
      '%s %j',
      async (field, value) => {
        for (const asked of [held.counted, held.recalled]) {
          await expect(asked('the', { [field]: value })).rejects.toThrow(UnknownValues);
          const written = value.replaceAll('"', '');
          const quoted = asked(`the ${field}:"${written}"`);
          if (written === '')
            expect(counts(await quoted)).toEqual(counts(await held.embedded(`the ${field}:""`)));
          else await expect(quoted).rejects.toThrow(UnknownValues);
        }
      },
    );
  });
});
