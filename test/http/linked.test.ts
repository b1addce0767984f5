import { gzipSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, describe, expect, test } from 'vitest';
import { INTERFACE_CODES } from '../../src/model/interfaces.ts';
import { ClauseLd, TextLd, WorkLd } from '../render/linked/schema.ts';
import { startApp } from '../support/app.ts';
import { DOCUMENTS, FIXTURE } from '../support/folder.ts';

const app = startApp(FIXTURE);
const real = startApp(DOCUMENTS);
afterAll(async () => void (await Promise.all([app.stop(), real.stop()])));

const WORK = '/t/harbour-treaty-1971';
const TEXT = `${WORK}/eng@1971-03-02`;
const CLAUSE = `${TEXT}/art_1`;
const PEACE = '/t/am-az-peace-2025/eng@2025-08-08';
const SITE = 'https://archive.example';

async function headOf(path: string, on = app, headers: Readonly<Record<string, string>> = {}) {
  const page = await (await on.get(path, { accept: 'text/html', ...headers })).text();
  const elements = (name: string) => DomUtils.getElementsByTagName(name, parseDocument(page).children);
  const blocks = elements('script').filter(({ attribs }) => attribs['type'] === 'application/ld+json');
  return {
    page,
    data: blocks.map((block) => JSON.parse(DomUtils.textContent(block))),
    meta: elements('meta').flatMap(({ attribs: { name = '', content = '' } }) =>
      /^(?:DC\.|citation_|bibo\.|z:)/u.test(name) ? [[name, content] as const] : [],
    ),
    links: elements('link').map(({ attribs: { rel = '', href = '', type } }) => ({ rel, href, type })),
  };
}

