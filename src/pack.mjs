/**
 * What `npm pack` publishes, made of the sources: JavaScript and types of what `src/package/index.ts` reaches, in
 * `dist`, with the styles, scripts and fonts that stand beside it. Plain JavaScript: it runs before anything is built.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('.', import.meta.url));
const dist = resolve(process.argv[2] ?? join(src, '../dist'));

/** Sources, and what is only for them. */
const LEFT_OUT = /\.(?:m?tsx?|mjs)$|tsconfig\.json$/u;

function compile() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const made = spawnSync(process.execPath, [tsc, '-p', join(src, 'package'), '--outDir', dist], {
    stdio: ['ignore', 2, 2],
  });
  if (made.status !== 0) process.exit(made.status ?? 1);
}

function copyBeside() {
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }))
    if (statSync(join(src, file)).isFile() && !LEFT_OUT.test(file)) cpSync(join(src, file), join(dist, file));
}

/** Types that nobody can reach from those of the package are not published: they name what is not for others. */
function leaveReachableTypes() {
  const reached = new Set();
  const reach = (file) => {
    if (reached.has(file) || !existsSync(file)) return;
    reached.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()["'](\.[^"']+)["']/gu))
      reach(resolve(dirname(file), path.replace(/\.[jt]sx?$/u, '.d.ts')));
  };
  reach(join(dist, 'package/index.d.ts'));
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.d.ts') && !reached.has(join(dist, file))) rmSync(join(dist, file));
}

rmSync(dist, { recursive: true, force: true });
compile();
leaveReachableTypes();
copyBeside();
