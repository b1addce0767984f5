import { Command, Option } from 'commander';
import { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import { enterAttestation } from '../archive/enterAttestation.ts';
import { type Finding, findClauses } from '../attest/findings.ts';
import { isConfirmed, isDifferent, recordOf } from '../attest/record.ts';
import type { Config } from '../config.ts';
import { type Attestation, SOURCE_CLASSES } from '../model/expression.ts';
import { type OpenedSource, openSource } from '../sources/open.ts';
import { faultSays } from './attest/says.ts';
import { findingsJson, findingsTable } from './attest/table.ts';
import { type TextAt, textAt } from './textAt.ts';

interface Options {
  readonly against: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly source?: string;
  readonly class?: Attestation['class'];
  readonly quoting?: string;
  readonly by?: string;
  readonly write?: boolean;
  readonly json?: boolean;
}

const EXAMPLE = `
Reads HTML, DOCX, PDF, Markdown and plain text up to 64 MB, in its own process and within a minute.

  archive attest am-az-peace-2025/eng@2025-08-08 --against saved.html
  archive attest am-az-peace-2025/eng@2025-08-08 --against saved.html --write \\
    --publisher "Ministry of Foreign Affairs of Armenia" --class party --url https://mfa.am/en/...

--write adds an attestation to the text's front matter (source, day, SHA-256 of the file, clauses confirmed, words
read otherwise) and an entry to log.jsonl. It never changes a word of the text.

Exit code: 0 every clause stands in the file word for word, 1 one does not or the file cannot be read, 2 wrong usage`;

/** `archive attest`: a text against a published copy, clause by clause. */
export function attestCommand(config: () => Config): Command {
  return new Command('attest')
    .description('Compare a text with a published copy, clause by clause, and record which words it confirms')
    .argument('<expression>', 'the text: am-az-peace-2025/eng@2025-08-08')
    .requiredOption('--against <file>', 'the copy as it was saved: HTML, DOCX, PDF, Markdown or text')
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
    .action(async (expression: string, options: Options, command: Command) => {
      const told = await attest(Archive.load(config().DOCUMENTS), { expression, options, command });
      process.stdout.write(told.out);
      process.stderr.write(told.err);
      process.exitCode = told.exitCode;
    });
}

interface Call {
  readonly expression: string;
  readonly options: Options;
  readonly command: Command;
}

/** What the command prints and how it ends. */
interface Told {
  readonly out: string;
  readonly err: string;
  readonly exitCode: number;
}

/** Ends the command where its words are wrong; what a file lacks is told. */
export async function attest(archive: Archive, { expression, options, command }: Call): Promise<Told> {
  const text = textAt(archive, expression, command);
  if (!text.isWhole) command.error(`error: ${expression} is a clause: give its text`, { exitCode: 2 });
  const about = options.write === true ? publication(archive, options, command) : null;
  const opened = await openSource(options.against);
  if ('fault' in opened) return { out: '', err: `${faultSays(options.against, opened)}\n`, exitCode: 1 };
  const { edition, clauses } = text;
  const compare = { title: edition.front.title, clauses, language: edition.key.language };
  const findings = findClauses(compare, opened.source);
  const out =
    options.json === true
      ? `${JSON.stringify(findingsJson(findings, options.against, opened))}\n`
      : findingsTable(findings, options.against, opened);
  const exitCode = findings.every(isConfirmed) ? 0 : 1;
  // Standard output may be JSON for a program.
  return about === null
    ? { out, err: '', exitCode }
    : { out, exitCode, ...write(archive, { text, findings, opened, about }) };
}

type Publication = Pick<Attestation, 'publisher' | 'class' | 'url' | 'quoting' | 'by'> & {
  readonly named: string | null;
};

/** Who published the copy, as the call and earlier attestations tell; ends the command where they do not. */
function publication(archive: Archive, options: Options, command: Command): Publication {
  const { publisher, url = null, quoting, by } = options;
  if (publisher === undefined)
    return command.error('error: --write needs --publisher <name>', { exitCode: 2 });
  if (url !== null && !/^https?:\/\/\S+$/u.test(url))
    return command.error(`error: ${url} is no address of the web`, { exitCode: 2 });
  const known = archive.editions
    .flatMap(({ front }) => front.attestations)
    .find((one) => one.publisher === publisher);
  const kind = options.class ?? known?.class;
  if (kind === undefined)
    return command.error(
      `error: no attestation names ${publisher} yet: add --class ${SOURCE_CLASSES.join(' | ')}`,
      { exitCode: 2 },
    );
  const optional = { ...(quoting === undefined ? {} : { quoting }), ...(by === undefined ? {} : { by }) };
  return { publisher, class: kind, url, named: options.source ?? null, ...optional };
}

interface Writing {
  readonly text: TextAt;
  readonly findings: readonly Finding[];
  readonly opened: OpenedSource;
  readonly about: Publication;
}

/** What was written, or why nothing was, which ends the command with 1. */
function write(
  archive: Archive,
  { text, findings, opened, about }: Writing,
): Partial<Told> & { err: string } {
  const { edition, clauses } = text;
  const { named, ...published } = about;
  const { sha256, source } = opened;
  const known = edition.front.attestations.find((one) => one.sha256 === sha256 && one.by === about.by);
  if (known !== undefined) return { err: `recorded already on ${known.checked}: nothing was written\n` };
  const record = recordOf(findings, clauses, {
    source: named ?? [published.publisher, source.title].filter((part) => part !== null).join(', '),
    ...published,
    language: edition.key.language,
    checked: new Date().toISOString().slice(0, 10),
    sha256,
  });
  if (record === null) return { err: 'the copy has none of the words: nothing was written\n' };
  const entered = enterAttestation(archive, edition, { ...record, extents: findings.flatMap(extentOf) });
  if ('faults' in entered)
    return { err: `${entered.faults.join('\n')}\nNothing was written.\n`, exitCode: 1 };
  const log = entered.isLogged ? 'and the log' : '(the text is not published yet: no entry in the log)';
  return { err: `recorded in ${edition.file} ${log}: ${raised(edition, archive)}\n` };
}

function extentOf(finding: Finding) {
  const { clause, found } = finding;
  if (found === null) return [];
  return [
    {
      clause,
      extent: isConfirmed(finding) ? 'exact' : isDifferent(finding) ? 'differs' : 'partial',
    } as const,
  ];
}

/** Levels that the attestation changed. */
function raised(before: Edition, archive: Archive): string {
  const after = archive.reloaded().editions.find(({ name }) => name === before.name);
  if (after === undefined) return 'the text cannot be loaded any more: run verify';
  const changed = Array.from({ length: after.index.size }, (_, at) => at).flatMap((at) => {
    const [old, now] = [before.index.levelAt(at), after.index.levelAt(at)];
    return old === now || !after.index.hasWords(at) ? [] : [`${after.index.eIdAt(at)} ${old} -> ${now}`];
  });
  return changed.length === 0 ? 'no level changed' : changed.join(', ');
}
