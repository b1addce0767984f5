import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { atOnce } from '../../src/archive/steps.ts';
import { buildIndex } from '../../src/search/embedded/build.ts';
import { openEmbedded } from '../../src/search/embedded/index.ts';
import { joinIndexes } from '../../src/search/embedded/join.ts';
import { readSnapshot, writeSnapshot } from '../../src/search/embedded/snapshot.ts';
import { SearchUnavailable } from '../../src/search/engine/port.ts';
import { SearchParams } from '../../src/search/read/request.ts';
import { createSearch } from '../../src/search/search.ts';
import { textFile } from '../support/folder.ts';
import { namesOf } from './engine.ts';
import { inventedFolder } from './invented.ts';

let folder = '';
let dataDir = '';
/** The index file of the invented archive, as it is first written: it is of the words, wherever they lie. */
let whole: Buffer;
beforeAll(async () => {
  const [documents, data] = [inventedFolder(), mkdtempSync(join(tmpdir(), 'search-data-'))];
  await openEmbedded({ archive: Archive.load(documents), dataDir: data, maxClauses: 50_000 });
  whole = readFileSync(join(data, 'search.index'));
  for (const made of [documents, data]) rmSync(made, { recursive: true });
});
beforeEach(() => {
  folder = inventedFolder();
  dataDir = mkdtempSync(join(tmpdir(), 'search-data-'));
});
afterEach(() => {
  for (const made of [folder, dataDir]) rmSync(made, { recursive: true, force: true });
});

const open = (archive: Archive, maxClauses = 50_000) => openEmbedded({ archive, dataDir, maxClauses });
const snapshot = (): string => join(dataDir, 'search.index');
const ask = (q: string) => SearchParams.parse({ q });

describe('the index file', () => {
  test('is written once and read the next time', async () => {
    const archive = Archive.load(folder);
    await open(archive);
    const written = readFileSync(snapshot());
    const again = await open(archive);
    expect(again.status().state).toBe('ready');
    expect(readFileSync(snapshot()).equals(written)).toBe(true);
  });

  const DAMAGED = expect.stringMatching(/search\.index is not used: it is damaged$/u);
  test.each<[string, (bytes: Buffer) => Buffer, readonly string[]]>([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), [DAMAGED]],
    [
      'with a changed byte',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('?')]),
      [DAMAGED],
    ],
    [
      'of another format',
      (bytes: Buffer) =>
        Buffer.from(bytes.toString('latin1').replace('treaty-search', 'other-search'), 'latin1'),
      [DAMAGED],
    ],
    [
      'of an older version, which is a matter of course',
      (bytes: Buffer) =>
        Buffer.from(bytes.toString('latin1').replace(/treaty-search \d+/u, 'treaty-search 1'), 'latin1'),
      [],
    ],
    ['of nonsense', () => Buffer.from('nonsense'), [DAMAGED]],
    ['empty', () => Buffer.alloc(0), [DAMAGED]],
  ])('%s is built anew, and a damaged one is said', async (_, damage, says) => {
    writeFileSync(snapshot(), damage(whole));
    const said: string[] = [];
    const warn = (line: string) => said.push(line);
    const archive = Archive.load(folder);
    const engine = await openEmbedded({ archive, dataDir, maxClauses: 50_000, warn });
    expect(said).toEqual(says);
    expect(engine.status().state).toBe('ready');
    expect(readFileSync(snapshot()).equals(whole)).toBe(true);
  });

  test('in a folder that cannot be written to, the index is kept in memory', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    const engine = await openEmbedded({
      archive: Archive.load(folder),
      dataDir: join(file, 'below'),
      maxClauses: 50_000,
    });
    expect(engine.status().state).toBe('ready');
  });
});

