import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

/** Commands of the README's `sh` blocks, in order. */
const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gmu)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

const hasCurl = spawnSync('curl', ['--version']).status === 0;

describe('what the README tells a newcomer to type', () => {
  let server: ChildProcess;
  let url = '';

  beforeAll(async () => {
    const environment = {
      ...process.env,
      PORT: '0',
      DATA_DIR: `${root}node_modules/.cache/readme-test`,
      LOG_LEVEL: 'silent',
    };
    server = spawn('npm', ['start'], {
      cwd: root,
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
  });

  test('is more than a few commands', () => {
    expect(commands).toContain('npm start');
    expect(commands).toContain('npm test');
    expect(commands.length).toBeGreaterThan(5);
  });

  test('npm test is what runs these lines', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
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
      const run = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
      expect(run.stderr.replace(/^npm warn.*$/gmu, '').trim()).toBe('');
      expect(run.status).toBe(0);
    },
    120_000,
  );
});
