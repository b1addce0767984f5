import { describe, expect, test } from 'vitest';
import { parseWorkFile } from '../../src/parse/workFile.ts';
import { workFile } from '../support/folder.ts';

/** `line rule message` of each issue of a `work.yaml`. */
const issuesOf = (source: string): readonly string[] =>
  parseWorkFile(source, 'work.yaml').issues.map(({ line, rule, message }) => `${line} ${rule} ${message}`);

const TOO_DEEP = 'yaml lists or mappings lie too deep in each other';

describe('what is wrong in a YAML file is told at its line, in one sentence', () => {
  test('and of a file with nothing wrong nothing is told', () => expect(issuesOf(workFile())).toEqual([]));

  test.each<[string, string, readonly string[]]>([
    ['a quotation without end', workFile('x: "a\n'), ['6 yaml Missing closing "quote']],
    [
      'two mappings in a line',
      workFile('a: b: c\n'),
      ['5 yaml Nested mappings are not allowed in compact mappings'],
    ],
    ['a tab before a key', workFile('\tx: y\n'), ['5 yaml Tabs are not allowed as indentation']],
    ['a second document', workFile('---\nx: y\n'), ['5 yaml holds more than one document']],
    [
      'an alias',
      workFile('x: &a b\ny: *a\n'),
      ['1 yaml aliases (*name) are not allowed: write the value out'],
    ],
    [
      'keys that nobody knows',
      workFile('colour: red\nsize: 5\n'),
      ['5 schema colour: unknown key', '6 schema size: unknown key'],
    ],
    [
      'a day that is none',
      workFile().replace('09-09', '02-30'),
      ['4 schema date: not a calendar date of the form YYYY-MM-DD'],
    ],
    [
      'a day that is none, in a list',
      workFile('stages:\n  - stage: signed\n    date: 1999-02-30\n    source: S\n'),
      ['7 schema stages.0.date: not a calendar date of the form YYYY-MM-DD'],
    ],
    [
      'a control that an escape writes',
      workFile().replace('Agreement on Tides', '"\\u0007"'),
      ['3 control-character title.eng: holds U+0007, which no text prints: take it out'],
    ],
    [
      'a control in a comment',
      workFile('# \u0007\n'),
      ['5 control-character holds U+0007, which no text prints: take it out'],
    ],
    ['a list in place of a mapping', '[]\n', ['1 schema Invalid input: expected object, received array']],
    ['as much as may be written', workFile(`# ${'x'.repeat(500_000 - workFile('# \n').length)}\n`), []],
    [
      'more than anybody writes',
      workFile(`# ${'x'.repeat(500_000)}\n`),
      ['1 yaml more than 500000 characters'],
    ],
  ])('%s', (_, source, issues) => {
    expect(issuesOf(source)).toEqual(issues);
  });

  test('a key with nothing behind it has no value, and `null` neither', () => {
    const of = (copy: string) =>
      parseWorkFile(workFile(`place: ${copy}\n`), 'work.yaml').issues.map(({ message }) => message);
    expect(of('null')).toEqual(of(''));
  });

  test('values stay as they are written: no day, number or "no" is made of them', () => {
    const written = workFile('place: NO\nsubjects: [no, 2001-01-01]\n');
    expect(parseWorkFile(written, 'work.yaml')).toMatchObject({
      value: { place: 'NO', subjects: ['no', '2001-01-01'] },
      issues: [],
    });
  });
});

describe('lists and mappings lie sixty-four deep in each other and no deeper', () => {
  const deep = (open: string, close: string) => (count: number) =>
    `x: ${open.repeat(count)}a${close.repeat(count)}\n`;

  test.each([
    ['brackets', deep('[', ']')],
    ['hyphens in one line', deep('- ', '')],
    ['question marks', deep('? ', '')],
  ])('%s', (_, of) => {
    const isDeep = (count: number) => issuesOf(of(count)).includes(`1 ${TOO_DEEP}`);
    expect([isDeep(58), isDeep(64)]).toEqual([false, true]);
  });

  test('so many tags before one value are refused as well, at their line', () => {
    expect(issuesOf(workFile(`x: ${'!t '.repeat(70)}\n`))).toEqual([`5 ${TOO_DEEP}`]);
  });

  test('a list of many entries is not deep', () => {
    for (const many of [`subjects: [${'a, '.repeat(80)}a]\n`, `subjects:\n${'  - a\n'.repeat(80)}`])
      expect(issuesOf(workFile(many)).join()).not.toContain('deep');
  });
});
