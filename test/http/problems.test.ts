import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { startApp } from '../support/app.ts';
import { problemOf } from '../support/problem.ts';

const app = startApp();
afterAll(() => app.stop());

describe('problems are documents of RFC 9457', () => {
  test.each([
    ['/nothing', 404, 'not-found'],
    ['/t/no-such', 404, 'work-not-found'],
    ['/t/harbour-treaty-1971/hye', 404, 'expression-not-found'],
    ['/t/harbour-treaty-1971/eng@1971-03-02/art_9', 404, 'clause-not-found'],
    ['/t/river-code-1990/eng@1990-10-01/art_1', 404, 'clause-ambiguous'],
    ['/t/harbour-treaty-1971.pdf', 404, 'format-not-offered'],
    [`/h/${'0'.repeat(12)}`, 404, 'hash-not-found'],
    ['/t/%', 400, 'broken-address'],
    ['/api/v1/search', 400, 'invalid-request'],
  ])('%s is %i %s', async (path, status, type) => {
    const answer = await app.get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = await problemOf(answer);
    expect(problem).toMatchObject({ type: `/about#${type}`, instance: path });
    expect(problem.request).toBe(answer.headers.get('x-request-id'));
    expect(await (await app.get('/about')).text()).toContain(`id="${type}"`);
  });

  test.each([
    ['/api/v1/search?q=harbour&page=-1&limit=0&colour=red', ['page', 'limit', 'colour']],
    ['/api/v1/search', ['q']],
    [`/api/v1/search?q=${'a'.repeat(10_000)}`, ['q']],
    ['/api/v1/works?limit=3&x=', ['limit', 'x']],
    ['/t/harbour-treaty-1971?as-of=today', ['as-of']],
    ['/t/harbour-treaty-1971/eng@1971-03-02/art_1?h=0', ['h']],
    ['/h/xyz', ['hash']],
  ])('%s names every parameter that is wrong', async (path, names) => {
    const answer = await app.get(path.slice(0, 20_000));
    expect(answer.status).toBe(400);
    const { parameters = [] } = await problemOf(answer);
    expect(parameters.map(({ parameter }) => parameter).sort()).toEqual([...names].sort());
  });

  test('pages ignore parameters that they do not know', async () => {
    for (const path of ['/?x=1', '/t?x=1', '/about?__proto__=1', '/t/river-code-1990?from=x'])
      expect([path, (await app.get(path)).status]).toEqual([path, 200]);
  });
});

const escaped = (words: string): string => words.replaceAll('"', '&quot;');

describe('an engine that does not answer', () => {
  const SILENT = { MEILI_URLS: ['http://127.0.0.1:9'] };
  const REASONS = {
    eng: 'meilisearch does not answer: no connection (ECONNREFUSED)',
    rus: 'meilisearch не отвечает: нет соединения (ECONNREFUSED)',
    hye: 'meilisearch-ը չի պատասխանում՝ կապ չկա (ECONNREFUSED)',
    aze: 'meilisearch cavab vermir: əlaqə yoxdur (ECONNREFUSED)',
  };
  const why = [
    {
      why: 'engine-silent',
      engine: 'meilisearch',
      because: [{ why: 'no-connection', code: 'ECONNREFUSED' }],
    },
  ];

  test('is told of beside the answer of another one, to each reader in his language, to programs in English', async () => {
    const served = startApp(undefined, true, SILENT);
    onTestFinished(() => served.stop());
    for (const [ui, says] of Object.entries(REASONS))
      expect(await (await served.get(`/search?q=harbour&ui=${ui}`)).text()).toContain(
        `<strong>${says}</strong>`,
      );
    const told = { engine: 'embedded', engineSays: REASONS.eng, engineWhy: why };
    expect(await served.json('/api/v1/search?q=harbour')).toMatchObject(told);
    expect(await served.json('/readyz')).toMatchObject({
      search: { says: REASONS.eng, why, engines: { meilisearch: { why: why[0]?.because } } },
    });
  });

  test('is told of where no other one can: all that is wrong, in the language of the reader', async () => {
    const served = startApp(undefined, false, SILENT);
    onTestFinished(() => served.stop());
    for (const ui of ['rus', 'hye'] as const) {
      const page = await (await served.get(`/search?q=harbour&ui=${ui}`, { accept: 'text/html' })).text();
      expect(page).toContain(REASONS[ui]);
      expect(page).toContain('EMBEDDED_MAX_CLAUSES 0');
      expect(page).not.toContain('does not answer');
    }
    const problem = await problemOf(await served.get('/api/v1/search?q=harbour'));
    expect(problem.detail).toContain(`The words were not searched: ${REASONS.eng}; `);
    expect(problem.why).toMatchObject({
      why: 'not-searched',
      because: [...why, { why: 'too-many-clauses', most: 0 }],
    });
  });
});

