import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { siteMap, siteMapFile } from '../../src/http/discovery/siteMap.ts';
import { PUBLIC_URL, startApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';

const app = startApp(DOCUMENTS, true);
beforeAll(async () => void (await app.services.search.index()));

const file = async (path: string) => {
  const answer = await app.get(path);
  expect(answer.status).toBe(200);
  return { text: await answer.text(), type: answer.headers.get('content-type') };
};

/** Texts of all elements of a name. */
const all = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'gu'))].map(([, text = '']) => text);

describe('programs find their way', () => {
  test('robots.txt leaves texts open, what costs a search closed, and names the map', async () => {
    const { text, type } = await file('/robots.txt');
    expect(type).toMatch(/^text\/plain/u);
    expect(text).toContain('Disallow: /search\n');
    expect(text).not.toMatch(/Disallow: \/(?:t\b|$)/mu);
    expect(text).toContain(`Sitemap: ${PUBLIC_URL}/sitemap.xml`);
  });

  test('the map has every Work and text, each with its other languages, and every address answers', async () => {
    const { text } = await file('/sitemap.xml');
    const places = all(text, 'loc');
    expect(places).toContain(`${PUBLIC_URL}/t/am-az-peace-2025/eng@2025-08-08`);
    expect(places.length).toBe(new Set(places).size);
    expect(text).toContain(
      `<xhtml:link rel="alternate" hreflang="hy" href="${PUBLIC_URL}/t/am-az-peace-2025/hye@2025-08-08"/>`,
    );
    expect(all(text, 'lastmod').every((day) => /^\d{4}-\d\d-\d\d$/u.test(day))).toBe(true);
    for (const place of places)
      expect([place, (await app.get(place.slice(PUBLIC_URL.length))).status]).toEqual([place, 200]);
  });

  test('a map of many is several files, none of which is missing or has more than 10,000', () => {
    const archive = Archive.load(DOCUMENTS);
    const [[id, work] = []] = [...archive.works];
    const works = new Map(Array.from({ length: 25_000 }, (_, at) => [`${id}-${at}`, work]));
    const many = Object.create(archive, { works: { value: works } });
    const files = all(siteMap(many, PUBLIC_URL), 'loc');
    const texts = files.map((_, at) => siteMapFile(many, PUBLIC_URL, at + 1) ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const text of texts) expect(all(text, 'loc').length).toBeLessThanOrEqual(10_000);
    expect(siteMapFile(many, PUBLIC_URL, files.length + 1)).toBe(null);
    expect(siteMapFile(archive, PUBLIC_URL, 1)).toBe(null);
  });

  test('a browser searches from its bar: a citation there finds its clause', async () => {
    const { text, type } = await file('/opensearch.xml');
    expect(type).toMatch(/^application\/opensearchdescription\+xml/u);
    const [name = ''] = all(text, 'ShortName');
    expect([...name].length).toBeLessThanOrEqual(16);
    const [, template = ''] = /type="text\/html" template="([^"]+)"/u.exec(text) ?? [];
    const asked = template.replace('{searchTerms}', encodeURIComponent('Article IV of the Peace Agreement'));
    expect((await file(asked.slice(PUBLIC_URL.length))).text).toContain(
      '/t/am-az-peace-2025/eng@2025-08-08/art_IV',
    );
    expect((await file('/')).text).toContain('application/opensearchdescription+xml');
    const [icon = ''] = all(text, 'Image');
    expect((await app.get(icon.slice(PUBLIC_URL.length))).status).toBe(200);
  });

  test('llms.txt names the texts as Markdown, and what has to go with words', async () => {
    const { text } = await file('/llms.txt');
    expect(text).toMatch(/^# .+\n\n> /u);
    expect(text).toContain('copy without legal force');
    const links = [...text.matchAll(/\]\((\S+\.md)\)/gu)].map(([, link = '']) =>
      link.slice(PUBLIC_URL.length),
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect([link, (await app.get(link)).status]).toEqual([link, 200]);
  });
});

describe('feeds', () => {
  test('of one Work: its entries alone; of none such, 404', async () => {
    const { text } = await file('/feed.atom?work=am-az-peace-2025');
    const related = [...text.matchAll(/rel="related" [^>]*href="([^"]+)"/gu)].map(([, href = '']) => href);
    expect(related.length).toBeGreaterThan(0);
    for (const href of related) expect(href).toContain('/t/am-az-peace-2025/');
    expect((await app.get('/feed.atom?work=none')).status).toBe(404);
  });

  test('of a search: an alert whose entries change when words do', async () => {
    const { text, type } = await file('/search.atom?q=territorial+integrity&work=am-az-peace-2025');
    expect(type).toMatch(/^application\/atom\+xml/u);
    const ids = all(text, 'id').slice(1);
    expect(ids.length).toBe(3);
    for (const id of ids) expect(id).toMatch(/\?h=[0-9a-f]{32}$/u);
    for (const title of all(text, 'title').slice(1))
      expect(title).toMatch(/^(?:Preamble|Article [IVX]+)(?:, [^,]+)? – Agreement/u);
    expect(all(text, 'summary').every((words) => / \[[^\]]+\]$/u.test(words))).toBe(true);
    expect(parseDocument(text, { xmlMode: true }).children.length).toBeGreaterThan(1);
    expect((await file('/search.atom?q=zzqqx')).text).not.toContain('<entry>');
  });

  test('words of a query stand in a feed as words', async () => {
    const { text } = await file(`/search.atom?q=${encodeURIComponent('<script>"&')}`);
    expect(text).not.toContain('<script');
  });
});
