import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse/text.ts';
import { parseWorkFile } from '../../src/parse/workFile.ts';
import { textFile, workFile } from '../support/folder.ts';

const issuesOf = (source: string) => parseWorkFile(source, 'work.yaml').issues;
const keys = (count: number): string =>
  Array.from({ length: count }, (_, at) => `key${at}: value\n`).join('');

describe('a YAML file that asks too much is left out with its reason', () => {
  test.each([
    ['hundreds of thousands of keys, which would all be compared with each other', keys(30_000)],
    ['a list without end', '- a\n'.repeat(100_000)],
    ['quotation marks that close nothing', "a: '\n".repeat(50_000)],
    ['escapes that are none', `a: "${'\\q'.repeat(100_000)}"`],
  ])('%s', (_, source) => {
    expect(issuesOf(source)).toMatchObject([
      { line: 1, rule: 'yaml', message: expect.stringMatching(/^holds too much to be read; Divide/u) },
    ]);
  });
});

test('a text of more paragraphs than any treaty has is left out with its reason', () => {
  const text = (paragraphs: number) =>
    parseText(textFile('a\n\n'.repeat(paragraphs)), 'eng.md', 'eng').issues;
  expect(text(1000)).toEqual([]);
  expect(text(60_000)).toMatchObject([
    { line: 1, rule: 'too-much', message: expect.stringMatching(/^has 60000 paragraphs/u) },
  ]);
});

describe('of very many mistakes the first hundred are told, and how many more there are', () => {
  test.each([
    ['brackets that close nothing', `${workFile()}x: ${']'.repeat(5000)}\n`],
    ['one key again and again', workFile() + 'same: x\n'.repeat(5000)],
    ['keys that nobody knows', workFile() + keys(5000)],
  ])('%s', (_, source) => {
    const issues = issuesOf(source);
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)?.message).toMatch(/^has \d{4} more mistakes than these$/u);
  });
});

test('a key that a mapping has twice is told where it stands again, in mappings of any depth', () => {
  const source = `${workFile()}title:\n  eng: One\n  eng: Two\nparts: [{ a: 1, b: 2, a: 3 }]\n`;
  const at = source.split('\n').indexOf('  eng: Two') + 1;
  const repeated = issuesOf(source).filter(({ message }) => message === 'Map keys must be unique');
  expect(repeated.map(({ line }) => line)).toEqual(expect.arrayContaining([at, at + 1]));
});
