import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { Archive } from '../archive/archive.ts';
import { shelfOf } from '../archive/names.ts';
import { resolveText } from '../cite/pasted.ts';
import type { Config } from '../config.ts';
import { type LanguageCode, languageOf } from '../model/language.ts';
import { type ResolvedJson, resolvedJson } from '../render/citeJson.ts';
import { resolveTyped } from '../search/read/resolveTyped.ts';

interface Options {
  readonly text?: string;
  readonly lang?: string;
  readonly json?: boolean;
}

/** `archive cite`: a reference as people write it, or all references of a text file, as permalinks. */
export function citeCommand(config: () => Config): Command {
  return new Command('cite')
    .description('Turn a reference such as "Article IV of the Peace Agreement" into its permalink')
    .argument('[reference...]')
    .option('--text <file>', 'find all references of a text file (- reads standard input)')
    .option('--lang <code>', 'language of the text wanted, where several are held')
    .option('--json', 'print the answer as JSON')
    .action((words: string[], options: Options, command: Command) => {
      if ((words.length === 0) === (options.text === undefined))
        command.error('error: give a reference or --text <file>', { exitCode: 2 });
      const { library, names } = shelfOf(Archive.load(config().DOCUMENTS));
      const languages = languagesOf(options.lang);
      const answers =
        options.text === undefined
          ? [resolveTyped(library, names, words.join(' '), languages)]
          : resolveText(
              library,
              names,
              readFileSync(options.text === '-' ? 0 : options.text, 'utf8'),
              languages,
            );
      const found = answers.map((one) => resolvedJson(one, library));
      const answer = options.text === undefined ? found[0] : found;
      process.stdout.write(options.json === true ? `${JSON.stringify(answer)}\n` : found.map(line).join(''));
      process.exitCode = found.every(({ status }) => status === 'found') ? 0 : 1;
    });
}

function languagesOf(given: string | undefined): readonly LanguageCode[] {
  const code = given === undefined ? null : languageOf(given);
  return code === null ? [] : [code];
}

function line({ ref, status, targets, near, says }: ResolvedJson): string {
  const offers = near.length === 0 ? '' : ` near: ${near.join(' ')}`;
  return `${[ref, status, targets.join(' '), says].filter((part) => part !== '').join('\t')}${offers}\n`;
}
