import { afterAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.tsx';
import { ResolvedSchema, ResolvedTextSchema } from '../../src/render/citeJson.ts';
import { ComparisonSchema, PastedSchema } from '../../src/render/diffJson.ts';
import { startServices } from '../../src/services.ts';
import { FIXTURE } from '../support/folder.ts';

const services = startServices({ DOCUMENTS: FIXTURE, EMBEDDED_MAX_CLAUSES: 0 }, null);
const app = createApp({ services, publicUrl: () => 'http://127.0.0.1:4999', log: () => {}, now: () => 0 });
afterAll(() => services.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers, redirect: 'manual' });
const post = (path: string, body: string, type = 'application/json') =>
  app.request(path, { method: 'POST', body, headers: { 'content-type': type } });

const HARBOUR = 'harbour-treaty-1971';
const OLD = `${HARBOUR}/eng-pub@1971-03-02`;
const NEW = `${HARBOUR}/eng@1971-03-02`;

describe('/compare', () => {
  test('shows what changed, readable without colour, with the level of the words', async () => {
    const answer = await get(`/compare/${OLD}/art_1/to/${NEW}/art_1`);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('<del>[−stands−]</del><ins>[+is+]</ins>');
    expect(page).toMatch(/words changed · <span class="level unchecked">not checked<\/span>/u);
  });

  test('Roman numerals of compared articles are said as numbers and stand as printed', async () => {
    const accord = 'weather-accord-2010/eng@2010-07-20';
    const page = await (await get(`/compare/${accord}/art_I/to/${accord}/art_II`)).text();
    const [heading = ''] = /<h3>.*?<\/h3>/su.exec(page) ?? [];
    const heard = heading.replace(/<span aria-hidden="true">.*?<\/span>/gu, '').replace(/<[^>]*>/gu, '');
    const seen = heading.replace(/<span class="spoken">.*?<\/span>/gu, '').replace(/<[^>]*>/gu, '');
    expect([heard, seen]).toEqual(['Article 1 → Article 2', 'Article I → Article II']);
  });

  test('the summary comes first and links to each change, which has an address of its own', async () => {
    const page = await (await get(`/compare/${OLD}/to/${NEW}`)).text();
    const links = [...page.matchAll(/<a href="#((?:change|removed)-[^"]+)"/gu)].map(([, id]) => id);
    const ids = [...page.matchAll(/<section class="diff" id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(links)).toEqual(new Set(ids));
    expect(page.indexOf('id="summary"')).toBeLessThan(page.indexOf('class="diff"'));
  });

  test('two languages are told apart by structure: no words of either are struck out', async () => {
    const page = await (await get(`/compare/${NEW}/to/${HARBOUR}/rus@1971-03-02`)).text();
    expect(page).toContain('These texts are in two languages');
    expect(page).not.toMatch(/<(?:del|ins)>/u);
  });

  test('the form offers every text that is held', async () => {
    const page = await (await get('/compare')).text();
    const offered = [...page.matchAll(/<option value="(\/t\/[^"]+)"/gu)].map(([, path]) => path);
    expect(offered).toContain(`/t/${NEW}`);
    for (const path of new Set(offered)) expect((await get(path ?? '')).status).toBe(200);
  });

  test('the pair is said in words, in the language of the reader and in the title', async () => {
    const page = await (await get(`/compare/${OLD}/to/${NEW}?ui=rus`)).text();
    expect(page).toContain('Английский текст от 2 марта 1971 г. и английский текст от 2 марта 1971 г.');
    expect(page).toMatch(/<title>Сравнение: английский текст от/u);
  });

  test('two languages of one document are offered side by side, those of two in a language that both have', async () => {
    const own = await (await get(`/compare/${NEW}/art_1/to/${HARBOUR}/rus@1971-03-02/art_1`)).text();
    expect(own).toContain(
      `<a href="/t/${HARBOUR}/parallel/eng@1971-03-02+rus@1971-03-02/art_1" class="button">Read the two languages`,
    );
    const other = await (
      await get(`/compare/${HARBOUR}/rus@1971-03-02/to/weather-accord-2010/eng@2010-07-20`)
    ).text();
    expect(other).toContain(`href="/compare/${NEW}/to/weather-accord-2010/eng@2010-07-20"`);
    expect(other).not.toContain('/parallel/');
  });

  test('texts are chosen by language and day; no key stands for a name', async () => {
    const page = await (await get('/compare?ui=eng')).text();
    expect(page).toContain('>English, 2 March 1971</option>');
    expect(page).not.toMatch(/>[^<]*eng@[^<]*</u);
    expect(page.indexOf('id="paste"')).toBeLessThan(page.indexOf('<select'));
  });

  test.each([
    [`/compare/${OLD}/article-1/to/${NEW}/1`, 301, `/compare/${OLD}/art_1/to/${NEW}/art_1`],
    [
      `/compare/${OLD}/art_1/to/${HARBOUR}/art_1`,
      302,
      /^\/compare\/.*\/to\/harbour-treaty-1971\/\w+@[\d-]+\/art_1$/u,
    ],
    [
      `/compare?from=/t/${OLD}/art_1&to=http://example.org/t/${NEW}/art_1`,
      302,
      `/compare/${OLD}/art_1/to/${NEW}/art_1`,
    ],
  ])('aliases lead to the one address: %s', async (path, status, location) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('location')).toMatch(location);
  });

  test.each([
    [`/compare/${OLD}/art_99/to/${NEW}/art_1`, 404],
    [`/compare/${OLD}`, 404],
    ['/compare/nowhere/to/nothing', 404],
    [`/compare/%00/to/${NEW}`, 400],
    ['/api/v1/compare?from=x&to=x', 404],
    ['/api/v1/compare?from=x', 400],
    [`/api/v1/compare?from=/t/${OLD}&to=/t/${NEW}&other=1`, 400],
    ['/api/v1/compare', 400],
  ])('what is not there is a problem: %s', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test('a text with itself has no changes; two languages compare by structure', async () => {
    const same = ComparisonSchema.parse(await (await get(`/api/v1/compare?from=${NEW}&to=${NEW}`)).json());
    expect([same.equal, same.mode, same.changes]).toEqual([true, 'words', []]);
    const languages = await (await get(`/api/v1/compare?from=${NEW}&to=${HARBOUR}/rus@1971-03-02`)).json();
    expect(ComparisonSchema.parse(languages).mode).toBe('structure');
  });

  test('a pasted text beside a clause, as JSON and as a page that escapes it', async () => {
    const from = `${NEW}/art_1`;
    const json = await post('/api/v1/compare', JSON.stringify({ from, text: 'The port is open.' }));
    expect(json.headers.get('cache-control')).toBe('no-store');
    expect(PastedSchema.parse(await json.json()).equal).toBe(false);
    const form = new URLSearchParams({ from, text: '<script>alert(1)</script>' }).toString();
    const answer = await post('/compare', form, 'application/x-www-form-urlencoded');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).not.toContain('<script>');
  });

  test.each([
    ['no JSON', '{', 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
    ['a number for a text', '{"from":"x","text":1}', 'application/json', 400],
    ['another type', 'x', 'text/plain', 400],
    ['no text', '{"from":"x"}', 'application/json', 400],
    ['too much', JSON.stringify({ text: 'x'.repeat(1_100_000) }), 'application/json', 413],
  ])('a body that cannot be used: %s', async (_, body, type, status) => {
    for (const path of ['/api/v1/compare', '/api/v1/cite'])
      expect((await post(path, body, type)).status).toBe(status);
  });
});

