import { beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENTS, namesOf, type Searcher, searchOver } from './engine.ts';

let room: Searcher;
beforeAll(async () => {
  room = await searchOver(DOCUMENTS);
});

const PEACE = 'am-az-peace-2025';
const DECLARATION = 'am-az-joint-declaration-2025';

describe('citations in queries', () => {
  test.each<[says: string, q: string, corrected: string | null, found: readonly string[]]>([
    ['a slip', 'artcle 14', 'article 14', [`${PEACE}#art_XIV`]],
    ['two slips in the ending', 'artical 14', 'article 14', [`${PEACE}#art_XIV`]],
    ['an ordinal after its word', 'article eleventh', null, [`${PEACE}#art_XI`]],
    ['counted from the end', 'penultimate article of the Peace Agreement', null, [`${PEACE}#art_XVI`]],
    ['counted from the end, in Russian', 'предпоследняя статья', null, [`${PEACE}#art_XVI`]],
    [
      'an article listed beside a declaration that has none',
      'Article 14 and paragraph 3 of the Joint Declaration',
      null,
      [`${PEACE}#art_XIV`, `${DECLARATION}#para_3`],
    ],
  ])('%s: %s', async (_, q, corrected, found) => {
    const answer = await room.ask(q);
    expect([answer.interpreted.corrected, namesOf(answer)]).toEqual([corrected, found]);
  });

  test('an article that is alone beside a declaration without articles is absent', async () => {
    const { interpreted, total } = await room.ask('Article 14 of the Joint Declaration');
    expect([interpreted.citation?.status, total]).toEqual(['absent', 0]);
  });

  test('a question in Armenian finds another form of its verb', async () => {
    const { interpreted, hits } = await room.ask('ինչի՞ն են ձգտում կողմերը');
    expect(interpreted.words).toContainEqual({ word: 'ձգտում', as: [{ word: 'ձգտելով', how: 'stem' }] });
    expect(hits.map(({ expression, eId }) => `${expression} ${eId.split('__')[0]}`)).toEqual([
      'hye@2025-08-08 preamble',
    ]);
  });
});
