import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { verifyFolder } from '../../src/archive/verifyFolder.ts';
import { ResolvedSchema } from '../../src/render/citeJson.ts';
import { SearchAnswerSchema } from '../../src/search/show/answer.ts';
import { elementsOf, readPdf } from '../render/pdf/read.ts';
import { startApp } from '../support/app.ts';
import { folderOf } from '../support/folder.ts';

/** Three invented treaties, each in a language that no page speaks and in English, with a later version. */
const TEXTS = resolve(import.meta.dirname, '../fixtures/traditions');
const [ORCHARD, LIGHTHOUSE, WELL] = ['orchard-2004', 'lighthouse-2004', 'well-2004'];
const OWN = [
  [ORCHARD, 'kat', 'ka'],
  [LIGHTHOUSE, 'spa', 'es'],
  [WELL, 'ara', 'ar'],
] as const;

const app = startApp(TEXTS, true);
beforeAll(() => app.services.opened);
afterAll(() => app.stop());

const bodyOf = async (path: string): Promise<string> => (await app.get(encodeURI(path))).text();
/** A page without its tags. */
const wordsOf = (page: string): string => page.replaceAll(/<[^>]+>/gu, '');

describe('an archive of a Georgian, a Spanish and an Arabic treaty', () => {
  const faultsIn = (folder: string) =>
    verifyFolder(Archive.load(folder)).issues.filter(({ rule }) => rule !== 'not-locked');

  test('is held without a fault: English stands beside each of them clause by clause', () => {
    expect(faultsIn(TEXTS)).toEqual([]);
  });

  test('says where an annex has another number in one language, unless its id is pinned', () => {
    const files = ['work.yaml', 'ara@2004-03-04.md', 'eng@2004-03-04.md'].map((file) => [
      `${WELL}/${file}`,
      readFileSync(join(TEXTS, WELL, file), 'utf8').replace(' {#annex_I}', ''),
    ]);
    const faults = faultsIn(folderOf(Object.fromEntries(files)));
    expect(faults.map(({ rule, file }) => `${rule} ${file}`).sort()).toEqual([
      `alignment ${WELL}/ara@2004-03-04.md`,
      `alignment ${WELL}/eng@2004-03-04.md`,
    ]);
  });

  test.each([
    [ORCHARD, 'kat', 'lang="ka"', 'ითვლიან ვაშლებს შემოდგომაზე;'],
    [LIGHTHOUSE, 'spa', 'lang="es"', 'cuentan los barcos que pasan;'],
    [WELL, 'ara', 'lang="ar" dir="rtl"', 'عد القوافل التي تمر؛'],
  ])('serves %s in %s, with its language and direction', async (work, language, said, words) => {
    const page = await bodyOf(`/t/${work}/${language}@2004-03-04`);
    expect(page).toContain(said);
    expect(page).toContain(words);
    expect(page).toContain('<html lang="en"');
    expect(page).toContain(`href="/t/${work}/${language}@2004-03-04/art_2/para_2/point_b"`);
  });
});

describe('addresses in their own words', () => {
  test.each([
    [`${ORCHARD}/ka/მუხლი-3`, `${ORCHARD}/kat@2009-06-01/art_3`],
    [`${ORCHARD}/kat@2004-03-04/მუხლი-3/პუნქტი-2`, `${ORCHARD}/kat@2004-03-04/art_3/para_2`],
    [`${ORCHARD}/georgian/3`, `${ORCHARD}/kat@2009-06-01/art_3`],
    [`${LIGHTHOUSE}/es/artículo-3`, `${LIGHTHOUSE}/spa@2009-06-01/art_3`],
    [`${LIGHTHOUSE}/es/articulo-2/apartado-2/letra-b`, `${LIGHTHOUSE}/spa@2009-06-01/art_2/para_2/point_b`],
    [`${LIGHTHOUSE}/spa@2004-03-04/anexo-1`, `${LIGHTHOUSE}/spa@2004-03-04/annex_I`],
    [`${WELL}/ar/المادة-3`, `${WELL}/ara@2009-06-01/art_3`],
    [`${WELL}/ara@2004-03-04/المادة-٣`, `${WELL}/ara@2004-03-04/art_3`],
    [`${WELL}/ara@2004-03-04/المادة-الثالثة`, `${WELL}/ara@2004-03-04/art_3`],
  ])('%s leads to %s', async (address, permalink) => {
    const answer = await app.get(encodeURI(`/t/${address}`));
    expect([301, 302]).toContain(answer.status);
    expect(answer.headers.get('location')).toBe(`/t/${permalink}`);
  });

  test.each([`${ORCHARD}/ka/მუხლი-9`, `${WELL}/ar/المادة-٩`])('%s has no such article', async (address) => {
    expect((await app.get(encodeURI(`/t/${address}`))).status).toBe(404);
  });
});