describe('/api/v1/cite', () => {
  test('a reference as a permalink, cited in the styles asked for', async () => {
    const path = `/api/v1/cite?ref=${encodeURIComponent('Article 1 of the Harbour Treaty')}&style=all&accessed=2026-03-01`;
    const answer = ResolvedSchema.parse(await (await get(path)).json());
    expect([answer.status, answer.targets.length]).toEqual(['found', 1]);
    expect(answer.citations?.[0]?.styles.oscola).toMatch(
      /^Treaty on the Harbour of Quil.* \(signed 2 March 1971, .*\) art 1 .*accessed 1 March 2026$/u,
    );
  });

  test.each([
    ['eng', /^Treaty on the Harbour of Quil/u],
    ['rus', /^Договор/u],
  ])('a Work alone has its title in the language wanted: %s', async (lang, title) => {
    const path = `/api/v1/cite?ref=${encodeURIComponent('Harbour Treaty')}&style=gost&lang=${lang}`;
    const answer = ResolvedSchema.parse(await (await get(path)).json());
    expect(answer.citations?.[0]?.styles.gost).toMatch(title);
  });

  test('an absent one offers what is near; parameters that are wrong are named', async () => {
    const absent = await get(`/api/v1/cite?ref=${encodeURIComponent('Article 99 of the Harbour Treaty')}`);
    expect(ResolvedSchema.parse(await absent.json()).status).toBe('absent');
    for (const query of [
      '',
      '?ref=',
      `?ref=${'x'.repeat(600)}`,
      '?ref=x&style=apa',
      '?ref=x&accessed=yesterday',
      '?ref=x&y=1',
    ])
      expect((await get(`/api/v1/cite${query}`)).status).toBe(400);
  });

  test('a pasted text', async () => {
    const text = 'See Article 1 of the Harbour Treaty and Article 5 of the Treaty of Rome.';
    const posted = await post('/api/v1/cite', JSON.stringify({ text }));
    expect(posted.headers.get('cache-control')).toBe('no-store');
    const answer = ResolvedTextSchema.parse(await posted.json());
    expect(answer.citations.map(({ status }) => status)).toEqual(['found', 'absent']);
  });
});

