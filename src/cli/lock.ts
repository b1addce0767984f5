import { Command } from 'commander';
import { Archive } from '../archive/archive.ts';
import { readLock, writeLock } from '../archive/lockFile.ts';
import { verifyArchive } from '../archive/verify.ts';
import type { Config } from '../config.ts';
import { formatIssue, isError } from '../model/issue.ts';

/** `archive lock`: texts not yet locked are published by adding their ids and hashes; nothing else changes. */
export function lockCommand(config: () => Config): Command {
  return new Command('lock')
    .description('Add texts that are not yet in archive.lock; what is published already never changes')
    .option('--json', 'print what was added as JSON')
    .addHelpText('after', '\nExit code: 0 locked, 1 errors found and nothing locked, 2 wrong usage')
    .action(({ json = false }: { json?: boolean }) => {
      const { DOCUMENTS } = config();
      const archive = Archive.load(DOCUMENTS);
      const { lock, issues } = readLock(DOCUMENTS);
      const errors = [...issues, ...verifyArchive(archive, lock)].filter(isError);
      if (errors.length > 0) {
        if (json) process.stdout.write(`${JSON.stringify({ added: [], errors })}\n`);
        process.stderr.write(
          `${errors.map(formatIssue).join('\n')}\nNothing was locked: mend these first.\n`,
        );
        process.exitCode = 1;
        return;
      }
      const added = writeLock(archive, lock);
      const lines =
        added.length === 0 ? ['Every text is locked already.'] : added.map((name) => `locked ${name}`);
      process.stdout.write(json ? `${JSON.stringify({ added })}\n` : `${lines.join('\n')}\n`);
    });
}
