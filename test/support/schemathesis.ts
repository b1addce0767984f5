import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './folder.ts';
import { isOnPath } from './onPath.ts';

const run = promisify(execFile);

/** Whether there is a schemathesis to ask with; continuous integration must have one. */
export const hasSchemathesis: boolean = process.env.CI !== undefined || isOnPath('schemathesis');

/** Longest that it may ask. Milliseconds. */
const LONGEST_MS = 140_000;

/**
 * What it found; empty where an API keeps to what it says of itself. Same cases at every run and on every machine: bound
 * their number, since a bound of time (`--max-time`) makes it go on asking until the time is over.
 */
export async function ask(url: string, options: readonly string[]): Promise<string> {
  const config = resolve(import.meta.dirname, '../http/schemathesis.toml');
  const bounds = ['--seed=1', '--generation-database=none', '--no-color', '--warnings=off'];
  const args = ['--config-file', config, 'run', `${url}/openapi.json`, ...bounds, ...options];
  const found = await run('schemathesis', args, {
    cwd: temporaryFolder(),
    maxBuffer: 1e8,
    timeout: LONGEST_MS,
  }).catch((failed: { stdout?: string; message: string }) => failed.stdout || failed.message);
  return typeof found === 'string' ? found : '';
}
