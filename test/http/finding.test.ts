import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, testApp } from '../support/app.ts';
import { DOCUMENTS, FIXTURE, folderOf, workFile } from '../support/folder.ts';

/** The words of a page's `main`, as a reader without a stylesheet has them. */
const mainOf = (page: string): string =>
  page
    .slice(page.indexOf('<main'), page.indexOf('</main>'))
    .replace(/<svg.*?<\/svg>/gsu, ' ')
    .replace(/<span class="spoken">.*?<\/span>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.):])/gu, '');

const hrefs = (page: string, pattern: RegExp): readonly string[] =>
  [...page.matchAll(/href="([^"]*)"/gu)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => pattern.test(href));

describe('the search page', () => {
  const app = startApp(DOCUMENTS, true);
  beforeAll(() => app.services.opened);
  afterAll(() => app.stop());
  const page = async (query: string, more = ''): Promise<string> =>
    (await app.get(`/search?q=${encodeURIComponent(query)}${more}`)).text();

  test.each([
    ['territorial integrity', '', 'Clauses with “territorial integrity” in any form'],
    ['"use of force"', '', 'Clauses with exactly “use of force”'],
    ['border OR frontier', '', 'Clauses with “border” or “frontier”'],
    ['territorial -integrity', '', 'Clauses with “territorial” and without “integrity”'],
    ['force /5 threat', '', 'Clauses with “force” and “threat” at most 5 words apart'],
    ['delimit*', '', 'Clauses with a word that begins with “delimit”'],
    ['peace lang:ru', '', 'Clauses with “peace” in any form; Language: Russian'],
    ['граница', '&ui=rus', 'Положения, в которых есть: «граница» в любой форме'],
    ['"Լաչինի միջանցք"', '&ui=hye', 'Դրույթներ, որոնցում կա՝ հենց «լաչինի միջանցք»'],
    ['sülh type:agreement', '&ui=aze', 'Axtarılan müddəalar: “sülh” (istənilən formada); Növ: saziş'],
  ])('says in words how %s was read', async (query, more, says) => {
    expect(mainOf(await page(query, more))).toContain(says);
  });

  test.each([
    ['Article 40', 'rus', 'Ни в одном из имеющихся здесь текстов нет: Статья 40'],
    ['Article 40', 'hye', 'Այստեղ առկա ոչ մի տեքստում չկա՝ Հոդված 40'],
    ['Article 40', 'aze', 'Burada olan mətnlərin heç birində yoxdur: Maddə 40'],
    [
      'Статья 4, пункт 9 Мирного соглашения',
      'rus',
      'Статья IV: в этой версии — 1 абзац; не найдено: пункт 9 (Мирное соглашение Армении и Азербайджана)',
    ],
    ['Article 4(9) of the Peace Agreement', 'hye', 'Հոդված IV, այս տարբերակում՝ 1 պարբերություն. չկա՝ կետ 9'],
    ['Article 40 of the Peace Agreement', 'aze', 'Bu sənəddə belə müddəa yoxdur: Maddə 40,'],
    [
      'Article 2 of the UN Charter',
      'rus',
      'показать положение нельзя: Статья 2, Устав Организации Объединённых Наций',
    ],
    [
      'Articles 40 and 41',
      'rus',
      'текстов нет: Статья 40; Ни в одном из имеющихся здесь текстов нет: Статья 41',
    ],
    ['second sentence of Article 4', 'hye', 'այստեղ հասցե չունեն՝ «sentence»'],
    ['(peace', 'aze', 'Açılan mötərizənin bağlananı yoxdur: sonda bağlanmış kimi oxundu'],
    ['Article VII', 'rus', 'Статья VII: Мирное соглашение Армении и Азербайджана, язык текста — английский'],
    ['Article 40 of the Peace Agreement', 'eng', 'Peace Agreement has no Article 40; it has one preamble'],
    ['Article 5 of the Treaty of Rome', 'aze', '“Treaty of Rome” sənədi bu arxivdə yoxdur'],
  ])(
    'what there is to know of %s is said in the language of the pages (%s), not in English',
    async (query, code, says) => {
      const html = await page(query, `&ui=${code}`);
      expect(mainOf(html)).toContain(says);
      expect(html).not.toMatch(/<p lang="en">/u);
    },
  );

  test('a title that is not in the language of the pages is marked with its own', async () => {
    const tides = testApp(folderOf({ 'tides-1999/work.yaml': workFile() }));
    const html = await (await tides.get('/cite?ref=Article+2+of+the+Agreement+on+Tides&ui=rus')).text();
    expect(html).toContain('<span lang="en">Agreement on Tides</span>');
  });

  test('each hit stands under its own citation, with its level', async () => {
    const words = mainOf(await page('"raise any such claims"'));
    expect(words).toMatch(
      /Article II, first paragraph \[[^\]]+\], \[Armenia–Azerbaijan Peace Agreement\] .* not checked/u,
    );
  });

  test('a slip of the finger is mended openly, and what was typed can be had', async () => {
    const html = await page('teritorial integrty');
    expect(mainOf(html)).toContain('Showing results for: territorial integrity.');
    expect(hrefs(html, /q=%22teritorial\+integrty%22/u)).toHaveLength(1);
  });

  test('where no clause has all the words it says so, once, and shows those that have most', async () => {
    const words = mainOf(await page('territorial corridor refugees climate'));
    expect(words).toContain('No clause in this archive has all these words. Closest:');
    expect(words.match(/Closest/gu)).toHaveLength(1);
    expect(words).toContain('Missing: territorial, ');
  });

  test.each([
    ['eng', 'No clause in this archive has “zzqqx”. Closest:', 'Missing: '],
    ['rus', 'Ни в одном положении архива нет: «zzqqx». Ближайшие:', 'Здесь нет: '],
    ['hye', 'Արխիվի ոչ մի դրույթում չկա՝ «zzqqx»։ Ամենամոտը՝', 'Այստեղ չկա՝ '],
    ['aze', 'Arxivin heç bir müddəasında yoxdur: “zzqqx”. Ən yaxını:', 'Burada yoxdur: '],
  ])(
    'a word that no text has is named first and in bold, then what is near (%s)',
    async (ui, nil, without) => {
      const html = await page('zzqqx territorial', `&ui=${ui}`);
      expect(html).toContain(`role="status"><strong>${nil}</strong>`);
      expect(html).toContain(`<p class="missing">${without}<s>zzqqx</s></p>`);
      expect(mainOf(html)).toContain('territorial');
    },
  );

  test('what is near follows the hits in one list, after one line', async () => {
    const html = await page('territorial claims raise');
    expect(html.match(/<ol class="hits">/gu)).toHaveLength(1);
    expect(mainOf(html)).toMatch(/1 clause .*Closest: .*Missing: /u);
    expect(mainOf(html).match(/Closest/gu)).toHaveLength(1);
  });

  test('a query with operators that finds nothing says which part does', async () => {
    expect(mainOf(await page('"territorial border" claims', '&ui=rus'))).toMatch(
      /не стоят одно за другим: «territorial border» .*Только эта часть запроса находит: claims \(\d+\)/u,
    );
  });

  test('nothing with these filters: the search without them is one press away', async () => {
    const html = await page('territorial', '&lang=rus&level=official');
    expect(mainOf(html)).toContain('Nothing found with these filters.');
    expect(hrefs(html, /^\/search\?q=territorial$/u)).toHaveLength(1);
  });

  test('a pasted sentence is offered as an exact phrase', async () => {
    const sentence = 'The Parties shall not deploy along their mutual border forces of any third party.';
    const html = await page(sentence);
    expect(mainOf(html)).toContain('A whole sentence? Find exactly these words, one after the other');
    const [exact = ''] = hrefs(html, /q=%22The\+Parties/u);
    expect(mainOf(await (await app.get(exact)).text())).toMatch(/1 clause .*Article VII, first paragraph/u);
  });

  test('facets add themselves and take themselves off, more than one of a kind', async () => {
    const html = await page('border');
    const [one = ''] = hrefs(html, /work=am-az-prague-statement-2022/u);
    const second = await (await app.get(one)).text();
    const [both = ''] = hrefs(second, /work=am-az-prague-statement-2022%2Cam-az-peace-2025/u);
    const third = await (await app.get(both)).text();
    expect(mainOf(third)).toMatch(/Prague Statement\] ×.*Peace Agreement\] ×/u);
    expect(hrefs(third, /work=am-az-peace-2025$/u).length).toBeGreaterThan(0);
  });

  test('a year is a filter as others are; days of one year are shown as that year', async () => {
    const [year = ''] = hrefs(await page('border'), /year=2022/u);
    for (const path of [year, '/search?q=border&from=2022-01-01&to=2022-12-31']) {
      const html = await (await app.get(path)).text();
      expect(mainOf(html)).toContain('Year: 2022 ×');
      expect(hrefs(html, /^\/search\?q=border$/u).length).toBeGreaterThan(0);
    }
  });

  test('a whole word goes first while it is typed: its answer is that of the completion', async () => {
    const typing = mainOf(await page('territorial integ', '&typing=1'));
    expect(typing).toContain('Results as you type, for: territorial integrity');
    const done = mainOf(await page('territorial integ'));
    expect(done).not.toContain('Results as you type');
  });

  test('before anything is asked, every kind of query is shown, and each finds something', async () => {
    const html = await (await app.get('/search')).text();
    const queries = hrefs(html.slice(html.indexOf('id="results"')), /^\/search\?q=/u);
    expect(queries.length).toBe(8);
    for (const query of queries) expect(mainOf(await (await app.get(query)).text())).toMatch(/\d+ clauses?/u);
  });

  test('the examples of the home page find something in each language', async () => {
    for (const code of ['eng', 'rus', 'hye', 'aze']) {
      const home = await (await app.get(`/?ui=${code}`)).text();
      const examples = hrefs(home, /^\/search\?q=/u);
      expect(examples.length).toBe(3);
      for (const example of examples) {
        const answer = Object(await app.json(`/api/v1${example.replace(/&ui=.*$/u, '')}`));
        expect([example, answer.total > 0]).toEqual([example, true]);
      }
    }
  });
});

