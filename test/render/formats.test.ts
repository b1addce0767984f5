import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS, formatOf, formatsFor, offeredOf } from '../../src/render/formats.ts';
import { touchedBy } from '../house/additions.ts';
import { ADDITIONS } from '../house/rows.ts';
import { readHouse } from '../house/source.ts';

test('a format is one row: listed as a suffix and in the table, and compared with nowhere', () => {
  const formats = ADDITIONS.find(({ name }) => name === 'export format');
  if (formats === undefined) throw new Error('the house does not count export formats');
  const { lists, branches } = touchedBy(formats, readHouse(resolve(import.meta.dirname, '../..')));
  expect(lists).toEqual(['src/model/address.ts', 'src/render/formats.ts']);
  expect(branches).toEqual([]);
});

test.each([
  ['text', ['pdf', 'epub', 'txt', 'md', 'json', 'xml', 'bib', 'ris', 'csl.json']],
  ['work', ['epub', 'json', 'bib', 'ris', 'csl.json']],
  ['list', ['json']],
  ['parallel', ['pdf', 'txt', 'json']],
  ['comparison', ['pdf']],
] as const)('a %s is offered as %j, in this order', (what, suffixes) => {
  expect(formatsFor(what)).toEqual(suffixes);
});

test('records are the formats that altered words are not offered in', () => {
  expect(offeredOf({ altered: true })).toEqual(['pdf', 'epub', 'txt', 'md', 'json', 'xml']);
  expect(offeredOf({ altered: false })).toEqual(Object.keys(FORMATS));
});

test('a page has no row', () => {
  expect(formatOf('html')).toBeNull();
});
