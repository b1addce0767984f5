import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { verifyFolder } from '../../src/archive/verifyFolder.ts';
import { guessDay, guessLanguage, guessType } from '../../src/cli/ask/guess.ts';
import type { Terminal } from '../../src/cli/ask/terminal.ts';
import { newCommand } from '../../src/cli/new.ts';
import { readConfig } from '../../src/config.ts';
import { hearCli, runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const WORK = 'bridge-2031/work.yaml';
const TEXT = 'bridge-2031/eng@2031-05-01.md';
const TITLE = 'Agreement of 1 May 2031 on the Bridge: its Use #1';

const rulesOf = (folder: string): readonly string[] =>
  verifyFolder(Archive.load(folder)).issues.map(({ file, rule }) => `${file} ${rule}`);

/** What a Work made without a terminal says, and its folder. */
async function made(args: readonly string[], DOCUMENTS = temporaryFolder()) {
  return { ...(await runCli(['new', 'bridge-2031', ...args], { DOCUMENTS })), DOCUMENTS };
}

/** Answers in their order; null leaves the terminal. */
function answering(answers: readonly (string | null)[]): Terminal & { readonly heard: readonly string[] } {
  const heard: string[] = [];
  const left = [...answers];
  return {
    heard,
    say: (line) => heard.push(line),
    ask: async (line) => {
      heard.push(line);
      return left.shift() ?? null;
    },
    close: () => undefined,
  };
}

async function asked(answers: readonly (string | null)[], DOCUMENTS: string, flags: readonly string[] = []) {
  const terminal = answering(answers);
  const program = new Command().exitOverride();
  program.addCommand(
    newCommand(
      () => readConfig({ DOCUMENTS }),
      () => terminal,
    ).exitOverride(),
  );
  const ended = await hearCli(() => program.parseAsync(['new', 'bridge-2031', ...flags], { from: 'user' }));
  return { ...ended, heard: terminal.heard };
}

describe('archive new', () => {
  test('writes two files that verify finds nothing wrong with but that they are no published ones yet', async () => {
    const { code, out, DOCUMENTS } = await made(['--title', TITLE]);
    expect([code, rulesOf(DOCUMENTS)]).toEqual([0, [`${TEXT} not-locked`]]);
    const { work } = Archive.load(DOCUMENTS).works.get('bridge-2031') ?? {};
    expect(work).toMatchObject({
      type: 'agreement',
      nature: 'not-stated',
      date: '2031-05-01',
      title: { eng: TITLE },
    });
    expect(out).toContain('took --lang eng (guessed by its words)');
    expect(out).toContain('took --date 2031-05-01 (the first day that it names, a guess)');
  });

  test('what its remarks teach is right: every example taken up, nothing is wrong still', async () => {
    const { DOCUMENTS } = await made(['--title', TITLE]);
    for (const file of [WORK, TEXT]) {
      const path = join(DOCUMENTS, file);
      const source = readFileSync(path, 'utf8');
      const taken = source.replace(/^#(?=\S| {2}(?:- \{|eng:))/gmu, '');
      expect(taken).not.toBe(source);
      writeFileSync(path, taken);
    }
    expect(rulesOf(DOCUMENTS)).toEqual([`${TEXT} not-locked`]);
    expect(Archive.load(DOCUMENTS).works.get('bridge-2031')?.work.stages).toHaveLength(1);
  });

  test('a file that is there is never written over; the other one is written', async () => {
    const { DOCUMENTS } = await made(['--title', TITLE]);
    writeFileSync(join(DOCUMENTS, WORK), 'mine');
    const again = await made(['--title', TITLE, '--json'], DOCUMENTS);
    expect([again.code, JSON.parse(again.out)]).toMatchObject([1, { written: [], kept: [WORK, TEXT] }]);
    const other = await made(['--title', 'Соглашение о мосте', '--date', '2031-05-01', '--json'], DOCUMENTS);
    expect([other.code, JSON.parse(other.out).written]).toEqual([0, ['bridge-2031/rus@2031-05-01.md']]);
    expect(readFileSync(join(DOCUMENTS, WORK), 'utf8')).toBe('mine');
  });

  test.each([
    [['--title', 'Agreement on the Bridge'], /--date is missing: Day of this text/u],
    [['--title', 'Pax', '--date', '2031-05-01'], /--lang is missing: Language of the text/u],
    [[], /--title is missing/u],
    [['--title', TITLE, '--type', 'song'], /--type: one of treaty, convention/u],
    [['--title', TITLE, '--date', '2031-02-30'], /--date: a day of the calendar/u],
  ])(
    '%j: where nobody can be asked, it says what is missing or wrong, and writes nothing',
    async (args, says) => {
      const { code, err, DOCUMENTS } = await made(args);
      expect([code, err]).toEqual([2, expect.stringMatching(says)]);
      expect(Archive.load(DOCUMENTS).works.size).toBe(0);
    },
  );

  test('asks for what is missing, offers what it guesses and says so, and asks again where an answer is none', async () => {
    const DOCUMENTS = temporaryFolder();
    const { heard } = await asked([TITLE, '', 'soon', '', '', ''], DOCUMENTS);
    expect(heard).toEqual([
      'Title, as the copy prints it: ',
      'Language of the text, by its code or English name [eng, guessed by its words]: ',
      expect.stringContaining('[2031-05-01, the first day that it names, a guess]: '),
      '  a day of the calendar, such as 2031-05-01',
      expect.stringContaining('[2031-05-01'),
      'What it calls itself [agreement, by a word of its title]: ',
      expect.stringContaining('[not-stated]: '),
    ]);
    expect(rulesOf(DOCUMENTS)).toEqual([`${TEXT} not-locked`]);
  });

  test('a flag is no question; whoever leaves leaves nothing behind', async () => {
    const DOCUMENTS = temporaryFolder();
    const { code, err, heard } = await asked([null], DOCUMENTS, ['--title', TITLE]);
    expect([code, err, heard.length]).toEqual([1, 'Nothing was written.\n', 1]);
    expect(Archive.load(DOCUMENTS).works.size).toBe(0);
  });
});

describe('a guess is made only where there is something to guess by', () => {
  test.each([
    ['Соглашение о мосте', 'rus'],
    ['Համաձայնագիր կամրջի մասին', 'hye'],
    ['Agreement on the use of the bridge', 'eng'],
    ['Pax', null],
    ['', null],
    ['12.5', null],
  ])('the language of "%s" is %s', (title, code) => {
    expect(guessLanguage(title)?.answer ?? null).toBe(code);
  });

  test.each([
    ['Done on 3 May 2031 and entered into force on 1 June 2031', '2031-05-03'],
    ['Подписано 3 мая 2031 года', '2031-05-03'],
    ['Done in May 2031', null],
    ['Done at the bridge', null],
  ])('the day of "%s" is %s', (words, day) => {
    expect(guessDay(words)?.answer ?? null).toBe(day);
  });

  test.each([
    ['Протокол о мосте', 'protocol'],
    ['Joint Declaration on the Bridge', 'declaration'],
    ['On the Bridge', 'other'],
  ])('"%s" is of the type %s', (title, type) => {
    expect(guessType(title).answer).toBe(type);
  });
});
