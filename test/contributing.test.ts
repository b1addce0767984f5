import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../src/archive/archive.ts';
import { readLock } from '../src/archive/lockFile.ts';
import { verifyArchive } from '../src/archive/verify.ts';
import { folderOf } from './support/folder.ts';
import { ROOT } from './support/workingTree.ts';

const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Lines of its indented blocks: what somebody is told to type. */
const commands = [...text.matchAll(/^ {4}(\S.*)$/gmu)].map(([, command = '']) => command);

describe('what CONTRIBUTING tells a newcomer', () => {
  test.each(commands.filter((command) => /\bnpm\b/u.test(command)))(
    'there is a script for: %s',
    (command) => {
      const [, script = ''] = /\bnpm (?:run (?:-s )?)?([\w-]+)/u.exec(command) ?? [];
      expect(Object.keys(scripts)).toContain(script);
      const [, name] = /archive -- (\w+)/u.exec(command) ?? [];
      if (name !== undefined) expect(existsSync(join(ROOT, `src/cli/${name}.ts`))).toBe(true);
      const [tests] = /\btest\/[\w/.]+/u.exec(command) ?? [];
      if (tests !== undefined) expect(existsSync(join(ROOT, tests))).toBe(true);
    },
  );

  test('a test has the words that it is asked for by', () => {
    const [, file = '', words = ''] = /-- (\S+) -t "([^"]+)"/u.exec(text) ?? [];
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain(words);
  });

  test('the files that it names are there', () => {
    const paths = [...text.matchAll(/`((?:src|docs|test|documents)\/[\w/.]+)`/gu)].map(
      ([, path = '']) => path,
    );
    const invented = /bridge-2031|\/kat\b/u;
    const named = paths.filter((path) => !invented.test(path));
    expect(named.length).toBeGreaterThan(12);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('its worked example of a text is an archive without a mistake, to be locked', () => {
    const files = [...text.matchAll(/`documents\/([^`]+)`:\n\n```\w+\n(.*?)^```$/gmsu)].map(
      ([, path = '', content = '']) => [path, content],
    );
    expect(files).toHaveLength(2);
    const folder = folderOf(Object.fromEntries(files));
    const archive = Archive.load(folder);
    const issues = verifyArchive(archive, readLock(folder).lock);
    expect(issues.map(({ rule }) => rule)).toEqual(['not-locked']);
    expect(archive.editions.map(({ name }) => name)).toEqual(['bridge-2031/eng@2031-05-01_r1']);
  });
});
