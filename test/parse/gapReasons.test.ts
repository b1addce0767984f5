import { describe, expect, test } from 'vitest';
import { type FrontMatter, gapReasonOf } from '../../src/model/expression.ts';
import { titleIn } from '../../src/model/work.ts';
import { addToFrontMatter } from '../../src/parse/addToFrontMatter.ts';
import { expandRange, gapOffset, readGap } from '../../src/parse/gap.ts';
import { parseText } from '../../src/parse/text.ts';
import { textFile } from '../support/folder.ts';

const read = (reasons: string) =>
  parseText(
    textFile('## Article 1\n\n[gap: water stain]', `gap_reasons:\n${reasons}\n`),
    'eng@2001-01-01.md',
    'eng',
  );

describe('why words are not held, in front matter', () => {
  test('is told in each language that has it, else in English', () => {
    const { value, issues } = read('  water stain: { rus: пятно воды }');
    expect(issues).toEqual([]);
    const told = value === null ? {} : gapReasonOf(value.front, 'water stain');
    expect([titleIn(told, 'rus'), titleIn(told, 'hye')]).toEqual(['пятно воды', 'water stain']);
  });

  test('of no gap of the text is an error, with its line', () => {
    const { issues } = read('  water stains: { rus: пятна воды }');
    expect(issues).toMatchObject([
      {
        rule: 'gap-reason',
        line: 5,
        message: 'gap_reasons tell of "water stains", which no gap of this text gives',
      },
    ]);
  });
});

