import { join } from 'node:path';
import { Command } from 'commander';
import { Archive } from '../archive/archive.ts';
import type { Config } from '../config.ts';
import { isNotRead, readPlainFile } from '../files.ts';
import { isDate } from '../model/date.ts';
import { formatKey } from '../model/expression.ts';
import { comparisonJson } from '../render/diffJson.ts';
import type { Href } from '../render/view.ts';
import { MAX_BYTES } from '../sources/source.ts';
import { writeWhole } from '../wholeFile.ts';
import { absoluteIn } from './absolute.ts';
import { type Arrived, draftNames, type NotArrived, newestTexts, receive } from './arrive/arrival.ts';
import { arrivalText, betweenCopies, blanksFilled, type Placed, sinceBase } from './arrive/report.ts';
import { today } from './today.ts';

interface Options {
  readonly work: string;
  readonly date?: string;
  readonly drafts?: string;
  readonly json?: boolean;
}

const HELP = `
On the day a text is signed or published: the ministries' pages in, one report out. Each file is found to be a version of
the newest text in its language; the report says what changed since, which blanks were filled and where two copies
differ. A copy in a language that is not held becomes a draft as import makes it. Drafts are written beside the archive, never into it: nothing is published by this.

  archive arrive north.html south.pdf --work bridge-2031 --date 2032-03-01

Exit code: 0 every file became a draft, 1 one did not, 2 wrong usage`;

/** `archive arrive`: copies of a new version against what is held, and drafts of it. */
export function arriveCommand(config: () => Config): Command {
  return new Command('arrive')
    .description('Compare copies of a new version with the text that is held, and make drafts of them')
    .argument('<files...>', 'saved pages or documents: HTML, DOCX, PDF, XML, JSON, Markdown or text')
    .requiredOption('--work <id>', 'the Work: bridge-2031')
    .option('--date <day>', 'day of the new version, YYYY-MM-DD (default: today)')
    .option('--drafts <folder>', 'where drafts are written (default: drafts/<work> below DATA_DIR)')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: Options, command: Command) => {
      const { DOCUMENTS, DATA_DIR } = config();
      const archive = Archive.load(DOCUMENTS);
      const absolute = absoluteIn(archive, config());
      const folder = options.drafts ?? join(DATA_DIR, 'drafts', options.work);
      const told = await arrive(archive, files, { ...options, folder, absolute, command });
      process.stdout.write(told.out);
      process.exitCode = told.exitCode;
    });
}

interface Call extends Options {
  /** Where drafts are written. */
  readonly folder: string;
  readonly absolute: Href;
  readonly command: Command;
}

/** Ends the command where its words are wrong. Writes drafts and nothing else. */
export async function arrive(
  archive: Archive,
  files: readonly string[],
  { work, date = today(), json = false, folder, absolute, command }: Call,
): Promise<{ readonly out: string; readonly exitCode: number }> {
  if (!archive.works.has(work)) command.error(`error: no Work ${work} is here`, { exitCode: 2 });
  if (!isDate(date)) command.error(`error: ${date} is no day of the form YYYY-MM-DD`, { exitCode: 2 });
  const texts = newestTexts(archive, work);
  const received: (Arrived | NotArrived)[] = [];
  // One after the other: each may take a minute and 1.5 GB.
  for (const file of files) received.push(await receive(archive, texts, file, date));
  const arrived = received.flatMap((one) => ('unread' in one ? [] : [one]));
  const refused = received.flatMap((one) => ('unread' in one ? [one] : []));
  const names = draftNames(arrived);
  const placed = arrived.map((one) => ({ arrived: one, written: writeDraft(one, folder, names.get(one)) }));
  const isWhole = refused.length === 0 && placed.every(({ written }) => written !== null);
  const out = json
    ? `${JSON.stringify(arrivalJson({ work, absolute }, placed, refused))}\n`
    : arrivalText(work, placed, refused);
  return { out, exitCode: isWhole ? 0 : 1 };
}

/** A draft that an editor may have worked on is never written over. */
function writeDraft({ draft }: Arrived, folder: string, name: string | undefined): string | null {
  if (draft === null || name === undefined) return null;
  const path = join(folder, name);
  const there = readPlainFile(path, MAX_BYTES);
  if (!isNotRead(there)) return Buffer.from(there).toString('utf8') === draft.source ? path : null;
  writeWhole(path, draft.source);
  return path;
}

const arrivalJson = (
  { work, absolute }: Pick<Call, 'work' | 'absolute'>,
  placed: readonly Placed[],
  refused: readonly NotArrived[],
) => ({
  work,
  notRead: refused.map(({ file, unread }) => ({ file, ...unread })),
  copies: placed.map(({ arrived, written }) => {
    const comparison = sinceBase(arrived);
    return {
      file: arrived.file,
      format: arrived.opened.source.format,
      sha256: arrived.opened.sha256,
      versionOf: arrived.base === null ? null : formatKey(arrived.base.edition.key),
      draft: written,
      issues: arrived.draft?.issues ?? [],
      next: arrived.draft?.next ?? [],
      doubts: arrived.draft?.imported?.doubts ?? [],
      changes: comparison === null ? null : comparisonJson(comparison, absolute),
      blanksFilled: comparison === null ? [] : blanksFilled(comparison),
    };
  }),
  between: betweenCopies(
    work,
    placed.map(({ arrived }) => arrived),
  ).map(([one, other, comparison]) => ({
    files: [one.file, other.file],
    comparison: comparisonJson(comparison, absolute),
  })),
});
