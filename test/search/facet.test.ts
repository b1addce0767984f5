import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FACET_NAMES, FACETS } from '../../src/search/engine/facet.ts';
import { FIELDS } from '../../src/search/read/ast.ts';
import { SearchParams } from '../../src/search/read/request.ts';
import { touchedBy } from '../house/additions.ts';
import { ADDITIONS } from '../house/rows.ts';
import { readHouse } from '../house/source.ts';

test('facets are listed in one place, and named in each language', () => {
  const facets = ADDITIONS.find(({ name }) => name === 'facet');
  if (facets === undefined) throw new Error('the house does not count facets');
  const { lists } = touchedBy(facets, readHouse(resolve(import.meta.dirname, '../..')));
  expect(lists.filter((path) => !path.startsWith('src/languages/'))).toEqual(['src/search/engine/facet.ts']);
});

test('every facet is a filter of requests and a field of queries; days narrow as well', () => {
  expect(Object.keys(SearchParams.shape)).toEqual(expect.arrayContaining([...FACET_NAMES, 'from', 'to']));
  expect([...FIELDS].sort()).toEqual([...FACET_NAMES, 'article'].sort());
});

test('each facet has a place of its own on the search page', () => {
  expect(FACET_NAMES.map((name) => FACETS[name].place).sort((a, b) => a - b)).toEqual(
    FACET_NAMES.map((_, at) => at + 1),
  );
});
