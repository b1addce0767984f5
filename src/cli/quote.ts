import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Config } from '../config.ts';
import { type QuoteJson, quoteJson } from '../http/quote/json.ts';
import { unbounded } from '../model/budget.ts';
import { checkText, MAX_CHECKED } from '../quote/text.ts';
import { segmentsText } from '../render/diffText.ts';
import { absoluteIn } from './absolute.ts';
import { withServices } from './withServices.ts';

interface Options {
  readonly text?: string;
  readonly json?: boolean;
}

/** `archive quote`: the answer of `POST /api/v1/quote` without a server. */
export function quoteCommand(config: () => Config): Command {
  return new Command('quote')
    .description('Check the quotations of a sentence or a whole article against every text held')
    .argument('[words...]')
    .option('--text <file>', 'check a text file (- reads standard input)')
    .option('--json', 'print the whole answer as JSON')
    .addHelpText('after', '\nExit code: 0 all have the words of our copies, 1 others, 2 wrong usage')
    .action(async (words: string[], { text, json = false }: Options, command: Command) => {
      if ((words.length === 0) === (text === undefined))
        command.error('error: give the words of a quotation or --text <file>', { exitCode: 2 });
      const given = text === undefined ? words.join(' ') : readFileSync(text === '-' ? 0 : text, 'utf8');
      if (given.includes('\0') || given.includes('\uFFFD'))
        command.error('error: this is no text: give words in UTF-8', { exitCode: 2 });
      if (given.length > MAX_CHECKED)
        command.error(`error: longer than ${MAX_CHECKED} characters: give its quotations one by one`, {
          exitCode: 2,
        });
      const answer = await checkWith(config(), given);
      process.stdout.write(json ? `${JSON.stringify(answer)}\n` : written(answer));
      process.exitCode = answer.quotations.every(({ verdict }) => isThere(verdict)) ? 0 : 1;
    });
}

type One = QuoteJson['quotations'][number];

const isThere = (verdict: One['verdict']): boolean => verdict === 'same' || verdict === 'same-but-typography';

const checkWith = (config: Config, text: string): Promise<QuoteJson> =>
  withServices(config, async (services) => {
    const archive = services.archive();
    const index = await services.search.index();
    const checked = checkText({ archive, index, languages: [], budget: unbounded('quotation') }, text);
    return quoteJson(archive, text, checked, 'eng', absoluteIn(archive, config));
  });

const written = ({ quotations, searched }: QuoteJson): string =>
  `${[...quotations.map(paragraph), searched.says].join('\n\n')}\n`;

function paragraph({ quotation, verdict, clauses, diff, says }: One): string {
  const places = clauses.map(({ permalink, level }) => `  ${permalink} [${level}]`);
  const shown = verdict === 'same' || diff.length === 0 ? [] : [`  ${segmentsText(diff)}`];
  return [`${verdict}: ${quotation.replace(/\s+/gu, ' ')}`, ...places, ...shown, `  ${says}`].join('\n');
}
