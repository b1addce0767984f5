import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { extendLog } from '../../src/archive/log.ts';
import { record } from '../../src/archive/logFile.ts';
import { LogEntrySchema } from '../../src/model/logEntry.ts';
import { findings, locked, publishAll } from '../support/published.ts';

const TEXT = 'harbour-treaty-1971/eng@1984-06-15.md';
const OTHER = 'weather-accord-2010/eng@2010-07-20.md';

const linesOf = (folder: string): readonly string[] =>
  readFileSync(join(folder, 'log.jsonl'), 'utf8').trimEnd().split('\n');
const writeLines = (folder: string, lines: readonly string[]): void =>
  writeFileSync(join(folder, 'log.jsonl'), `${lines.join('\n')}\n`);

/** The same entries in another order, each naming the one before it: a chain without a fault of its own. */
const chainedAnew = (lines: readonly string[]): string =>
  extendLog(
    '',
    lines.map((line) => LogEntrySchema.parse(JSON.parse(line))),
  );

const edit = (folder: string, file: string, from: string | RegExp, to: string): void => {
  const source = readFileSync(join(folder, file), 'utf8');
  expect(source).toMatch(from);
  writeFileSync(join(folder, file), source.replace(from, to));
};

describe('who changes a published archive without being seen has to change more than a file', () => {
  test.each<[string, (folder: string) => void, RegExp]>([
    [
      'a comma',
      (folder) => edit(folder, TEXT, 'printed every year', 'printed, every year'),
      /^harbour-treaty-1971\/eng@1984-06-15\.md words-changed the published words of art_3 changed/u,
    ],
    [
      'a clause deleted',
      (folder) => edit(folder, TEXT, '\nDisputes go to the harbour master.\n', ''),
      /clause-missing the published clause art_4__p_1 is missing/u,
    ],
    [
      'two files swapped',
      (folder) => {
        renameSync(join(folder, TEXT), join(folder, 'aside'));
        renameSync(join(folder, OTHER), join(folder, TEXT));
        renameSync(join(folder, 'aside'), join(folder, OTHER));
      },
      /eng@1984-06-15\.md text-swapped holds the published words of weather-accord-2010\/eng@2010-07-20_r1/u,
    ],
    [
      'entries of the log in another order',
      (folder) => {
        const [first = '', second = '', ...more] = linesOf(folder);
        writeLines(folder, [second, first, ...more]);
      },
      /^log\.jsonl log-chain does not follow the entry above it/u,
    ],
    [
      'entries in another order, chained anew',
      (folder) => {
        const [first = '', second = '', ...more] = linesOf(folder);
        writeFileSync(join(folder, 'log.jsonl'), chainedAnew([second, first, ...more]));
      },
      /^log\.jsonl log-rewritten is not the log that archive\.lock names/u,
    ],
    [
      'an entry in the middle changed',
      (folder) => edit(folder, 'log.jsonl', '"date":"2026-01-09"', '"date":"2025-01-09"'),
      /^log\.jsonl log-chain does not follow the entry above it/u,
    ],
    [
      'the end of the log cut off',
      (folder) => writeLines(folder, linesOf(folder).slice(0, -2)),
      /^log\.jsonl log-cut has 8 of the 10 entries that archive\.lock names/u,
    ],
    [
      'the beginning of the log cut off',
      (folder) => writeLines(folder, linesOf(folder).slice(1)),
      /^log\.jsonl log-chain the entries before this one are missing/u,
    ],
    [
      'the log deleted',
      (folder) => rmSync(join(folder, 'log.jsonl')),
      /^log\.jsonl log-cut has 0 of the 10 entries/u,
    ],
    [
      'the lock replaced by that of an archive with a changed text',
      (folder) => {
        const forged = locked();
        edit(forged, TEXT, 'every year', 'never');
        for (const file of ['archive.lock', 'log.jsonl']) rmSync(join(forged, file));
        publishAll(forged);
        for (const file of [TEXT, 'archive.lock']) copyFileSync(join(forged, file), join(folder, file));
      },
      /^archive\.lock log-text gives harbour-treaty-1971\/eng@1984-06-15_r1 another hash than entry \d+ of the log/u,
    ],
    [
      'the lock deleted',
      (folder) => rmSync(join(folder, 'archive.lock')),
      /^archive\.lock log-text names none of the texts of the log, which has 10 entries/u,
    ],
    [
      'a text taken out of folder and lock, root and all',
      (folder) => {
        const forged = locked();
        for (const file of [OTHER, 'archive.lock', 'log.jsonl']) rmSync(join(forged, file));
        publishAll(forged);
        rmSync(join(folder, OTHER));
        copyFileSync(join(forged, 'archive.lock'), join(folder, 'archive.lock'));
      },
      /^archive\.lock log-text has no line of weather-accord-2010\/eng@2010-07-20_r1, which entry \d+ of the log published/u,
    ],
  ])('%s', (_, tamper, found) => {
    const folder = locked();
    expect(findings(folder)).toEqual([]);
    tamper(folder);
    expect(findings(folder)).toContainEqual(expect.stringMatching(found));
  });

  test('texts, lock and log forged together tell one story: only a root from elsewhere tells it from another', () => {
    const [folder, forged] = [locked(), locked()];
    edit(forged, TEXT, 'every year', 'never');
    for (const file of ['archive.lock', 'log.jsonl']) rmSync(join(forged, file));
    publishAll(forged);
    expect(findings(forged)).toEqual([]);
    expect(Archive.load(forged).snapshot.root).not.toBe(Archive.load(folder).snapshot.root);
  });

  test('nothing is added to a log that was cut or rewritten: no new entry covers the traces', () => {
    const folder = locked();
    writeLines(folder, linesOf(folder).slice(0, -1));
    const [line = ''] = linesOf(folder);
    expect(record(folder, [LogEntrySchema.parse(JSON.parse(line))]).map(({ rule }) => rule)).toEqual([
      'log-cut',
    ]);
    expect(linesOf(folder)).toHaveLength(9);
  });
});

