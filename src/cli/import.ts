import { join } from 'node:path';
import { Command } from 'commander';
import type { Config } from '../config.ts';
import { isDate } from '../model/date.ts';
import { type LanguageCode, languageOf } from '../model/language.ts';
import { isWorkId, WORK_TYPES } from '../model/work.ts';
import { completed } from './import/ask.ts';
import { type ImportOptions, importFiles, type Told } from './import/files.ts';

const HELP = `
A file that somebody published becomes a text of this archive: title, preamble, parts, articles, paragraphs, points,
conclusions, annexes, notes and simple tables, with numbers and words exactly as they are there. It is read in a process
of its own, within a minute. Written are documents/<work>/<lang>@<date>.md and, where there is none, work.yaml with what
is known and comments for what is not. A file that is there is never written over. The report lists what was
recognised, what is doubtful, what was left out, and every word that the source has and the text has not.

  archive import page.html --interactive
  archive import page.html --work river-treaty-1990 --lang eng --date 1990-10-01 \\
    --publisher "Ministry of Rivers" --url https://example.org/treaty

Exit code: 0 imported with every word, 1 not imported, words missing, or (--strict) something is doubtful, 2 wrong usage`;

/** `archive import`: a published file as a text of the archive. */
export function importCommand(config: () => Config): Command {
  return new Command('import')
    .description(
      'Make a text of the archive out of a published file, and report what was recognised and what is doubtful',
    )
    .argument('<files...>', 'saved pages or documents; several in one language are one text, in this order')
    .option('--work <id>', 'the Work: bridge-2031')
    .option('--lang <code>', 'language of the text: eng')
    .option('--date <day>', 'day of this version, YYYY-MM-DD')
    .option('--url <address>', 'where it was published')
    .option('--publisher <name>', 'who published it')
    .option('--title <words>', 'title, where the file has none')
    .option('--type <word>', 'what it calls itself: agreement, declaration ...')
    .option('--interactive', 'ask for what is not given, with what the file lets guess')
    .option('--pick <n>', 'which of several texts in the file, from 1', Number)
    .option('--whole', 'take all of the file as one text, whatever it looks like')
    .option('--strict', 'exit 1 where anything is doubtful')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: Flags, command: Command) => {
      const flags = await completed(files, options, command);
      const told = flags === null ? NOTHING : await runImport(config().DOCUMENTS, files, flags, command);
      process.stdout.write(told.out);
      process.exitCode = told.exitCode;
    });
}

/** The terminal was left before all was known. */
const NOTHING: Told = { out: '', exitCode: 1 };

/** What the command line gives. */
export interface Flags extends Omit<ImportOptions, 'work' | 'language' | 'date' | 'folder' | 'type'> {
  readonly work?: string;
  readonly lang?: string;
  readonly date?: string;
  readonly type?: string;
  readonly interactive?: boolean;
}

/** Ends the command where its words are wrong. */
export async function runImport(
  documents: string,
  files: readonly string[],
  { work = '', lang = '', date = '', type: named, interactive: _, ...options }: Flags,
  command: Command,
): Promise<Told> {
  const usage = (says: string): never => command.error(`error: ${says}`, { exitCode: 2 });
  if ([work, lang, date].includes(''))
    usage('--work, --lang and --date are needed; --interactive asks for them');
  if (!isWorkId(work)) usage(`${work} is no id of a Work: small letters, digits and single hyphens`);
  if (!isDate(date)) usage(`${date} is no day of the form YYYY-MM-DD`);
  const type = WORK_TYPES.find((one) => one === named);
  if (named !== undefined && type === undefined) usage(`--type is one of ${WORK_TYPES.join(', ')}`);
  const { pick } = options;
  if (pick !== undefined && !(Number.isInteger(pick) && pick > 0)) usage('--pick wants a number from 1');
  const language: LanguageCode = languageOf(lang) ?? usage(`${lang} is no language that is known here`);
  const known = type === undefined ? {} : { type };
  return importFiles(files, { ...options, ...known, work, language, date, folder: join(documents, work) });
}
