import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './support/folder.ts';

const SETUP = resolve(import.meta.dirname, '../src/setup.mjs');

/** An npm that writes down that it was called and puts one package there, as the first lines of its folder's lock say. */
const NPM = `
const { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { how, calls } = JSON.parse(readFileSync(__dirname + '/how.json', 'utf8'));
appendFileSync(calls, process.argv.slice(2).join(' ') + '\\n');
rmSync('node_modules', { recursive: true, force: true });
if (how === 'fails') process.exit(1);
const end = () => {
  // One by one: in a folder that was removed meanwhile, Node's recursive never returns.
  mkdirSync('node_modules');
  mkdirSync('node_modules/one');
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  writeFileSync('node_modules/one/version', packages['node_modules/one'].version);
  const { '': _, ...there } = packages;
  writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: there }));
};
if (how === 'takes long') setTimeout(end, 400);
else end();
`;

const lockOf = (version: string, more = ''): string =>
  JSON.stringify({
    name: 'x',
    packages: { '': {}, 'node_modules/one': { version, integrity: `sha-${version}` } },
  }) + more;

/** A project with its own copy of the script, and an npm that behaves as told. */
function startProject(version: string) {
  const root = temporaryFolder();
  const tools = temporaryFolder();
  mkdirSync(join(root, 'src'));
  copyFileSync(SETUP, join(root, 'src/setup.mjs'));
  writeFileSync(join(root, 'package.json'), '{}');
  writeFileSync(join(tools, 'npm.js'), NPM);
  const calls = join(tools, 'calls');
  writeFileSync(calls, '');
  const npm = (how: string) => writeFileSync(join(tools, 'how.json'), JSON.stringify({ how, calls }));
  const lock = (text: string) => writeFileSync(join(root, 'package-lock.json'), text);
  lock(lockOf(version));
  npm('works');
  const start = (): ChildProcess =>
    spawn(process.execPath, [join(root, 'src/setup.mjs')], {
      env: { PATH: process.env['PATH'], npm_execpath: join(tools, 'npm.js') },
    });
  const ended = (child: ChildProcess): Promise<number | null> =>
    new Promise((settle) => child.once('exit', (code) => settle(code)));
  return {
    root,
    npm,
    lock,
    start,
    ended,
    run: () => ended(start()),
    calls: () => readFileSync(calls, 'utf8').split('\n').length - 1,
    version: () => readFileSync(join(root, 'node_modules/one/version'), 'utf8'),
    left: () => readdirSync(root).filter((name) => name.endsWith('.installing')),
  };
}

describe('what npm start installs', () => {
  test('is there after the first run, and the next one does nothing', async () => {
    const { run, calls, version, left } = startProject('1.0.0');
    expect([await run(), await run()]).toEqual([0, 0]);
    expect([calls(), version(), left()]).toEqual([1, '1.0.0', []]);
  });

  test('stays as it was when a newer lock cannot be installed, and is replaced when it can', async () => {
    const { run, npm, lock, version, left, root } = startProject('1.0.0');
    await run();
    lock(lockOf('2.0.0'));
    npm('fails');
    expect([await run(), version(), left()]).toEqual([1, '1.0.0', []]);
    npm('works');
    writeFileSync(join(root, 'node_modules/of-the-old-one'), '');
    expect([await run(), version(), left()]).toEqual([0, '2.0.0', []]);
    expect(existsSync(join(root, 'node_modules/of-the-old-one'))).toBe(false);
  });

  test('is left alone when only the writing of the lock changed, or npm itself had installed it', async () => {
    const { run, lock, calls, npm } = startProject('1.0.0');
    await run();
    npm('fails');
    lock(lockOf('1.0.0', '\n\n'));
    expect([await run(), calls()]).toEqual([0, 1]);
  });

  test('is installed once by two that start together', async () => {
    const { start, ended, npm, calls, version, left } = startProject('1.0.0');
    npm('takes long');
    const both = [start(), start()].map(ended);
    expect(await Promise.all(both)).toEqual([0, 0]);
    expect([calls(), version(), left()]).toEqual([1, '1.0.0', []]);
  });

  test('is installed by the next one where a run was killed, and what that left is cleaned up', async () => {
    const { start, ended, run, npm, lock, version, left, calls } = startProject('1.0.0');
    await run();
    lock(lockOf('2.0.0'));
    npm('takes long');
    const killed = start();
    await expect.poll(calls).toBe(2);
    killed.kill('SIGKILL');
    await ended(killed);
    expect(left()).toHaveLength(2);
    expect(version()).toBe('1.0.0');
    npm('works');
    expect([await run(), version(), left()]).toEqual([0, '2.0.0', []]);
  });
});
