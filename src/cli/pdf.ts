import { Command, Option } from 'commander';
import type { Config } from '../config.ts';
import { localApp } from '../localApp.ts';
import { answerAt, pathWith, type SavedOptions, save } from './saved.ts';
import { withServices } from './withServices.ts';

interface Options extends SavedOptions {
  readonly paper: string;
  readonly size: string;
  readonly ui?: string;
}

/** `archive pdf`: the PDF that the server gives for an address, without a server. */
export function pdfCommand(config: () => Config): Command {
  return new Command('pdf')
    .description(
      'Write a text, clause, range, selection, parallel texts, comparison or search results as PDF',
    )
    .argument(
      '<address>',
      'as in the archive: bridge-2031/eng@2031-05-01/art_VII, /compare/..., /search?q=...',
    )
    .option('-o, --output <file>', 'where to write it (- is standard output; default: its own name)')
    .addOption(
      new Option('--paper <size>', 'size of the pages').choices(['a4', 'letter', 'a5']).default('a4'),
    )
    .addOption(
      new Option('--size <size>', 'size of the letters').choices(['normal', 'large']).default('normal'),
    )
    .option('--ui <language>', 'language of our own words in it (default: that of the text)')
    .option('--json', 'say what was written as JSON')
    .addHelpText('after', '\nExit code: 0 written, 1 it could not be made, 2 wrong usage or no such address')
    .action(async (address: string, options: Options, command: Command) => {
      await withServices({ ...config(), ...searchesOnly(address) }, async (services) => {
        const app = localApp(services, config());
        const path = pathOf(address, options);
        await save(await answerAt((to) => app.request(to), path, address, command), 'text.pdf', options);
      });
    });
}

/** Words are indexed only where they are searched. */
const searchesOnly = (address: string): Partial<Config> =>
  /^\/?search/u.test(address) ? {} : { EMBEDDED_MAX_CLAUSES: 0 };

/** The path with `.pdf` behind the address and before its query. */
function pathOf(address: string, { paper, size, ui }: Options): string {
  const { pathname, searchParams } = pathWith('.pdf', address, 't|compare|search');
  searchParams.set('paper', paper);
  searchParams.set('size', size);
  if (ui !== undefined) searchParams.set('ui', ui);
  return `${pathname}?${searchParams}`;
}
