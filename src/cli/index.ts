import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';

/**
 * `archive index`: hands over to the indexer's own start point, since nothing in `src` depends on the indexer. Its
 * options, help and exit code are this command's.
 */
export function indexCommand(): Command {
  return new Command('index')
    .description('Bring the Meilisearch index up to the documents, or make its keys')
    .argument('[options...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (args: string[]) => {
      process.exitCode = await runIndexer(args);
    });
}

function runIndexer(args: readonly string[]): Promise<number> {
  const start = new URL(
    import.meta.url.endsWith('.ts') ? '../../indexer/start.mjs' : '../../indexer/main.js',
    import.meta.url,
  );
  const child = spawn(process.execPath, [...process.execArgv, fileURLToPath(start), ...args], {
    stdio: 'inherit',
  });
  // A terminal signals both; what another process sends to this one alone is passed on.
  const forward = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, forward);
  return new Promise((settle, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => settle(code ?? 1));
  });
}