describe('indexes of each language', () => {
  test('written short and joined are the very index of all texts', () => {
    const archive = Archive.load(folder);
    const { root } = archive.snapshot;
    const codes = [...new Set(archive.editions.map(({ key }) => key.language))];
    expect(codes.length).toBeGreaterThan(2);
    const parts = codes.map((code) => {
      const part = readSnapshot(writeSnapshot(buildIndex(archive, false, code), 'short'), root);
      if (typeof part === 'string') throw new Error(`${code}: ${part}`);
      return [code, part] as const;
    });
    expect(atOnce(joinIndexes(new Map(parts), archive))).toEqual(buildIndex(archive));
  });

  test('cannot be joined where one is not there', () => {
    const archive = Archive.load(folder);
    expect(() => atOnce(joinIndexes(new Map(), archive))).toThrow(RangeError);
  });
});

describe('an archive that changes', () => {
  test('is followed', async () => {
    const before = Archive.load(folder);
    const engine = await open(before);
    writeFileSync(join(folder, 'lighthouse-1950/eng@1950-05-05.md'), textFile('1. The beam turns at dusk.'));
    const after = before.reloaded();
    const followed = engine.follow(after);
    expect(engine.status().state).toBe('stale');
    await followed;
    expect(engine.status()).toMatchObject({ state: 'ready', root: after.snapshot.root });
    const search = createSearch({ archive: () => after, engine });
    expect(namesOf(await search.search(ask('beam dusk')))).toEqual(['lighthouse-1950#para_1']);
  });

  test('is followed in its facts alone, without building the index anew', async () => {
    const before = Archive.load(folder);
    const engine = await open(before);
    const file = join(folder, 'ferries-2004/work.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('[safety]', '[crossings]'));
    const after = before.reloaded();
    expect(after.snapshot.root).toBe(before.snapshot.root);
    await engine.follow(after);
    const search = createSearch({ archive: () => after, engine });
    const { facets, total } = await search.search(ask('ferries subject:crossings'));
    expect(total).toBe(1);
    expect(facets.subject?.map(({ value }) => value)).toContain('crossings');
  });

  test('is never misquoted by an older index', async () => {
    const before = Archive.load(folder);
    const engine = await open(before);
    const file = join(folder, 'tides-1999/eng@1999-09-09.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('carry the silt to sea', 'carry the silt to shore'),
    );
    const after = before.reloaded();
    const search = createSearch({ archive: () => after, engine });
    expect((await search.search(ask('"silt to sea"'))).total).toBe(0);
    const [hit] = (await search.search(ask('eastern pier'))).hits;
    expect(hit?.snippet).toBe('The keeper trims the lanterns. Green lanterns stand on the eastern pier.');
  });

  test('edited behind its back, it quotes nothing it cannot read', async () => {
    const file = join(folder, 'tides-1999/eng@1999-09-09.md');
    const write = (words: string, by: string): void =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(words, by));
    // Words that no other test has read: those that were shown once are kept by their hash, and are still true.
    write('Barges pay a toll', 'Barges pay a fee');
    const archive = Archive.load(folder);
    const engine = await open(archive);
    write('Barges pay a fee', 'Barges owe a fee');
    const search = createSearch({ archive: () => archive, engine });
    expect((await search.search(ask('"barges pay"'))).hits).toEqual([]);
  });
});

describe('an archive too large', () => {
  test('is not indexed: words are refused with advice, citations answered', async () => {
    const archive = Archive.load(folder);
    const engine = await open(archive, 5);
    expect(engine.status()).toMatchObject({
      state: 'too-large',
      why: [{ why: 'too-many-clauses', clauses: expect.any(Number), most: 5 }],
    });
    const search = createSearch({ archive: () => archive, engine });
    await expect(search.search(ask('lanterns'))).rejects.toThrow(SearchUnavailable);
    await expect(search.search(ask('"harbour master"'))).rejects.toMatchObject({
      why: [{ why: 'too-many-clauses' }],
    });
    expect(namesOf(await search.search(ask('article 3')))).toEqual(['tides-1999#art_3']);
    const both = await search.search(ask('article 3 lanterns eastern'));
    expect(namesOf(both)).toEqual(['tides-1999#art_3']);
    expect(both.interpreted.why).toMatchObject([
      { why: 'not-searched', because: [{ why: 'too-many-clauses' }] },
    ]);
  });
});

test('the thread that serves is free while the index is built', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  await open(Archive.load(folder));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});
