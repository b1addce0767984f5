import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Command } from 'commander';
import { hashOf, PACKAGES, ROOMS } from '../archive/kept/program.ts';
import type { Config } from '../config.ts';
import { isDate } from '../model/date.ts';
import type { GivenWords } from '../model/givenWords.ts';
import type { LanguageCode } from '../model/language.ts';
import { isWorkId, WORK_TYPES } from '../model/work.ts';
import { createScreen, type Screen } from '../screen.ts';
import { completed } from './import/ask.ts';
import { importCollection } from './import/collection.ts';
import { importFiles, type ReportOptions, type Told } from './import/files.ts';
import { rowsOf, type Usage } from './import/rows.ts';
import { readStructure } from './import/structure.ts';
import { languagesIn } from './import/table.ts';

const HELP = `
A file that somebody published becomes a text of this archive: title, preamble, parts, articles, paragraphs, points,
conclusions, annexes, notes and simple tables, with numbers and words exactly as they are there. It is read in a thread
of its own, within a minute. Written are documents/<work>/<lang>@<date>.md and, where there is none, work.yaml with what
is known and comments for what is not. A file that is there is never written over. The report lists what was
recognised, what is doubtful, what was left out, and every word that the source has and the text has not.

  archive import page.html --work river-treaty-1990 --lang eng --date 1990-10-01 \\
    --publisher "Ministry of Rivers" --url https://example.org/treaty

A folder of files: a Work for each, called like its file, or as a table says (CSV; its first line names columns: file
work lang date title publisher url pick). A run that was ended goes on where it was.

  archive import --folder saved --table saved/index.csv --lang eng,fra

Exit code: 0 imported with every word, 1 not imported, words missing, or (--strict) something is doubtful, 2 wrong usage`;

/** `archive import`: a published file as a text of the archive. */
export function importCommand(config: () => Config): Command {
  return new Command('import')
    .description(
      'Make texts of the archive out of published files, and report what was recognised and what is doubtful',
    )
    .argument(
      '[files...]',
      'saved pages or documents; several are one text, in this order, or one for each language',
    )
    .option('--work <id>', 'the Work: bridge-2031')
    .option('--lang <codes>', 'language of the text: eng; of a file in several: eng,fra')
    .option('--date <day>', 'day of this version, YYYY-MM-DD')
    .option('--url <address>', 'where it was published')
    .option('--publisher <name>', 'who published it')
    .option('--title <words>', 'title, where the file has none')
    .option('--type <word>', 'what it calls itself: agreement, declaration ...')
    .option('--interactive', 'ask for what is not given, with what the file lets guess')
    .option(
      '--structure <words>',
      'what its language calls articles and the like: article=Artigo,annex=Anexo',
    )
    .option('--pick <n>', 'which of several texts in the file, from 1', Number)
    .option('--whole', 'take all of the file as one text, whatever it looks like')
    .option('--folder <folder>', 'import all files of a folder')
    .option('--table <file>', 'what each file of the folder is')
    .option('--strict', 'exit 1 where anything is doubtful')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: Flags, command: Command) => {
      const { DOCUMENTS, DATA_DIR } = config();
      const screen = createScreen(process.stderr, options.json === true, 'files');
      const places = { documents: DOCUMENTS, data: DATA_DIR, screen };
      const flags = await completed(files, options, command);
      const told = flags === null ? NOTHING : await runImport(places, files, flags, command);
      process.stdout.write(told.out);
      process.exitCode = told.exitCode;
    });
}

/** The terminal was left before all was known. */
const NOTHING: Told = { out: '', exitCode: 1 };

/** What the command line gives. */
export interface Flags extends ReportOptions {
  readonly work?: string;
  readonly lang?: string;
  readonly date?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly type?: string;
  readonly interactive?: boolean;
  readonly structure?: string;
  readonly pick?: number;
  readonly whole?: boolean;
  readonly folder?: string;
  readonly table?: string;
}

/** Where an import reads and writes. */
export interface Places {
  readonly documents: string;
  /** For the list of what is done. */
  readonly data: string;
  readonly screen: Screen;
}

/** Ends the command where its words are wrong. */
export async function runImport(
  places: Places,
  files: readonly string[],
  flags: Flags,
  command: Command,
): Promise<Told> {
  const usage: Usage = (says) => command.error(`error: ${says}`, { exitCode: 2 });
  if (flags.folder !== undefined)
    return runCollection(places, { ...flags, folder: flags.folder }, files, usage);
  const { work = '', lang = '', date = '', type: named, interactive: _, structure, ...options } = flags;
  if (files.length === 0) usage('give files, or --folder');
  if ([work, lang, date].includes(''))
    usage('--work, --lang and --date are needed; --interactive asks for them');
  const type = WORK_TYPES.find((one) => one === named);
  if (named !== undefined && type === undefined) usage(`--type is one of ${WORK_TYPES.join(', ')}`);
  if (!isWorkId(work))
    usage(`--work wants the id of a Work, not "${work}": small letters, digits and single hyphens`);
  if (!isDate(date)) usage(`--date wants a day of the form YYYY-MM-DD, not "${date}"`);
  const languages = known(languagesIn(lang), usage);
  const given = givenIn(structure, languages, usage);
  const { pick } = options;
  if (pick !== undefined && !(Number.isInteger(pick) && pick > 0)) usage('--pick wants a number from 1');
  const said = type === undefined ? {} : { type };
  return importFiles(files, {
    ...options,
    ...said,
    ...given,
    languages,
    date,
    folder: join(places.documents, work),
  });
}

const known = (languages: readonly LanguageCode[] | string, usage: Usage): readonly LanguageCode[] =>
  typeof languages === 'string' ? usage(languages) : languages;

/** Words are a language's own: of a file in several nobody could say whose they are. */
function givenIn(
  structure: string | undefined,
  languages: readonly LanguageCode[],
  usage: Usage,
): { readonly given?: GivenWords } {
  if (structure === undefined) return {};
  const given = readStructure(structure);
  if (typeof given === 'string') return usage(given);
  return new Set(languages).size > 1
    ? usage('--structure gives words of one language: import the others in another run')
    : { given };
}

/** Rooms and packages on whose code it depends what a file becomes. */
const PROGRAM = [
  [...ROOMS, 'import', 'sources', 'render', 'diff'],
  [...PACKAGES, 'htmlparser2', 'unpdf', 'fflate'],
] as const;

function runCollection(
  { documents, data, screen }: Places,
  flags: Flags & { readonly folder: string },
  files: readonly string[],
  usage: Usage,
): Promise<Told> {
  if (files.length > 0) usage('--folder takes no files');
  const { folder, structure, strict = false, json = false } = flags;
  const rows = rowsOf(folder, flags, usage);
  const given = givenIn(
    structure,
    rows.flatMap(({ languages }) => languages),
    usage,
  );
  const name = createHash('sha256').update(documents).digest('hex').slice(0, 16);
  const list = join(data, 'imports', `${name}.jsonl`);
  return importCollection({
    folder,
    rows,
    documents,
    list,
    program: hashOf(...PROGRAM),
    screen,
    strict,
    json,
    ...given,
  });
}
