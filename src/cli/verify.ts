import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { Archive } from '../archive/archive.ts';
import { readLock } from '../archive/lockFile.ts';
import { openReferences } from '../archive/unresolved.ts';
import { verifyArchive } from '../archive/verify.ts';
import type { Config } from '../config.ts';
import { formatIssue, type Issue, isError } from '../model/issue.ts';
import { charactersWithoutFont } from '../press/noFont.ts';
import { inEnglish } from '../render/sayReasons.ts';

/** `archive verify`: everything that is wrong with the documents, warnings apart. */
export function verifyCommand(config: () => Config): Command {
  return new Command('verify')
    .description(
      'Check the documents: format, published words against archive.lock, languages against each other',
    )
    .option('--references', 'list the references of the texts that lead to no words here')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExit code: 0 no errors, 1 errors found, 2 wrong usage')
    .action(({ json = false, references = false }: { json?: boolean; references?: boolean }) => {
      const { DOCUMENTS } = config();
      const archive = Archive.load(DOCUMENTS);
      const { lock, issues } = readLock(DOCUMENTS);
      const found = [...issues, ...verifyArchive(archive, lock), ...charactersWithoutFont(textsOf(archive))];
      const open = references ? openReferences(archive) : null;
      const errors = found.filter(isError);
      const warnings = found.filter((issue) => !isError(issue));
      process.stdout.write(
        json
          ? `${JSON.stringify({ root: archive.snapshot.root, errors, warnings, ...(open === null ? {} : { references: open }) })}\n`
          : (open === null ? '' : referenceReport(archive, open)) + report(archive, errors, warnings),
      );
      process.exitCode = errors.length === 0 ? 0 : 1;
    });
}

/** One at a time: nothing holds the texts of a large archive at once. */
function* textsOf({ editions }: Archive): Generator<{ readonly file: string; readonly text: string }> {
  for (const { file, path } of editions) yield { file, text: readFileSync(path, 'utf8') };
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

function referenceReport(archive: Archive, { total, open }: ReturnType<typeof openReferences>): string {
  const lines = open.map(({ file, line, eId, words, status, works, why }) =>
    [`${file}:${line} ${eId}`, `"${words}"`, status, works.join(' '), inEnglish(why, archive.works)]
      .filter((part) => part !== '')
      .join(' '),
  );
  return `${[...lines, `${total} references, ${total - open.length} lead to words held here`].join('\n')}\n`;
}