describe('browsers get a page', () => {
  const BROWSER = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' };

  test.each([
    ['a text', '/t/no-such', 'rus', 'Документа с таким именем в архиве нет'],
    ['a language', '/t/harbour-treaty-1971/hye', 'hye', 'Փաստաթուղթն արխիվում կա, բայց ոչ այս լեզվով'],
    ['an edition', '/t/harbour-treaty-1971/eng@1971-03-02_r9', 'aze', 'bu redaksiyada deyil'],
    ['a clause', '/t/harbour-treaty-1971/eng@1971-03-02/art_9', 'rus', 'положения с таким номером в нём нет'],
    ['a query too long', `/search?q=${'a'.repeat(1001)}`, 'hye', 'Հարցումը չափազանց երկար է'],
    ['a search without an engine', '/search?q=harbour', 'eng', 'Try again in a few seconds'],
    ['a search without an engine', '/search?q=harbour', 'aze', 'Bir neçə saniyədən sonra yenidən cəhd edin'],
  ])('%s not to be shown (%s): said in %s, “%s”, with the details', async (_, path, ui, says) => {
    const separator = path.includes('?') ? '&' : '?';
    const page = await (await app.get(`${path}${separator}ui=${ui}`, BROWSER)).text();
    const { detail, why } = await problemOf(await app.get(path));
    const [, own = ''] = /<p>([^<]*)<\/p>/su.exec(page) ?? [];
    expect(own).toContain(says);
    expect(why).toBeDefined();
    expect(page.includes(escaped(detail))).toBe(ui === 'eng');
  });

  test.each([
    ['/t/harbour-treaty-1971/eng@1971-03-02/art_9', 'rus', 'Подробности: Этот текст: в этой версии — '],
    ['/t/harbour-treaty-1971/eng@1971-03-02_r9', 'hye', 'Մանրամասներ՝ Արտագրության խմբագրությունները'],
    [
      '/t/river-code-1990/eng@1990-10-01/art_1',
      'aze',
      'Təfərrüatlar: “art_1” bir neçə müddəaya uyğundur (2)',
    ],
    ['/t/no-such', 'rus', 'Подробности: В архиве нет документа с именем «no-such»'],
  ])('%s: what there is stands in the details, in %s', async (path, ui, details) => {
    const page = await (await app.get(`${path}?ui=${ui}`, BROWSER)).text();
    expect(page).toContain(details);
  });

  test.each([
    ['/nothing', 'начните со списка текстов', '>Բոլոր տեքստերը</a>'],
    ['/t.pdf/x', 'Список всех текстов — /t', 'Բոլոր տեքստերի ցանկը'],
    ['/t/%', 'скопируйте его ещё раз целиком', '>'],
    ['/t/a%2Fb', 'стоит косая черта', 'թեք գիծ'],
    ['/t/harbour-treaty-1971.pdf', 'Формат .pdf здесь не предлагается', '.pdf ձևաչափն այստեղ'],
    [`/h/${'0'.repeat(12)}`, 'чей c1 начинается с 000000000000', 'որոնց c1-ը սկսվում է'],
    ['/h/xyz', 'hash: нужен хеш: от 12 до 64', 'hash՝ պետք է լինի հեշ'],
    ['/t/harbour-treaty-1971?as-of=today', 'as-of: нужна дата', 'as-of՝ պետք է լինի օրացուցային օր'],
    [
      `/search?q=${'a'.repeat(1001)}`,
      'q: слишком длинное значение, допустимо не более 1000',
      'q՝ չափազանց երկար է, թույլատրվում է',
    ],
    ['/search?q=x&page=0', 'page: нужно число от 1 до 10000', 'page՝ պետք է լինի 1-ից 10000 թիվ'],
    ['/compare/x/y', 'Адрес сравнения — /compare/', 'Համեմատության հասցեն է՝ /compare/'],
    ['/people/no-one', 'не записан под этим именем', 'այս անունով գործողություն'],
  ])('%.40s: no English in the details', async (path, rus, hye) => {
    for (const [ui, says] of Object.entries({ rus, hye })) {
      const page = await (await app.get(`${path}${path.includes('?') ? '&' : '?'}ui=${ui}`, BROWSER)).text();
      const [, main = ''] = /<main[^>]*>(.*)<\/main>/su.exec(page) ?? [];
      expect(main).toContain(says);
      expect(main).not.toContain('lang="en">This');
      expect(main).not.toMatch(/<p[^>]*>[^<]*<span lang="en">/u);
    }
  });

  test.each([
    ['eng', 'Article 1', '(English, 2 March 1971)'],
    ['rus', 'Статья 1', '(Английский, 2 марта 1971 г.)'],
    ['aze', 'Maddə 1', '(İngiliscə, 2 mart 1971)'],
  ])('what is offered has names in %s, never keys', async (ui, clause, text) => {
    const page = await (
      await app.get(`/t/harbour-treaty-1971/eng@1971-03-02/art_1/para_2?ui=${ui}`, BROWSER)
    ).text();
    const [, main = ''] = /<main[^>]*>(.*)<\/main>/su.exec(page) ?? [];
    expect(main).toContain(`${clause} ${text}</a>`);
    const version = await (await app.get(`/t/harbour-treaty-1971/hye?ui=${ui}`, BROWSER)).text();
    for (const said of [main, version]) expect(said.replace(/<[^>]*>/gu, ' ')).not.toMatch(/eng@|\bart_1\b/u);
  });

  test('every page that is not there leads somewhere', async () => {
    for (const path of ['/nothing', '/t/no-such', `/h/${'0'.repeat(64)}`, '/compare/x/y', '/people/no-one']) {
      const page = await (await app.get(path, BROWSER)).text();
      const [, main = ''] = /<main[^>]*>(.*)<\/main>/su.exec(page) ?? [];
      const [, link = ''] = /<a href="([^"]+)"/u.exec(main) ?? [];
      expect([path, (await app.get(link)).status]).toEqual([path, 200]);
    }
  });

  test('what was searched for stays in the field', async () => {
    const page = await (await app.get('/search?q=harbour+%22lights%22', BROWSER)).text();
    expect(page).toContain('name="q" value="harbour &quot;lights&quot;"');
  });

  test('in English the details themselves are the sentence, said once', async () => {
    const page = await (await app.get('/t/no-such?ui=eng', BROWSER)).text();
    expect(page.match(/This archive has no document/gu)).toHaveLength(1);
  });

  test('in the language of the reader, with what there is as links', async () => {
    const answer = await app.get('/t/river-code-1990/eng@1990-10-01/art_1?ui=hy', BROWSER);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const page = await answer.text();
    expect(page).toContain('<html lang="hy">');
    expect(page).toContain('<h1>Հասցեն համապատասխանում է մի քանի դրույթի</h1>');
    expect(page).toContain('href="/t/river-code-1990/eng@1990-10-01/part_I/art_1?ui=hye"');
    expect(page).toContain(answer.headers.get('x-request-id'));
    expect(page).not.toContain('..<');
  });

  test.each([
    ['text/html;q=0', false],
    ['application/json', false],
    ['application/json, text/html;q=0.1', false],
    ['text/html;q=0.1, application/json', false],
    ['*/*', false],
    ['', false],
    ['text/html', true],
    ['TEXT/HTML', true],
    ['text/*, application/json;q=0.5', true],
    ['application/problem+json, text/html', false],
    ['garbage;;;q=,,,', false],
  ])('Accept "%s": page %s', async (accept, isPage) => {
    const type = (await app.get('/nothing', { accept })).headers.get('content-type') ?? '';
    expect([accept, type.startsWith('text/html')]).toEqual([accept, isPage]);
  });

  test('the API answers with documents whatever is accepted', async () => {
    const answer = await app.get('/api/v1/works/none', BROWSER);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  });

  test('what the address says is shown as words, never as markup', async () => {
    for (const path of [
      '/t/<script>alert(1)</script>',
      '/t/river-code-1990/eng@1990-10-01/<img src=x onerror=alert(1)>',
    ]) {
      const page = await (await app.get(encodeURI(path), BROWSER)).text();
      expect(page).not.toMatch(/<script(?! type="module" src="\/assets\/)|<img/u);
    }
    const search = await (
      await app.get(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    ).text();
    expect(search).not.toMatch(/<script(?! type="module" src="\/assets\/)/u);
  });

  test('links of a page never lead to another host, whatever the path', async () => {
    for (const path of ['//evil.example/x', '//evil.example//x?ui=en', '/\\evil.example', '//']) {
      const page = await (await app.get(`http://archive.invalid${path}`, BROWSER)).text();
      const links = [...page.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href);
      for (const href of links) expect(new URL(href, 'http://archive.invalid').host).toBe('archive.invalid');
    }
  });
});

describe('methods', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is 405 with what is allowed', async (method) => {
    for (const path of ['/', '/t/harbour-treaty-1971', '/api/v1/search?q=x', '/healthz', '/nothing']) {
      const answer = await app.get(path, {}, method);
      expect([path, answer.status, answer.headers.get('allow')]).toEqual([path, 405, 'GET, HEAD, OPTIONS']);
      expect((await problemOf(answer)).detail).toContain(method);
    }
  });
});
