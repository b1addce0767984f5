import { beforeAll, describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/model/language.ts';
import { DICTIONARIES } from '../../src/search/words/index.ts';
import { foldWords } from '../../src/words/fold.ts';
import { DOCUMENTS, type Searcher, searchOver } from './engine.ts';

let searcher: Searcher;
let printed: ReadonlySet<string>;
beforeAll(async () => {
  searcher = await searchOver(DOCUMENTS);
  const { archive } = searcher;
  const texts = archive.editions.flatMap((edition) =>
    [...archive.text(edition).clauses].map((clause) => JSON.stringify(clause)),
  );
  const titles = [...archive.works.values()].map(({ work }) => JSON.stringify(work));
  printed = new Set([...texts, ...titles].flatMap(foldWords));
});

const correctedOf = async (q: string): Promise<string | null> =>
  (await searcher.ask(q)).interpreted.corrected;

describe('a dictionary knows the forms of words, and no slip of them', () => {
  test.each<[LanguageCode, string]>([
    ['eng', 'adding pace faction statue martial neighbors borders undertaken reentered agreements unhappy'],
    ['rus', 'грузин сторож контора объявляется договоренности военнопленными границей'],
  ])('%s: %s', (code, words) => {
    for (const word of words.split(' ')) expect([word, DICTIONARIES(code)?.has(word)]).toEqual([word, true]);
  });

  test.each<[LanguageCode, string]>([
    ['eng', 'andding terrorsim ceasfire soverignty stateemnt seperate addinging'],
    ['rus', 'беженсы корридор заложинки перемищенные граница́ит'],
  ])('%s, but not: %s', (code, words) => {
    for (const word of words.split(' ')) expect([word, DICTIONARIES(code)?.has(word)]).toEqual([word, false]);
  });
});

describe('a word that a language has is never read as another', () => {
  test.each(
    'adding boarder statue pace parity tread causal martial expansion faction повод грузин контора сторож гонка կողով Russia Россия'.split(
      ' ',
    ),
  )('%s', async (q) => {
    expect(await correctedOf(q)).toBeNull();
  });
});

describe('what is said to have been meant is a word that a text or a title prints', () => {
  test.each([
    ['terrorsim', 'terrorism'],
    ['soverignty', 'sovereignty'],
    ['беженсы', 'беженцы'],
    ['заложнии', 'заложниками'],
    ['перемищенные', 'перемещённые'],
    ['развёртываетсяя', 'развёртывается'],
    ['regitsration', 'registered'],
    ['sülh szaişi', 'sülh sazişi'],
    ['Prague stateemnt border', 'Prague Statement border'],
  ])('%s: %s', async (q, meant) => {
    expect(await correctedOf(q)).toBe(meant);
  });

  test.each(
    'teritorial agianst demarkation comission inviolabilty kelbajra воннеопленные sparatists пленые հարաբերութուններ khaghaghutyun armenain'.split(
      ' ',
    ),
  )('%s', async (q) => {
    const corrected = await correctedOf(q);
    for (const word of foldWords(corrected ?? '')) expect(printed).toContain(word);
  });
});

describe('two or three Latin letters are never taken for Russian keys', () => {
  test.each(['UN', 'vbh', 'hfq', 'EU', 'POW', 'cn 7', 'g 8', 'BMT'])('%s', async (q) => {
    expect(await correctedOf(q)).toBeNull();
  });

  test('where the key of a full stop follows, only a layout explains it', async () => {
    expect(await correctedOf('cn/ 7')).toBe('ст. 7');
  });
});
