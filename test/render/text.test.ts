import { describe, expect, test } from 'vitest';
import { type ClauseJson, ExpressionSchema } from '../../src/render/schema.ts';
import { testApp } from '../support/app.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';

const ENGLISH = '/t/harbour-treaty-1971/eng@1971-03-02';
const RUSSIAN = '/t/harbour-treaty-1971/rus@1971-03-02';

const PARTS = `
# PART I

This part is about water.

# CHAPTER 1

It has one section.

# SECTION A

It has one article.

# Article 1

The harbour master:

(a) counts

– lanterns;

– buoys;

(b) reports.

# Article 2. Fog

[gap: torn]

# Closing words

[gap: lost]

# ANNEX I

Tide tables follow.
`;

const textAt = async (address: string): Promise<string> => (await testApp().get(address)).text();
const bodyAt = async (address: string): Promise<string> =>
  (await textAt(address)).split('--------\n\n')[1] ?? '';

describe('plain text', () => {
  test('begins with what it is: title, permalink, version, stage, level, no legal force', async () => {
    expect((await textAt(`${ENGLISH}.txt`)).split('\n\n')[0]).toBe(
      [
        'Treaty on the Harbour of Quil (Harbour Treaty)',
        'Permalink: https://archive.example/t/harbour-treaty-1971/eng@1971-03-02',
        'Version: eng@1971-03-02, edition 2, English (authentic)',
        'Stage: signed 1971-03-02; ratified 1972-01-10; in-force 1972-02-01; status last checked 2026-01-05',
        'Level: unchecked; partial: art_2__para_2__p_1; secondary: art_2__para_1; official: preamble..art_1',
        'Note: Copy without legal force.',
      ].join('\n'),
    );
  });

  test('a clause has its level in words and its hash', async () => {
    const head = (await textAt(`${ENGLISH}/art_1.txt`)).split('\n\n')[0];
    expect(head).toMatch(/^Level: official \(attested: word for word with a copy published by a party/mu);
    expect(head).toMatch(/^Hash: c1:[0-9a-f]{64}$/mu);
    expect(head).toContain('Permalink: https://archive.example/t/harbour-treaty-1971/eng@1971-03-02/art_1\n');
  });

  test('a clause says where it stands, with the headings and words above it; a whole text does not', async () => {
    const head = (await textAt(`${ENGLISH}/art_2/para_2/point_b/subpoint_i.txt`)).split('\n\n')[0];
    expect(head?.split('\n').slice(1, 3)).toEqual([
      'Place: Article 2, paragraph 2, point (b), subpoint (i)',
      'Above it: Article 2. Lanterns › 2. In the inner basin lanterns shall burn until sunrise, and the harbour master: › (b) reports to both Parties:',
    ]);
    const point = await textAt(`${ENGLISH}/art_2/para_2/point_a.txt`);
    expect(point).toContain(
      'Above it: Article 2. Lanterns › 2. In the inner basin lanterns shall burn until sunrise, and the harbour master:\n',
    );
    expect(await textAt(`${ENGLISH}.txt`)).not.toMatch(/^(?:Place|Above it):/mu);
    expect(await textAt(`${ENGLISH}/art_1--art_2.txt`)).toMatch(/^Place: Article 1 – Article 2$/mu);
    expect(await textAt(`${ENGLISH}/art_2/para_2/point_a.md`)).toMatch(
      /^place: "Article 2, paragraph 2, point \(a\)"$/mu,
    );
  });

  test('"attested" is said of official words only', async () => {
    for (const clause of ['art_2/para_1', 'art_2/para_2/p_1', 'art_3']) {
      expect(await textAt(`${ENGLISH}/${clause}.txt`)).not.toContain('attested');
    }
  });

  test('where sources disagree about the role of the language, both claims stand', async () => {
    expect(await textAt('/t/harbour-treaty-1971/eng-pub@1971-03-02.txt')).toContain(
      'English (authentic or unofficial-translation)',
    );
  });

  test('numbers as printed, one clause a paragraph', async () => {
    expect(await bodyAt(`${ENGLISH}/art_2.txt`)).toBe(
      [
        'Article 2. Lanterns',
        '1. Every ship carries a green lantern at night.',
        '2. In the inner basin lanterns shall burn until sunrise, and the harbour master:',
        '  (a) counts them at dusk;',
        '  (b) reports to both Parties:',
        '    (i) every lost lantern;',
        '    (ii) every borrowed lantern.',
        'The report is public.',
        '3. The harbour of Quil is open to the ships of both Parties.\n',
      ].join('\n\n'),
    );
  });

  test('headings of parts, chapters, sections and annexes stand on lines of their own, points and indents set in', async () => {
    const folder = folderOf({
      'tides-1999/work.yaml': workFile(),
      'tides-1999/eng@1999-09-09.md': textFile(PARTS),
    });
    const text = await (await testApp(folder).get('/t/tides-1999/eng@1999-09-09.txt')).text();
    expect(text.split('--------\n\n')[1]?.split('\n\n')).toEqual([
      'PART I',
      'This part is about water.',
      'CHAPTER 1',
      'It has one section.',
      'SECTION A',
      'It has one article.',
      'Article 1',
      'The harbour master:',
      '  (a) counts',
      '    – lanterns;',
      '    – buoys;',
      '  (b) reports.',
      'Article 2. Fog',
      '[not held: torn]',
      'Closing words',
      '[not held: lost]',
      'ANNEX I',
      'Tide tables follow.\n',
    ]);
  });

  test('columns of a table stand below each other; all lines of a point are set in', async () => {
    const body = '1. Fees:\n\n(a) for boats\\\nand barges:\n\n| Boat | Fee |\n| --- | --- |\n| barge | 5 |';
    const folder = folderOf({
      'tides-1999/work.yaml': workFile(),
      'tides-1999/eng@1999-09-09.md': textFile(body),
    });
    const text = await (await testApp(folder).get('/t/tides-1999/eng@1999-09-09.txt')).text();
    expect(text.split('--------\n\n')[1]).toBe(
      '1. Fees:\n\n  (a) for boats\n  and barges:\n\nBoat   Fee\n-----  ---\nbarge  5\n',
    );
  });

  test('gaps stand as gaps, with their reasons', async () => {
    const body = await bodyAt(`${RUSSIAN}.txt`);
    expect(body).toContain('[not held: the first page is torn]');
    expect(body).toMatch(/2\. \[not held: water stain\]/u);
    expect(body.match(/not held: the last page is missing\]/gu)).toHaveLength(2);
    expect(await textAt(`${RUSSIAN}/art_3.txt`)).toContain('Level: no words held');
  });

  test('a named gap says which clause is not held', async () => {
    expect(await bodyAt(`${RUSSIAN}.txt`)).toMatch(
      /^\[Статья 3 not held: the last page is missing\]\n\n\[Статья 4 not held/mu,
    );
  });

  test('a range has the clauses from one to the other', async () => {
    const text = await textAt(`${ENGLISH}/art_3--art_4.txt`);
    expect(text).toContain('/eng@1971-03-02/art_3--art_4\n');
    expect(text).toContain('ten tides');
    expect(text).toContain('two copies');
    expect(text).not.toContain('lantern');
  });

  test('every word that the clauses hold is there, in order', async () => {
    const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const body = words(await bodyAt(`${ENGLISH}.txt`));
    const { clauses } = ExpressionSchema.parse(await testApp().json(`${ENGLISH}.json`));
    const held = (all: readonly ClauseJson[]): readonly string[] =>
      all.flatMap(({ text, children }) => [...words(text ?? ''), ...held(children)]);
    let at = 0;
    for (const word of held(clauses)) {
      const found = body.indexOf(word, at);
      expect([word, found >= at]).toEqual([word, true]);
      at = found + 1;
    }
  });
});
