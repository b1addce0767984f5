import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { shelfOf } from '../../src/archive/names.ts';
import { MAX_REF } from '../../src/cite/answer.ts';
import { parseAddress } from '../../src/model/address.ts';
import { resolveTyped } from '../../src/search/read/resolveTyped.ts';
import { DOCUMENTS, type Searcher, searchOver } from './engine.ts';
import { readJudgments } from './judgments.ts';

let room: Searcher;
beforeAll(async () => {
  room = await searchOver(DOCUMENTS);
});

/** What `/api/v1/cite` answers to a reader of no language, and search. */
async function readBoth(reference: string) {
  const { library, names } = shelfOf(room.archive);
  const { interpreted, total, works } = await room.ask(reference);
  const cite = resolveTyped(library, names, reference, []);
  return { cite, search: interpreted.citation, isAnswered: total + works.length > 0 };
}

const written = readFileSync(new URL('../cite/citations.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0] ?? '');
const judged = ['queries.tsv', 'judgments.tsv']
  .flatMap(readJudgments)
  .filter(({ kind }) => kind.startsWith('citation'))
  .map(({ query }) => query);
const REFERENCES = [...new Set([...written, ...judged])].filter(({ length }) => length <= MAX_REF);

const isClause = (permalink: string): boolean => parseAddress(permalink)?.clause != null;

test('the references are all those that are judged', () => {
  expect(REFERENCES.length).toBeGreaterThan(640);
});

describe('search and /api/v1/cite read a reference alike', () => {
  test.each(REFERENCES)('%s', async (reference) => {
    const { cite, search, isAnswered } = await readBoth(reference);
    if (cite.status === 'found') expect(isAnswered).toBe(true);
    const read = (one: { readonly status: string; readonly targets: readonly string[] }) => [
      one.status,
      [...one.targets].sort(),
    ];
    // A Work alone is searched for by its words: it is no citation of a clause, nor is what names nothing.
    if (search === null) expect(cite.targets.filter(isClause)).toEqual([]);
    else expect(read(search)).toEqual(read(cite));
  });

  test.each([
    [
      'words of the cited clause beside a part of the name of an act without text',
      'TRIPP paragraph 4',
      'found',
    ],
    ['another part of a name', 'Article 5 Vienna Conventions', 'found'],
    ['the same, said to be of that act', 'Article 5 of the Vienna Conventions', 'absent'],
    ['the whole name of such an act', 'Charter of the United Nations Article 3', 'absent'],
    ['a day on which nothing of the Work happened', 'Peace Agreement of 9 August 2025, Article X', 'absent'],
    ['a name in quotes', 'Article 4 of "Peace Agreement"', 'found'],
    ['another keyboard layout', 'cnfnmz 7', 'found'],
  ])('%s: %s', async (_, reference, status) => {
    const { cite, search } = await readBoth(reference);
    expect([search?.status, cite.status]).toEqual([status, status]);
  });

  test.each([
    ['Art. 8 ECHR', 'ECHR'],
    ['Treaty of Kars, Article V', 'Treaty of Kars'],
    ['Article 5 of the Treaty of Rome', 'Treaty of Rome'],
    ['Article 6(1) of the Rome Statute', 'Rome Statute'],
    ['ст. 105 УК РФ', 'УК РФ'],
    ['статья 7 Римского договора', 'Римского договора'],
    ['Мэйский договор, статья 7', 'Мэйский договор'],
    ['Sahmanın 3-cü maddəsi', 'Sahmanın'],
    ['Մեղրու պայմանագրի 5-րդ հոդված', 'Մեղրու պայմանագրի'],
    ['Paris Peace Agreement, Article 5', 'Paris Peace Agreement'],
    ['Peace Agreement of 14 December 1995, art II', 'Peace Agreement of 14 December 1995'],
    ['paragraph 5 of decision 3/CP.7', 'decision 3/CP.7'],
  ])('%s: both say that %s is not here, as one value', async (reference, act) => {
    const { cite, search } = await readBoth(reference);
    const why = [{ why: 'act-not-held', act }];
    expect([search?.why, cite.why]).toEqual([why, why]);
  });
});
