import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, version } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { ROOT, workingFiles } from './workingTree.ts';

/** Below the packages, so that the code there finds them; a folder for each state of the code. */
const FOLDER = join(ROOT, 'node_modules/.cache/built');
/** Longer than any run: then the code of another state is no longer asked for. Milliseconds. */
const OLD_MS = 3_600_000;

/** What is started for itself: the two commands, threads, and the probes of tests. */
const STARTED = /^(?:src\/cli|indexer\/main|src\/.+\/worker|test\/(?!bench\/).+Probe)\.ts$/u;
const IS_CODE = /^(?:src|indexer|test)\/.+\.tsx?$/u;

/**
 * Bundles the program as JavaScript before any test, once for each state of the code: a process or a thread that a
 * test starts is there in one second, where tsx reads and translates 1,200 modules for three. `BUILT` tells workers
 * where.
 */
export default async function buildsProgram(project: TestProject): Promise<void> {
  await buildProgram();
  project.onTestsRerun(buildProgram);
}

/** The module of the source at this path below the checkout, as JavaScript that a process or a thread can start. */
export const builtOf = (file: string): string => builtIn(process.env.BUILT ?? '', file);

const builtIn = (folder: string, file: string): string => join(folder, file.replace(/\.ts$/u, '.js'));

async function buildProgram(): Promise<void> {
  const code = workingFiles(ROOT).filter((file) => IS_CODE.test(file));
  const folder = join(FOLDER, digestOf(code));
  process.env.BUILT = folder;
  if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
  else {
    await bundle(code, folder);
    forgetOld();
  }
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256').update(`${version} ${ROOT}\n`);
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Under another name until it is whole: two runs may bundle at once. */
async function bundle(code: readonly string[], folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: code.filter((file) => STARTED.test(file)),
    outdir: unfinished,
    outbase: ROOT,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [inPlace(folder)],
  });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * A module stands where its source does, beside the files that it reads; but one that starts others, which it looks
 * for beside itself, stands beside those that were built.
 */
const inPlace = (folder: string): Plugin => ({
  name: 'in place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const place = /startThread\(|endsWith\('\.ts'\)/u.test(source)
        ? builtIn(folder, path.slice(ROOT.length + 1))
        : path;
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(place).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(place)));
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    }),
});

function forgetOld(): void {
  for (const name of readdirSync(FOLDER)) {
    const folder = join(FOLDER, name);
    if (Date.now() - statSync(folder).mtimeMs > OLD_MS) rmSync(folder, { recursive: true, force: true });
  }
}
