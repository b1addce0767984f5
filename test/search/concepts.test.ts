import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namesOf, type Searcher, searchOver } from './engine.ts';
import { inventedFolder } from './invented.ts';

const concept = (id: string, words: string): string =>
  `- id: ${id}\n  label: { eng: The ${id}, rus: О ${id}, hye: ${id}, aze: ${id} }\n  words: ${words}\n`;

const folder = inventedFolder();
let room: Searcher;
beforeAll(async () => {
  const concepts = [
    concept('lamps', '{ eng: [lamp, lantern], rus: [лампа, фонарь], aze: [fənər] }'),
    concept('boats', '{ eng: [vessel, ferry, barge], rus: [судно, паром], hye: [նավ], aze: [bərə] }'),
    concept('calm', '{ eng: [slack water, calm sea], rus: [тихая вода] }'),
    concept('mud', '{ eng: [mud, silt], hye: [տիղմ] }'),
    `${concept('lights', '{ eng: [green lanterns] }')}  broader: lamps\n`,
  ];
  writeFileSync(join(folder, 'concepts.yaml'), concepts.join(''));
  room = await searchOver(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const hits = async (q: string, parameters: Readonly<Record<string, string>> = {}) =>
  (await room.ask(q, parameters)).hits.map(({ work, eId, lang }) => [
    `${work.id.replace(/-\d{4}$/u, '')} ${eId}`,
    lang,
  ]);

describe('words for one thing', () => {
  test.each<[says: string, q: string, found: readonly (readonly [string, string])[]]>([
    [
      'a word that no text has finds what texts call the thing, in all forms',
      'lamps',
      [
        ['ferries art_1', 'eng'],
        ['tides art_2__p_1', 'eng'],
        ['tides art_2__p_2', 'eng'],
      ],
    ],
    ['beside other words', 'lamps pier', [['tides art_2__p_1', 'eng']]],
    ['a phrase finds a phrase', 'calm sea', [['ferries art_1', 'eng']]],
    ['a phrase in an inflected form', 'тихая вода', [['ferries art_1', 'rus']]],
    ['a part of a phrase is no name of the thing', 'calm', []],
    [
      'another language answers where the Work is not held in that of the query',
      'տիղմ',
      [
        ['ferries art_2', 'eng'],
        ['tides art_3__p_1', 'eng'],
        ['tides art_3__p_2', 'eng'],
      ],
    ],
    [
      'and does not where it is',
      'лампа',
      [
        ['ferries art_1', 'rus'],
        ['tides art_2__p_1', 'eng'],
        ['tides art_2__p_2', 'eng'],
      ],
    ],
  ])('%s: %s', async (_, q, found) => {
    const named = await hits(q);
    expect([...named].sort()).toEqual([...found].sort());
  });

  test('clauses with the word itself stand first, then those with what else it is called', async () => {
    const [first, second, third] = (await room.ask('barges')).hits;
    expect([first, second].map((hit) => hit?.work.id)).toEqual(['tides-1999', 'tides-1999']);
    expect(third).toMatchObject({ eId: 'art_1', work: { id: 'ferries-2004' } });
  });

  test('it is worth less than a slip or a stem', async () => {
    const [slip] = (await room.ask('lantersn eastern')).hits;
    const [name] = (await room.ask('lamps eastern')).hits;
    expect(name?.eId).toBe(slip?.eId);
    expect(name?.score).toBeLessThan(slip?.score ?? 0);
  });

  test('it is said, with the language of each word, those of the query first', async () => {
    const { words, unknown } = (await room.ask('lamps')).interpreted;
    expect(unknown).toEqual([]);
    expect(words).toEqual([
      {
        word: 'lamps',
        as: [
          { word: 'lantern', how: 'concept', lang: 'eng' },
          { word: 'фонарь', how: 'concept', lang: 'rus' },
          { word: 'fənər', how: 'concept', lang: 'aze' },
        ],
      },
    ]);
  });

  test('that another language answers is said', async () => {
    const why = async (q: string) => (await room.ask(q)).interpreted.why;
    expect(await why('տիղմ')).toContainEqual({ why: 'in-other-languages', text: 'տիղմ' });
    expect(await why('calm sea')).toEqual([]);
  });

  test('a name of a thing is never corrected', async () => {
    expect((await room.ask('vessel')).interpreted.corrected).toBeNull();
  });

  test.each(['"lamps"', 'lamps AND pier', 'lamps -green', 'lamp*'])('%s: only what was typed', async (q) => {
    expect((await room.ask(q)).total).toBe(0);
  });

  test('what is found is marked, a phrase as a whole', async () => {
    const [hit] = (await room.ask('calm sea')).hits;
    expect(hit?.highlights.map(([from, to]) => hit.snippet.slice(from, to))).toEqual(['slack water']);
  });

  test('what lacks another word is near', async () => {
    const { total, near } = await room.ask('lamps helicopter');
    expect([total, near.length, near[0]?.missing]).toEqual([0, 3, ['helicopter']]);
  });
});

describe('topics', () => {
  test('a query is narrowed to a topic, whose words are shown', async () => {
    const { hits: found } = await room.ask('topic:mud');
    expect(found.map(({ eId }) => eId).sort()).toEqual(['art_2', 'art_3__p_1', 'art_3__p_2']);
    for (const { snippet, highlights } of found)
      expect(highlights.map(([from, to]) => snippet.slice(from, to).toLowerCase())).toEqual(['silt']);
  });

  test.each<[q: string, parameters: Readonly<Record<string, string>>, total: number]>([
    ['spring', { topic: 'mud' }, 2],
    ['spring', { topic: 'lamps' }, 0],
    ['spring', { topic: 'lamps,mud' }, 2],
    ['spring -topic:mud', {}, 0],
    ['spring topic:Mud', {}, 2],
    ['topic:calm', {}, 2],
    ['pier topic:lights', {}, 1],
    ['pier topic:lamps', {}, 1],
  ])('%s %j: %i', async (q, parameters, total) => {
    expect((await room.ask(q, parameters)).total).toBe(total);
  });

  test('a topic that there is not is no filter: those that there are are named', async () => {
    const faults = [expect.objectContaining({ parameter: 'topic' })];
    await expect(room.ask('topic:nothing')).rejects.toMatchObject({ faults });
  });

  test('hits are counted by topic, each without its own filter', async () => {
    const { facets } = await room.ask('spring', { topic: 'lamps' });
    expect(facets.topic).toEqual([{ value: 'mud', count: 2 }]);
  });
});

test('a thousand characters of names of things are answered within the budget of a search', async () => {
  const q = Array.from({ length: 160 }, (_, at) => ['lamps', 'vessel', 'mud', 'calm sea'][at % 4]).join(' ');
  expect(namesOf(await room.ask(q.slice(0, 1000)))).toEqual([]);
});
