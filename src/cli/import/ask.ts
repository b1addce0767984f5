import type { Command } from 'commander';
import { importSource } from '../../import/import.ts';
import { languageOf } from '../../model/language.ts';
import { isWorkId } from '../../model/work.ts';
import { openSource } from '../../sources/open.ts';
import type { Source } from '../../sources/source.ts';
import { guessDay, guessLanguage, guessType } from '../ask/guess.ts';
import { answerTo, NotAnswered, type Proposal, type Question, Wrong } from '../ask/question.ts';
import { QUESTIONS } from '../ask/questions.ts';
import { openTerminal, type Terminal, Unanswered } from '../ask/terminal.ts';
import { readStructure } from './structure.ts';

/** What can be asked for, as flags have it. */
interface Asked {
  readonly work?: string;
  readonly lang?: string;
  readonly date?: string;
  readonly title?: string;
  readonly structure?: string;
  readonly type?: string;
  readonly publisher?: string;
  readonly url?: string;
}

const WORK: Question<string> = {
  flag: '--work',
  asks: 'Id of the Work, part of every address for ever: small letters, digits, single hyphens',
  read: (answer) =>
    isWorkId(answer) ? answer : new Wrong('only a-z, 0-9 and single hyphens, as in bridge-2031'),
};

const PUBLISHER: Question<string | undefined> = {
  flag: '--publisher',
  asks: 'Who published this copy, in its language (Enter where that is not known)',
  read: (answer) => (answer === '' ? undefined : answer),
};

const ADDRESS: Question<string | undefined> = {
  flag: '--url',
  asks: 'Its address (Enter where it has none)',
  read: (answer) => {
    if (answer === '') return undefined;
    return /^https?:\/\/\S+$/u.test(answer)
      ? answer
      : new Wrong('a whole address, such as https://bridge.example/7');
  },
};

/** Asks for all that is not given, offering what the first file lets guess. Throws Unanswered where the terminal is left. */
async function askForImport(files: readonly string[], given: Asked, terminal: Terminal): Promise<Asked> {
  const source = await sourceAt(files[0]);
  const words = source?.blocks.map(({ text }) => text).join('\n') ?? '';
  const ask = async <Value>(question: Question<Value>, flag: string | undefined, guess: Proposal | null) =>
    (await answerTo(question, flag, guess, terminal)).value;
  const work = await ask(WORK, given.work, null);
  const lang =
    given.lang ?? (await ask(QUESTIONS.lang, undefined, namedLanguage(source) ?? guessLanguage(words)));
  const own = source === null ? null : titleOf(source, lang, given.structure);
  const title = own ?? (await ask(QUESTIONS.title, given.title, null));
  const date = await ask(QUESTIONS.date, given.date, guessDay(words));
  const type = await ask(QUESTIONS.type, given.type, guessType(title));
  const publisher = await ask(PUBLISHER, given.publisher, null);
  const url = await ask(ADDRESS, given.url, null);
  const optional = {
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
  };
  return { work, lang, date, type, ...(own === null ? { title } : {}), ...optional };
}

/** Null where the file cannot be read: the import says why. */
async function sourceAt(file: string | undefined): Promise<Source | null> {
  const opened = file === undefined ? null : await openSource(file);
  return opened === null || 'fault' in opened ? null : opened.source;
}

function namedLanguage(source: Source | null): Proposal | null {
  const [named] = source?.languages ?? [];
  const code = named === undefined ? null : languageOf(named.split('-')[0] ?? '');
  return code === null ? null : { answer: code, why: 'as the file says' };
}

/** The title that the file has itself; null where somebody has to give one. */
function titleOf(source: Source, lang: string, structure: string | undefined): string | null {
  const language = languageOf(lang.split(',')[0] ?? '');
  if (language === null) return null;
  const given = structure === undefined ? '' : readStructure(structure);
  const made = importSource(source, {
    language,
    pick: null,
    isWhole: false,
    title: null,
    front: { language_role: 'not-stated' },
    ...(typeof given === 'string' ? {} : { given }),
  });
  return 'markdown' in made ? made.title : null;
}

/** Flags with the answers of whoever sits at the terminal, where they are asked for; null where the terminal was left. */
export async function completed<Flags extends Asked & { readonly interactive?: boolean }>(
  files: readonly string[],
  flags: Flags,
  command: Command,
  open: () => Terminal | null = openTerminal,
): Promise<(Flags & Asked) | null> {
  if (flags.interactive !== true) return flags;
  const terminal = open();
  if (terminal === null)
    command.error('error: --interactive asks, and nobody sits at this terminal: give flags instead', {
      exitCode: 2,
    });
  try {
    return { ...flags, ...(terminal === null ? {} : await askForImport(files, flags, terminal)) };
  } catch (error) {
    if (error instanceof NotAnswered) command.error(`error: ${error.message}`, { exitCode: 2 });
    if (!(error instanceof Unanswered)) throw error;
    process.stderr.write(`${error.message}\n`);
    return null;
  } finally {
    terminal?.close();
  }
}
