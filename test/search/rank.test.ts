import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textFile, workFile, writeFiles } from '../support/folder.ts';
import { type Searcher, searchOver } from './engine.ts';

/** A treaty each, of nine words unless it says otherwise, so that none is shorter than another. */
const CLAUSES: Readonly<Record<string, string>> = {
  'written-1': 'Every lantern hangs at dusk above some quiet water.',
  'stem-1': 'Every lanterns hangs at dusk above some quiet water.',
  'folded-1': 'Каждый год ведётся счёт всех лодок этой старой гавани.',
  'spelling-1': 'Any harbour opens its gates at dawn and noon.',
  'heading-1': '# Article 1. Dredging\n\nSilt leaves these basins in spring, whatever anyone pays.',
  'above-1': '# Article 1\n\nMooring costs:\n\n(a) nothing on the days that nobody counts here.',
  'row-1': 'Pilots board foreign vessels before they reach any bank.',
  'apart-1': 'Pilots who board see that foreign large vessels wait.',
  'turned-1': 'Vessels foreign board pilots before they reach any bank.',
  'often-1': 'Beacons mark shoals, beacons mark wrecks, beacons mark capes.',
  'once-1': 'Buoys mark shoals, poles mark wrecks, cairns mark capes.',
  'kin-1': 'The old clerk registers each barge that winters here.',
  'age-1': 'Sluices open upstream whenever the meadow is dry.',
  'age-2': 'Sluices close upstream whenever the meadow is wet.',
  'script-1': 'Wardens of 1571 counted every oar in this bay.',
  'script-2': 'В 1571 году сосчитали вёсла.',
  'spoken-1': 'Coracles on these mossy piers wait for other hands.',
  'near-1': `Keepers of 1666 slept ${'where no lamp was ever seen to burn at all '.repeat(20)}.`,
  'near-2': 'В 1666 году спали.',
  'short-1': 'Anchors hold.',
  'long-1': `Anchors hold ${'whatever the weather may bring to bear upon them '.repeat(12)}.`,
};

/** Of the others the text is of one day. */
const DAYS: Readonly<Record<string, string>> = { 'age-2': '2009-09-09' };

