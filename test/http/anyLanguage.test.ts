import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { findReferences } from '../../src/cite/reference.ts';
import { walk } from '../../src/model/clause.ts';
import { readingIn } from '../../src/model/tongues.ts';
import { parseText } from '../../src/parse/text.ts';
import { SearchAnswerSchema } from '../../src/search/show/answer.ts';
import { startApp, testApp } from '../support/app.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';

/** Invented, in languages without a folder: Latin and Cyrillic letters, without spaces, from right to left. */
const TEXTS = resolve(import.meta.dirname, '../fixtures/anyLanguage');

describe('texts in languages without a folder', () => {
  const archive = Archive.load(TEXTS);
  const clausesOf = (language: string) => {
    const edition = archive.editions.find(({ key }) => key.language === language);
    if (edition === undefined) throw new Error(`no ${language}`);
    return [...walk(archive.text(edition).clauses)];
  };

  test('are held without a fault', () => {
    expect(archive.snapshot.issues).toEqual([]);
    expect(archive.editions.map(({ key }) => key.language).sort()).toEqual([
      'glg',
      'heb',
      'kaz',
      'swa',
      'tha',
    ]);
  });

  test.each([
    ['glg', ['art_I', 'art_II', 'annex_1']],
    ['swa', ['art_1', 'art_2']],
    ['tha', ['art_1', 'art_2']],
    ['heb', ['art_1', 'art_2']],
    ['kaz', ['p_1', 'p_2']],
  ])('%s has the articles that its own words name', (language, eIds) => {
    expect(clausesOf(language).map(({ eId }) => eId)).toEqual(eIds);
  });

  test('a kind that has no words is refused with those that have', () => {
    const broken = textFile('Words.', 'structure: { paragraphe: [alinea] }\n');
    const { issues } = Archive.load(
      folderOf({ 'tides/work.yaml': workFile(), 'tides/glg@1999-09-09.md': broken }),
    ).snapshot;
    expect(issues.map(({ message }) => message).join()).toContain(
      'no kind that has words: preamble, part, chapter, section, article',
    );
  });
});

describe('words that archive.yaml gives for a language', () => {
  const kazakh = textFile('## 2-бап\n\nШамдар.\n\n## Бап 3\n\nҚоңыраулар, 3 бап.');
  const folder = (facts: string) =>
    folderOf({
      'archive.yaml': facts,
      'tides/work.yaml': workFile(),
      'tides/kaz@1999-09-09.md': kazakh,
    });
  const eIdsOf = (archive: Archive) =>
    archive.editions.flatMap((edition) => [...walk(archive.text(edition).clauses)].map(({ eId }) => eId));

  test('are those of all its texts, and read anew when they change', () => {
    const path = folder('name: { eng: Tides }\n');
    const archive = Archive.load(path);
    expect(eIdsOf(archive)).toContain('hcontainer_2');
    writeFileSync(join(path, 'archive.yaml'), 'structure: { kaz: { article: [бап] } }\n');
    expect(eIdsOf(archive.reloaded())).toContain('art_3');
    expect(eIdsOf(Archive.load(path))).toContain('art_3');
  });

  test('of no language are refused', () => {
    const { issues } = Archive.load(folder('structure: { fre: { article: [article] } }\n')).snapshot;
    expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toContain('archive.yaml schema');
  });
});

describe('words of a language with a folder', () => {
  const article = (words: string) => textFile(`## Article 1\n\n${words}\n\n## Article 7\n\nEnd.`);
  const turkish = '## Madde 1\n\nFenerler.\n\n## Madde 7\n\nSon.';

  test('are read in its own texts, and nobody is spoken to in it', async () => {
    const served = testApp(
      folderOf({ 'tides/work.yaml': workFile(), 'tides/tur@1999-09-09.md': textFile(turkish) }),
      true,
    );
    await served.services.opened;
    const { hits } = SearchAnswerSchema.parse(await served.json('/api/v1/search?q=madde%207'));
    expect(hits.map((hit) => [hit.lang, hit.eId])).toEqual([['tur', 'art_7']]);
    const page = await (await served.get('/t/tides', { 'accept-language': 'tr' })).text();
    expect(page).toContain('<html lang="en"');
    expect((await served.get('/t/tides', { 'accept-language': 'tr' })).status).toBe(200);
  });

  test('are no citations in a text of another', () => {
    const references = (language: 'eng' | 'tur') =>
      readingIn([language], () => findReferences('the bow is bent 7 times').length);
    expect([references('eng'), references('tur')]).toEqual([0, 1]);
    expect(parseText(article('A bent 7.'), 'x/eng@1999-09-09.md', 'eng').issues).toEqual([]);
  });
});

