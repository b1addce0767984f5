import { execFile, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './folder.ts';

const run = promisify(execFile);

/** Whether there is a schemathesis to ask with; continuous integration must have one. */
export const hasSchemathesis: boolean =
  process.env.CI !== undefined || spawnSync('sh', ['-c', 'command -v schemathesis']).status === 0;

/** What it found, at most `seconds` later; empty where an API keeps to what it says of itself. Same cases at every run. */
export async function ask(url: string, seconds: number, options: readonly string[]): Promise<string> {
  const config = resolve(import.meta.dirname, '../http/schemathesis.toml');
  const bounds = [
    '--seed=1',
    `--max-time=${seconds}`,
    '--generation-database=none',
    '--no-color',
    '--warnings=off',
  ];
  const args = ['--config-file', config, 'run', `${url}/openapi.json`, ...bounds, ...options];
  const found = await run('schemathesis', args, { cwd: temporaryFolder(), maxBuffer: 1e8 }).catch(
    (failed: { stdout?: string; message: string }) => failed.stdout || failed.message,
  );
  return typeof found === 'string' ? found : '';
}
