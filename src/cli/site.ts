import { Command, Option } from 'commander';
import type { Config } from '../config.ts';
import { INTERFACE_CODES, type InterfaceCode } from '../model/interfaces.ts';
import { createScreen } from '../screen.ts';
import { MirrorFolder } from '../site/folder.ts';
import { writeMirror } from '../site/mirror.ts';
import { withServices } from './withServices.ts';

interface Options {
  readonly language?: InterfaceCode;
  readonly pdf?: boolean;
  readonly json?: boolean;
}

/** `archive site`: every page as a file, for a disk, a memory stick or any host of files. */
export function siteCommand(config: () => Config): Command {
  return new Command('site')
    .description('Write the archive as files that need no server: every page, in all languages of the pages')
    .argument(
      '<folder>',
      'a new or empty folder, or one that this command made: then only what changed is written',
    )
    .addOption(
      new Option('--language <code>', 'pages in this language alone; texts are in it in all theirs').choices(
        INTERFACE_CODES,
      ),
    )
    .option('--pdf', 'with every text as PDF')
    .option('--json', 'say what was written as JSON')
    .addHelpText('after', '\nExit code: 0 written, 1 it could not be written, 2 wrong usage')
    .action(async (folder: string, { language, pdf = false, json = false }: Options) => {
      const mirror = new MirrorFolder(folder);
      const screen = createScreen(process.stderr, json, 'files');
      const settings = { ...config(), SEARCH_ENGINE: 'embedded' } as const;
      await withServices(settings, async (services) => {
        await services.opened;
        await writeMirror(mirror, {
          services,
          publicUrl: settings.PUBLIC_URL ?? null,
          languages: language === undefined ? null : [language],
          pdf,
          progress: progressOn(screen),
        });
      });
      screen.clear();
      const done = { folder, ...(await mirror.finish()) };
      process.stdout.write(json ? `${JSON.stringify(done)}\n` : said(done));
    });
}

type Done = { readonly folder: string } & Awaited<ReturnType<MirrorFolder['finish']>>;

const said = ({ folder, files, bytes, changed, removed }: Done): string =>
  `${folder}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB; ${changed} written, ${removed} removed. ` +
  `Open ${folder}/index.html, or give the folder to any host.\n`;

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
