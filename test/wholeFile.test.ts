import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startServices } from '../src/services.ts';
import { sweepUnfinished, writeWhole, writeWholeSlowly } from '../src/wholeFile.ts';
import { copyOfFixture, temporaryFolder } from './support/folder.ts';
import { locked } from './support/published.ts';

const write = (path: string, content = 'x'): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};
const dead = (): number => spawnSync(process.execPath, ['--version']).pid;

describe.each<[string, (path: string, bytes: Uint8Array) => unknown]>([
  ['at once', (path, bytes) => writeWhole(path, bytes)],
  ['piece by piece', (path, bytes) => writeWholeSlowly(path, [bytes.subarray(0, 2), bytes.subarray(2)])],
])('a file written whole, %s', (_, put) => {
  test('is for the owner alone and takes the place of the one before', async () => {
    const path = join(temporaryFolder(), 'below', 'file');
    await put(path, Buffer.from('first'));
    await put(path, Buffer.from('second'));
    expect([readFileSync(path, 'utf8'), readdirSync(dirname(path))]).toEqual(['second', ['file']]);
    expect([path, dirname(path)].map((at) => statSync(at).mode & 0o777)).toEqual([0o600, 0o700]);
  });

  test('or not at all: nothing is left of what could not take its place', async () => {
    const path = join(temporaryFolder(), 'file');
    write(join(path, 'in-its-place'));
    await expect((async () => put(path, Buffer.from('words')))()).rejects.toThrow();
    expect(readdirSync(dirname(path))).toEqual(['file']);
  });
});

test('what killed writers left is swept, down to the depth asked for; what others write stays', () => {
  const folder = temporaryFolder();
  const killed = [`a.${dead()}.part`, `b.${process.pid}.part`, join('one', `c.${dead()}.part`)];
  const others = ['a.part', 'notes', `x.${process.ppid}.part`, join('one', 'two', `d.${dead()}.part`)];
  for (const name of [...killed, ...others]) write(join(folder, name));
  sweepUnfinished(folder, 1);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([...others, 'one', 'one/two'].sort());
  expect(() => sweepUnfinished(join(folder, 'none'))).not.toThrow();
});

test('a server that was killed while it wrote leaves nothing in its data folder after the next start', async () => {
  const [documents, data] = [copyOfFixture(), temporaryFolder()];
  const unfinished = [
    'search.index',
    'archive/texts.kept',
    'words/weather-accord-2010/eng@2010-07-20_r1.aa.md',
    'texts/bb-cc.pdf',
  ].map((name) => `${name}.${dead()}.part`);
  for (const name of unfinished) write(join(data, name));
  const services = startServices({ DOCUMENTS: documents, EMBEDDED_MAX_CLAUSES: 50_000 }, data);
  await services.opened;
  await services.stop();
  const left = readdirSync(data, { recursive: true, encoding: 'utf8' });
  expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('whatever a server writes into its data folder is for its owner alone', async () => {
  const data = join(temporaryFolder(), 'data');
  const services = startServices({ DOCUMENTS: locked(), EMBEDDED_MAX_CLAUSES: 50_000 }, data);
  await services.opened;
  await services.search.index();
  // What was parsed is kept after a pause.
  await expect.poll(() => existsSync(join(data, 'archive'))).toBe(true);
  await services.stop();
  const all = ['.', ...readdirSync(data, { recursive: true, encoding: 'utf8' })].map((name) =>
    join(data, name),
  );
  const rights = all.map((path) => [path, statSync(path).isDirectory(), statSync(path).mode & 0o777]);
  expect(rights).toEqual(rights.map(([path, isFolder]) => [path, isFolder, isFolder ? 0o700 : 0o600]));
  expect(readdirSync(data).sort()).toEqual(['archive', 'search.index', 'words']);
});
