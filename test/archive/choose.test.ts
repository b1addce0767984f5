import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import {
  ANY_EXPRESSION,
  chooseExpressions,
  type ExpressionWish,
  latestOfEachLanguage,
  readExpressionWish,
  whatIsMissing,
} from '../../src/archive/choose.ts';
import { resolveAddress } from '../../src/archive/resolve.ts';
import { newestEdition } from '../../src/archive/snapshot.ts';
import { formatAddress } from '../../src/model/address.ts';
import { formatKey } from '../../src/model/expression.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { inEnglish } from '../../src/render/sayReasons.ts';
import { folderOf, textFile, workFile, writeFiles } from '../support/folder.ts';

const KEYS = [
  'aze@2004-05-01',
  'eng-crown@1971-03-02',
  'eng@1971-03-02',
  'eng@1984-06-15',
  'hye@1990-01-01',
  'rus@1971-03-02',
  'rus@1984-06-15',
];
const FACTS = workFile(
  `authentic: { languages: [rus, eng], prevails: eng, source: article 4 }
stages:
  - { stage: signed, date: 1984-06-15, source: conclusions }
  - { stage: signed, date: 1971-03-02, source: conclusions }
  - { stage: in-force, date: 1972-02-01, source: Gazette }
`,
);
const folder = writeFiles(mkdtempSync(join(tmpdir(), 'choose-test-')), {
  'tides-1999/work.yaml': FACTS,
  ...Object.fromEntries(KEYS.map((key) => [`tides-1999/${key}.md`, textFile('Tides.')])),
});
afterAll(() => rmSync(folder, { recursive: true }));
const entry = Archive.load(folder).works.get('tides-1999');
if (entry === undefined) throw new Error('the invented Work is not there');

const chosen = (
  wish: Partial<ExpressionWish>,
  readers: readonly LanguageCode[] = [],
  asOf: string | null = null,
): readonly string[] =>
  chooseExpressions(entry, { ...ANY_EXPRESSION, ...wish }, readers, asOf).map(({ key }) => formatKey(key));

describe('the version a reader wants first', () => {
  test('without a language: the prevailing one, other authentic ones, any; of each the newest, without suffix first', () => {
    expect(chosen({})).toEqual([
      'eng@1984-06-15',
      'eng@1971-03-02',
      'eng-crown@1971-03-02',
      'rus@1984-06-15',
      'rus@1971-03-02',
      'aze@2004-05-01',
      'hye@1990-01-01',
    ]);
  });

  test('the reader’s own languages come before all, in his order', () => {
    expect(chosen({}, ['hye', 'rus'])).toEqual([
      'hye@1990-01-01',
      'rus@1984-06-15',
      'rus@1971-03-02',
      'eng@1984-06-15',
      'eng@1971-03-02',
      'eng-crown@1971-03-02',
      'aze@2004-05-01',
    ]);
  });

  test('a language in the address leaves no other', () => {
    expect(chosen({ language: 'rus' }, ['hye'])).toEqual(['rus@1984-06-15', 'rus@1971-03-02']);
  });

  test('a day in the address is that day alone, and its copy without suffix alone', () => {
    expect(chosen({ language: 'eng', date: '1971-03-02' })).toEqual(['eng@1971-03-02']);
    expect(chosen({ language: 'eng', variant: 'crown', date: '1971-03-02' })).toEqual([
      'eng-crown@1971-03-02',
    ]);
    expect(chosen({ language: 'eng', date: '1971-03-03' })).toEqual([]);
  });
});

describe('the version of a day', () => {
  test.each([
    ['1971-03-01', undefined],
    ['1971-03-02', 'eng@1971-03-02'],
    ['1984-06-14', 'eng@1971-03-02'],
    ['1984-06-15', 'eng@1984-06-15'],
    ['2030-01-01', 'eng@1984-06-15'],
  ])('as of %s is %s', (asOf, key) => expect(chosen({ language: 'eng' }, [], asOf)[0]).toBe(key));

  test('a stage means the last day on which it was reached', () => {
    expect(chosen({ language: 'eng', stage: 'signed' })[0]).toBe('eng@1984-06-15');
    expect(chosen({ language: 'eng', stage: 'in-force' })[0]).toBe('eng@1971-03-02');
    expect(chosen({ language: 'eng', stage: 'terminated' })).toEqual([]);
  });

  test('what stood that day: of each language the newest of its days, all copies of it', () => {
    const then = (asOf: string) =>
      latestOfEachLanguage(chooseExpressions(entry, ANY_EXPRESSION, [], asOf)).map(({ key }) =>
        formatKey(key),
      );
    expect(then('1980-01-01')).toEqual(['eng@1971-03-02', 'eng-crown@1971-03-02', 'rus@1971-03-02']);
    expect(then('1995-01-01')).toEqual(['eng@1984-06-15', 'rus@1984-06-15', 'hye@1990-01-01']);
  });
});

test('without an edition in its address a text is shown in the newest: _r10 is newer than _r9', () => {
  const names = ['', '_r2', '_r9', '_r10'].map((edition) => `tides-1999/eng@1999-09-09${edition}.md`);
  const files = Object.fromEntries(names.map((name) => [name, textFile('Tides.')]));
  const { works } = Archive.load(folderOf({ 'tides-1999/work.yaml': workFile(), ...files }));
  const [expression] = works.get('tides-1999')?.expressions ?? [];
  if (expression === undefined) throw new Error('the invented text is not there');
  expect(expression.editions.map(({ number }) => number)).toEqual([1, 2, 9, 10]);
  expect(newestEdition(expression).file).toBe('tides-1999/eng@1999-09-09_r10.md');
});

