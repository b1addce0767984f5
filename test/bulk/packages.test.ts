import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { notHandedOn } from '../../src/archive/handedOn.ts';
import { csvLine } from '../../src/bulk/csv.ts';
import { PACKAGE_KINDS } from '../../src/bulk/kinds.ts';
import type { MadeFile } from '../../src/bulk/madeFile.ts';
import { makeFile, PackageTooLarge, PackageUnwanted, writePackage } from '../../src/bulk/make.ts';
import { oneLine } from '../../src/bulk/ndjson.ts';
import { openPackages } from '../../src/bulk/packages.ts';
import { openPacker } from '../../src/bulk/packer.ts';
import { ClauseRowSchema } from '../../src/bulk/row.ts';
import { sourceOf } from '../../src/bulk/source.ts';
import { wholeTexts } from '../../src/http/text/wholeTexts.ts';
import { formatAddress } from '../../src/model/address.ts';
import { wordsHash } from '../../src/model/hash.ts';
import { INTERFACE_CODES, INTERFACES } from '../../src/model/interfaces.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { bookOfTexts, renderEpub } from '../../src/render/epub/index.ts';
import { testApp } from '../support/app.ts';
import { copyOfFixture, folderOf, textFile, workFile, writeFiles } from '../support/folder.ts';
import { findings, locked, publishAll } from '../support/published.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes of a package of a folder. */
function packed(folder: string, name: string, language: LanguageCode | null = null): Buffer {
  const kind = PACKAGE_KINDS.find((one) => one.name === name);
  if (kind?.make == null) throw new Error(name);
  return Buffer.concat([
    ...(kind.make(sourceOf(Archive.load(folder), language), PACKAGE_KINDS) as Iterable<Uint8Array>),
  ]);
}

const rowsOf = (folder: string) =>
  packed(folder, 'clauses.ndjson')
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ClauseRowSchema.strict().parse(JSON.parse(line)));

