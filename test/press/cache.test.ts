import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryCache, type PdfCache, sha256 } from '../../src/press/cache.ts';
import { DiskCache } from '../../src/press/diskCache.ts';
import type { Printed } from '../../src/press/port.ts';
import { temporaryFolder } from '../support/folder.ts';

const KEYS = ['one', 'two', 'three', 'four'].map((name) => sha256(name));
const [ONE = '', TWO = '', THREE = '', FOUR = ''] = KEYS;

const file = (letter: string, size = 100): Printed => {
  const bytes = Buffer.alloc(size, letter);
  return { bytes, sha256: sha256(bytes) };
};
const bytesAt = async (cache: PdfCache, key: string): Promise<string | null> => {
  const found = await cache.get(key);
  return found === null ? null : Buffer.from(found.bytes).toString().slice(0, 3);
};
const held = async (cache: PdfCache): Promise<readonly boolean[]> => {
  const found: boolean[] = [];
  for (const key of KEYS) found.push((await cache.get(key)) !== null);
  return found;
};

describe.each([
  ['on disk', (maxBytes: number): PdfCache => new DiskCache(temporaryFolder(), maxBytes)],
  ['in memory', memoryCache],
])('a cache %s', (_, open) => {
  test('gives back what was put in, and nothing else', async () => {
    const cache = open(10_000);
    expect(await cache.get(ONE)).toBeNull();
    await cache.put(ONE, file('a'));
    expect(await bytesAt(cache, ONE)).toBe('aaa');
    expect(await bytesAt(cache, TWO)).toBeNull();
  });

  test('the least recently used goes first', async () => {
    const cache = open(350);
    for (const key of [ONE, TWO, THREE]) await cache.put(key, file('a'));
    await cache.get(ONE);
    await cache.put(FOUR, file('d', 200));
    expect(await held(cache)).toEqual([true, false, false, true]);
  });

  test('what is larger than all of it is not kept', async () => {
    const cache = open(500);
    await cache.put(ONE, file('a', 10));
    await cache.put(TWO, file('b', 5000));
    expect((await held(cache)).slice(0, 2)).toEqual([true, false]);
  });
});

describe('files on disk', () => {
  const nameOf = (folder: string): string => readdirSync(folder)[0] ?? '';

  test('are the PDFs themselves, under a name with their own hash', async () => {
    const folder = temporaryFolder();
    await new DiskCache(folder, 10_000).put(ONE, file('a'));
    expect(readdirSync(folder)).toEqual([`${ONE}-${file('a').sha256}.pdf`]);
    expect(readFileSync(join(folder, nameOf(folder)))).toEqual(file('a').bytes);
  });

  test('outlast the process', async () => {
    const folder = temporaryFolder();
    await new DiskCache(folder, 10_000).put(ONE, file('a'));
    expect(await bytesAt(new DiskCache(folder, 10_000), ONE)).toBe('aaa');
  });

  test.each<[string, (path: string) => void]>([
    ['changed', (path) => writeFileSync(path, Buffer.alloc(100, 'x'))],
    ['cut short', (path) => truncateSync(path, 50)],
    ['emptied', (path) => truncateSync(path, 0)],
  ])(
    'one that was %s is noticed, said without its name, thrown away and can be written anew',
    async (_, spoil) => {
      const folder = temporaryFolder();
      const said: string[] = [];
      const cache = new DiskCache(folder, 10_000, undefined, (line) => said.push(line));
      await cache.put(ONE, file('a'));
      spoil(join(folder, nameOf(folder)));
      expect(await cache.get(ONE)).toBeNull();
      expect(said).toEqual([`A PDF in ${folder} is not used: it is damaged`]);
      expect(readdirSync(folder)).toEqual([]);
      await cache.put(ONE, file('a'));
      expect(await bytesAt(cache, ONE)).toBe('aaa');
    },
  );

  test('tell nobody when they were made or read last: neither the files nor their folder', async () => {
    const folder = join(temporaryFolder(), 'texts');
    const cache = new DiskCache(folder, 10_000);
    for (const key of [ONE, TWO]) await cache.put(key, file('a'));
    const timesOf = () =>
      [folder, ...readdirSync(folder).map((name) => join(folder, name))].map((path) => {
        const { mtime, atime } = statSync(path);
        return [mtime.toISOString(), path === folder ? null : atime.toISOString()];
      });
    const before = timesOf();
    expect(new Set(before.flat())).toEqual(new Set(['2000-01-01T00:00:00.000Z', null]));
    expect(await bytesAt(cache, ONE)).toBe('aaa');
    expect(timesOf()).toEqual(before);
  });

  test('are for the owner of the program alone, also in a folder that was open to all', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    await new DiskCache(folder, 10_000).put(ONE, file('a'));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, nameOf(folder))).mode & 0o777).toBe(0o600);
  });

  test('after a restart go out by their names, whichever was read last', async () => {
    const folder = temporaryFolder();
    const cache = new DiskCache(folder, 10_000);
    const [first = '', second = '', third = ''] = [ONE, TWO, THREE].sort();
    for (const key of [third, first, second]) await cache.put(key, file('a'));
    await cache.get(first);
    await new DiskCache(folder, 350).put(FOUR, file('d'));
    expect(
      readdirSync(folder)
        .map((name) => name.slice(0, 64))
        .sort(),
    ).toEqual([second, third, FOUR].sort());
  });

  test('that killed processes left unfinished are swept away, those of others and strangers are left alone', async () => {
    const folder = temporaryFolder();
    const { pid: dead } = spawnSync('true');
    const names = [
      `a.pdf.${dead}.part`,
      `b.pdf.${process.pid}.part`,
      `c.pdf.${process.ppid}.part`,
      'notes.txt',
    ];
    for (const name of names) writeFileSync(join(folder, name), 'x');
    await new DiskCache(folder, 10_000).get(ONE);
    expect(readdirSync(folder)).toEqual(names.slice(2));
  });

  test('a pipe in the place of one neither stops nor delays anything', async () => {
    const folder = temporaryFolder();
    spawnSync('mkfifo', [join(folder, `${ONE}-${TWO}.pdf`)]);
    const cache = new DiskCache(folder, 10_000);
    expect(await cache.get(ONE)).toBeNull();
    await cache.put(ONE, file('a'));
    expect(await bytesAt(cache, ONE)).toBe('aaa');
  });

  test('a folder that is none keeps nothing, says so and breaks nothing', async () => {
    const folder = join(temporaryFolder(), 'pdf');
    writeFileSync(folder, 'a file');
    const said: (string | null)[] = [];
    const cache = new DiskCache(folder, 10_000, (says) => said.push(says));
    await cache.put(ONE, file('a'));
    expect(await cache.get(ONE)).toBeNull();
    expect(said).toEqual([expect.stringMatching(/^(EEXIST|ENOTDIR)$/u)]);
  });

  test('two files put at once under one key leave one', async () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    const cache = new DiskCache(folder, 10_000);
    await Promise.all([cache.put(ONE, file('a')), cache.put(ONE, file('b'))]);
    const found = await bytesAt(cache, ONE);
    expect(['aaa', 'bbb']).toContain(found);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
