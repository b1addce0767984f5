import { afterAll, describe, expect, test } from 'vitest';
import { QuoteSchema } from '../../src/http/quote/json.ts';
import { INTERFACE_CODES, INTERFACES } from '../../src/model/interfaces.ts';
import { startApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';
import { problemOf } from '../support/problem.ts';

const fixture = startApp(undefined, true);
const published = startApp(DOCUMENTS, true);
afterAll(() => Promise.all([fixture.stop(), published.stop()]));

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

const post = (app: typeof fixture, path: string, body: string | Uint8Array<ArrayBuffer>, type = JSON_TYPE) =>
  app.application.request(path, { method: 'POST', body, headers: { 'content-type': type } });
const check = async (app: typeof fixture, text: string, ui = 'eng') =>
  QuoteSchema.parse(await (await post(app, `/api/v1/quote?ui=${ui}`, JSON.stringify({ text }))).json());
const pageOf = async (app: typeof fixture, text: string, path = '/quote') =>
  (await post(app, path, new URLSearchParams({ text }).toString(), FORM_TYPE)).text();

const HARBOUR = 'The harbour of Quil is open to the ships of both Parties.';
const FORCES = 'The Parties shall not deploy along their mutual border forces of any third party.';

describe('POST /api/v1/quote', () => {
  test('names the clause, how far our copy was checked, and what was looked into', async () => {
    const { quotations, searched, truncated } = await check(published, FORCES);
    expect(quotations).toMatchObject([
      {
        quotation: FORCES,
        verdict: 'same',
        clauses: [{ permalink: '/t/am-az-peace-2025/eng@2025-08-08/art_VII/p_1', level: 'partial' }],
        says: expect.stringContaining('Our copy has not been checked against an official one.'),
      },
    ]);
    expect(searched.texts).toBeGreaterThan(5);
    expect(searched.says).toContain('does not mean that they are not in the law');
    expect(truncated).toBe(false);
  });

  test('a clause that was checked word for word against an official copy needs no such warning', async () => {
    const { quotations } = await check(fixture, HARBOUR);
    expect([quotations[0]?.verdict, quotations[0]?.clauses[0]?.level]).toEqual(['same', 'official']);
    const { quotations: differing } = await check(fixture, HARBOUR.replace('open', 'closed'));
    expect(differing[0]?.verdict).toBe('differs');
    expect(differing[0]?.says).not.toContain('has not been checked');
  });

  test('is kept by nobody, and no word of it is in the log', async () => {
    const answer = await post(fixture, '/api/v1/quote', JSON.stringify({ text: 'zzqqxx harbour' }));
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-language')).toBe('en');
    await pageOf(fixture, 'zzqqxx harbour');
    expect(fixture.log.length).toBeGreaterThan(0);
    expect(fixture.log.join('\n')).not.toContain('zzqqxx');
  });

  test('the same text is answered with the same bytes', async () => {
    const ask = async () => (await post(published, '/api/v1/quote', JSON.stringify({ text: FORCES }))).text();
    expect(await ask()).toBe(await ask());
  });

  test('what is shared is the clause and the hash of its words, never the quotation', async () => {
    const { quotations } = await check(published, FORCES.replace('any', 'a'));
    const share = quotations[0]?.clauses[0]?.share ?? '';
    expect(share).toMatch(/^\/t\/am-az-peace-2025\/eng@2025-08-08\/art_VII\/p_1\?h=[0-9a-f]{32}$/u);
    expect(await (await published.get(share)).text()).toContain('unchanged');
  });

  test('it is asked by POST alone', async () => {
    const answer = await fixture.get('/api/v1/quote');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });
});

describe('what is no quotation', () => {
  test.each([
    ['more than a megabyte', JSON.stringify({ text: 'harbour '.repeat(150_000) }), JSON_TYPE, 413],
    ['more than is read at once', JSON.stringify({ text: 'harbour '.repeat(30_000) }), JSON_TYPE, 400],
    ['nothing', '{}', JSON_TYPE, 400],
    ['white space', JSON.stringify({ text: ' \n ' }), JSON_TYPE, 400],
    ['another type', 'harbour', 'text/plain', 400],
  ])('%s is refused', async (_, body, type, status) => {
    expect((await post(fixture, '/api/v1/quote', body, type)).status).toBe(status);
  });

  test.each([
    ['a file that is no text', '%PDF-1.7\n\u0000\u0001\u0002', 'binary'],
    ['bytes that are no UTF-8', 'PK\uFFFD\uFFFD', 'binary'],
    ['the source of a page', '<html><body><p>The harbour of Quil</p></body></html>', 'markup'],
    ['a script', 'harbour <script>alert(1)</script>', 'markup'],
  ])('%s is named as what it is', async (_, text, fault) => {
    const answer = await post(fixture, '/api/v1/quote', JSON.stringify({ text }));
    expect(answer.status).toBe(400);
    expect((await problemOf(answer)).why).toMatchObject({ parameters: [{ parameter: 'text', fault }] });
  });

  test('signs of less and more in words are words', async () => {
    const { quotations } = await check(fixture, 'if a < b and c > d, the harbour of Quil is open');
    expect(quotations).toHaveLength(1);
  });

  test('a long text of quotations of which nothing is known ends within its budget', async () => {
    const text = Array.from(
      { length: 150 },
      (_, at) => `The ${at} ships of both Parties carry a lantern at dusk ${at}.`,
    ).join('\n');
    const { quotations, truncated } = await check(fixture, text);
    expect([quotations.length, truncated]).toEqual([100, true]);
  });
});

describe('/quote', () => {
  test('lays the quotation beside our copy and names both', async () => {
    const page = await pageOf(published, FORCES.replace('shall not', 'may not'));
    expect(page).toContain('The quotation and our copy differ in the words that are marked.');
    expect(page).toMatch(/<del>\[−shall−\]<\/del><ins>\[\+may\+\]<\/ins>/u);
    expect(page).toContain('Struck through: only in our copy. Underlined: only in the quotation.');
    expect(page).toMatch(/English, 8 August 2025/u);
    expect(page).toContain('a difference may be ours');
  });

  test('where no text has the words, it says what was looked into, in the language of the reader', async () => {
    const words = 'In the beginning was the deed of an unheard elephant';
    expect(await pageOf(fixture, words)).toMatch(/We looked into all \d+ texts we hold, in [^<]*English/u);
    expect(await pageOf(fixture, words, '/quote?ui=rus')).toMatch(/языки: [^<]*английский/u);
  });

  test('a field named as in another form is left out; what was pasted stays, escaped', async () => {
    const page = await pageOf(fixture, 'a < b & the "harbour"');
    expect(page).toContain('a &lt; b &amp; the &quot;harbour&quot;</textarea>');
  });

  test('stands on the home page and on that of comparisons; its first address leads to it', async () => {
    for (const path of ['/', '/compare', '/quote'])
      expect(await (await published.get(path)).text()).toContain('action="/quote" method="post"');
    const reached = await published.get('/compare/quotation?ui=rus');
    expect([reached.status, reached.headers.get('location')]).toEqual([302, '/quote?ui=rus']);
    expect(await pageOf(published, FORCES, '/compare/quotation')).toContain('The words are the same');
  });
});

/** Stems that would accuse somebody, in four languages. */
const ACCUSING =
  /\b(?:false|fake|misquot|wrong|lie[sd]?\b|lying|fabricat|invented|distort|manipulat|doctored|incorrect|mistake)|ложн|лжив|фальш|фейк|искаж|неверн|поддел|вымыс|вымыш|ошиб|կեղծ|սուտ|խեղաթյուր|աղավաղ|սխալ|հորին|yalan|saxta|təhrif|uydur|yanlış|səhv/iu;

/** All sentences of a table, with what they may be told filled in. */
const sentencesIn = (table: object): readonly string[] =>
  Object.values(table).flatMap((one): readonly string[] =>
    typeof one === 'string'
      ? [one]
      : typeof one === 'function'
        ? [String(one(3, 'x'))]
        : sentencesIn(one as object),
  );

describe('no sentence accuses', () => {
  test.each(INTERFACE_CODES)('%s', (code) => {
    const sentences = sentencesIn(INTERFACES[code].says.pages.quote);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((one) => ACCUSING.test(one))).toEqual([]);
  });

  test.each([...INTERFACE_CODES])('a right quotation against a copy that errs, in %s', async (ui) => {
    // The fixture's press copy has "stands"; whoever quotes the gazette is right.
    const texts = [HARBOUR.replace('Quil', 'Quill'), 'Every ship carries a red lantern at night.'];
    for (const text of texts) {
      const { quotations } = await check(fixture, text, ui);
      expect(quotations[0]?.verdict).toBe('differs');
      expect(quotations[0]?.says).not.toMatch(ACCUSING);
    }
  });

  test('the pattern finds words that accuse', () => {
    for (const word of ['This is a misquotation', 'ложная цитата', 'կեղծ մեջբերում', 'saxta sitat'])
      expect(word).toMatch(ACCUSING);
  });
});
