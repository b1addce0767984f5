import { Command, Option } from 'commander';
import { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import { findClauses } from '../attest/findings.ts';
import { isConfirmed } from '../attest/record.ts';
import type { Config } from '../config.ts';
import { formatKey, SOURCE_CLASSES } from '../model/expression.ts';
import { openSource } from '../sources/open.ts';
import { reportOn, reportText } from './attest/report.ts';
import { faultSays } from './attest/says.ts';
import { findingsJson, findingsTable } from './attest/table.ts';
import { type Options, publication, type Told, write } from './attest/write.ts';
import { textAt } from './textAt.ts';

const EXAMPLE = `
Reads HTML, DOCX, PDF, Markdown, plain text, Akoma Ntoso, Formex and JSON up to 64 MB, in its own process and within a minute.

  archive attest bridge-2031/eng@2031-05-01 --against saved.html
  archive attest --report
  archive attest bridge-2031/eng@2031-05-01 --against saved.html --write \\
    --publisher "Office of the Bridge" --class party --url https://bridge.example/...

--write adds an attestation to the text's front matter (source, day, SHA-256 of the file, clauses confirmed, words
read otherwise) and an entry to log.jsonl. It never changes a word of the text.

Exit code: 0 every clause stands in the file word for word, 1 one does not or the file cannot be read, 2 wrong usage`;

/** `archive attest`: a text against a published copy, clause by clause. */
export function attestCommand(config: () => Config): Command {
  return new Command('attest')
    .description('Compare a text with a published copy, clause by clause, and record which words it confirms')
    .argument('[expression]', 'the text: bridge-2031/eng@2031-05-01')
    .option('--against <file>', 'the copy as it was saved: HTML, DOCX, PDF, XML, JSON, Markdown or text')
    .option('--report', 'say what to check next, in this text or in all')
    .option('--url <address>', 'where the copy was published')
    .option('--publisher <name>', 'who published it')
    .option('--source <words>', 'what was looked at (default: publisher and title of the copy)')
    .addOption(
      new Option('--class <class>', 'kind of publisher (default: as in earlier attestations)').choices([
        ...SOURCE_CLASSES,
      ]),
    )
    .option('--quoting <whom>', 'whom a newspaper quotes')
    .option('--by <name>', 'who compares: two readers of one copy count apart')
    .option('--write', 'record the attestation in the text and in the log')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', EXAMPLE)
    .action(async (expression: string | undefined, options: Options, command: Command) => {
      const archive = Archive.load(config().DOCUMENTS);
      const told =
        options.report === true
          ? report(archive, expression, options, command)
          : await attest(archive, { ...given(expression, options, command), options, command });
      process.stdout.write(told.out);
      process.stderr.write(told.err);
      process.exitCode = told.exitCode;
    });
}

/** What is open is no failure. */
function report(
  archive: Archive,
  expression: string | undefined,
  { json = false }: Options,
  command: Command,
): Told {
  const editions =
    expression === undefined ? newest(archive) : [textAt(archive, expression, command).edition];
  const reports = reportOn(archive, editions);
  return { out: json ? `${JSON.stringify(reports)}\n` : reportText(reports), err: '', exitCode: 0 };
}

/** Of each text, the transcription that is shown. */
const newest = ({ editions }: Archive): readonly Edition[] =>
  editions.filter(
    (one) =>
      !editions.some(
        ({ work, key, number }) =>
          work === one.work && formatKey(key) === formatKey(one.key) && number > one.number,
      ),
  );

function given(expression: string | undefined, { against }: Options, command: Command) {
  if (expression === undefined || against === undefined)
    return command.error('error: give a text and --against <file>, or --report', { exitCode: 2 });
  return { expression, against };
}

interface Call {
  readonly expression: string;
  /** The file. */
  readonly against: string;
  readonly options: Options;
  readonly command: Command;
}

/** Ends the command where its words are wrong; what a file lacks is told. */
export async function attest(
  archive: Archive,
  { expression, against, options, command }: Call,
): Promise<Told> {
  const text = textAt(archive, expression, command);
  if (!text.isWhole) command.error(`error: ${expression} is a clause: give its text`, { exitCode: 2 });
  const about = options.write === true ? publication(archive, options, command) : null;
  const opened = await openSource(against);
  if ('fault' in opened) return { out: '', err: `${faultSays(against, opened)}\n`, exitCode: 1 };
  const { edition, clauses } = text;
  const compare = { title: edition.front.title, clauses, language: edition.key.language };
  const findings = findClauses(compare, opened.source);
  const { json: asJson = false } = options;
  const out = asJson
    ? `${JSON.stringify(findingsJson(findings, against, opened))}\n`
    : findingsTable(findings, against, opened);
  const exitCode = findings.every(isConfirmed) ? 0 : 1;
  // Standard output may be JSON for a program.
  return about === null
    ? { out, err: '', exitCode }
    : { out, exitCode, ...write(archive, { text, findings, opened, about }) };
}
