import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOwnApp, type TestApp } from '../support/app.ts';
import { chromiumPath } from '../support/browser.ts';
import { ON_A_BUSY_MACHINE, sharedBrowsing } from '../support/browsing.ts';
import { writeFiles } from '../support/folder.ts';
import { ALL, HOSTILE_ARCHIVE, MARK, PAYLOADS } from '../support/hostileWords.ts';

const WORK = '/t/hostile-words';
const TEXT = `${WORK}/eng@1999-09-09`;
const asked = encodeURIComponent(PAYLOADS.slice(0, 12).join(' '));
const PAGES = [
  '/',
  '/t',
  WORK,
  TEXT,
  `${TEXT}?find=${asked}`,
  ...[1, 22, 31, 44, 59].map((article) => `${TEXT}/art_${article}`),
  `${TEXT}/art_1--art_9`,
  `${WORK}/parallel/eng@1999-09-09+rus@1999-09-09`,
  `/compare/hostile-words/eng@1999-09-09/to/hostile-words/rus@1999-09-09`,
  `/search?q=${asked}`,
  '/search?q=words+of+the+parties',
  `/search?q=words&type=${asked}&lang=${asked}&from=${asked}`,
  `/cite?ref=${asked}`,
  `/silence?work=hostile-words&q=${asked}`,
  '/people',
  '/about',
  '/log',
  '/bulk',
  ...PAYLOADS.map((payload) => `/t/${encodeURIComponent(payload).replaceAll('%2F', '/')}`),
  `/h/${asked}`,
  `/topics/${asked}`,
  `/compare/${asked}/to/${asked}`,
  `/t?ui=${asked}&as-of=${asked}`,
];
const PASTED: readonly (readonly [path: string, fields: Readonly<Record<string, string>>])[] = [
  ['/cite', { text: ALL, lang: ALL.slice(0, 20) }],
  ['/quote', { text: `He says: "${PAYLOADS[55]} words ${PAYLOADS[3]} of the Parties" ${PAYLOADS[30]}` }],
  ['/compare', { from: `${TEXT}/art_4`, text: ALL }],
  ['/compare', { from: ALL.slice(0, 400), text: ALL }],
];

let app: TestApp;
let folder: string;
beforeAll(async () => {
  folder = writeFiles(mkdtempSync(join(tmpdir(), 'hostile-')), HOSTILE_ARCHIVE);
  app = startOwnApp(folder, true);
  await app.services.opened;
  await app.services.search.index();
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

/** What of a page could do something that the archive did not write: elements and attributes, by their names. */
function ranIn(html: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { src = '', type = '' } = attributes;
      const isOurs = name !== 'script' || src.startsWith('/assets/') || type === 'application/ld+json';
      if (!isOurs || /^(?:iframe|object|embed|base|style|math|template|plaintext|xmp)$/u.test(name))
        found.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (key === MARK || key.startsWith('on') || key === 'style' || key === 'srcdoc')
          found.push(`${name} ${key}`);
        const leads = /^(?:href|src|action|formaction|data|poster)$/u.test(key);
        if (leads && /^\s*(?:javascript:|data:|vbscript:|\/\/|\\)|^https?:\/\/evil/iu.test(value))
          found.push(`${key}=${value}`);
      }
    },
  });
  parser.end(html);
  return found;
}

const scriptsOf = (html: string): readonly unknown[] => {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu)];
  return scripts.map(([, json = '']) => JSON.parse(json));
};

describe('whatever somebody wrote is words in every page', () => {
  test('there are texts to be read, with every one of these words', () => {
    const { snapshot, editions } = app.services.archive();
    expect([snapshot.issues.filter(({ severity }) => severity === 'error'), editions.length]).toEqual([
      [],
      2,
    ]);
    expect(PAYLOADS.length).toBeGreaterThan(60);
  });

  test('of texts, facts, queries and addresses', async () => {
    const ran: string[] = [];
    for (const path of PAGES) {
      const answer = await app.get(path, { accept: 'text/html' });
      const html = await answer.text();
      expect([path, answer.status < 500, /^<!doctype html>/iu.test(html) || answer.status === 302]).toEqual([
        path,
        true,
        true,
      ]);
      ran.push(...ranIn(html).map((what) => `${path}: ${what}`));
      scriptsOf(html);
    }
    expect(ran).toEqual([]);
    const [json] = scriptsOf(await (await app.get(WORK, { accept: 'text/html' })).text());
    expect(JSON.stringify(json)).toContain(JSON.stringify(ALL).slice(1, -1));
  });

  test.each(PASTED)('pasted into %s', async (path, fields) => {
    const answer = await app.application.request(path, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: new URLSearchParams(fields),
    });
    expect(answer.status).toBeLessThan(500);
    expect(ranIn(await answer.text())).toEqual([]);
  });

  test('the judge sees what a browser would run', () => {
    for (const payload of PAYLOADS.slice(0, 26))
      expect([payload, ranIn(`<p>${payload}>`).length > 0]).toEqual([payload, true]);
    expect(ranIn(`<a href="javascript:alert(1)">`)).toEqual(['href=javascript:alert(1)']);
  });
});

