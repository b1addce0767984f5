import { Command } from 'commander';
import type { Config } from '../config.ts';
import { isWorkId } from '../model/work.ts';
import { guessDay, guessLanguage, guessType } from './ask/guess.ts';
import { type Answered, answerTo, NotAnswered } from './ask/question.ts';
import { QUESTIONS } from './ask/questions.ts';
import { openTerminal, type Terminal, Unanswered } from './ask/terminal.ts';
import type { NewWork } from './new/templates.ts';
import { type WrittenWork, writeWork } from './new/write.ts';
import { today } from './today.ts';

interface Flags {
  readonly title?: string;
  readonly lang?: string;
  readonly date?: string;
  readonly type?: string;
  readonly nature?: string;
  readonly json?: boolean;
}

const AFTER = `
Writes documents/<work-id>/work.yaml and <lang>@<date>.md with what is known; remarks in both say what else can stand there.
What is not given is asked for, or, where nobody can be asked, guessed and said. No file is ever written over.

  archive new bridge-2031 --title "Agreement on the Bridge" --date 2031-05-01

Exit code: 0 written, 1 nothing was written, 2 wrong usage`;

/** `archive new`: the two files of a Work to be filled. */
export function newCommand(config: () => Config, terminal: () => Terminal | null = openTerminal): Command {
  return new Command('new')
    .description('Start a Work: its work.yaml and a text file to fill, with remarks that say how')
    .argument('<work-id>', 'its id, part of every address for ever: small letters, digits, single hyphens')
    .option('--title <words>', 'title, as the copy prints it')
    .option('--lang <code>', 'language of the text')
    .option('--date <day>', 'day of this text, YYYY-MM-DD')
    .option('--type <word>', 'agreement, declaration ...')
    .option('--nature <word>', 'treaty, non-binding or not-stated')
    .option('--json', 'print what was written as JSON')
    .addHelpText('after', AFTER)
    .action(async (work: string, flags: Flags, command: Command) => {
      const usage = (says: string): never => command.error(`error: ${says}`, { exitCode: 2 });
      if (!isWorkId(work)) usage(`"${work}" is no id of a Work: small letters, digits and single hyphens`);
      const asking = terminal();
      try {
        const { made, guesses } = await readAnswers(work, flags, asking);
        tell(writeWork(config().DOCUMENTS, made, today()), guesses, flags.json === true);
      } catch (error) {
        if (error instanceof NotAnswered) usage(error.message);
        if (!(error instanceof Unanswered)) throw error;
        process.stderr.write(`${error.message}\n`);
        process.exitCode = 1;
      } finally {
        asking?.close();
      }
    });
}

/** Said of each answer that nobody gave: the flag, what was taken, why. */
type Guesses = readonly NonNullable<Answered<string>['taken']>[];

async function readAnswers(
  work: string,
  flags: Flags,
  terminal: Terminal | null,
): Promise<{ readonly made: NewWork; readonly guesses: Guesses }> {
  const title = await answerTo(QUESTIONS.title, flags.title, null, terminal);
  const lang = await answerTo(QUESTIONS.lang, flags.lang, guessLanguage(title.value), terminal);
  const date = await answerTo(QUESTIONS.date, flags.date, guessDay(title.value), terminal);
  const type = await answerTo(QUESTIONS.type, flags.type, guessType(title.value), terminal);
  const nature = await answerTo(QUESTIONS.nature, flags.nature, { answer: 'not-stated', why: '' }, terminal);
  return {
    made: {
      work,
      title: title.value,
      lang: lang.value,
      date: date.value,
      type: type.value,
      nature: nature.value,
    },
    guesses: [title, lang, date, type, nature].flatMap(({ taken }) => taken ?? []),
  };
}

function tell({ written, kept }: WrittenWork, guesses: Guesses, json: boolean): void {
  process.exitCode = written.length === 0 ? 1 : 0;
  if (json) {
    process.stdout.write(`${JSON.stringify({ written, kept, taken: guesses })}\n`);
    return;
  }
  const lines = [
    ...written.map((file) => `wrote ${file}`),
    ...kept.map((file) => `kept ${file}: it is there already, and no file is written over`),
    ...guesses.map(({ flag, answer, why }) => `took ${flag} ${answer}${why === '' ? '' : ` (${why})`}`),
    written.length === 0
      ? 'Nothing was written.'
      : 'Next: fill in what the remarks in the files ask for, then npm run archive -- verify',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
