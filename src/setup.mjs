// Runs before `npm start`, `npm test` and `npm run check`, so that a fresh clone needs no other command.
// Plain JavaScript without imports from packages: nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = `${root}node_modules`;
const stamp = `${installed}/.installed-from`;
/** Where packages are installed until all are there: `npm ci` empties node_modules before it knows that it can fill it. */
const staging = `${root}.${process.pid}.installing`;
/** Names the process that installs. */
const holder = `${root}.npm.installing`;
/** Nobody installs for longer; a process of that number is then another one. Milliseconds. */
const LONGEST_MS = 600_000;
/** Between the making of a file and the writing of its words. */
const WRITING_MS = 5000;
const LOOK_MS = 200;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node ${process.versions.node} is too old: the archive needs Node 20.19 or later.`);
}

const lockText = readFileSync(`${root}package-lock.json`, 'utf8');
const lock = createHash('sha256').update(lockText).digest('hex');
if (!isInstalled()) installAlone();

/** By the stamp of the last time, or by npm's own list of what it put there, where that is what the lock names. */
function isInstalled() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return true;
  if (!existsSync(`${installed}/.package-lock.json`)) return false;
  const wanted = JSON.parse(lockText).packages ?? {};
  const { packages: there = {} } = JSON.parse(readFileSync(`${installed}/.package-lock.json`, 'utf8'));
  const isSame = (name) =>
    there[name]?.version === wanted[name]?.version && there[name]?.integrity === wanted[name]?.integrity;
  const isWhole = Object.keys(wanted).every(
    (name) => name === '' || isSame(name) || (wanted[name].optional && !there[name]),
  );
  if (!isWhole || !Object.keys(there).every(isSame)) return false;
  writeFileSync(stamp, lock);
  return true;
}

/** One at a time: a second waits for the first and finds its work done. */
function installAlone() {
  while (!take()) {
    if (isLeftBehind()) rmSync(holder, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);
  }
  process.once('exit', () => rmSync(holder, { force: true }));
  if (!isInstalled()) install();
}

function take() {
  try {
    writeFileSync(holder, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    stop(`${root} cannot be written (${error.code}): packages cannot be installed there.`);
  }
}

/** Whether who installed has ended without putting its name away. */
function isLeftBehind() {
  try {
    const age = Date.now() - statSync(holder).mtimeMs;
    const pid = Number(readFileSync(holder, 'utf8'));
    return age > (pid > 0 ? LONGEST_MS : WRITING_MS) || (pid > 0 && !isAlive(pid));
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** `npm ci` without install scripts, beside node_modules: what the lock file names and nothing else. */
function install() {
  process.stdout.write('Installing packages (first run, or the lock file changed) ...\n');
  // One holder at a time: other folders are of processes that ended; their npm may still write there, so not in ours.
  for (const name of readdirSync(root))
    if (/^\.\d+\.installing$/u.test(name)) rmSync(root + name, { recursive: true, force: true });
  mkdirSync(staging);
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    if (existsSync(root + file)) copyFileSync(root + file, `${staging}/${file}`);
  if (runNpm() !== 0) {
    rmSync(staging, { recursive: true, force: true });
    stop(
      'npm ci failed; its message stands above. Is the package registry reachable? What was installed is as it was.',
    );
  }
  writeFileSync(`${staging}/node_modules/.installed-from`, lock);
  swap();
  rmSync(staging, { recursive: true, force: true });
}

function runNpm() {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--prefix', staging, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: staging, stdio: 'inherit' };
  // npm names its own script here; through it the same npm runs, on Windows too, without a shell.
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return done.status;
}

/** Two renames: what was there stays whole until what takes its place is. */
function swap() {
  const before = `${staging}/before`;
  try {
    if (existsSync(installed)) renameSync(installed, before);
    renameSync(`${staging}/node_modules`, installed);
  } catch (error) {
    if (existsSync(before) && !existsSync(installed)) renameSync(before, installed);
    stop(`${installed} cannot be replaced (${error.code}): stop what uses it, or run npm ci.`);
  }
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