describe('what an address asks for', () => {
  test.each<[string, Partial<ExpressionWish> | null]>([
    ['eng', { language: 'eng' }],
    ['EN', { language: 'eng' }],
    ['eng@1971-03-02', { language: 'eng', date: '1971-03-02' }],
    ['eng-Crown@1971-03-02', { language: 'eng', variant: 'crown', date: '1971-03-02' }],
    ['eng@1971-03-02_r2', { language: 'eng', date: '1971-03-02', edition: 2 }],
    ['rus@Signed', { language: 'rus', stage: 'signed' }],
    ['eng@1971-02-30', { language: 'eng', stage: '1971-02-30' }],
    ['xyz@1971-03-02', { stage: 'xyz@1971-03-02' }],
    ['eng_r2', null],
    ['art_2', null],
    ['2', null],
  ])('%s', (segment, wish) =>
    expect(readExpressionWish(segment)).toEqual(wish === null ? null : { ...ANY_EXPRESSION, ...wish }),
  );

  test.each<[Partial<ExpressionWish>, string | null, string]>([
    [{ language: 'eng' }, '1970-01-01', 'tides-1999 has no version as early as 1970-01-01'],
    [{ stage: 'soon' }, null, '"soon" is neither a date (YYYY-MM-DD) nor a stage of tides-1999'],
    [{ stage: 'ratified' }, null, 'No day is known to this archive on which tides-1999 was ratified'],
    [
      { language: 'hye', date: '1971-03-02' },
      null,
      'tides-1999 is not held in Armenian in the version asked for',
    ],
  ])('%j as of %s is missing: %s', (wish, asOf, says) =>
    expect(inEnglish([whatIsMissing(entry, { ...ANY_EXPRESSION, ...wish }, asOf)], new Map())).toBe(
      `${says}; held: Azerbaijani, 1 May 2004; English (crown), 2 March 1971; English, 2 March 1971; English, 15 June 1984; Armenian, 1 January 1990; Russian, 2 March 1971; Russian, 15 June 1984`,
    ),
  );
});

describe('where an address leads', () => {
  const OLD = textFile('## Article 1\n\nOne.\n\n## Article 2\n\nTwo.\n\n## Article 3\n\nThree.');
  const NEW = textFile('## Article 1\n\nOne.\n\n[gap art_2: torn]');
  const WORK = 'harbour-tide-tables-1999';
  const harbour = () =>
    Archive.load(
      folderOf({
        [`${WORK}/work.yaml`]: workFile(),
        [`${WORK}/eng@1999-09-09.md`]: OLD,
        [`${WORK}/eng@2004-04-04.md`]: NEW,
        [`${WORK}/rus@1999-09-09.md`]: OLD,
        'tide-gauges-2001/work.yaml': workFile(),
        'tide-gauges-2001/eng@2001-01-01.md': OLD,
        'broken-2002/work.yaml': 'type: nothing',
      }),
    );
  const lead = (archive: Archive, path: string, asOf: string | null = null): string => {
    const segments = path === '' ? [] : path.split('/');
    const answer = resolveAddress(archive, segments, { readerLanguages: [], asOf, format: null });
    if (answer.status === 'found')
      return `${answer.target.kind} ${formatAddress(answer.address)}${answer.floating ? ' for now' : ''}`;
    return [answer.reason, answer.why.why, ...answer.near.map(formatAddress)].join(' ');
  };

  test.each<[string, string]>([
    ['', 'works /t'],
    [WORK, `work /t/${WORK}`],
    [WORK.toUpperCase(), `work /t/${WORK}`],
    [`${WORK}/eng@1999-09-09`, `text /t/${WORK}/eng@1999-09-09`],
    [`${WORK}/eng@1999-09-09.txt`, `text /t/${WORK}/eng@1999-09-09.txt`],
    [`${WORK}/eng`, `text /t/${WORK}/eng@2004-04-04 for now`],
    [`${WORK}/art_1`, `clauses /t/${WORK}/eng@2004-04-04/art_1 for now`],
    [`${WORK}/eng@1999-09-09/art_1--art_2`, `clauses /t/${WORK}/eng@1999-09-09/art_1--art_2`],
    // What the newest English text lacks stands in the Russian one.
    [`${WORK}/art_2`, `clauses /t/${WORK}/rus@1999-09-09/art_2 for now`],
    [`${WORK}/eng/art_2`, `clauses /t/${WORK}/eng@2004-04-04/art_2 for now`],
    [`${WORK}/eng/art_3`, `clause-not-found no-clause /t/${WORK}/eng@1999-09-09/art_3`],
    [`${WORK}/eng@1999-09-09_r7`, `expression-not-found no-edition /t/${WORK}/eng@1999-09-09_r1`],
    ['broken-2002', 'document-left-out facts-left-out'],
    // Those that share most words of the name first.
    ['tide-tables', `work-not-found no-work /t/${WORK} /t/tide-gauges-2001`],
    ['quil', 'work-not-found no-work'],
  ])('"%s": %s', (path, where) => {
    const archive = harbour();
    const said = lead(archive, path);
    expect(said).toBe(where);
  });

  test('on another day to what stood then', () => {
    const archive = harbour();
    expect(lead(archive, `${WORK}/eng/art_3`, '2001-01-01')).toBe(
      `clauses /t/${WORK}/eng@1999-09-09/art_3 for now`,
    );
    expect(lead(archive, WORK, '1990-01-01')).toMatch(/^expression-not-found no-version-yet/u);
  });
});
