// Runs before `npm start`, `npm test` and `npm run check`, so that a fresh clone needs no other command.
// Plain JavaScript without imports from packages: nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.installed-from`;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node ${process.versions.node} is too old: the archive needs Node 20.19 or later.`);
}

const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) install();

/** `npm ci` without install scripts: what the lock file names and nothing else; a stamp says from which lock. */
function install() {
  process.stdout.write('Installing packages (first run, or the lock file changed) ...\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: 'inherit' };
  // npm names its own script here; through it the same npm runs, on Windows too, without a shell.
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) stop('npm ci failed; its message stands above. Is the package registry reachable?');
  writeFileSync(stamp, lock);
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