describe('a page says to programs what it shows', () => {
  test.each([
    [WORK, WorkLd],
    ['/t/lantern-protocol-2001', WorkLd],
    [TEXT, TextLd],
    [CLAUSE, ClauseLd],
    [`${TEXT}/art_1--art_2`, ClauseLd],
  ])('%s', async (path, schema) => {
    const { data } = await headOf(path);
    expect(data).toHaveLength(1);
    expect(schema.parse(data[0])['@id']).toBe(SITE + path);
  });

  test.each(['/', '/t', '/about', '/search?q=lantern', `${TEXT}/art_99`])(
    '%s shows no such thing',
    async (path) => {
      const { data, meta } = await headOf(path);
      expect([data, meta]).toEqual([[], []]);
    },
  );

  test('a title that looks like markup is a name', async () => {
    const { page, data } = await headOf('/t/lantern-protocol-2001');
    expect(data[0].name).toBe(`Protocol <on> "Lanterns" & 'Lamps' </title><script>alert(1)</script>`);
    expect(page).not.toContain('<script>alert');
  });

  test.each([WORK, TEXT, CLAUSE])('%s says the same in every language of pages', async (path) => {
    const said = await Promise.all(
      INTERFACE_CODES.map(async (code) => {
        const { data, meta } = await headOf(path, app, { 'accept-language': code });
        return JSON.stringify([data, meta]);
      }),
    );
    expect(new Set(said).size).toBe(1);
  });

  test('the force of a treaty stands at its Work, where a source says it; of others it is not known', async () => {
    expect((await headOf(WORK)).data[0].legislationLegalForce).toBe('https://schema.org/InForce');
    const { page } = await headOf('/t/am-az-peace-2025', real);
    expect(page).not.toContain('legislationLegalForce');
  });

  test('a clause page takes no more than 2 kB for it, packed', async () => {
    for (const path of [`${PEACE}/art_I`, `${PEACE}/art_II/p_2`]) {
      const { page } = await headOf(path, real);
      const without = page
        .replace(/<script type="application\/ld\+json">.*?<\/script>/su, '')
        .replace(/<meta name="(?:DC|citation|z)[^>]*>/gu, '')
        .replace(/<link rel="(?:cite-as|item|describedby|collection|type|license)"[^>]*>/gu, '');
      expect([path, page.length - without.length > 2000]).toEqual([path, true]);
      expect(gzipSync(page).length - gzipSync(without).length).toBeLessThanOrEqual(2000);
    }
  });
});

/** As Zotero's Embedded Metadata reads a head, in short: its own type first, a comma behind a name is a name whole. */
function zotero(meta: readonly (readonly [string, string])[]) {
  const first = (name: string) => meta.find(([own]) => own === name)?.[1];
  return {
    itemType: first('z:itemType') ?? (first('citation_title') === undefined ? 'webpage' : 'journalArticle'),
    title: first('citation_title'),
    shortTitle: first('bibo.shortTitle'),
    date: first('citation_publication_date'),
    language: first('citation_language'),
    url: first('citation_public_url'),
    pdf: first('citation_pdf_url'),
    creators: meta.flatMap(([name, content]) =>
      name !== 'citation_author'
        ? []
        : content
            .split(/\s*;\s*/u)
            .map((one) => (one.includes(',') ? one.split(/, ?/u) : one.split(/ (?=\S+$)/u))),
    ),
  };
}

describe('reference managers', () => {
  test('save a clause as a document with its parties whole, its day, language, address and PDF', async () => {
    const { meta } = await headOf(CLAUSE);
    expect(zotero(meta)).toEqual({
      itemType: 'document',
      title: 'Article 1, Treaty on the Harbour of Quil',
      shortTitle: 'Article 1, Harbour Treaty',
      date: '1971/03/02',
      language: 'en',
      url: SITE + CLAUSE,
      pdf: `${SITE}${CLAUSE}.pdf`,
      creators: [
        ['Republic of Tarsk', ''],
        ['Kingdom of Velmora', ''],
      ],
    });
    expect(Object.fromEntries(meta)).toMatchObject({
      'DC.title': 'Article 1, Treaty on the Harbour of Quil',
      'DC.date': '1971-03-02',
      'DC.language': 'en',
      'DC.type': 'treaty',
    });
  });

  test('find no number in an identifier: 2020-11-09 in an address would be saved as an ISSN', async () => {
    const { meta } = await headOf('/t/am-az-ru-statement-2020/rus@2020-11-09/para_6', real);
    expect(meta.filter(([name]) => /identifier|issn|isbn|doi/iu.test(name))).toEqual([]);
    expect(zotero(meta)).toMatchObject({
      url: expect.stringContaining('rus@2020-11-09/para_6'),
      language: 'ru',
    });
  });

  test('of a Work without words there is no language and no PDF', async () => {
    const { meta } = await headOf('/t/lantern-protocol-2001');
    const names = meta.map(([name]) => name);
    expect(names).toContain('citation_title');
    expect(names).not.toEqual(expect.arrayContaining(['citation_language']));
    expect(names).not.toEqual(expect.arrayContaining(['citation_pdf_url']));
  });
});

describe('signposts (signposting.org) in the header and in the head', () => {
  const headerOf = async (path: string) => {
    const header = (await app.get(path)).headers.get('link') ?? '';
    return [...header.matchAll(/<([^>]+)>; rel="([^"]+)"(?:; type="([^"]+)")?/gu)].map(
      ([, href, rel, type]) => ({
        rel,
        href,
        type,
      }),
    );
  };
  const RELS = ['cite-as', 'item', 'collection', 'describedby', 'describes', 'type', 'license'];
  const among = <L extends { readonly rel?: string | undefined }>(links: readonly L[]) =>
    links.filter(({ rel = '' }) => RELS.includes(rel));

  test.each([WORK, TEXT, CLAUSE, `${TEXT}_r1/art_3`])('%s: both say the same', async (path) => {
    const [header, { links }] = await Promise.all([headerOf(path), headOf(path)]);
    expect(among(links)).toEqual(among(header));
    expect(among(links).length).toBeGreaterThan(5);
  });

  test('every file that a page names answers with that type, and names the page', async () => {
    const files = among(await headerOf(CLAUSE)).filter(({ rel }) => rel === 'item' || rel === 'describedby');
    expect(files.map(({ href = '' }) => href.slice(SITE.length + CLAUSE.length + 1)).sort()).toEqual(
      ['bib', 'csl.json', 'epub', 'json', 'md', 'pdf', 'ris', 'txt', 'xml'].sort(),
    );
    // A PDF takes seconds to make, and has its type in the tests of PDFs.
    for (const { rel, href = '', type } of files.filter(({ href = '' }) => !href.endsWith('.pdf'))) {
      const { headers } = await app.get(href.slice(SITE.length), {}, 'HEAD');
      expect(headers.get('content-type')?.split(';')[0]).toBe(type);
      expect(headers.get('link')).toContain(
        `<${SITE}${CLAUSE}>; rel="${rel === 'item' ? 'collection' : 'describes'}"; type="text/html"`,
      );
    }
  });

  test('a clause belongs to its text, a text to its Work, a Work to the list', async () => {
    const around = async (path: string) =>
      (await headerOf(path)).find(({ rel }) => rel === 'collection')?.href;
    expect(await Promise.all([CLAUSE, TEXT, WORK].map(around))).toEqual(
      [TEXT, WORK, '/t'].map((path) => SITE + path),
    );
  });

  test('a licence is named where one can be read, and nobody as an author', async () => {
    const rels = (await headerOf(TEXT)).map(({ rel }) => rel);
    expect(rels).not.toContain('license');
    expect(rels).not.toContain('author');
  });
});
