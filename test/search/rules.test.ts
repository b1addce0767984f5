import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { inEnglish } from '../../src/render/sayReasons.ts';
import type { SearchAnswer } from '../../src/search/show/answer.ts';
import { listCounted } from '../../src/search/show/facets.ts';
import { namesOf, type Searcher, searchOver } from './engine.ts';
import { inventedFolder } from './invented.ts';

const folder = inventedFolder();
let room: Searcher;
beforeAll(async () => {
  room = await searchOver(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const hits = async (
  q: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> =>
  namesOf(await room.ask(q, parameters)).map((name) => name.replace(/-\d{4}#/u, ' '));

const said = ({ interpreted }: SearchAnswer): string =>
  inEnglish(interpreted.citation?.why ?? [], room.archive.works);

test('the invented texts have no errors', () => {
  expect(
    Archive.load(room.archive.snapshot.folder).snapshot.issues.filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
});

describe('plain words', () => {
  test.each<[says: string, q: string, found: readonly string[]]>([
    ['all words in one clause', 'harbour master tables', ['tides art_1__para_1']],
    ['a heading and the words below it', 'lanterns eastern pier', ['tides art_2__p_1']],
    ['words above a point are its context', 'tables high water', ['tides art_1__para_2__point_a']],
    ['function words may be missing', 'where is the silt carried to', ['tides art_3__p_2']],
    [
      'an article has them all, one clause has not: its clause with most',
      'spring barges sea',
      ['tides art_3__p_2'],
    ],
    ['a chance function word shuts out no better answer', 'what may a toll be', ['tides annex_I__art_1']],
    ['a title has the rest of the words', 'ferry convention lanterns', ['ferries art_1']],
    ['a title alone is no hit', 'lighthouse protocol', []],
    [
      'names of structure and requests decide nothing',
      'show me the clause on barges',
      ['tides art_3__p_2', 'tides annex_I__art_1'],
    ],
    ['in any language', 'в какой статье написано про паром', ['ferries art_1']],
    ['inflected forms', 'lantern fail', ['tides art_2__p_2']],
    ['other spellings', 'harbor master reports', ['tides art_2__p_2']],
    ['a slip of a letter', 'lantersn eastern', ['tides art_2__p_1']],
    ['a letter dropped', 'dreged spring', ['ferries art_2', 'tides art_3__p_1']],
    ['a letter doubled', 'whissle', []],
    ['no word of another version is in the latest', 'whistle', []],
    ['Russian forms', 'паром', ['ferries art_1']],
    ['ё is е', 'еще фонари', ['ferries art_1']],
    ['Azerbaijani without its letters', 'berelerin', ['ferries art_1']],
  ])('%s: %s', async (_, q, found) => {
    expect(await hits(q)).toEqual(found);
  });

  test('a clause whose own words match stands before one whose heading does', async () => {
    expect((await hits('lanterns'))[0]).toBe('tides art_2__p_1');
  });

  test('original form, folded form, stem, correction: in this order', async () => {
    const [exact, stem] = (await room.ask('lanterns', { work: 'tides-1999' })).hits;
    expect(exact?.eId).toBe('art_2__p_1');
    expect(stem?.eId).toBe('art_2__p_2');
    expect(exact?.score).toBeGreaterThan(stem?.score ?? 99);
  });

  test('where no clause has all the words, what has most of them is near, and is said to be no hit', async () => {
    const answer = await room.ask('lanterns slack toll');
    expect(answer).toMatchObject({ total: 0, hits: [] });
    expect(answer.interpreted).toMatchObject({ relaxed: true, why: [{ why: 'most-words' }] });
    expect(answer.near[0]).toMatchObject({ eId: 'art_1', missing: ['toll'] });
  });

  test('a word that no text holds makes the answer nil, and what the others find is offered', async () => {
    const answer = await room.ask('harbour Helicopter');
    expect(answer).toMatchObject({ total: 0, hits: [] });
    expect(answer.near.map(({ eId }) => eId)).toContain('art_1__para_1');
    expect(answer.near.map(({ missing }) => missing)).toEqual(answer.near.map(() => ['Helicopter']));
    expect(answer.interpreted.why).toEqual([{ why: 'unknown-word', text: 'Helicopter' }]);
  });

  test('a corrected word is said openly', async () => {
    const answer = await room.ask('lantersn eastern');
    expect(answer.interpreted.corrected).toBe('lanterns eastern');
  });

  test('numbers are never corrected', async () => {
    expect((await room.ask('1998')).total).toBe(0);
  });
});

describe('what is near', () => {
  const near = async (q: string, parameters: Readonly<Record<string, string>> = {}) =>
    (await room.ask(q, parameters)).near.map(({ eId, missing }) => [eId, ...missing]);

  test.each<[says: string, q: string, near: readonly (readonly string[])[]]>([
    [
      'it follows the hits where these are few, with the words that it lacks',
      'lanterns eastern',
      [
        ['art_1', 'eastern'],
        ['art_2__p_2', 'eastern'],
      ],
    ],
    [
      'a rare word weighs more than a common one',
      'barges pier helicopter',
      [['art_2__p_1', 'barges', 'helicopter']],
    ],
    ['a word of the title is there', 'ferry whistle slack', [['art_1', 'whistle']]],
    ['one word has nothing near', 'helicopter', []],
    ['words that carry no subject decide nothing', 'the helicopter of the', []],
    [
      'operators: what has all the words is offered, as no hit',
      '"master harbour"',
      [['art_1__para_1'], ['art_2__p_2']],
    ],
    [
      'operators: what lacks a word is offered too',
      'toll AND pier',
      [
        ['art_2__p_1', 'toll'],
        ['annex_I__art_1', 'pier'],
      ],
    ],
  ])('%s: %s', async (_, q, expected) => {
    expect((await near(q)).slice(0, Math.max(1, expected.length))).toEqual(expected);
  });

  test('hits and what is near are as many as were asked for at most, on the first page alone', async () => {
    const first = await room.ask('lanterns eastern', { limit: '2' });
    expect([first.total, first.hits.length, first.near.length]).toEqual([1, 1, 1]);
    const second = await room.ask('lanterns eastern', { limit: '2', page: '2' });
    expect([second.total, second.hits.length, second.near.length]).toEqual([1, 0, 0]);
    expect((await room.ask('lanterns', { limit: '2' })).near).toEqual([]);
  });

  test('facets count hits alone', async () => {
    const { facets } = await room.ask('lanterns eastern');
    expect(facets.work?.map(({ value, count }) => [value, count])).toEqual([['tides-1999', 1]]);
  });

  test('filters shut out what is near as well', async () => {
    const answer = await room.ask('silt helicopter', { work: 'ferries-2004' });
    expect(answer.near.map(({ work }) => work.id)).toEqual(['ferries-2004']);
  });
});

describe('why nothing is found', () => {
  test.each<[q: string, why: readonly object[]]>([
    ['helicopter', [{ why: 'unknown-word', text: 'helicopter' }]],
    ['lanterns slack toll', [{ why: 'most-words' }]],
    ['lanterns lang:rus', [{ why: 'narrowed-out' }]],
    ['whistle', [{ why: 'narrowed-out' }]],
    ['lang:hye', [{ why: 'language-not-held', language: 'hye' }, { why: 'narrowed-out' }]],
    ['§', [{ why: 'nothing-asked' }]],
    ['"helicopter"', [{ why: 'nothing-exact' }, { why: 'unknown-word', text: 'helicopter' }]],
    ['heli*', [{ why: 'nothing-exact' }, { why: 'unknown-beginning', text: 'heli' }]],
    ['"master harbour"', [{ why: 'nothing-exact' }, { why: 'unknown-phrase', text: 'master harbour' }]],
    [
      'toll AND pier',
      [
        { why: 'nothing-exact' },
        { why: 'part-finds', text: 'toll', count: 1 },
        { why: 'part-finds', text: 'pier', count: 1 },
      ],
    ],
    ['silt -spring -sea', [{ why: 'nothing-exact' }, { why: 'part-finds', text: 'silt', count: 3 }]],
    [
      'keeper /1 lanterns',
      [
        { why: 'nothing-exact' },
        { why: 'part-finds', text: 'keeper lanterns', count: 1 },
        { why: 'part-finds', text: 'keeper', count: 2 },
        { why: 'part-finds', text: 'lanterns', count: 2 },
      ],
    ],
    [
      '"harbour master" helicopter',
      [
        { why: 'nothing-exact' },
        { why: 'unknown-word', text: 'helicopter' },
        { why: 'part-finds', text: '"harbour master"', count: 2 },
      ],
    ],
    ['"eastern pier" lang:rus', [{ why: 'nothing-exact' }, { why: 'narrowed-out' }]],
  ])('%s', async (q, why) => {
    const answer = await room.ask(q);
    expect(answer.total).toBe(0);
    expect(answer.interpreted.why).toEqual(why);
  });
});

describe('Works', () => {
  test.each([
    ['ferry convention', ['ferries-2004']],
    ['lighthouse protocol', ['lighthouse-1950']],
    ['pilot', ['ferries-2004']],
    ['beacon protocol', ['lighthouse-1950']],
    ['silt', []],
  ])('%s is said of %j', async (q, works) => {
    expect((await room.ask(q)).works.map(({ id }) => id)).toEqual(works);
  });

  test('how much of them is held', async () => {
    const [lighthouse] = (await room.ask('lighthouse')).works;
    expect(lighthouse).toMatchObject({ held: 'none', url: '/t/lighthouse-1950' });
  });
});

describe('operators', () => {
  test.each<[q: string, found: readonly string[]]>([
    ['"harbour master"', ['tides art_1__para_1', 'tides art_2__p_2']],
    ['«harbour master»', ['tides art_1__para_1', 'tides art_2__p_2']],
    ['"master harbour"', []],
    ['"lantern"', ['tides art_2__p_2']],
    ['lanterns -green', ['ferries art_1']],
    ['silt -spring', ['tides art_3__p_2']],
    ['barges OR ferries', ['ferries art_1', 'tides annex_I__art_1', 'tides art_3__p_2']],
    ['barges AND silt', ['tides art_3__p_2']],
    ['lantern AND reports', ['tides art_2__p_2']],
    ['lantern AND green', []],
    ['(barges OR ferries) -silt', ['ferries art_1', 'tides annex_I__art_1']],
    ['keeper /2 lanterns', []],
    ['keeper /3 lanterns', ['tides art_2__p_1']],
    ['lanterns /3 keeper', ['tides art_2__p_1']],
    ['barges /1 carry', ['tides art_3__p_2']],
    ['lanter*', ['ferries art_1', 'tides art_2__p_1', 'tides art_2__p_2']],
    ['"eastern pier" -harbour', ['tides art_2__p_1']],
    ['barge OR toll', ['tides annex_I__art_1']],
    ['article:2 keeper', ['tides art_2__p_1', 'tides art_2__p_2']],
    ['lang:ru фонари', ['ferries art_1']],
    ['party:QY silt', ['tides art_3__p_1', 'tides art_3__p_2']],
    ['party:Locks toll', ['tides annex_I__art_1']],
    ['-work:tides-1999 silt', ['ferries art_2']],
  ])('%s', async (q, found) => {
    expect([...(await hits(q))].sort()).toEqual([...found].sort());
  });

  test.each(['party:Guest toll', 'party:--- toll', '(toll OR party:Guest)', '-party:Guest toll'])(
    '%s: who is no party is refused, and the parties are named',
    async (q) => {
      const none = { parameter: 'party', fault: 'none-of', values: ['Isle of Locks', 'QY'] };
      await expect(hits(q)).rejects.toMatchObject({ faults: [none] });
    },
  );
});

describe('citations', () => {
  test.each<[q: string, status: string | undefined, found: readonly string[]]>([
    ['article 3', 'found', ['tides art_3']],
    ['Article III', 'found', ['tides art_3']],
    ['article 2', 'ambiguous', ['ferries art_2', 'tides art_2']],
    ['article 2 of the agreement on tides', 'found', ['tides art_2']],
    ['work:tides-1999 article 2', 'found', ['tides art_2']],
    ['article 1(2)(b)', 'found', ['tides art_1__para_2__point_b']],
    ['Annex I, article 1', 'found', ['tides annex_I__art_1']],
    ['second paragraph of article 3', 'found', ['tides art_3__p_2']],
    ['§ 2 of article 1', 'found', ['tides art_1__para_2']],
    ['point 2 of article 1', 'found', ['tides art_1__para_2']],
    ['clause 2 of article 1', 'found', ['tides art_1__para_2']],
    ['artcile 3', 'found', ['tides art_3']],
    ['ARTICLES 2 AND 3 of the agreement on tides', 'found', ['tides art_2', 'tides art_3']],
    ['articles 2 to 3, agreement on tides', 'found', ['tides art_2', 'tides art_3']],
    ['Статья 1', 'ambiguous', ['ferries art_1', 'tides art_1']],
    ['article 9', 'absent', []],
    ['article 3 of the lighthouse protocol', 'absent', []],
    ['article 2 of the convention to the agreement on tides', 'found', ['ferries art_2']],
    ['lanterns', undefined, ['tides art_2__p_1', 'ferries art_1', 'tides art_2__p_2']],
  ])('%s', async (q, status, found) => {
    const answer = await room.ask(q);
    expect(answer.interpreted.citation?.status).toBe(status);
    expect(namesOf(answer).map((name) => name.replace(/-\d{4}#/u, ' '))).toEqual(found);
  });

  test('the text in the language of the query comes first', async () => {
    const [first] = (await room.ask('Статья 1')).hits;
    expect(first?.permalink).toBe('/t/ferries-2004/rus@2010-10-10/art_1');
  });

  test('a clause that is not held in the language of the query is shown in one that holds it', async () => {
    const { hits: found } = await room.ask('ст. 2 work:ferries-2004');
    expect(found.map(({ permalink }) => permalink)).toEqual(['/t/ferries-2004/eng@2010-10-10/art_2']);
  });

  test('a citation with words: pinned above what the words find', async () => {
    expect((await hits('article 3 lanterns eastern')).slice(0, 2)).toEqual([
      'tides art_3',
      'tides art_2__p_1',
    ]);
  });

  test('an absent citation is answered with what there is', async () => {
    const answer = await room.ask('article 3(7)');
    expect(said(answer)).toMatch(/Article 3 has two paragraphs/u);
    expect(answer.near[0]?.eId).toBe('art_3');
    expect(answer.total).toBe(0);
  });

  test('a Work catalogued without text is known by all its names', async () => {
    const answer = await room.ask('article 3 of the beacon protocol');
    expect(said(answer)).toMatch(/^Lighthouse Protocol is catalogued; its text is not held/u);
  });

  test('an absent citation beside words leaves the words', async () => {
    expect(await hits('article 99 lanterns slack')).toEqual(['ferries art_1']);
  });

  test('a container is shown by its first words', async () => {
    const [hit] = (await room.ask('article 3')).hits;
    expect(hit).toMatchObject({
      snippet: 'Silt is dredged each spring.',
      hash: null,
      label: 'Article 3.',
      heading: 'Dredging',
    });
  });
});

describe('versions, equal words and facets', () => {
  test('older versions are found on demand', async () => {
    expect((await room.ask('whistle', { versions: 'all' })).total).toBe(2);
    expect((await room.ask('whistle')).total).toBe(0);
  });

  test('equal words in two Works are two hits; facets count hits', async () => {
    const answer = await room.ask('dredged spring');
    expect(answer.total).toBe(2);
    expect(answer.facets.work?.map(({ value, count }) => [value, count])).toEqual([
      ['ferries-2004', 1],
      ['tides-1999', 1],
    ]);
  });

  test('values with more hits come first; a cited clause is a hit as well', async () => {
    const counted = async (q: string) =>
      (await room.ask(q)).facets.work?.map(({ value, count }) => [value, count]);
    expect(await counted('ferries OR barges')).toEqual([
      ['tides-1999', 2],
      ['ferries-2004', 1],
    ]);
    expect(await counted('article 3')).toEqual([['tides-1999', 1]]);
    expect(await counted('article 3 lanterns eastern')).toEqual([['tides-1999', 2]]);
  });

  test('of very many values of a facet the hundred with most hits are listed', () => {
    const many = new Map(Array.from({ length: 150 }, (_, at) => [`work-${at}`, at] as const));
    const listed = (listCounted({ work: many }).work ?? []).map(({ value, count }) => [value, count]);
    expect(listed).toHaveLength(100);
    expect([listed[0], listed.at(-1)]).toEqual([
      ['work-149', 149],
      ['work-50', 50],
    ]);
  });

  test('each facet is counted without its own filter', async () => {
    const answer = await room.ask('dredged spring', { work: 'tides-1999' });
    expect(answer.total).toBe(1);
    expect(answer.facets.work).toHaveLength(2);
    expect(answer.facets.subject?.map(({ value }) => value).sort()).toEqual(['safety', 'tides']);
  });

  test.each([
    [{ from: '2000-01-01' }, ['ferries art_2']],
    [{ to: '2000-01-01' }, ['tides art_3__p_1']],
    [{ subject: 'tides' }, ['tides art_3__p_1']],
    [{ stage: 'signed' }, ['tides art_3__p_1']],
    [{ party: 'QY' }, ['tides art_3__p_1']],
    [{ lang: 'rus' }, []],
    [{ level: 'official' }, []],
    [{ level: 'unchecked,official', type: 'agreement,treaty', work: 'tides-1999' }, ['tides art_3__p_1']],
  ])('%j', async (parameters, found) => {
    expect(await hits('dredged spring', parameters as Record<string, string>)).toEqual(found);
  });

  test('languages of the script that is typed come first, whatever its fields are called', async () => {
    const languagesOf = async (q: string) =>
      (await room.ask(q)).hits.map(({ expression }) => expression.slice(0, 3));
    expect(await languagesOf('фонари | ferries work:ferries-2004')).toEqual(['rus', 'eng']);
    expect(await languagesOf('ferries | фонари work:ferries-2004')).toEqual(['eng', 'rus']);
  });

  test('pages cut the list and keep the total', async () => {
    const all = await hits('water OR barges OR silt');
    const second = await room.ask('water OR barges OR silt', { page: '2', limit: '2' });
    expect(namesOf(second).map((name) => name.replace(/-\d{4}#/u, ' '))).toEqual(all.slice(2, 4));
    expect(second.total).toBe(all.length);
  });
});

describe('snippets and completions', () => {
  test('words are highlighted in their own spelling', async () => {
    const [hit] = (await room.ask('ПАРОМ')).hits;
    expect(hit?.highlights.map(([start, end]) => hit.snippet.slice(start, end))).toEqual(['Паромы']);
  });

  test('a phrase is highlighted as a whole', async () => {
    const [hit] = (await room.ask('"eastern pier"')).hits;
    expect(hit?.highlights.map(([start, end]) => hit.snippet.slice(start, end))).toEqual(['eastern pier']);
  });

  test('the last word is completed, and only there does it stand for others', async () => {
    expect((await room.service.complete('lant')).completions).toEqual(['lanterns', 'lantern']);
    expect((await room.ask('lant')).total).toBe(0);
  });

  test.each([
    [
      'beside the words before it, with words that stand in a clause with them',
      'green lant',
      ['green lanterns'],
    ],
    ['where no word stands beside them, with words of all texts', 'toll eastern lante', 2],
    ['words that carry a subject before those that do not', 'at slack wa', ['at slack water']],
    ['in any script', 'горят фон', ['горят фонари']],
    ['inside an open quotation mark', '"eastern pi', ['"eastern pier']],
    ['not a field', 'work:tid', []],
    ['not a citation', 'Article 1', []],
    ['not after a blank', 'green ', []],
    ['one letter after another word', 'eastern p', ['eastern pier']],
    ['not one letter alone', 'g', []],
    ['not what no text has', 'green zzz', []],
  ])('completions: %s', async (_, typed, expected) => {
    const { completions } = await room.service.complete(typed);
    if (typeof expected === 'number') expect(completions).toHaveLength(expected);
    else expect(completions).toEqual(expected);
  });
});
