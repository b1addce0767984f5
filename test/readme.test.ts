import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textFile, workFile, writeFiles } from './support/folder.ts';
import { contentsOf, copyWorkingTree, differences, ROOT } from './support/workingTree.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** Commands of the README's `sh` blocks, in order. */
const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gmu)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** A text that nobody has published: an editor's draft. */
const DRAFT = 'tides-1999/eng@1999-09-09';

describe('what the README tells a newcomer to type', () => {
  const before = contentsOf(ROOT);
  const copy = mkdtempSync(join(tmpdir(), 'readme-test-'));
  // The reader's own settings (DOCUMENTS, MEILI_URL ...) stay out of it.
  const { PATH, HOME, CORPORA = '../shared/corpora' } = process.env;
  const environment = {
    PATH,
    HOME,
    CORPORA: resolve(ROOT, CORPORA),
    PORT: '0',
    DATA_DIR: join(copy, '.data'),
    LOG_LEVEL: 'silent',
  };
  let server: ChildProcess;
  let url = '';

  beforeAll(async () => {
    writeFiles(join(copyWorkingTree(copy), 'documents'), {
      'tides-1999/work.yaml': workFile(),
      [`${DRAFT}.md`]: textFile('1. The tide turns twice a day.'),
    });
    server = spawn('npm', ['start'], {
      cwd: copy,
      env: environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    url = await new Promise((resolve, reject) => {
      let printed = '';
      server.stdout?.on('data', (chunk) => {
        printed += chunk;
        const [found] = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed) ?? [];
        if (found !== undefined) resolve(found);
      });
      server.once('exit', () => reject(new Error(`npm start ended: ${printed}`)));
    });
  }, 120_000);

  afterAll(() => {
    // The whole group: npm, the shell it starts, and the server.
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    rmSync(copy, { recursive: true, maxRetries: 3 });
  });

  test('is more than a few commands', () => {
    expect(commands).toContain('npm start');
    expect(commands).toContain('npm test');
    expect(commands.length).toBeGreaterThan(5);
  });

  test('npm test is what runs these lines', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(scripts.test).toContain('vitest run');
    expect(commands.filter((command) => command.startsWith('npm start'))).toEqual(['npm start']);
  });

  test.skipIf(!hasCurl).each(commands.filter((command) => command.startsWith('curl')))('%s', (command) => {
    const run = spawnSync('sh', ['-c', command.replaceAll('http://127.0.0.1:3000', url)], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/territorial|Parties/u);
    expect(run.stdout).not.toContain('"status":4');
  });

  // `npm run check` is a step of its own of the CI, beside this one.
  const scripts = commands.filter((command) => command.startsWith('npm run') && command !== 'npm run check');
  test.each(scripts)(
    '%s',
    (command) => {
      const run = spawnSync('sh', ['-c', command], { cwd: copy, env: environment, encoding: 'utf8' });
      expect(run.stderr.replace(/^npm warn.*$/gmu, '').trim()).toBe('');
      expect(run.status).toBe(0);
    },
    120_000,
  );

  test('publishes drafts where it is typed, and none of the checkout that is tested', () => {
    expect(readFileSync(join(copy, 'documents/archive.lock'), 'utf8')).toContain(DRAFT);
    expect(differences(before, contentsOf(ROOT))).toEqual([]);
  });
});