describe('the home page', () => {
  test('puts the search field first, then the Washington documents with their acts', async () => {
    const html = await (await testApp(DOCUMENTS).get('/')).text();
    expect(html.indexOf('name="q"')).toBeLessThan(html.indexOf('The Washington documents of 8 August 2025'));
    const words = mainOf(html);
    expect(words).toContain('initialed: Ararat Mirzoyan (AM), Jeyhun Bayramov (AZ)');
    expect(words).toContain('signed as a witness: Donald J. Trump (US)');
    expect(words).toMatch(
      /Latest additions and changes .*23 November 2026: Published: .*\[Trilateral Statement of 9 November 2020\], English/u,
    );
  });

  test('says what this is, whose it is, how much is held and how far it was checked', async () => {
    const words = mainOf(await (await testApp(DOCUMENTS).get('/')).text());
    expect(words).toContain('Armenia–Azerbaijan peace documents and related instruments');
    expect(words).toMatch(
      /28 documents, 5 of them with text\. Run by the editors of the Treaty Archive since/u,
    );
    expect(words).toMatch(
      /Armenia–Azerbaijan Peace Agreement: 0 of 17 articles checked against an official copy, \d+ against other copies or in part, \d+ not at all\./u,
    );
    expect(words).toContain('Check a quotation');
    expect(words).toContain('Read: Armenia–Azerbaijan Peace Agreement');
  });

  test('tells acts as the first source does, and that another tells them otherwise', async () => {
    const words = mainOf(await (await testApp(DOCUMENTS).get('/')).text());
    expect(words).toContain('Jeyhun Bayramov (AZ) sources differ');
    expect(words).not.toMatch(/initialed: [^:]*Pashinyan/u);
    expect(words).not.toMatch(/Donald J\. Trump \(US\) sources differ/u);
  });

  test('what a shared link shows of a clause names how far its words were checked', async () => {
    const app = testApp(DOCUMENTS);
    const shared = async (path: string) =>
      /<meta property="og:description" content="([^"]*)"/u.exec(await (await app.get(path)).text())?.[1];
    expect(await shared('/t/am-az-peace-2025/eng@2025-08-08/art_IV')).toMatch(
      /^\[checked in part\] The Parties/u,
    );
    expect(await shared('/t/am-az-peace-2025/hye@2025-08-08/art_III')).toBe(
      'We do not have it in this language or copy',
    );
    expect(await shared('/')).toMatch(/^Armenia–Azerbaijan peace documents/u);
  });

  test('a document without text has no status line; a stage nobody looked after is not said to be unknown', async () => {
    const app = testApp(DOCUMENTS);
    const without = mainOf(await (await app.get('/t/am-az-border-regulation-2024')).text());
    expect(without).not.toMatch(/No (?:signature|entry into force) known/u);
    expect(without).toMatch(
      /ratified \(Armenia\) 23 October 2024 .* ratified \(Azerbaijan\) 25 October 2024/u,
    );
    expect(without).not.toContain('not known here, last checked');
    const looked = mainOf(await (await app.get('/t/am-az-peace-2025')).text());
    expect(looked).toContain('signed: not known here, last checked 7 February 2026');
  });

  test('the timeline links to every instrument once, newest first', async () => {
    const html = await (await testApp(DOCUMENTS).get('/t')).text();
    const drawn = html.slice(html.indexOf('<svg'), html.indexOf('</svg>'));
    const works = hrefs(drawn, /^\/t\//u);
    expect(works).toHaveLength(new Set(works).size);
    expect([works.length, works[0], works.at(-1)]).toEqual([
      27,
      '/t/us-am-tripp-framework-2026',
      '/t/un-charter-1945',
    ]);
  });

  test('an archive without collections lists its texts', async () => {
    const words = mainOf(await (await testApp(FIXTURE).get('/')).text());
    expect(words).toContain('Texts we have');
    expect(words).not.toContain('sources differ');
  });
});