describe('a search', () => {
  const found = async (query: string): Promise<readonly string[]> =>
    SearchAnswerSchema.parse(await app.json(`/api/v1/search?q=${encodeURIComponent(query)}`)).hits.map(
      ({ work, lang, eId }) => `${work.id} ${lang} ${eId}`,
    );

  test.each([
    ['ანგარიშები', `${ORCHARD} kat art_2__para_2__point_c`],
    ['მოსავლის', `${ORCHARD} kat art_3__para_1`],
    ['lampara', `${LIGHTHOUSE} spa annex_I`],
    ['lámparas', `${LIGHTHOUSE} spa art_2__para_2__point_a`],
    ['barco', `${LIGHTHOUSE} spa art_2__para_2__point_b`],
    ['تقرير', `${WELL} ara art_2__para_2__point_c`],
    ['للبئر', `${WELL} ara annex_I`],
  ])('for %s in another form finds %s', async (query, clause) => {
    expect(await found(query)).toContain(clause);
  });

  test.each([
    ['მუხლი 3', `${ORCHARD} kat art_3`],
    ['მე-3 მუხლის მე-2 პუნქტი', `${ORCHARD} kat art_3__para_2`],
    ['artículo 3, apartado 2', `${LIGHTHOUSE} spa art_3__para_2`],
    ['المادة 3', `${WELL} ara art_3`],
    ['المادة ٣', `${WELL} ara art_3`],
    ['الفقرة 2 من المادة 3', `${WELL} ara art_3__para_2`],
  ])('for %s answers a citation, first in its own language and last in the others', async (query, clause) => {
    const hits = await found(query);
    expect(hits[0]).toBe(clause);
    expect(hits).toHaveLength(3);
  });

  test.each(['ჟირაფი', 'jirafa', 'زرافة'])('for %s finds nothing', async (query) => {
    expect(await found(query)).toEqual([]);
  });
});

describe('a citation', () => {
  const resolved = async (ref: string, more = '') =>
    ResolvedSchema.parse(await app.json(`/api/v1/cite?ref=${encodeURIComponent(ref)}${more}`));

  test.each([
    [
      'ვაშლის ბაღის შესახებ ხელშეკრულების მე-2 მუხლის მე-2 პუნქტის „ბ“ ქვეპუნქტი',
      `${ORCHARD}/kat@2009-06-01/art_2/para_2/point_b`,
    ],
    ['ხელშეკრულება ვაშლის ბაღის შესახებ, მუხლი 3', `${ORCHARD}/kat@2009-06-01/art_3`],
    [
      'artículo 3, apartado 2, del Tratado sobre el faro de Torva',
      `${LIGHTHOUSE}/spa@2009-06-01/art_3/para_2`,
    ],
    ['المادة ٣ من الاتفاقية بشأن البئر القديمة', `${WELL}/ara@2009-06-01/art_3`],
    [
      'الفقرة 2 (ب) من المادة 2 من الاتفاقية بشأن البئر القديمة',
      `${WELL}/ara@2009-06-01/art_2/para_2/point_b`,
    ],
  ])('%s is %s', async (ref, permalink) => {
    expect(await resolved(ref)).toMatchObject({ status: 'found', targets: [`/t/${permalink}`] });
  });

  test.each([
    ['Tratado sobre el faro de Torva, art. 3.2', `${LIGHTHOUSE}/spa@2009-06-01/art_3/para_2`],
    ['Treaty on the Lighthouse of Torva, art. 3.2', `${LIGHTHOUSE}/eng@2004-03-04/art_3/para_2`],
    ['artículo 3, Treaty on the Lighthouse of Torva', `${LIGHTHOUSE}/spa@2009-06-01/art_3`],
  ])('whose abbreviation many languages have is of the language of the name: %s', async (ref, permalink) => {
    expect((await resolved(ref)).targets).toEqual([`/t/${permalink}`]);
  });

  test.each(['მუხლი 3', 'artículo 3, apartado 2', 'المادة 3'])(
    '%s alone is said to stand in three documents',
    async (ref) => {
      const { status, targets } = await resolved(ref);
      expect([status, targets.length]).toEqual(['ambiguous', 3]);
    },
  );

  test('of an article that the treaty has not is absent', async () => {
    const { status } = await resolved('ხელშეკრულება ვაშლის ბაღის შესახებ, მუხლი 9');
    expect(status).toBe('absent');
  });

  test.each([
    ['ხელშეკრულება ვაშლის ბაღის შესახებ, მუხლი 3, პუნქტი 2', 'მუხლი 3, პუნქტი 2; ხელშეკრულება'],
    [
      'Tratado sobre el faro de Torva, artículo 2, apartado 2, letra b)',
      'Artículo 2, apartado 2, letra b); Tratado',
    ],
    ['الفقرة 2 من المادة 3 من اتفاقية بشأن البئر القديمة', 'المادة 3، الفقرة 2; اتفاقية'],
  ])('of %s names the clause as its language does', async (ref, named) => {
    const { citations = [] } = await resolved(ref, '&style=plain');
    expect(citations[0]?.styles['plain']).toContain(named);
  });

  test.each([
    [ORCHARD, 'kat', 'მე-2 მუხლის მე-2 პუნქტის „ბ“ ქვეპუნქტით'],
    [LIGHTHOUSE, 'spa', 'artículo 2, apartado 2, letra b)'],
    [WELL, 'ara', 'الفقرة 2 (ب) من المادة 2'],
  ])('in the text of %s is a link to what it cites', async (work, language, words) => {
    const page = await bodyOf(`/t/${work}/${language}@2004-03-04/art_3`);
    const link = page.match(
      new RegExp(`<a[^>]*href="/t/${work}/${language}@2004-03-04/art_2/para_2/point_b"[^>]*>(.*?)</a>`, 'u'),
    );
    expect(wordsOf(link?.[1] ?? '')).toBe(words);
  });
});

