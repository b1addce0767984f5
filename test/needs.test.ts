import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LONG } from './support/longestFirst.ts';
import { linesOf } from './support/needs.ts';
import { ROOT } from './support/workingTree.ts';

const told = (file: string, fullName: string, count = 1) =>
  Array.from({ length: count }, () => ({ file, fullName }));

describe('tests that were not run', () => {
  test('are counted by what they need, a Meilisearch server first', () => {
    const skipped = [
      ...told('test/browser/pages.test.ts', 'reading in a browser > copies a clause', 2),
      ...told(
        'test/contract/meilisearch.test.ts',
        'on a real Meilisearch (skipped: no Meilisearch; set it) > a',
        1275,
      ),
      ...told('test/indexer/kill.test.ts', 'killed (skipped: put a meilisearch program on the PATH) > b'),
      ...told('test/http/schemathesis.test.ts', 'schemathesis, by what /openapi.json says, finds nothing'),
      ...told('test/parse/corpora.test.ts', 'the twenty treaties > all'),
    ];
    expect(linesOf(skipped)).toEqual([
      '1,276 tests need a Meilisearch server and were not run: put a meilisearch program on the PATH, or set MEILI_URL',
      '2 tests need a browser and were not run: install chromium',
      '1 test needs schemathesis and was not run: put it on the PATH (pip install schemathesis)',
      expect.stringMatching(/^1 test needs something else that is not here and was not run: /u),
    ]);
  });

  test('are not spoken of where all were run', () => {
    expect(linesOf([])).toEqual([]);
  });

  test('are not missed where what they need is spoken of in another place', () => {
    const [line] = linesOf(told('test/http/a.test.ts', 'Meilisearch is named (skipped: no fonts)'));
    expect(line).not.toContain('Meilisearch');
  });
});

test('tests that begin first, since they take longest, are there', () => {
  expect(LONG.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