describe('/cite, the page', () => {
  const pasted = (text: string, ui = 'en') =>
    post(`/cite?ui=${ui}`, `text=${encodeURIComponent(text)}`, 'application/x-www-form-urlencoded');

  test.each([
    ['en', 'Check citations'],
    ['ru', 'Проверить ссылки'],
    ['hy', 'Ստուգել հղումները'],
    ['az', 'İstinadları yoxla'],
  ])('is a form in every language of the interface, linked from every page: %s', async (ui, title) => {
    const page = await (await get(`/cite?ui=${ui}`)).text();
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).not.toContain('<script>');
    expect(await (await get(`/?ui=${ui}`)).text()).toMatch(
      new RegExp(`<a href="/cite[^"]*">${title}</a>`, 'u'),
    );
  });

  test('a reference leads to its clause, with its level and its citations', async () => {
    const page = await (
      await get(`/cite?ui=en&ref=${encodeURIComponent('Article 1 of the Harbour Treaty')}`)
    ).text();
    expect(page).toMatch(
      /<a href="\/t\/harbour-treaty-1971\/eng@[^"]*\/art_1\?ui=eng" lang="en">Article 1, /u,
    );
    expect(page).toMatch(/class="level (?:official|secondary|partial|unchecked)"/u);
    expect(page).toContain('<dt>Bluebook</dt>');
  });

  test('in a pasted text what is found is linked, what is not says so in words', async () => {
    const answer = await pasted('See Article 1 of the Harbour Treaty and Article 5 of the Treaty of Rome.');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const page = await answer.text();
    expect(page).toMatch(
      /See <a href="\/t\/[^"]*\/art_1\?ui=eng">Article 1 of the Harbour Treaty<\/a> and /u,
    );
    expect(page).toContain('<mark class="absent">Article 5 of the Treaty of Rome</mark> [not found].');
  });

  test('what is pasted is text and never markup', async () => {
    const page = await (
      await pasted('<script>alert(1)</script> "Article 1 of the Harbour Treaty"<b>')
    ).text();
    expect(page).not.toMatch(/<script>|<b>/u);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;<a');
  });

  test('an empty text is refused; one too long is read in part and says so', async () => {
    expect((await pasted('  ')).status).toBe(400);
    const page = await (await pasted('Article 1 of the Harbour Treaty. '.repeat(7000))).text();
    expect(page).toContain('The text is too long: only its beginning was read.');
  });
});

describe('records for reference managers', () => {
  test.each([
    ['csl.json', 'application/vnd.citationstyles.csl+json', /"type": "treaty"/u],
    ['ris', 'application/x-research-info-systems', /\r\nTI {2}- Treaty on the Harbour of Quil/u],
    ['bib', 'application/x-bibtex', /^@misc\{harbour-treaty-1971,/u],
  ])('of a Work alone, linked from its page: .%s', async (format, type, content) => {
    const path = `/t/harbour-treaty-1971.${format}`;
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    expect(await answer.text()).toMatch(content);
    const page = await (await get('/t/harbour-treaty-1971')).text();
    expect(page).toContain(`<a href="${path}">.${format}</a>`);
    expect(page).toContain(`<link rel="alternate" type="${type}" href="${path}"/>`);
  });

  test.each(['art_1--art_2.bib', 'art_1--art_2.ris', 'art_1--art_2.csl.json'])(
    'of a range: %s',
    async (range) => {
      expect(await (await get(`/t/${NEW}/${range}`)).text()).toMatch(/arts 1[–-]2/u);
    },
  );

  test.each([
    ['csl.json', /"type": "treaty"/u],
    ['ris', /^TY {2}- GEN\r\nM3 {2}- Treaty\r\n/u],
    ['bib', /^@misc\{harbour-treaty-1971-eng-1971-03-02-art-1,/u],
  ])('/t/….%s', async (format, content) => {
    const answer = await get(`/t/${NEW}/art_1.${format}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(content);
  });
});
