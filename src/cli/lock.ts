import { Command } from 'commander';
import { Archive } from '../archive/archive.ts';
import { publish } from '../archive/publish.ts';
import { verifyFolder } from '../archive/verifyFolder.ts';
import type { Config } from '../config.ts';
import { formatIssue, type Issue, isError } from '../model/issue.ts';
import { today } from './today.ts';

/** `archive lock`: texts not yet locked are published: ids and hashes into the lock, an entry into the log. */
export function lockCommand(config: () => Config): Command {
  return new Command('lock')
    .description(
      'Publish texts that are not yet in archive.lock, with an entry in log.jsonl; what is published never changes',
    )
    .option('--reason <words>', 'why; without it a correction says the note of its text')
    .option('--json', 'print what was added as JSON')
    .addHelpText('after', '\nExit code: 0 locked, 1 errors found and nothing locked, 2 wrong usage')
    .action(({ json = false, reason = null }: { json?: boolean; reason?: string | null }) => {
      const { DOCUMENTS } = config();
      const archive = Archive.load(DOCUMENTS);
      const { lock, issues } = verifyFolder(archive);
      const errors = issues.filter(isError).filter(keepsFromLocking);
      const done =
        errors.length > 0
          ? { added: [], logged: 0, issues: errors }
          : publish(archive, lock, { today: today(), reason });
      if (done.issues.length > 0) return refuse(done.issues, json);
      const { added, logged } = done;
      process.stdout.write(
        json ? `${JSON.stringify({ added, logged })}\n` : `${said(added, logged).join('\n')}\n`,
      );
    });
}

/** A log that goes on after what the lock names is what locking mends. */
const keepsFromLocking = ({ rule }: Issue): boolean => rule !== 'log-ahead';

function refuse(errors: readonly Issue[], json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify({ added: [], errors })}\n`);
  process.stderr.write(`${errors.map(formatIssue).join('\n')}\nNothing was locked: mend these first.\n`);
  process.exitCode = 1;
}

function said(added: readonly string[], logged: number): readonly string[] {
  const entered =
    logged === added.length ? [] : [`entered ${logged - added.length} older texts into the log`];
  if (added.length + entered.length === 0) return ['Every text is locked already.'];
  return [...added.map((name) => `locked ${name}`), ...entered];
}