/** Cells as RFC 4180 reads them, one character after the other. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < csv.length; at += 1) {
    const mark = csv[at] ?? '';
    if (isQuoted) {
      if (mark !== '"') cell += mark;
      else if (csv[at + 1] === '"') cell += csv[++at];
      else isQuoted = false;
    } else if (mark === '"') isQuoted = true;
    else if (mark === ',') [row, cell] = [[...row, cell], ''];
    else if (mark === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += mark;
  }
  return rows;
}

describe('the ZIP of all texts', () => {
  test('is the same in two clones, in any time zone, whenever and in whatever order files were written', () => {
    const [one, other] = [locked(), locked()];
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const there = packed(other, 'texts.zip');
    process.env['TZ'] = zone ?? '';
    if (zone === undefined) delete process.env['TZ'];
    expect(sha256(there)).toBe(sha256(packed(one, 'texts.zip')));
    writeFiles(other, {
      'harbour-treaty-1971/work.yaml': `${readFileSync(join(other, 'harbour-treaty-1971/work.yaml'))}\n`,
    });
    expect(sha256(packed(other, 'texts.zip'))).not.toBe(sha256(there));
  });

  test('unpacks to a folder that the program verifies, with the hash of every file', () => {
    const files = unzipSync(packed(locked(), 'texts.zip'));
    const names = Object.keys(files);
    expect(names.at(-1)).toBe('SHA256SUMS');
    expect(names.slice(0, -1)).toEqual([...names.slice(0, -1)].sort());
    const sums = Buffer.from(files['SHA256SUMS'] ?? []).toString('utf8');
    expect(sums).toBe(
      names
        .slice(0, -1)
        .map((name) => `${sha256(files[name] ?? new Uint8Array())}  ${name}\n`)
        .join(''),
    );
    for (const code of INTERFACE_CODES)
      expect(Buffer.from(files['README.txt'] ?? []).toString('utf8')).toContain(
        INTERFACES[code].says.pages.bulk.readMe[0],
      );
    expect(findings(folderOf(files))).toEqual([]);
  });

  test('of one language has its texts, their Works and nothing of others', () => {
    const names = Object.keys(unzipSync(packed(locked(), 'texts.zip', 'rus')));
    expect(names.filter((name) => name.endsWith('.md'))).toEqual([
      'harbour-treaty-1971/rus@1971-03-02.md',
      'weather-accord-2010/rus@2010-07-20.md',
    ]);
    expect(names.filter((name) => name.endsWith('work.yaml'))).toEqual([
      'harbour-treaty-1971/work.yaml',
      'weather-accord-2010/work.yaml',
    ]);
  });
});

describe('the book of all texts', () => {
  test('has the bytes that the book of these texts has when it is made at once', () => {
    const folder = locked();
    const archive = Archive.load(folder);
    const site = 'https://archive.example';
    const texts = [...archive.works.values()].flatMap((entry) => wholeTexts(archive, entry));
    const book = bookOfTexts(
      { titles: archive.snapshot.facts.name ?? '', permalink: `${site}/bulk`, language: 'eng' },
      texts,
      (address) => site + formatAddress(address),
    );
    if (book === null) throw new Error('No texts');
    expect(sha256(packed(folder, 'texts.epub'))).toBe(sha256(renderEpub(book)));
  });

  test('of one language has its texts alone', () => {
    const files = Object.keys(unzipSync(packed(locked(), 'texts.epub', 'rus')));
    expect(files.filter((name) => /_r\d+\.xhtml$/u.test(name))).toEqual([
      'text/harbour-treaty-1971_rus_1971-03-02_r1.xhtml',
      'text/weather-accord-2010_rus_2010-07-20_r1.xhtml',
    ]);
  });

  test('leads nowhere where the archive names no canonical address', () => {
    const files = unzipSync(packed(writeFiles(locked(), { 'archive.yaml': '' }), 'texts.epub'));
    const words = Buffer.concat(Object.values(files)).toString('utf8');
    expect(words).toContain('/t/harbour-treaty-1971/');
    expect(words).not.toMatch(/localhost|href="\//u);
  });

  test('is not offered where no text is held', async () => {
    const app = testApp(folderOf({ 'tides-1999/work.yaml': workFile() }));
    expect(app.services.packages.list().map(({ file }) => file)).not.toContain('texts.epub');
    expect((await app.get('/bulk/texts.epub')).status).toBe(404);
    expect(await (await app.get('/bulk?ui=eng')).text()).not.toContain(
      INTERFACES.eng.says.pages.bulk.kinds['texts.epub'].heading,
    );
  });
});

describe('clauses as lines and as a table', () => {
  test('each has its words with their hash, level, version, permalink and citation', () => {
    const folder = locked();
    const rows = rowsOf(folder);
    expect(rows).toHaveLength(Archive.load(folder).clauseCount);
    for (const { text, hash } of rows) if (text !== null) expect(hash).toBe(`c1:${wordsHash(text)}`);
    const article = rows.find(({ permalink }) => permalink === '/t/harbour-treaty-1971/eng@1984-06-15/art_3');
    expect(article).toMatchObject({
      text: 'The tables of tides are printed every year.',
      lang: 'eng',
      edition: 1,
      url: 'https://archive.example/t/harbour-treaty-1971/eng@1984-06-15/art_3',
    });
    expect(article?.citation).toContain('/t/harbour-treaty-1971/eng@1984-06-15/art_3');
  });

  test('permalinks answer and give the same words; an earlier edition is named by its number', async () => {
    const folder = locked();
    const app = testApp(folder);
    const rows = rowsOf(folder);
    expect(new Set(rows.map(({ permalink }) => permalink)).size).toBe(rows.length);
    expect(rows.some(({ permalink }) => permalink.includes('_r1/'))).toBe(true);
    for (const { permalink, text, hash } of rows.filter((_, at) => at % 7 === 0))
      expect(await app.json(`${permalink}.json`)).toMatchObject({ permalink, text, hash });
  });

  test('without a canonical address nothing in them tells where the archive is served', () => {
    const folder = locked();
    const rows = rowsOf(writeFiles(folder, { 'archive.yaml': '' }));
    expect(new Set(rows.map(({ url }) => url))).toEqual(new Set([null]));
    expect(rows[0]?.citation).not.toContain('http');
    expect(rows[0]?.citation).toContain(rows[0]?.permalink ?? 'nothing');
  });

  test('the table has the same cells, and no cell of it is a formula', () => {
    const body =
      '## Article 1\n\n1. =HYPERLINK("http://evil.example";"tides")\n\n2. +1, or "so";\\\nand so on\n\n3. @SUM(1)';
    const folder = folderOf({
      'tides-1999/work.yaml': workFile(),
      'tides-1999/eng@1999-09-09.md': textFile(body),
    });
    const csv = packed(folder, 'clauses.csv').toString('utf8');
    expect(csv.startsWith('\uFEFFpermalink,')).toBe(true);
    const [head = [], ...cells] = cellsOf(csv.slice(1));
    const rows = rowsOf(folder);
    expect(cells).toHaveLength(rows.length);
    for (const [at, row] of rows.entries())
      expect(cells[at]?.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/u, ''))).toEqual(
        Object.entries(row)
          .map(([name, value]) => [name, String(value ?? '')])
          .sort(([a = ''], [b = '']) => head.indexOf(a) - head.indexOf(b))
          .map(([, value]) => value),
      );
    expect(cells.flat().filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
    expect(cells.flat().some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
  });

  test('whatever words there are, a row is read as it was written, and none of its cells is a formula', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@\t\r\n",;a]{0,6}$/u));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const [read = [], ...more] = cellsOf(csvLine(cells));
        const isSame = read.every((one, at) => one === cells[at] || one === `'${cells[at]}`);
        const isFormula = read.some((one) => /^[=+\-@\t\r\n]/u.test(one));
        expect([more, read.length, isSame, isFormula]).toEqual([[], cells.length, true, false]);
      }),
    );
  });

  test('whatever words there are, a line is one line for every program and gives them back', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a\u2028b', '\u2029', '\u0085', '\n')),
        (text) => {
          const line = oneLine({ text });
          expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/u);
          expect(JSON.parse(line)).toEqual({ text });
        },
      ),
    );
  });
});

describe('what may not be handed on', () => {
  const FILE = 'tides-1999/eng@1999-09-09.md';

  test('a translation without a licence, once published, is shown and in no package, and that is said', {
    timeout: 120_000,
  }, async () => {
    const folder = folderOf({
      'tides-1999/work.yaml': workFile(),
      [FILE]: textFile('## Article 1\n\nOne tide.'),
      'tides-1999/rus@1999-09-09.md': textFile('## Статья 1\n\nПрилив.'),
    });
    publishAll(folder);
    writeFiles(folder, {
      [FILE]: textFile('## Article 1\n\nOne tide.').replace('not-stated', 'unofficial-translation'),
    });
    const app = testApp(folder);
    expect((await app.get('/t/tides-1999/eng@1999-09-09')).status).toBe(200);
    await app.services.packages.settled();
    for (const { file, kind, language } of app.services.packages.list()) {
      // Mirrors in several languages have the same files of the texts, and more pages around them.
      if (kind.name === 'mirror.zip' && language !== 'eng') continue;
      await app.services.packages.file(file);
      const bytes = new Uint8Array(await (await app.get(`/bulk/${file}`)).arrayBuffer());
      const words = /\.(?:zip|epub)$/u.test(file) ? Object.values(unzipSync(bytes)) : [bytes];
      expect(Buffer.concat(words).toString('utf8')).not.toContain('One tide');
      if (file === 'texts.html') expect(Buffer.from(bytes).toString('utf8')).toContain('Прилив.');
    }
    expect((await app.get('/bulk/texts-eng.zip')).status).toBe(404);
    expect(await app.json('/api/v1/bulk')).toMatchObject({ left_out: ['tides-1999/eng@1999-09-09_r1'] });
    expect(await (await app.get('/bulk?ui=eng')).text()).toContain(INTERFACES.eng.says.pages.bulk.leftOut(1));
  });

  test('words that are not the published ones are left out', () => {
    const archive = Archive.load(copyOfFixture());
    const [edition] = archive.editions;
    if (edition === undefined) throw new Error('No text');
    const entry = archive.works.get(edition.work);
    if (entry === undefined) throw new Error('No Work');
    const expressions = entry.expressions.map((one) => ({
      ...one,
      editions: one.editions.map((own) => (own === edition ? { ...own, altered: true } : own)),
    }));
    const altered = Object.create(archive, {
      works: { value: new Map([[edition.work, { ...entry, expressions }]]) },
    });
    expect(notHandedOn(altered)).toEqual([edition.name]);
    expect(sourceOf(altered, null).texts.map((text) => text.edition.name)).not.toContain(edition.name);
  });
});

describe('packages of what the application answers', () => {
  test('are offered where somebody makes them, and made only when somebody asks', async () => {
    const archive = Archive.load(copyOfFixture());
    const stateIn = (packages: ReturnType<typeof openPackages>) =>
      packages.list().find(({ file }) => file === 'texts.html')?.state;
    const without = openPackages(() => archive, null);
    expect(stateIn(without)).toBeUndefined();
    let made = 0;
    const packages = openPackages(() => archive, null, null, {
      make: async ({ mostBytes }) =>
        writePackage([Buffer.from(`<!doctype html>${++made}`)], null, mostBytes, () => true),
      close: async () => undefined,
    });
    await packages.settled();
    expect([stateIn(packages), made]).toEqual(['unasked', 0]);
    const found = await packages.file('texts.html');
    expect([found?.state, found?.made?.sha256]).toEqual(['ready', sha256(Buffer.from('<!doctype html>1'))]);
    await packages.file('texts.html');
    expect([stateIn(packages), made]).toEqual(['ready', 1]);
    await Promise.all([without.close(), packages.close()]);
  });

  test('cannot be made of an archive of which a file was changed a moment ago', async () => {
    const archive = Archive.load(copyOfFixture());
    const packages = openPackages(() => archive, null, null, {
      make: async () => null,
      close: async () => undefined,
    });
    await expect(packages.file('mirror.zip')).rejects.toThrow(/mirror\.zip: a file was changed/u);
    await packages.close();
  });
});

describe('packages over HTTP', () => {
  test('a package whole and in parts, with its hash as ETag; HEAD, If-None-Match, If-Range', async () => {
    const app = testApp(locked());
    const whole = await app.get('/bulk/clauses.ndjson');
    const bytes = Buffer.from(await whole.arrayBuffer());
    const etag = `"${sha256(bytes)}"`;
    const headers = (answer: Response, ...names: readonly string[]) =>
      names.map((name) => answer.headers.get(name));
    expect(
      headers(whole, 'etag', 'accept-ranges', 'content-length', 'content-type', 'cache-control'),
    ).toEqual([etag, 'bytes', String(bytes.length), 'application/x-ndjson', 'no-cache']);
    expect(headers(whole, 'content-disposition')).toEqual(['attachment; filename="clauses.ndjson"']);
    const head = await app.get('/bulk/clauses.ndjson', { range: 'bytes=0-1' }, 'HEAD');
    expect([head.status, await head.text(), ...headers(head, 'etag', 'content-length')]).toEqual([
      200,
      '',
      etag,
      String(bytes.length),
    ]);
    expect((await app.get('/bulk/clauses.ndjson', { 'if-none-match': etag })).status).toBe(304);
    const part = await app.get('/bulk/clauses.ndjson', { range: 'bytes=100-199', 'if-range': etag });
    expect([part.status, await part.text(), ...headers(part, 'content-range')]).toEqual([
      206,
      bytes.subarray(100, 200).toString('latin1'),
      `bytes 100-199/${bytes.length}`,
    ]);
    const other = await app.get('/bulk/clauses.ndjson', { range: 'bytes=100-199', 'if-range': '"other"' });
    expect([other.status, (await other.arrayBuffer()).byteLength]).toEqual([200, bytes.length]);
    const none = await app.get('/bulk/clauses.ndjson', { range: `bytes=${bytes.length}-` });
    expect([none.status, ...headers(none, 'content-range')]).toEqual([416, `bytes */${bytes.length}`]);
    expect((await app.get('/bulk/nothing.zip')).status).toBe(404);
  });

  test('the list has the hash of every package, and its page too in four languages', async () => {
    const app = testApp(locked());
    await app.services.packages.settled();
    const { packages, root } = Object(await app.json('/api/v1/bulk'));
    expect(root).toBe(app.services.archive().snapshot.root);
    for (const code of INTERFACE_CODES) {
      const page = await (await app.get(`/bulk?ui=${code}`)).text();
      const { unasked } = INTERFACES[code].says.pages.bulk;
      for (const { file, state, sha256: hash } of packages) {
        expect(page).toContain(`/bulk/${file}`);
        expect(page).toContain(state === 'unasked' ? unasked : hash);
      }
      expect(page).toContain(root);
    }
    for (const { url, state, bytes, sha256: hash } of packages) {
      if (state === 'unasked') continue;
      const body = Buffer.from(await (await app.get(url)).arrayBuffer());
      expect([body.length, sha256(body)]).toEqual([bytes, hash]);
    }
  });

  test('while one is being made, and where it cannot be, list and page say so instead of a hash', async () => {
    const app = testApp(locked());
    const { packages } = app.services;
    expect(packages.list().map(({ state, made }) => [state, made])).toContainEqual(['waiting', null]);
    await packages.settled();
    const broken = copyOfFixture();
    const other = testApp(broken);
    writeFiles(broken, { 'harbour-treaty-1971/work.yaml': 'broken: yes' });
    expect((await other.get('/bulk/texts.zip')).status).toBe(500);
    const page = await (await other.get('/bulk?ui=eng')).text();
    expect(page).toContain(INTERFACES.eng.says.pages.bulk.failed);
    expect(await other.json('/api/v1/bulk')).toMatchObject({
      packages: expect.arrayContaining([
        expect.objectContaining({ file: 'texts.zip', state: 'failed', bytes: null, sha256: null }),
      ]),
    });
  });

  test('a reader of an outdated package gets it to its end; the next one gets the new one', async () => {
    const folder = locked();
    const app = testApp(folder);
    const before = packed(folder, 'texts.zip');
    const answer = await app.get('/bulk/texts.zip');
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    writeFiles(folder, {
      'harbour-treaty-1971/work.yaml': `${readFileSync(join(folder, 'harbour-treaty-1971/work.yaml'))}\n`,
    });
    await app.services.refresh();
    const next = Buffer.from(await (await app.get('/bulk/texts.zip')).arrayBuffer());
    const rest: Uint8Array[] = [];
    for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read())
      rest.push(piece.value);
    expect(sha256(Buffer.concat([first?.value ?? new Uint8Array(), ...rest]))).toBe(sha256(before));
    expect(sha256(next)).not.toBe(sha256(before));
  });

  test('what is not wanted any more or has no room is given up', async () => {
    const pieces = (): Uint8Array[] => [new Uint8Array(10), new Uint8Array(10)];
    await expect(makeFile(pieces(), null, 15, () => true)).rejects.toThrow(PackageTooLarge);
    await expect(makeFile(pieces(), null, 99, () => false)).rejects.toThrow(PackageUnwanted);
    const made = await makeFile(pieces(), null, 20, () => true);
    expect(made.size).toBe(20);
    await made.retire();
  });
});

describe('packages that a thread makes', () => {
  const packer = openPacker({ folder: null, dataDir: null });
  afterAll(() => packer.close());
  const kindOf = (name: string) => {
    const kind = PACKAGE_KINDS.find((one) => one.name === name);
    if (kind === undefined) throw new Error(name);
    return kind;
  };
  const wanted = (archive: Archive, more: object = {}) => ({
    archive,
    kind: kindOf('clauses.csv'),
    language: null,
    mostBytes: 1_000_000,
    signal: new AbortController().signal,
    ...more,
  });
  const bytesOf = async (made: MadeFile | null): Promise<Buffer> =>
    Buffer.from(await new Response(made?.stream({ start: 0, end: made.size }) ?? null).arrayBuffer());

  test('have the bytes that they have when they are made by the one that serves', async () => {
    const own = Archive.load(copyOfFixture());
    const packages = openPackages(() => own, null, { ...packer, close: async () => undefined });
    await packages.settled();
    for (const { file, kind, language, made } of packages.list()) {
      const pieces = kind.make?.(sourceOf(own, language), PACKAGE_KINDS) as Iterable<Uint8Array>;
      const bytes = Buffer.concat([...pieces]);
      expect([file, made?.sha256]).toEqual([file, sha256(bytes)]);
      expect((await bytesOf(made)).equals(bytes)).toBe(true);
    }
    await packages.close();
  });

  test('are made by the one that serves where a file was changed since it read the archive', async () => {
    const folder = locked();
    const archive = Archive.load(folder);
    const [before] = rowsOf(folder);
    writeFiles(folder, { 'archive.yaml': 'canonical: https://elsewhere.example\n' });
    expect(await packer.make(wanted(archive))).toBeNull();
    const packages = openPackages(() => archive, null, { ...packer, close: async () => undefined });
    const lines = (await bytesOf((await packages.file('clauses.ndjson'))?.made ?? null)).toString('utf8');
    expect(JSON.parse(lines.split('\n')[0] ?? '')).toEqual(before);
    await packages.close();
  });

  test('are given up where they have no room, are not wanted any more, or cannot be made', async () => {
    const own = Archive.load(copyOfFixture());
    await expect(packer.make(wanted(own, { mostBytes: 10 }))).rejects.toThrow(PackageTooLarge);
    await expect(packer.make(wanted(own, { signal: AbortSignal.abort() }))).rejects.toThrow(PackageUnwanted);
    const nowhere = openPacker({ folder: '/dev/null/none', dataDir: null });
    await expect(nowhere.make(wanted(own))).rejects.toThrow(/ENOTDIR/u);
    await nowhere.close();
    const made = await packer.make(wanted(own));
    expect(made?.size).toBeGreaterThan(1000);
    await made?.handle.close();
  });
});