describe('a gap', () => {
  test.each<[string, readonly string[], string]>([
    ['[gap: water stain]', [], 'water stain'],
    ['[gap art_2: torn]', ['art_2'], 'torn'],
    ['[gap\n art_I..art_IV:\n  torn  off ]', ['art_I', 'art_II', 'art_III', 'art_IV'], 'torn off'],
    ['[gap art_1, art_3..art_4: torn]', ['art_1', 'art_3', 'art_4'], 'torn'],
    ['[gap art_2: at 10:30 in the night]', ['art_2'], 'at 10:30 in the night'],
  ])('%s names what is missing, and says why', (source, eIds, reason) => {
    expect(readGap(source)).toEqual({ eIds, reason });
  });

  test.each<[string, RegExp]>([
    ['[gap art_2: torn] and more', /^a gap takes the place of a whole paragraph/u],
    ['[gap art_2]', /^a gap takes the place of a whole paragraph/u],
    ['[gap: ]', /^a gap says why/u],
    ['[gap xyz_1: torn]', /^"xyz_1" is no eId/u],
    ['[gap art_1..xyz: torn]', /^"art_1\.\.xyz": "\.\." stands between two eIds/u],
    ['[gap art_1..art_2..art_3: torn]', /stands between two eIds$/u],
    ['[gap art_1..annex_2: torn]', /are of one kind in one container$/u],
    ['[gap art_1__para_1..art_2__para_3: torn]', /are of one kind in one container$/u],
    ['[gap art_4..art_2: torn]', /^"art_4\.\.art_2": the numbers do not count up from 4 to 2/u],
    ['[gap art_1..art_2001: torn]', /or by more than 2000$/u],
    ['[gap gap_1: torn]', /is a gap's own eId/u],
    ['[gap art_1..art_1500, art_2001..art_3000: torn]', /^a gap names 2000 clauses at most$/u],
  ])('%s is refused', (source, says) => expect(readGap(source)).toMatch(says));

  test.each<[string, readonly string[]]>([
    ['art_1..art_1', ['art_1']],
    ['art_1__point_a..art_1__point_c', ['art_1__point_a', 'art_1__point_b', 'art_1__point_c']],
    ['annex_A..annex_B', ['annex_A', 'annex_B']],
    ['art_ix..art_xi', ['art_ix', 'art_x', 'art_xi']],
    // A single c is a letter below articles, and a hundred at the head of one.
    ['art_1__point_c..art_1__point_d', ['art_1__point_c', 'art_1__point_d']],
    ['art_XCIX..art_C', ['art_XCIX', 'art_C']],
    ['point_a__subpoint_c..point_a__subpoint_d', ['point_a__subpoint_c', 'point_a__subpoint_d']],
    // Small Roman numerals number subpoints, letters points.
    ['point_v..point_x', ['point_v', 'point_w', 'point_x']],
    ['subpoint_v..subpoint_vii', ['subpoint_v', 'subpoint_vi', 'subpoint_vii']],
    ['subpoint_v..subpoint_x', ['v', 'vi', 'vii', 'viii', 'ix', 'x'].map((one) => `subpoint_${one}`)],
    ['para_C..para_D', ['para_C', 'para_D']],
    ['para_iv..para_v', ['para_iv', 'para_v']],
    ['art_1__point_y..art_1__point_z', ['art_1__point_y', 'art_1__point_z']],
  ])('%s counts as its marks do', (range, eIds) => expect(expandRange(range)).toEqual(eIds));

  test('is told from words in brackets that a backslash keeps', () => {
    expect(gapOffset('Words [GAP: torn]')).toBe(6);
    expect([gapOffset('a \\[gap: torn]'), gapOffset('[gaps: many]'), gapOffset('words')]).toEqual([
      -1, -1, -1,
    ]);
    expect(gapOffset('\\[gap: a] and [gap art_1: b]')).toBe(14);
  });
});

describe('entries that are added to front matter', () => {
  const entry: FrontMatter['attestations'][number] = {
    source: 'Gazette: no. 7',
    publisher: 'Quil',
    class: 'party',
    url: null,
    checked: '2026-01-05',
    exact: ['art_1'],
    partial: [],
  };
  const differs = [{ clause: 'art_1', reads: 'Tides rise.', source: 'Post' }];
  const body = '## Article 1\n\nTides turn.';
  const add = (source: string, more: object = {}) =>
    addToFrontMatter(source, { attestations: [entry], differs: [], ...more }, 'eng');
  const sources = (source: string) =>
    parseText(source, 'x.md', 'eng').value?.front.attestations.map((one) => one.source);
  const LISTED = `attestations:
    - source: Post
      publisher: Post
      class: press
      url: null
      checked: 2026-01-01
      exact: [art_1]
note: Kept as it is.
`;

  test.each<[string, string, readonly string[]]>([
    ['no list yet', '', ['Gazette: no. 7']],
    ['an empty one', 'attestations: []\nnote: Kept.\n', ['Gazette: no. 7']],
    ['one with an entry, set in as it is', LISTED, ['Post', 'Gazette: no. 7']],
    ['one that is not set in', LISTED.replace(/^ {4}/gmu, ''), ['Post', 'Gazette: no. 7']],
    ['one at the end', LISTED.replace(/note.*\n/u, ''), ['Post', 'Gazette: no. 7']],
  ])('stand behind %s, and every other line stays', (_, more, all) => {
    const source = textFile(body, more);
    const extended = add(source);
    if ('fault' in extended) throw new Error(extended.fault);
    expect(sources(extended.source)).toEqual(all);
    const lines = new Set(extended.source.split('\n'));
    expect(source.split('\n').filter((line) => !lines.has(line) && line !== 'attestations: []')).toEqual([]);
    expect(extended.source.endsWith(body) || extended.source.endsWith(`${body}\n`)).toBe(true);
  });

  test('are written with the line ends of the file, in both lists at once', () => {
    const extended = add(textFile(body).replaceAll('\n', '\r\n'), { differs });
    if ('fault' in extended) throw new Error(extended.fault);
    expect(extended.source.replaceAll('\r\n', '')).not.toContain('\n');
    expect(parseText(extended.source, 'x.md', 'eng').value?.front.differs).toEqual(differs);
    expect(extended.source).not.toContain('partial');
  });

  test('are refused where the list is in one line, and where the text could not be read with them', () => {
    expect(add(textFile(body, 'attestations: [{ source: Post }]\n'))).toEqual({
      fault: expect.stringMatching(/^its lists are not written one entry below the other/u),
    });
    const unknown = [{ ...entry, exact: ['art_9'] }];
    expect(add(textFile(body), { attestations: unknown })).toEqual({
      fault: expect.stringMatching(/^it could not be read with them: .*art_9/u),
    });
    expect(add(textFile('Open.\n\n> quoted'))).toEqual({
      fault: expect.stringMatching(/^it could not be read with them: begins with >/u),
    });
  });
});
