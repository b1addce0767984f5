import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LEVELS } from '../../src/model/attestation.ts';
import { INTERFACE_CODES } from '../../src/model/interfaces.ts';
import type { FacetName } from '../../src/search/engine/facet.ts';
import { SearchAnswerSchema } from '../../src/search/show/answer.ts';
import { PUBLIC_URL, startApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';
import { problemOf } from '../support/problem.ts';

const app = startApp(DOCUMENTS, true);
beforeAll(() => app.services.opened);
afterAll(() => app.stop());

const ask = async (query: string, headers: Readonly<Record<string, string>> = {}) =>
  SearchAnswerSchema.parse(await app.json(`/api/v1/search?${query}`, headers));

describe('what a search says and names is in the language of the reader', () => {
  test.each([
    ['eng', 'Armenia', 'English', 'agreement', 'treaty', 'Ilham Aliyev', 'peace'],
    ['rus', 'Армения', 'английский', 'соглашение', 'международный договор', 'Ильхам Алиев', 'мир'],
    ['hye', 'Հայաստան', 'անգլերեն', 'համաձայնագիր', 'միջազգային պայմանագիր', 'Իլհամ Ալիև', 'խաղաղություն'],
    ['aze', 'Ermənistan', 'ingilis', 'saziş', 'beynəlxalq müqavilə', 'İlham Əliyev', 'sülh'],
  ])('%s: %s, %s, %s, %s, %s, %s', async (ui, party, lang, type, nature, person, subject) => {
    const { facets } = await ask(`q=peace&ui=${ui}`);
    const labelOf = (name: FacetName, value: string): string | undefined =>
      facets[name]?.find((one) => one.value === value)?.label;
    expect([labelOf('party', 'AM'), labelOf('lang', 'eng'), labelOf('type', 'agreement')]).toEqual([
      party,
      lang,
      type,
    ]);
    expect([
      labelOf('nature', 'treaty'),
      labelOf('person', 'ilham-aliyev'),
      labelOf('subject', 'peace'),
    ]).toEqual([nature, person, subject]);
  });

  test('a Work is named by its short title, a state by its own name and not by the office of who acted', async () => {
    const { facets } = await ask('q=peace&ui=rus');
    expect(facets.work).toContainEqual(
      expect.objectContaining({ label: 'Мирное соглашение Армении и Азербайджана' }),
    );
    expect(facets.party?.map(({ label }) => label).sort()).toEqual(['Азербайджан', 'Армения']);
  });

  test('people stand in alphabetical order, whatever is found of them', async () => {
    const { facets } = await ask('q=peace');
    const values = facets.person?.map(({ value }) => value) ?? [];
    expect(values.length).toBeGreaterThan(3);
    expect(values).toEqual([...values].sort());
  });

  test('Accept-Language and ui= decide; a cache is told so', async () => {
    const path = '/api/v1/search?q=Article+99+peace+agreement';
    const says = async (query: string, accepted: string): Promise<string | undefined> =>
      SearchAnswerSchema.parse(await app.json(path + query, { 'accept-language': accepted })).interpreted
        .citation?.says;
    expect(await says('', 'en')).toMatch(/there is no|has no/u);
    expect(await says('', 'ru')).toMatch(/нет|не найдено/u);
    expect(await says('&ui=hye', 'ru')).toMatch(/[ա-և]{3}/u);
    const { headers } = await app.get(path, { 'accept-language': 'ru' });
    expect([headers.get('vary'), headers.get('content-language')]).toEqual([
      'Accept-Language, Accept-Encoding',
      'ru',
    ]);
  });
});

describe('a hit says', () => {
  test('the day, nature and furthest stage of its Work', async () => {
    const { hits } = await ask('q=work:am-az-peace-2025');
    expect(hits.length).toBeGreaterThan(10);
    for (const hit of hits)
      expect(hit).toMatchObject({ date: '2025-08-08', nature: 'treaty', stage: 'initialed' });
  });

  test('its label as printed, and its place where nothing is printed', async () => {
    const { hits } = await ask('q=work:am-az-peace-2025&lang=eng,hye&limit=50');
    const labelOf = (eId: string, lang: string): string | undefined =>
      hits.find((hit) => hit.eId === eId && hit.lang === lang)?.label;
    expect(labelOf('art_I', 'eng')).toBe('ARTICLE I');
    expect(labelOf('art_II__p_2', 'eng')).toBe('Article II, second paragraph');
    for (const { label } of hits) expect(label).not.toBe('');
  });

  test('its citation in the plain style, with its level and its address', async () => {
    const { hits } = await ask('q=peace');
    for (const { citation, permalink, attestation, work } of hits) {
      expect(citation).toContain(`${PUBLIC_URL}${permalink}`);
      expect(citation).toContain(work.title);
      expect(LEVELS).toContain(attestation);
      if (attestation === 'unchecked') expect(citation).toMatch(/not checked/u);
    }
  });

  test('the same citation as its own page gives', async () => {
    const [hit] = (await ask('q="peace+treaty"')).hits;
    const record = Object(
      await app.json(`/api/v1/cite?ref=${encodeURIComponent(hit?.permalink ?? '')}&style=plain`),
    );
    expect(JSON.stringify(record)).toContain(JSON.stringify(hit?.citation));
  });
});

describe('each filter is a parameter and a field, and both find the same', () => {
  test.each([
    ['year=2020', 'year:2020'],
    ['nature=non-binding', 'nature:non-binding'],
    ['person=nikol-pashinyan', 'person:"Nikol Pashinyan"'],
    ['person=Пашинян', 'person:Փաշինյան'],
    ['party=AM', 'party:Armenia'],
    ['party=Армения', 'party:Հայաստան'],
    ['stage=signed', 'stage:signed'],
    ['topic=peacekeepers', 'topic:peacekeepers'],
  ])('%s and %s', async (parameter, field) => {
    const all = await ask('q=the');
    const narrowed = await ask(`q=the&${encodeURI(parameter)}`);
    expect(narrowed.total).toBeGreaterThan(0);
    expect(narrowed.total).toBeLessThanOrEqual(all.total);
    const written = await ask(`q=${encodeURIComponent(`the ${field}`)}`);
    expect(written.hits.map(({ permalink }) => permalink)).toEqual(
      narrowed.hits.map(({ permalink }) => permalink),
    );
    expect(written.facets).toEqual(narrowed.facets);
  });

  test('days narrow as a year does', async () => {
    const year = await ask('q=the&year=2025');
    const days = await ask('q=the&from=2025-01-01&to=2025-12-31');
    expect(days.hits).toEqual(year.hits);
    expect(days.facets).toEqual(year.facets);
  });
});

describe('a value that no filter has is refused, and those that there are are named', () => {
  const PAGE = { accept: 'text/html' };

  test.each([
    ['year=1999', 'year', '2025'],
    ['q=year:1999', 'year', '2025'],
    ['person=nobody', 'person', 'ilham-aliyev'],
    ['q=person:nobody', 'person', 'ilham-aliyev'],
    ['party=ZZ', 'party', 'AM'],
    ['work=x-1', 'work', 'am-az-peace-2025'],
    ['q=-work:x-1', 'work', 'am-az-peace-2025'],
    ['subject=bees', 'subject', 'borders'],
    ['topic=bees', 'topic', 'borders'],
    ['q=topic:bees', 'topic', 'borders'],
    ['nature=soft', 'nature', 'non-binding'],
    ['type=poem', 'type', 'agreement'],
    ['stage=begun', 'stage', 'initialed'],
    ['level=high', 'level', 'official'],
    ['q=level:high', 'level', 'official'],
    ['lang=klingon', 'lang', 'hye'],
    ['q=lang:klingon', 'lang', 'hye'],
  ])('%s', async (query, parameter, there) => {
    const path = query.startsWith('q=') ? query : `q=peace&${query}`;
    const answer = await app.get(`/api/v1/search?${path}`);
    const { parameters = [], why } = await problemOf(answer);
    expect([answer.status, parameters.map((one) => one.parameter)]).toEqual([400, [parameter]]);
    expect(parameters[0]?.message).toMatch(/^".+" is none of these: /u);
    expect(parameters[0]?.message).toContain(there);
    expect(why).toMatchObject({ why: 'bad-parameters', parameters: [{ fault: 'none-of' }] });
    for (const ui of INTERFACE_CODES) {
      const page = await app.get(`/search?${path}&ui=${ui}`, PAGE);
      expect([ui, page.status]).toEqual([ui, 400]);
      expect((await page.text()).split('<main')[1]).toContain(there);
    }
  });

  test('no more than twenty of them, and how many there are beside', async () => {
    const { why } = await problemOf(await app.get('/api/v1/search?q=peace&work=x-1'));
    const [{ values = [], more = 0 } = {}] = Object(why).parameters;
    expect([values.length, values.length + more]).toEqual([20, app.services.archive().works.size]);
  });

  test('a Work without a text, a stage that none has reached and a language without texts are no mistake', async () => {
    for (const query of ['work=helsinki-final-act-1975', 'stage=terminated', 'lang=aze'])
      expect([query, (await ask(`q=peace&${query}`)).total]).toEqual([query, 0]);
  });
});

describe('a parameter that is wrong is told what it must be, in plain words of the reader', () => {
  test.each([
    ['/api/v1/search?q=a&limit=99', 'limit must be a number from 1 to 50', 'limit: нужно число от 1 до 50'],
    ['/api/v1/search?q=a&limit=x', 'limit must be a number from 1 to 50', 'limit: нужно число от 1 до 50'],
    [
      '/api/v1/search?q=a&page=1.5',
      'page must be a number from 1 to 10000',
      'page: нужно число от 1 до 10000',
    ],
    ['/api/v1/search', 'q is missing', 'q: не указано'],
    ['/api/v1/search?q=+', 'q is missing', 'q: не указано'],
    [`/api/v1/search?q=${'a'.repeat(1001)}`, 'q must have at most 1000', 'не более 1000 знаков'],
    ['/api/v1/search?q=a&from=soon', 'from must be a day of the calendar', 'from: нужна дата'],
    ['/api/v1/search?q=a&versions=old', '"old" is none of these: latest, all', 'есть: latest, all'],
    [`/api/v1/search?q=a${'&lang=eng'.repeat(51)}`, 'lang must have at most 50 values', 'не более 50'],
    ['/api/v1/search?q=a&colour=red', 'colour is not known here', 'colour: здесь не используется'],
    ['/api/v1/complete', 'q is missing', 'q: не указано'],
    ['/api/v1/cite?ref=', 'ref is missing', 'ref: не указано'],
    ['/api/v1/cite?ref=x&style=mla', '"mla" is none of these: all, oscola', 'есть: all, oscola'],
    ['/api/v1/cite?ref=x&accessed=2025-02-30', 'accessed must be a day', 'accessed: нужна дата'],
    ['/api/v1/compare?to=x', 'from is missing', 'from: не указано'],
    [
      '/t/am-az-peace-2025/eng@2025-08-08.pdf?paper=a3',
      '"a3" is none of these: a4, letter',
      'есть: a4, letter',
    ],
    ['/t/am-az-peace-2025?as-of=today', 'as-of must be a day of the calendar', 'as-of: нужна дата'],
    ['/h/xyz', 'hash must be a hash: 12 to 64', 'нужен хеш: от 12 до 64'],
  ])('%.60s: %s', async (path, eng, rus) => {
    const problem = await problemOf(await app.get(path));
    expect(problem.detail).toContain(eng);
    expect(problem.detail).not.toMatch(/Invalid|expected|Too (?:big|small)/u);
    const told = await app.get(path, { 'accept-language': 'ru' });
    expect([told.status, told.headers.get('content-language')]).toEqual([400, 'ru']);
    expect((await problemOf(told)).detail).toContain(rus);
  });
});

describe('where no text of a language is held', () => {
  const AZE = { why: 'language-not-held', language: 'aze' };

  test.each(['q=peace&lang=aze', 'q=peace+lang:aze', 'q=müharibə', 'q=peace&ui=aze'])(
    '%s is told so, once',
    async (query) => {
      const { interpreted } = await ask(encodeURI(query));
      expect(interpreted.why.filter(({ why }) => why === 'language-not-held')).toEqual([AZE]);
    },
  );

  test('who asks in a language that is held, or in letters of it, is told nothing', async () => {
    for (const query of ['q=peace', 'q=мир&ui=rus', 'q=2025', 'q=peace&lang=hye'])
      expect((await ask(encodeURI(query))).interpreted.why).not.toContainEqual(
        expect.objectContaining({ why: 'language-not-held' }),
      );
  });

  test.each(['/', '/t', '/search?q=peace'])('%s says so to an Azerbaijani reader alone', async (path) => {
    const says = 'Arxivdə bu dildə mətn yoxdur: azərbaycanca';
    expect(await (await app.get(path, { 'accept-language': 'az' })).text()).toContain(says);
    expect(await (await app.get(path, { 'accept-language': 'ru' })).text()).not.toContain(
      'Текстов на этом языке',
    );
  });
});

describe('the query as it was read is the same query', () => {
  test.each([
    'peace -war year:2025',
    '"use of force" OR threat* person:"Nikol Pashinyan"',
    'territorial /5 integrity -lang:hye',
    'Article IV(2)',
    'Article XVII(1)',
    'ARTICLES 5 AND 6',
    '«Peace Agreement» Article II',
    'пункт 6(2) lang:rus',
    '-lang:eng Հոդված 1',
    'art_II__p_2',
    'am-az-peace-2025/art_II/p_2',
    'nature:treaty',
  ])('%s', async (query) => {
    const asked = await ask(`q=${encodeURIComponent(query)}`);
    const again = await ask(`q=${encodeURIComponent(asked.interpreted.text)}`);
    expect({ ...again, query }).toEqual(asked);
  });
});

describe('where only filters are asked for', () => {
  const placesOf = ({ hits }: Awaited<ReturnType<typeof ask>>): readonly string[] =>
    hits.map(({ expression, eId }) => `${expression} ${eId}`);

  test('clauses stand as in their text', async () => {
    const { hits, total } = await ask('q=work:am-az-peace-2025+lang:eng&limit=50');
    const order: string[] = [];
    const read = (clauses: readonly { readonly eId: string; readonly children: readonly [] }[]): void => {
      for (const { eId, children } of clauses) {
        order.push(eId);
        read(children);
      }
    };
    read(Object(await app.json('/t/am-az-peace-2025/eng@2025-08-08.json')).clauses);
    const places = hits.map(({ eId }) => order.indexOf(eId));
    expect(places).toHaveLength(total);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('those of the newest Work first, and of one Work together', async () => {
    const { hits } = await ask('q=lang:eng&limit=50&versions=all');
    const days = hits.map(({ date }) => date);
    expect(new Set(days).size).toBeGreaterThan(2);
    expect(days).toEqual([...days].sort().reverse());
    const works = hits.map(({ work }) => work.id).filter((id, at, all) => id !== all[at - 1]);
    expect(new Set(works).size).toBe(works.length);
  });

  test('pages follow each other without gap or repetition', async () => {
    const whole = placesOf(await ask('q=year:2025&limit=50'));
    const parts = await Promise.all([1, 2, 3, 4, 5].map((page) => ask(`q=year:2025&limit=10&page=${page}`)));
    expect(parts.flatMap(placesOf)).toEqual(whole.slice(0, 50));
  });
});
