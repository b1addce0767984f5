import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// npm run mutants [-- room ...]: changes the code of a room place by place and prints which changes its tests let pass;
// room:pattern of some of its files alone, such as search:src/search/verify/*.ts.
const wanted = process.argv.slice(2);
const roomOf = (name: string): string => name.split(':')[0] ?? '';
const here = import.meta.dirname;
const rooms = Object.keys(JSON.parse(readFileSync(join(here, 'rooms.json'), 'utf8')));
const unknown = wanted.filter((name) => !rooms.includes(roomOf(name)));
if (unknown.length > 0) {
  process.stderr.write(`No room ${unknown.join(', ')}; there are: ${rooms.join(', ')}\n`);
  process.exit(2);
}

const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
if (!existsSync(stryker))
  spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });

/** Percent of changes that a room's tests have to notice. */
const GOAL = 75;

const below = (wanted.length > 0 ? wanted : rooms).filter((room) => {
  process.stdout.write(`\n## ${room}\n\n`);
  const part = room.slice(roomOf(room).length + 1);
  const only = part === '' ? [] : ['--mutate', part];
  const run = spawnSync(process.execPath, [stryker, 'run', 'test/mutants/stryker.config.mjs', ...only], {
    env: { ...process.env, ROOM: roomOf(room) },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  process.stdout.write(run.stdout + run.stderr);
  const [, score] = /^All files\s*\|\s*([\d.]+)/mu.exec(run.stdout) ?? [];
  process.stdout.write(`${room}: ${score ?? 'no score'} (goal: ${GOAL})\n`);
  return score === undefined || Number(score) < GOAL;
});
if (below.length > 0) {
  process.stdout.write(`\nBelow ${GOAL}: ${below.join(', ')}\n`);
  process.exitCode = 1;
}