describe('the log of what is published', () => {
  test('a text has one entry with its hash; a correction says what it corrects, clause by clause, and why', () => {
    const log = Archive.load(locked()).snapshot.log;
    const [first, second] = log.filter(({ text }) => text.includes('eng@1971-03-02_r'));
    expect(first).toMatchObject({
      act: 'published',
      date: '2026-01-09',
      reason: null,
      old: null,
      clauses: [],
    });
    expect(second).toMatchObject({
      act: 'corrected',
      reason: 'Second transcription: a misread word in article 3 is mended.',
      old: first?.new,
      clauses: [{ clause: 'art_3__p_2' }],
    });
    expect(second?.clauses[0]?.old).not.toBe(second?.clauses[0]?.new);
  });

  test('texts that were locked before there was a log are entered later, and the entry says so', () => {
    const folder = locked();
    rmSync(join(folder, 'log.jsonl'));
    edit(folder, 'archive.lock', /^- log .*\n/mu, '');
    edit(folder, TEXT, 'language_role: authentic', 'language_role: authentic\nadded: 2025-05-01');
    expect(publishAll(folder, '2026-02-01')).toEqual([]);
    const entries = Archive.load(folder).snapshot.log;
    expect(entries).toHaveLength(10);
    expect(entries.find(({ text }) => text.includes('1984'))).toMatchObject({
      date: '2025-05-01',
      entered: '2026-02-01',
    });
    expect(findings(folder)).toEqual([]);
  });

  test('a lock left behind by a writer that was killed is brought up to the log, and nothing is entered twice', () => {
    const folder = locked();
    const lock = readFileSync(join(folder, 'archive.lock'), 'utf8');
    edit(folder, 'archive.lock', /^- log .*$/mu, `- log 1 ${Archive.load(folder).snapshot.log[0]?.hash}`);
    expect(findings(folder)).toEqual([expect.stringMatching(/log-ahead goes on after entry 1/u)]);
    expect(publishAll(folder)).toEqual([]);
    expect(readFileSync(join(folder, 'archive.lock'), 'utf8')).toBe(lock);
    expect(linesOf(folder)).toHaveLength(10);
  });

  test('a correction without a word why is not published', () => {
    const folder = locked();
    const source = readFileSync(join(folder, TEXT), 'utf8').replace('every year', 'each year');
    writeFileSync(join(folder, TEXT.replace('.md', '_r2.md')), source.replace(/^note:.*\n/mu, ''));
    expect(() => publishAll(folder)).toThrow('say why');
    expect(publishAll(folder, '2026-02-01', 'A misread word.')).toEqual([
      'harbour-treaty-1971/eng@1984-06-15_r2',
    ]);
    expect(Archive.load(folder).snapshot.log.at(-1)).toMatchObject({
      act: 'corrected',
      reason: 'A misread word.',
    });
  });
});
