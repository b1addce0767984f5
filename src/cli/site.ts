import { Command, Option } from 'commander';
import type { Config } from '../config.ts';
import { INTERFACE_CODES, type InterfaceCode } from '../model/interfaces.ts';
import { createScreen } from '../screen.ts';
import type { MirrorFiles, Written } from '../site/files.ts';
import { MirrorFolder } from '../site/folder.ts';
import { writeMirror } from '../site/mirror.ts';
import { MirrorScratch } from '../site/scratch.ts';
import { zipMirror } from '../site/zip.ts';
import { SINGLE_FILE, writeSingle } from './single.ts';
import { withServices } from './withServices.ts';

interface Options {
  readonly language?: InterfaceCode;
  readonly pdf?: boolean;
  readonly zip?: string;
  /** A file; true where it is not named. */
  readonly single?: string | true;
  readonly json?: boolean;
}

/** `archive site`: every page as a file, for a disk, a memory stick or any host of files. */
export function siteCommand(config: () => Config): Command {
  return new Command('site')
    .description('Write the archive as files that need no server: every page, in all languages of the pages')
    .argument(
      '[folder]',
      'a new or empty folder, or one that this command made: then only what changed is written',
    )
    .addOption(
      new Option('--language <code>', 'pages in this language alone; texts are in it in all theirs').choices(
        INTERFACE_CODES,
      ),
    )
    .option('--pdf', 'with every text as PDF')
    .option('--zip <file>', 'as one ZIP, with its SHA-256 in a file beside it; then no folder need be given')
    .option(
      '--single [file]',
      `instead of a folder one HTML file with all texts and their search (${SINGLE_FILE})`,
    )
    .option('--json', 'say what was written as JSON')
    .addHelpText('after', '\nExit code: 0 written, 1 it could not be written, 2 wrong usage')
    .action(async (folder: string | undefined, options: Options, command: Command) => {
      const { zip, single, json = false } = options;
      if (single !== undefined) return writeSingle(config(), single === true ? SINGLE_FILE : single, json);
      if (folder === undefined && zip === undefined)
        return command.error('error: give a folder, --zip <file> or --single', { exitCode: 2 });
      const done = await withFiles(folder, async (mirror) => {
        const written = await writeInto(mirror, config(), options);
        return zip === undefined ? written : { ...written, zip, sha256: await zipMirror(mirror, zip) };
      });
      process.stdout.write(json ? `${JSON.stringify({ folder, ...done })}\n` : said(folder, done));
    });
}

/** In the folder that was given, else where nothing stays. */
async function withFiles<Made>(
  folder: string | undefined,
  use: (mirror: MirrorFiles) => Promise<Made>,
): Promise<Made> {
  if (folder !== undefined) return use(new MirrorFolder(folder));
  const scratch = await MirrorScratch.open(null);
  try {
    return await use(scratch);
  } finally {
    await scratch.close();
  }
}

async function writeInto(
  mirror: MirrorFiles,
  config: Config,
  { language, pdf = false, json = false }: Options,
): Promise<Written> {
  const screen = createScreen(process.stderr, json, 'files');
  await withServices({ ...config, SEARCH_ENGINE: 'embedded' }, async (services) => {
    await services.opened;
    await writeMirror(mirror, {
      services,
      publicUrl: config.PUBLIC_URL ?? null,
      languages: language === undefined ? null : [language],
      pdf,
      progress: progressOn(screen),
    });
  });
  screen.clear();
  return mirror.finish();
}

interface Done extends Written {
  readonly zip?: string;
  readonly sha256?: string;
}

function said(folder: string | undefined, { files, bytes, changed, removed, zip, sha256 }: Done): string {
  const all = `${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
  const written =
    folder === undefined
      ? []
      : [
          `${folder}: ${all}; ${changed} written, ${removed} removed. ` +
            `Open ${folder}/index.html, or give the folder to any host.`,
        ];
  const packed = zip === undefined ? [] : [`${zip}: ${all}; SHA-256 ${sha256}`];
  return [...written, ...packed].map((line) => `${line}\n`).join('');
}

/** Told to a screen with its rate, ten times a second at most. */
function progressOn({ progress }: ReturnType<typeof createScreen>) {
  const start = performance.now();
  let told = 0;
  return (done: number, total: number): void => {
    const now = performance.now();
    if (now - told < 100 && done < total) return;
    told = now;
    const perSecond = done / Math.max(0.001, (now - start) / 1000);
    progress({ done, total, perSecond, secondsLeft: done === 0 ? null : (total - done) / perSecond });
  };
}