/** Throws where it is not well-formed; nothing of it has the mark, nor a name that draws or runs. */
function checkXml(name: string, xml: string): void {
  using document = XmlDocument.fromString(xml);
  const marked = document.find(
    `//*[@*[local-name()='${MARK}']] | //*[local-name()='script' or local-name()='iframe'] | //@*[starts-with(local-name(), 'on')] | //processing-instruction()[contains(., 'evil')]`,
  );
  expect([name, marked.map((node) => node.line)]).toEqual([name, []]);
}

describe('and in every file', () => {
  test.each([
    `${TEXT}.xml`,
    `${TEXT}/art_4.xml`,
    `/search.atom?q=${asked}`,
    '/search.atom?q=words',
    '/feed.atom',
    '/sitemap.xml',
    `/card${TEXT.slice(2)}/art_1.svg`,
  ])('%s is well-formed XML', async (path) => {
    const answer = await app.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    checkXml(path, await answer.text());
  });

  test('a book', async () => {
    const answer = await app.get(`${TEXT}.epub`);
    expect(answer.status).toBe(200);
    const files = Object.entries(unzipSync(new Uint8Array(await answer.arrayBuffer())));
    for (const [name, bytes] of files)
      if (/\.(?:xhtml|opf|ncx|xml)$/u.test(name)) checkXml(name, Buffer.from(bytes).toString('utf8'));
    expect(files.length).toBeGreaterThan(4);
  });

  test('facts about a PDF, which are XML in it', async () => {
    const answer = await app.get(`${TEXT}/art_1.pdf`);
    expect(answer.status).toBe(200);
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    const [xmp = ''] = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/u.exec(pdf) ?? [];
    expect(xmp).toContain('rdf:RDF');
    checkXml('xmp', xmp);
    expect(pdf.replace(xmp, '')).not.toMatch(/\/S\s*\/JavaScript|\/OpenAction\s*<<[^>]*\/JS/u);
  });

  test('rows and lines of packages', async () => {
    const csv = await (await app.get('/bulk/clauses.csv')).text();
    const cells = [...csv.matchAll(/"((?:[^"]|"")*)"(?=[,\r])|([^",\r\n]+)(?=[,\r])/gu)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    expect(cells.length).toBeGreaterThan(4 * PAYLOADS.length);
    expect(cells.filter((cell) => /^[=+\-@\t]/u.test(cell))).toEqual([]);
    const lines = (await (await app.get('/bulk/clauses.ndjson')).text()).trimEnd().split('\n');
    expect(lines.map((line) => typeof JSON.parse(line))).toEqual(lines.map(() => 'object'));
  });

  test('records for reference managers have no field of theirs', async () => {
    const ris = await (await app.get(`${TEXT}/art_1.ris`)).text();
    for (const line of ris.split('\r\n').slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
    const bib = await (await app.get(`${TEXT}/art_1.bib`)).text();
    expect(bib).not.toMatch(/^\s*note = \{\\input/mu);
    expect(bib.match(/^\s*title = /gmu)).toHaveLength(1);
  });
});

describe.skipIf(chromiumPath === null)('in a browser', ON_A_BUSY_MACHINE, () => {
  test('nothing runs, is refused by the policy, asks elsewhere or opens a dialog', async () => {
    const browsing = await sharedBrowsing(folder);
    const { page, complaints } = await browsing.open('/');
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const at = (path: string) => `${browsing.url}${path}`;
    for (const path of [
      WORK,
      TEXT,
      `${TEXT}/art_4`,
      `/search?q=${asked}`,
      `/cite?ref=${asked}`,
      `/compare/hostile-words/eng@1999-09-09/to/hostile-words/rus@1999-09-09`,
      `/t/${encodeURIComponent(PAYLOADS[3] ?? '')}`,
    ]) {
      await page.goto(at(path));
      expect([path, await page.locator(`[${MARK}]`).count()]).toEqual([path, 0]);
    }
    // A page that is not there is told on the console.
    expect(complaints.filter((line) => !line.includes('status of 404'))).toEqual([]);
    await page.context().close();
  });
});