const folder = writeFiles(
  mkdtempSync(join(tmpdir(), 'rank-test-')),
  Object.fromEntries(
    Object.entries(CLAUSES).flatMap(([work, words]) => [
      [`${work}/work.yaml`, work === 'spoken-1' ? workFile().replace('Tides', 'Buoys') : workFile()],
      [
        `${work}/${/\p{Script=Cyrillic}/u.test(words) ? 'rus' : 'eng'}@${DAYS[work] ?? '1999-09-09'}.md`,
        textFile(words),
      ],
    ]),
  ),
);
let room: Searcher;
beforeAll(async () => {
  room = await searchOver(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Score of each Work's best clause, whether it has all words or most of them. */
async function scores(q: string): Promise<Readonly<Record<string, number>>> {
  const { hits, near } = await room.ask(q);
  return Object.fromEntries([...hits, ...near].map(({ work, score }) => [work.id.replace('-1', ''), score]));
}

/** What a clause of this many words has for being short: up to .05, half of it at sixty words. */
const shortness = (words: number): number => 0.05 / (1 + words / 60);
const NINE = shortness(9);

describe('how well a word answers', () => {
  test.each([
    ['as typed', 'lantern', 'written', 1],
    ['its stem', 'lantern', 'stem', 0.85],
    ['ё for е', 'ведется', 'folded', 0.95],
    ['another spelling', 'harbor', 'spelling', 0.8],
    ['a slip of the finger', 'lantren', 'written', 0.6],
    ['another form of what was slipped', 'lantren', 'stem', 0.5],
    ['a word of the same root', 'registering', 'kin', 0.85],
    ['a noun of the same root', 'registrations', 'kin', 0.7],
    ['a word of the heading', 'dredging', 'heading', 0.65],
  ])('%s: %s', async (_, q, work, worth) => {
    expect((await scores(q))[work]).toBeCloseTo(worth + NINE, 4);
  });

  test('a word of the lead-in above', async () => {
    expect((await scores('mooring'))['above']).toBeCloseTo(0.45 + shortness(8), 4);
  });

  test('a function word that is missing costs three hundredths of a word that as many clauses have', async () => {
    /** What is lacking, as a share of what is there: "they" and "reach" stand in the same two clauses. */
    const lacking = async (q: string): Promise<number> => 1 / ((await scores(q))['written'] ?? 0) - 1;
    const worth = async (q: string): Promise<number> => 1 / (1 / (1 + (await lacking(q))) - NINE) - 1;
    expect(await worth('lantern they')).toBeCloseTo((await worth('lantern reach')) * 0.03, 4);
  });
});

describe('where the words stand', () => {
  const q = 'pilots board foreign vessels';

  test('in a row, in order: .3 more', async () => {
    expect((await scores(q))['row']).toBeCloseTo(1 + 0.3 + NINE, 4);
  });

  test('four words within eight: half of it', async () => {
    expect((await scores(q))['apart']).toBeCloseTo(1 + 0.15 + NINE, 4);
  });

  test('in a row, in another order: .85 of it', async () => {
    expect((await scores(q))['turned']).toBeCloseTo(1 + 0.3 * 0.85 + NINE, 4);
  });

  test('of four words three stand together: what four would have, by the share of the weight that they carry', async () => {
    const { row = 0, apart = 0 } = await scores('pilots board foreign anchors');
    // Within three words in the one, within six in the other.
    const share = (row - NINE) / 1.3;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.8);
    expect(row - apart).toBeCloseTo(0.3 * (1 - 0.5) * share, 4);
  });

  test('thrice: two thirds of .04 more than once', async () => {
    expect((await scores('beacons'))['often']).toBeCloseTo(1 + (0.04 * 2) / 3 + NINE, 4);
    expect((await scores('buoys'))['once']).toBeCloseTo(1 + NINE, 4);
  });

  test('a shorter clause before a longer one that answers as well', async () => {
    const { short, long } = await scores('anchors');
    expect(short).toBeCloseTo(1 + shortness(2), 4);
    expect(long).toBeCloseTo(1 + shortness(110), 4);
  });

  test('the clause with the rarer of two words before a shorter one with the commoner', async () => {
    const { once = 0, short = 0 } = await scores('anchors cairns');
    expect(once - NINE).toBeGreaterThan(0.5);
    expect(short - shortness(2)).toBeLessThan(0.5);
    expect(once).toBeGreaterThan(short);
  });
});

describe('clauses that have some of the words', () => {
  test('a word in the title of the Work is worth .35 of one in the clause', async () => {
    // Of three words that one clause each has, this one has one, and its title another or none.
    const { spoken: titled = 0 } = await scores('coracles buoys cairns');
    const { spoken: untitled = 0 } = await scores('coracles poles cairns');
    expect(untitled - NINE).toBeCloseTo(1 / 3, 3);
    expect(titled - untitled).toBeCloseTo(0.35 / 3, 3);
  });

  test('in the language of the query come first where they answer nearly as well, and only there', async () => {
    const near = async (q: string) => (await room.ask(q)).near.map(({ work }) => work.id);
    expect(await near('1571 poles cairns')).toEqual(expect.arrayContaining(['script-1', 'script-2']));
    const equal = (await near('1571 poles cairns')).filter((work) => work.startsWith('script'));
    expect(equal).toEqual(['script-1', 'script-2']);
    const apart = (await near('1666 poles cairns')).filter((work) => work.startsWith('near'));
    expect(apart).toEqual(['near-2', 'near-1']);
  });
});

describe('clauses that answer as well', () => {
  const works = async (q: string): Promise<readonly string[]> =>
    (await room.ask(q)).hits.map(({ work }) => work.id);

  test('the newer text first', async () => {
    const { age = 0 } = await scores('sluices upstream meadow');
    expect(age).toBeGreaterThan(1);
    expect(await works('sluices upstream meadow')).toEqual(['age-2', 'age-1']);
  });

  test('texts in the script of the query before shorter ones in others', async () => {
    expect(await works('1571')).toEqual(['script-2', 'script-1']);
    expect(await works('the 1571')).toEqual(['script-1', 'script-2']);
    expect(await works('в 1571')).toEqual(['script-2', 'script-1']);
  });
});