describe('served', () => {
  const served = startApp(TEXTS, true);
  beforeAll(() => served.services.opened);
  afterAll(() => served.stop());

  test.each([
    ['glg', 'gl', 'ltr', 'Artigo I'],
    ['heb', 'he', 'rtl', 'סעיף 1'],
    ['tha', 'th', 'ltr', 'ข้อ 1'],
    ['kaz', 'kk', 'ltr', 'Шамдар'],
  ])('a page of %s says its language and its direction', async (language, lang, direction, words) => {
    const page = await (await served.get(`/t/tides/${language}@1999-09-09`)).text();
    expect(page).toContain(words);
    expect(page).toMatch(new RegExp(`lang="${lang}"`, 'u'));
    expect(page.includes(`lang="${lang}" dir="rtl"`)).toBe(direction === 'rtl');
    expect(page).toContain('<html lang="en"');
  });

  test.each([
    ['/t/tides/gl@1999-09-09/artigo-2', '/t/tides/glg@1999-09-09/art_II'],
    ['/t/tides/heb@1999-09-09/2', '/t/tides/heb@1999-09-09/art_2'],
    [`/t/tides/heb@1999-09-09/${encodeURIComponent('סעיף-2')}`, '/t/tides/heb@1999-09-09/art_2'],
    ['/t/tides/swahili/2', '/t/tides/swa@1999-09-09/art_2'],
  ])('%s leads to %s', async (address, permalink) => {
    const answer = await served.get(address);
    expect([301, 302]).toContain(answer.status);
    expect(answer.headers.get('location')).toBe(permalink);
  });

  test.each([
    ['glg', 'art_I', '/t/tides/glg@1999-09-09/art_II'],
    ['heb', 'art_1', '/t/tides/heb@1999-09-09/art_2'],
    ['swa', 'art_1', '/t/tides/swa@1999-09-09/art_2'],
  ])('a citation in %s is a link', async (language, eId, cited) => {
    const page = await (await served.get(`/t/tides/${language}@1999-09-09/${eId}`)).text();
    expect(page).toContain(`href="${cited}"`);
  });

  test.each([
    ['campás', 'glg', 'art_II'],
    ['artigo 2', 'glg', 'art_II'],
    ['Ibara ya 2', 'swa', 'art_2'],
    ['ระฆัง', 'tha', 'art_2'],
    ['ข้อ 2', 'tha', 'art_2'],
    ['הפעמונים', 'heb', 'art_2'],
    ['"סעיף 2"', 'heb', 'art_1'],
    ['қоңыраулар', 'kaz', 'p_2'],
    ['lang:kaz жағылады', 'kaz', 'p_1'],
  ])('"%s" finds its clause', async (query, lang, eId) => {
    const { hits } = SearchAnswerSchema.parse(
      await served.json(`/api/v1/search?q=${encodeURIComponent(query)}`),
    );
    expect(hits.map((hit) => [hit.lang, hit.eId])).toContainEqual([lang, eId]);
  });

  test('a Thai word is found where it stands, and not by its letters', async () => {
    const answer = SearchAnswerSchema.parse(
      await served.json(`/api/v1/search?q=${encodeURIComponent('โคมไฟ')}`),
    );
    expect(
      answer.hits.map(({ eId, snippet, highlights }) => [
        eId,
        ...highlights.map(([a, b]) => snippet.slice(a, b)),
      ]),
    ).toEqual([['art_1', 'โคม', 'ไฟ']]);
  });

  test.each(['md', 'txt', 'json'])('a Hebrew text as .%s has its words', async (format) => {
    const body = await (await served.get(`/t/tides/heb@1999-09-09.${format}`)).text();
    expect(body).toContain('הפעמונים מצלצלים');
  });

  test('a Kazakh and a Thai text are compared and shown side by side', async () => {
    const parallel = await served.get('/t/tides/parallel/kaz@1999-09-09+tha@1999-09-09');
    expect(parallel.status).toBe(200);
    const { status } = await served.get('/compare/tides/glg@1999-09-09/art_I/to/tides/glg@1999-09-09/art_II');
    expect(status).toBe(200);
  });

  test('a quotation is found word for word', async () => {
    const { quotations } = (await (
      await served.application.request('/api/v1/quote', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: '«Қоңыраулар соғылады.» "הפעמונים מצלצלים."' }),
      })
    ).json()) as { quotations: readonly { verdict: string; clauses: readonly { eId: string }[] }[] };
    expect(quotations.map(({ verdict }) => verdict)).toEqual(['same', 'same']);
  });

  test('pages stay in English for a reader of Galician, who is led to the Galician text', async () => {
    const answer = await served.get('/t/tides/1', { 'accept-language': 'gl' });
    expect(answer.headers.get('location')).toBe('/t/tides/glg@1999-09-09/art_I');
    const page = await (await served.get('/t/tides', { 'accept-language': 'gl' })).text();
    expect(page).toContain('<html lang="en"');
  });

  test('an unknown language is no language', async () => {
    expect((await served.get('/t/tides/xqq@1999-09-09')).status).toBe(404);
  });
});
