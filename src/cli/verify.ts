import { Command } from 'commander';
import { Archive } from '../archive/archive.ts';
import { readLock } from '../archive/lockFile.ts';
import { verifyArchive } from '../archive/verify.ts';
import type { Config } from '../config.ts';
import { formatIssue, type Issue, isError } from '../model/issue.ts';

/** `archive verify`: everything that is wrong with the documents, warnings apart. */
export function verifyCommand(config: () => Config): Command {
  return new Command('verify')
    .description(
      'Check the documents: format, published words against archive.lock, languages against each other',
    )
    .option('--json', 'print the findings as JSON')
    .action(({ json = false }: { json?: boolean }) => {
      const { DOCUMENTS } = config();
      const archive = Archive.load(DOCUMENTS);
      const { lock, issues } = readLock(DOCUMENTS);
      const found = [...issues, ...verifyArchive(archive, lock)];
      const errors = found.filter(isError);
      const warnings = found.filter((issue) => !isError(issue));
      process.stdout.write(
        json
          ? `${JSON.stringify({ root: archive.snapshot.root, errors, warnings })}\n`
          : report(archive, errors, warnings),
      );
      process.exitCode = errors.length === 0 ? 0 : 1;
    });
}

function report(archive: Archive, errors: readonly Issue[], warnings: readonly Issue[]): string {
  const lines = [
    ...warnings.map((issue) => `warning ${formatIssue(issue)}`),
    ...errors.map((issue) => `error ${formatIssue(issue)}`),
    `${archive.works.size} Works, ${archive.editions.length} texts, ${archive.clauseCount} clauses: ${errors.length} errors, ${warnings.length} warnings`,
    `root t1:${archive.snapshot.root}`,
  ];
  return `${lines.join('\n')}\n`;
}
