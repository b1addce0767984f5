import { Command } from 'commander';
import type { Config } from '../config.ts';
import { type SilenceJson, silenceJson } from '../http/silence/json.ts';
import { type LanguageCode, languageOf } from '../model/language.ts';
import { askSilence } from '../silence/ask.ts';
import { absoluteIn } from './absolute.ts';
import { today } from './today.ts';
import { withServices } from './withServices.ts';

interface Options {
  readonly lang?: string;
  readonly json?: boolean;
}

/** `archive silence`: the answer of `/api/v1/silence` without a server. */
export function silenceCommand(config: () => Config): Command {
  return new Command('silence')
    .description('Whether a text mentions something, and how far its silence can be believed')
    .argument('<work>')
    .argument('<words...>')
    .option('--lang <code>', 'the only language asked')
    .option('--json', 'print the whole answer as JSON')
    .addHelpText(
      'after',
      '\nExit code: 0 it occurs, or does not for sure; 1 that cannot be said; 2 wrong usage',
    )
    .action(async (work: string, words: string[], { lang, json = false }: Options, command: Command) => {
      const language = lang === undefined ? null : languageOf(lang);
      if (lang !== undefined && language === null)
        command.error(`error: ${lang} is no language of this archive`, { exitCode: 2 });
      const answer = await ask(config(), work, words.join(' '), language);
      if (answer === null) return command.error(`error: ${work} is not in this archive`, { exitCode: 2 });
      process.stdout.write(json ? `${JSON.stringify(answer)}\n` : written(answer));
      process.exitCode = answer.silence === 'occurs' || answer.silence === 'does-not-occur' ? 0 : 1;
    });
}

const ask = (
  config: Config,
  id: string,
  words: string,
  only: LanguageCode | null,
): Promise<SilenceJson | null> =>
  withServices(config, async (services) => {
    const archive = services.archive();
    const entry = archive.works.get(id);
    if (entry === undefined) return null;
    const index = await services.search.index();
    const report = askSilence(archive, index, entry, words, only === null ? null : [only]);
    const { work } = entry;
    const absolute = absoluteIn(archive, config);
    const { lexicon } = index;
    return silenceJson(report, { archive, lexicon, work, day: today(), language: 'eng', absolute });
  });

function written({ says, open, texts, citation, date, root }: SilenceJson): string {
  const places = texts.flatMap(({ occurrences }) =>
    occurrences.map(({ permalink, level, snippet }) => `  ${permalink} [${level}] ${snippet}`),
  );
  const lines = [says, ...open.map((one) => `  ${one}`), ...places, ...(citation === null ? [] : [citation])];
  return `${[...lines, `${date}, root ${root}`].join('\n')}\n`;
}
