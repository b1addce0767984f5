import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { writeFiles } from '../support/folder.ts';
import { ROOT } from '../support/workingTree.ts';

const room = mkdtempSync(join(tmpdir(), 'archive-package-'));
const staging = join(room, 'staging');
const project = join(room, 'project');

const page = readFileSync(join(ROOT, 'docs/code.md'), 'utf8');

/** Of each example of docs/code.md, its program and what it prints. */
const examples = [...page.matchAll(/^```ts\n([^`]*(?:`[^`]+`[^`]*)*?)^```\n\n^```text\n(.*?)^```$/gmsu)].map(
  ([, program = '', prints = '']) => ({ program, prints }),
);

/** What the page says stands around each: the archive is opened once for all. */
const [head = '', tail = ''] = [...page.matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, lines = '']) => lines);

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

const Packed = z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) });

let published: z.output<typeof Packed>;

/** What lies in this folder, some of it: npm takes what its own rules name and `files`. */
const LYING_AROUND = [
  'package.json',
  'README.md',
  'LICENSE',
  'CONTRIBUTING.md',
  'documents',
  'docs',
  'test/support',
];

/** Types that are there and are none too many: a wrong use does not compile. */
const MISUSES = `
import { openArchive } from 'treaty-archive';
const archive = await openArchive({ documents: 'documents' });
const { text } = await archive.clause('a');
// @ts-expect-error: words may not be held
text.length;
// @ts-expect-error: a file in a written format is text
(await archive.render('a', 'md')).subarray(1);
// @ts-expect-error: no filter of a search
await archive.search('a', { language: 'eng' });
// @ts-expect-error: an archive is opened from a folder
await openArchive({});
`;

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
    outDir: 'made',
    rootDir: '.',
  },
  include: ['*.ts'],
};

// Packed beside this folder, which no test writes to: with all that lies here, `dist` new.
beforeAll(() => {
  mkdirSync(staging);
  for (const name of LYING_AROUND) cpSync(join(ROOT, name), join(staging, name), { recursive: true });
  run(process.execPath, ['src/pack.mjs', join(staging, 'dist')], ROOT);
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', room], staging);
  [published] = z.tuple([Packed]).parse(JSON.parse(packed));
}, 120_000);

afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('what npm publishes', () => {
  test('is built before it is packed, and nothing of this folder but dist', () => {
    const { scripts, files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect([scripts.prepack, files]).toEqual(['node src/pack.mjs', ['dist']]);
    const paths = published.files.map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith('dist/'))).toEqual([
      'LICENSE',
      'README.md',
      'package.json',
    ]);
  });

  test('has programs with their types, what stands beside them, and no source', () => {
    const paths = published.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'dist/package/index.js',
        'dist/package/index.d.ts',
        'dist/press/worker.js',
        'dist/search/embedded/worker.js',
        'dist/http/assets/icon.svg',
        'dist/languages/aze/noto-serif-azerbaijani.woff2',
      ]),
    );
    const others = /(?<!\.d)\.tsx?$|\.mjs$|tsconfig|^dist\/(?:cli|import|serving)\b/u;
    expect(paths.filter((path) => others.test(path))).toEqual([]);
  });

  test('is imported by a project in TypeScript, whose examples print what docs/code.md says', {
    timeout: 120_000,
  }, () => {
    const installed = join(project, 'node_modules/treaty-archive');
    mkdirSync(installed, { recursive: true });
    run('tar', ['-xzf', join(room, published.filename), '--strip-components=1', '-C', installed], room);
    symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
    const bodies = examples.map(({ program }, at) => `{\n${program}}\nconsole.log('== ${at}');\n`);
    writeFiles(project, {
      'examples.ts': `${head}${bodies.join('')}${tail}`,
      'misuses.ts': MISUSES,
      'package.json': '{ "type": "module" }',
      'tsconfig.json': JSON.stringify(TSCONFIG),
    });
    run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', project], project);
    const printed = run(process.execPath, [join(project, 'made/examples.js')], ROOT);
    expect(examples).toHaveLength(4);
    expect(printed).toBe(examples.map(({ prints }, at) => `${prints}== ${at}\n`).join(''));
  });
});
