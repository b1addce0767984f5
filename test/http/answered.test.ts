import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LEVELS } from '../../src/model/attestation.ts';
import type { FacetName } from '../../src/search/engine/facet.ts';
import { SearchAnswerSchema } from '../../src/search/show/answer.ts';
import { PUBLIC_URL, startApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';

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
    expect(labelOf('art_II__p_2', 'eng')).toBe('Article II, paragraph 2');
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