describe('a quotation', () => {
  interface Quoted {
    readonly verdict: string;
    readonly clauses: readonly { readonly permalink: string }[];
    readonly diff: readonly { readonly is: string; readonly before?: string; readonly after?: string }[];
  }
  const quoted = async (text: string): Promise<Quoted | undefined> => {
    const answer = await app.application.request('/api/v1/quote', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    });
    return ((await answer.json()) as { readonly quotations: readonly Quoted[] }).quotations[0];
  };

  test.each([
    ['მოსავალი თანაბრად იყოფა მხარეებს შორის.', 'თანაბრად', 'სამართლიანად', `${ORCHARD}/kat`],
    ['Los gastos se reparten por mitades entre las Partes.', 'mitades', 'tercios', `${LIGHTHOUSE}/spa`],
    ['توزع المياه بالتساوي بين الطرفين.', 'بالتساوي', 'بالعدل', `${WELL}/ara`],
  ])('"%s" is the same, and with another word for %s that word is shown', async (text, was, is, place) => {
    const same = await quoted(text);
    expect([same?.verdict, same?.clauses[0]?.permalink]).toEqual([
      'same',
      `/t/${place}@2009-06-01/art_3/para_1`,
    ]);
    const changed = await quoted(text.replace(was, is));
    expect(changed?.verdict).toBe('differs');
    expect(changed?.diff.filter((part) => part.is === 'changed')).toMatchObject([{ before: was, after: is }]);
  });
});

describe('two versions compared', () => {
  test.each([
    [ORCHARD, 'kat', 'ორ', 'სამ'],
    [LIGHTHOUSE, 'spa', 'dos', 'tres'],
    [WELL, 'ara', 'حارسين', 'ثلاثة حراس'],
  ])('%s in %s: %s became %s and nothing else', async (work, language, was, is) => {
    const sides = `${work}/${language}@2004-03-04/to/${work}/${language}@2009-06-01`;
    const page = await bodyOf(`/compare/${sides}`);
    const marked = (tag: string) => [...page.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gsu'))];
    expect(marked('del').map(([mark]) => wordsOf(mark))).toEqual([expect.stringContaining(was)]);
    expect(marked('ins').map(([mark]) => wordsOf(mark))).toEqual([expect.stringContaining(is)]);
    expect(page).toContain('1 clause differs');
  });
});

describe('side by side with English', () => {
  test.each(OWN)('%s in %s has no clause that the other lacks', async (work, language, lang) => {
    const page = await bodyOf(`/t/${work}/parallel/${language}@2004-03-04+eng@2004-03-04`);
    expect(page).toContain(`lang="${lang}"`);
    expect(page).not.toContain('We do not have it in this language or copy');
    expect(page).toContain('Nine ');
  });

  test('the Arabic column runs from right to left, the English one from left to right', async () => {
    const page = await bodyOf(`/t/${WELL}/parallel/ara@2004-03-04+eng@2004-03-04`);
    expect(page).toMatch(/lang="ar" dir="rtl"[^>]*>(?:(?!lang=).)*تسعة دلاء/su);
    expect(page).toMatch(/lang="en" dir="ltr"[^>]*>(?:(?!lang=).)*Nine leather buckets/su);
  });
});

describe('exported', () => {
  const WORDS = {
    kat: 'ცხრა ვაშლის ხე მდინარის ნაპირზე.',
    spa: 'Nueve lámparas de aceite en la torre.',
    ara: 'تسعة دلاء من الجلد عند البئر.',
  };

  test.each(
    OWN.flatMap(([work, language]) =>
      ['md', 'txt', 'json', 'xml'].map((as) => [work, language, as] as const),
    ),
  )('%s in %s as .%s has its last words', async (work, language, format) => {
    expect(await bodyOf(`/t/${work}/${language}@2004-03-04.${format}`)).toContain(WORDS[language]);
  });

  test.each(OWN)('%s in %s as PDF has its words, spoken in their language', async (work, language, lang) => {
    const answer = await app.get(`/t/${work}/${language}@2004-03-04.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const pdf = new Uint8Array(await answer.arrayBuffer());
    const { tree } = await readPdf(pdf);
    expect([...elementsOf(tree)].some((element) => element.language === lang)).toBe(true);
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain(WORDS[language]);
  });
});
