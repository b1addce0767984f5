import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli, startCli } from '../support/cli.ts';
import { folderOf, temporaryFolder, textFile, workFile } from '../support/folder.ts';

const GOOD = { 'good-1/work.yaml': workFile(), 'good-1/eng@1999-09-09.md': textFile('Words that stay.') };
const WORK = 'bad-1/work.yaml';
const pipe = (path: string): void => void execFileSync('mkfifo', [path]);
const deep = (opener: string): string => `type: ${opener.repeat(200_000 / opener.length)}\n`;

/** A served archive, its `/readyz` and a permalink of the good Work; a file that ends or stops it fails here. */
async function served(documents: string, dataDir = temporaryFolder()) {
  const server = startCli(['serve'], { PORT: '0', DOCUMENTS: documents, DATA_DIR: dataDir });
  const [, url = ''] = await server.says(/served at (http:\S+)/u);
  const { archive } = Object(await (await fetch(`${url}/readyz`)).json());
  const words = await (await fetch(`${url}/t/good-1/eng@1999-09-09/p_1.json`)).json();
  const search = await fetch(`${url}/api/v1/search?q=stay`);
  return { errors: String(archive.errors.join('\n')), words: Object(words).text, search: search.status };
}

describe('a file cannot stop the archive: it is left out with its name and reason, the rest is served', () => {
  test('pipes in the place of documents, lock, archive.yaml and the kept index', async () => {
    const folder = folderOf({ ...GOOD, 'bad-1/eng@1999-09-09.md': textFile('Words.') });
    const data = temporaryFolder();
    for (const name of [WORK, 'good-1/rus@1999-09-09.md', 'archive.yaml', 'archive.lock', 'log.jsonl'])
      pipe(join(folder, name));
    pipe(join(data, 'search.index'));
    const { errors, words, search } = await served(folder, data);
    expect([words, search]).toEqual(['Words that stay.', 200]);
    for (const name of [WORK, 'good-1/rus@1999-09-09.md', 'archive.yaml'])
      expect(errors).toContain(`${name}:1 unreadable is no file`);
    const { code, out } = await runCli(['verify'], { DOCUMENTS: folder });
    expect([code, out.includes('archive.lock:1 lock-unreadable')]).toEqual([1, true]);
  });

  test('YAML in which lists and mappings lie thousands deep in each other', async () => {
    const openers = ['[', '{a: ', '- ', '? ', '- ? '];
    const folder = folderOf({
      ...GOOD,
      ...Object.fromEntries(openers.map((opener, at) => [`deep-${at}/work.yaml`, deep(opener)])),
      'steps-1/work.yaml': Array.from({ length: 900 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'good-1/rus@1999-09-09.md': textFile('Слова.', deep('[')),
      'archive.yaml': deep('['),
    });
    const { errors, words } = await served(folder);
    expect(words).toBe('Words that stay.');
    expect(errors.match(/^\S+:\d+ yaml lists or mappings lie too deep in each other$/gmu)).toHaveLength(8);
    expect(errors).toContain('steps-1/work.yaml:64 yaml');
  });

  test('folders named like files, links that lead to themselves, and devices', async () => {
    const folder = folderOf(GOOD);
    mkdirSync(join(folder, 'good-1/rus@1999-09-09.md'));
    mkdirSync(join(folder, 'archive.yaml'));
    mkdirSync(join(folder, 'archive.lock'));
    symlinkSync('round-1', join(folder, 'round-1'));
    symlinkSync('hye@1999-09-09.md', join(folder, 'good-1/hye@1999-09-09.md'));
    symlinkSync('/dev/zero', join(folder, 'good-1/aze@1999-09-09.md'));
    const { errors, words } = await served(folder);
    expect(words).toBe('Words that stay.');
    expect(errors).toContain('good-1/rus@1999-09-09.md:1 unreadable is no file');
    expect(errors).toContain('good-1/hye@1999-09-09.md:1 unreadable cannot be read (ELOOP)');
    expect(errors).toContain('good-1/aze@1999-09-09.md:1 outside');
    expect(errors).toContain('archive.yaml:1 work-id');
  });
});

test('what YAML of an archive needs, up to 60 levels, is read', async () => {
  const nested = `${'['.repeat(60)}x${']'.repeat(60)}`;
  const { code, out } = await runCli(['verify'], {
    DOCUMENTS: folderOf({ ...GOOD, 'archive.yaml': `contacts: ${nested}\n` }),
  });
  expect([code, /archive\.yaml:1 schema/u.test(out)]).toEqual([1, true]);
});
