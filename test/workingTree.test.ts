import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, temporaryFolder, writeFiles } from './support/folder.ts';
import { contentsOf, copyWorkingTree, differences, workingFiles } from './support/workingTree.ts';

describe('the working tree', () => {
  const files = {
    '.gitignore': 'node_modules/\n.data/\n*.tsbuildinfo\n',
    'documents/a-1999/eng@1999-09-09.md': 'Words.',
    'documents/archive.lock': 'locked',
    'node_modules/a/index.js': 'code',
    'test/.data/pdf': 'made',
    'a.tsbuildinfo': 'made',
    '.git/HEAD': 'ref',
  };

  test('is every file but what is ignored, with git or without', () => {
    expect(workingFiles(folderOf(files))).toEqual([
      '.gitignore',
      'documents/a-1999/eng@1999-09-09.md',
      'documents/archive.lock',
    ]);
  });

  test('tells new, changed and gone files apart, by content alone', () => {
    const folder = folderOf(files);
    const before = contentsOf(folder);
    writeFiles(folder, { 'documents/archive.lock': 'locked', '.data/index': 'made' });
    expect(differences(before, contentsOf(folder))).toEqual([]);

    writeFiles(folder, { 'documents/archive.lock': 'more', 'documents/b.md': 'Draft.' });
    rmSync(join(folder, 'documents/a-1999/eng@1999-09-09.md'));
    expect(differences(before, contentsOf(folder))).toEqual([
      'gone documents/a-1999/eng@1999-09-09.md',
      'changed documents/archive.lock',
      'new documents/b.md',
    ]);
  });

  test('fails loudly at a line of .gitignore it cannot read', () => {
    expect(() => workingFiles(folderOf({ '.gitignore': 'docs/*.md\n' }))).toThrow('docs/*.md');
  });
});

test('a run in which a test publishes a text or leaves a file behind fails and names both', () => {
  const copy = copyWorkingTree(temporaryFolder());
  const careless = `
    import { appendFileSync, writeFileSync } from 'node:fs';
    import { test } from 'vitest';
    test('passes', () => {
      appendFileSync('documents/archive.lock', '#');
      writeFileSync('text.pdf', '');
    });`;
  writeFiles(copy, { 'test/careless.test.ts': careless });
  const args = ['run', '--config', 'test/vitest.config.ts', 'test/careless.test.ts'];
  const { status, stdout, stderr } = spawnSync(join(copy, 'node_modules/.bin/vitest'), args, {
    cwd: copy,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  expect(stdout).toContain('1 passed');
  expect(stderr).toContain('changed documents/archive.lock\nnew text.pdf\n');
  expect(status).toBe(1);
});
