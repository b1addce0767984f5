import { Command } from 'commander';
import type { Config } from '../config.ts';
import { localApp } from '../localApp.ts';
import { answerAt, pathWith, type SavedOptions, save } from './saved.ts';
import { withServices } from './withServices.ts';

/** `archive epub`: the book that the server gives for an address, without a server. */
export function epubCommand(config: () => Config): Command {
  return new Command('epub')
    .description(
      'Write a text, clause, range, a Work in all its languages, a collection, the clauses on a topic or the whole archive as EPUB 3',
    )
    .argument(
      '<address>',
      'as in the archive: bridge-2031/eng@2031-05-01, bridge-2031, /collections/bridges, /topics/tolls, /bulk/texts',
    )
    .option('-o, --output <file>', 'where to write it (- is standard output; default: its own name)')
    .option('--json', 'say what was written as JSON')
    .addHelpText('after', '\nExit code: 0 written, 1 it could not be made, 2 wrong usage or no such address')
    .action(async (address: string, options: SavedOptions, command: Command) => {
      const { pathname } = pathWith('.epub', address, 't|collections|topics|bulk');
      // Words are searched for a topic alone.
      const engine = pathname.startsWith('/topics/')
        ? ({ SEARCH_ENGINE: 'embedded' } as const)
        : { EMBEDDED_MAX_CLAUSES: 0 };
      await withServices({ ...config(), ...engine }, async (services) => {
        const app = localApp(services, config());
        await save(await answerAt((to) => app.request(to), pathname, address, command), 'text.epub', options);
      });
    });
}
