import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { version } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from './support/folder.ts';
import { ROOT } from './support/workingTree.ts';

/** Says where it runs and what the module beside it is given; fails where it is asked to. */
const CLI = `import { words } from './words.ts';
interface Told { readonly beside: string; readonly words: string }
const told: Told = { beside: import.meta.url, words };
if (process.argv[2] === 'fail') throw new RangeError('asked to');
process.stdout.write(JSON.stringify(told) + '\\n');
`;

/** A checkout with the launcher of ours and a program of four words. */
function startProject() {
  const root = temporaryFolder();
  const packages = join(root, 'node_modules');
  writeFiles(root, {
    'src/cli.ts': CLI,
    'src/words.ts': `export const words: string = 'as first written';`,
    'indexer/main.ts': '',
    'package.json': '{ "type": "module" }',
  });
  for (const file of ['src/program.mjs', 'src/start.mjs']) copyFileSync(join(ROOT, file), join(root, file));
  mkdirSync(packages);
  for (const name of ['esbuild', 'tsx']) symlinkSync(join(ROOT, 'node_modules', name), join(packages, name));
  const command = (...more: readonly string[]) => [
    '--enable-source-maps',
    join(root, 'src/start.mjs'),
    ...more,
  ];
  const run = (more: readonly string[] = [], uid = process.getuid?.() ?? 0) =>
    spawnSync(process.execPath, command(...more), { encoding: 'utf8', uid, env: { PATH: process.env.PATH } });
  const built = join(packages, '.cache/built');
  return { root, packages, built, run, command, states: () => readdirSync(built).toSorted() };
}

const told = ({ stdout, stderr }: SpawnSyncReturns<string>) => ({ ...JSON.parse(stdout), stderr });

describe('npm start', () => {
  test('runs the program as JavaScript, which stands where its source does and is built once', () => {
    const { root, packages, built, run, states } = startProject();
    const beside = new URL(`file://${root}/src/cli.ts`).href;
    const first = told(run());
    expect(first).toMatchObject({ beside, words: 'as first written', stderr: '' });
    const [state = ''] = states();
    expect(existsSync(join(built, state, 'src/cli.js'))).toBe(true);
    // Nothing is there any more that could build it.
    rmSync(join(packages, 'esbuild'));
    writeFiles(packages, { 'esbuild/package.json': JSON.stringify({ version }) });
    expect(told(run())).toEqual(first);
    expect(states()).toEqual([state]);
  });

  test('names lines of the source where it fails', () => {
    const { root, run } = startProject();
    const { status, stderr } = run(['fail']);
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`RangeError: asked to\\n\\s+at .*${join(root, 'src/cli.ts')}:4:`, 'u'));
  });

  test('builds anew what was changed', () => {
    const { root, run, states } = startProject();
    run();
    writeFileSync(join(root, 'src/words.ts'), `export const words: string = 'as changed';`);
    expect(told(run())).toMatchObject({ words: 'as changed', stderr: '' });
    expect(states()).toHaveLength(2);
  });

  test('twice at once builds one program, which both run', async () => {
    const { command, states } = startProject();
    const ended = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise((settle) => {
            const child = spawn(process.execPath, command(), { stdio: ['ignore', 'pipe', 'pipe'] });
            let said = '';
            for (const stream of [child.stdout, child.stderr])
              stream.on('data', (chunk) => {
                said += String(chunk);
              });
            child.once('close', (code) => settle([code, said.includes('as first written')]));
          }),
      ),
    );
    expect(ended).toEqual([
      [0, true],
      [0, true],
      [0, true],
    ]);
    expect(states()).toHaveLength(1);
  });

  test('runs by tsx where nothing can be written, and says so', () => {
    const { root, packages, run } = startProject();
    chmodSync(root, 0o755);
    chmodSync(packages, 0o555);
    const another = process.getuid?.() === 0 ? 65_534 : undefined;
    const { stderr, ...said } = told(run([], another));
    expect(said).toMatchObject({ words: 'as first written' });
    expect(stderr).toMatch(
      /^The program starts more slowly: it cannot be kept as JavaScript \(EACCES: .*\)\n$/u,
    );
    chmodSync(packages, 0o755);
  });

  test('forgets what is old, but nothing that a process may still load a part of', () => {
    const { built, run, states } = startProject();
    writeFiles(built, {
      'left/src/cli.js': '',
      'ended/users/999999999': '',
      [`runs/users/${process.pid}`]: '',
    });
    for (const state of states()) utimesSync(join(built, state), 0, 0);
    run();
    expect(states()).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/u), 'runs']);
  });
});
