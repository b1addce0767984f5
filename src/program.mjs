/**
 * The program as JavaScript, bundled by esbuild once for each state of the code: it is there in a third of the time that
 * tsx takes to read and translate 1,400 modules. Plain JavaScript, since nothing is translated yet when it runs.
 */
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
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Below the packages, so that the code there finds them; a folder for each state of the code. */
const FOLDER = join(ROOT, 'node_modules/.cache/built');
/** In the folder of a state, named by their numbers: processes that may still load a part of it. */
const USERS = 'users';
/** For so long a state that no process runs is kept, since somebody may go back to it. Milliseconds. */
const OLD_MS = 3_600_000;

/** Where the program is, and what of it is started for itself: the two commands and the threads. */
const PROGRAM = {
  folders: ['src', 'indexer'],
  isStarted: (file) => /^(?:src\/cli|indexer\/main|src\/.+\/worker)\.ts$/u.test(file),
};

/** The module of the source at this path below the checkout, in the folder where the code is built. */
export const builtIn = (folder, file) => join(folder, file.replace(/\.ts$/u, '.js'));

/**
 * Runs the module at this path below the checkout as JavaScript; where nothing can be built, by tsx, and says so on
 * stderr.
 */
export async function runProgram(file) {
  await import(await startable(file));
}

async function startable(file) {
  try {
    return pathToFileURL(builtIn(await buildProgram(PROGRAM), file)).href;
  } catch (error) {
    const why = String(error?.message ?? error).split('\n', 1);
    process.stderr.write(`The program starts more slowly: it cannot be kept as JavaScript (${why})\n`);
    const { register } = await import('tsx/esm/api');
    register();
    return new URL(`../${file}`, import.meta.url).href;
  }
}

/**
 * The folder with all code below `folders` as JavaScript, built where it is not yet: each module that is started
 * stands there by its own path, and finds files beside it where its source does. This process is named there as one
 * that needs it. Rejects where the code is wrong or nothing can be written.
 */
export async function buildProgram({ folders, isStarted }) {
  const code = codeBelow(folders);
  const started = code.filter(isStarted);
  const folder = join(FOLDER, digestOf(code, started));
  if (!existsSync(folder)) {
    await build(started, folder);
    forgetOld();
  }
  use(folder);
  return folder;
}

/** Paths below the checkout, sorted, without tests, which nothing that is started reads. */
const codeBelow = (folders) =>
  folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /(?<!\.d|\.test)\.tsx?$/u.test(file))
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
    )
    .sort();

/** Of all that what is built depends on: the code, what of it is started, where it stands, how it is built and by which esbuild. */
function digestOf(code, started) {
  const { version } = createRequire(import.meta.url)('esbuild/package.json');
  const hash = createHash('sha256').update(`${version} ${ROOT}\n${started.join(' ')}\n`);
  for (const file of ['src/program.mjs', ...code])
    hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Under another name until it is whole: two processes may build at once. */
async function build(entryPoints, folder) {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    for (const { path, contents } of await bundle(entryPoints, { folder, unfinished })) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents, { flush: true });
    }
    writeFileSync(join(unfinished, 'package.json'), '{ "type": "module" }\n', { flush: true });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function bundle(entryPoints, { folder, unfinished }) {
  const esbuild = await import('esbuild');
  try {
    const { outputFiles } = await esbuild.build({
      absWorkingDir: ROOT,
      entryPoints,
      outdir: unfinished,
      outbase: ROOT,
      write: false,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: true,
      sourcesContent: false,
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      logLevel: 'silent',
      plugins: [inPlace(esbuild, folder)],
    });
    return outputFiles;
  } finally {
    await esbuild.stop();
  }
}

/**
 * A module stands where its source does, beside the files that it reads; but one that starts others, which it looks
 * for beside itself, stands beside those that were built.
 */
const inPlace = (esbuild, folder) => ({
  name: 'in place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.')) return null;
      const startsOthers = /startThread\(|endsWith\('\.ts'\)/u.test(source);
      const place = startsOthers ? builtIn(folder, path.slice(ROOT.length)) : path;
      const { code } = await esbuild.transform(source, {
        loader: path.endsWith('x') ? 'tsx' : 'ts',
        jsx: 'automatic',
        jsxImportSource: 'hono/jsx',
        target: 'node20',
        sourcemap: 'inline',
        sourcesContent: false,
        sourcefile: path,
        define: {
          'import.meta.url': JSON.stringify(pathToFileURL(place).href),
          'import.meta.dirname': JSON.stringify(dirname(place)),
        },
      });
      return { contents: code, loader: 'js' };
    }),
});

/** A folder that cannot be written is not forgotten by anybody else either. */
function use(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
    mkdirSync(join(folder, USERS), { recursive: true });
    const name = join(folder, USERS, String(process.pid));
    writeFileSync(name, '');
    process.once('exit', () => leave(name));
  } catch {}
}

/** What is left behind names a process that has ended. */
function leave(name) {
  try {
    rmSync(name, { force: true });
  } catch {}
}

function forgetOld() {
  for (const name of readdirSync(FOLDER)) {
    const folder = join(FOLDER, name);
    const isOld = Date.now() - statSync(folder).mtimeMs > OLD_MS;
    if (isOld && !isUsed(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

const isUsed = (folder) =>
  existsSync(join(folder, USERS)) && readdirSync(join(folder, USERS)).some((pid) => isAlive(Number(pid)));

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
