import { describe, expect, test } from 'vitest';
import { joinTorn } from '../../src/diff/torn.ts';
import { diffTrees } from '../../src/diff/tree.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { read } from './read.ts';

const HEAD = '## Article 1\n\n';
const GAP = '[gap: a leaf is torn]';
const WHOLE = 'The harbour is free. The mole is lit. The bell rings.';
const bodyOf = (...pieces: readonly string[]): string => HEAD + pieces.join('\n\n');

/** What each row says, of which clauses, which side is torn, and its words: `[-only before-]{+only after+}`. */
function rows(before: string, after: string, code: LanguageCode | null = 'eng') {
  const [a, b] = [read(before), read(after)];
  return joinTorn(diffTrees(a, b, code), a, b, code).map((row) => ({
    what: row.what.join(' '),
    of: [row.before, row.after],
    torn: row.torn,
    words: (row.words?.segments ?? [])
      .map((one) => (one.is === 'same' ? one.text : `[-${one.before}-]{+${one.after}+}`))
      .join('')
      .replaceAll('[--]', '')
      .replaceAll('{++}', ''),
  }));
}

describe('an article that one text holds in pieces is one row', () => {
  test.each([
    ['the middle is torn', ['The harbour is free.', GAP, 'The bell rings.']],
    ['the beginning is torn', [GAP, 'The mole is lit. The bell rings.']],
    ['nothing is lost at the beginning', [GAP, WHOLE]],
    ['nothing is lost before the first piece', [GAP, 'The harbour is free.', GAP]],
    ['both ends are torn', [GAP, 'The mole is lit.', GAP]],
    ['nothing is lost after the last piece', [GAP, 'The bell rings.', GAP]],
    ['the end is torn', ['The harbour is free.', GAP]],
    ['two paragraphs are held', ['The harbour is free.', 'The mole is lit.', GAP]],
  ])('that may be the same, nobody knows: %s', (_, pieces) => {
    const expected = { what: 'held', of: ['art_1', 'art_1'] };
    expect(rows(bodyOf(...pieces), bodyOf(WHOLE))).toEqual([
      expect.objectContaining({ ...expected, torn: 'before' }),
    ]);
    expect(rows(bodyOf(WHOLE), bodyOf(...pieces))).toEqual([
      expect.objectContaining({ ...expected, torn: 'after' }),
    ]);
  });

  test.each([
    [
      'another word',
      ['The harbour is closed.', GAP],
      'The harbour is [-closed-]free. The mole is lit. The bell rings.',
      'The harbour is free. The mole is lit. The bell rings{+closed+}.',
    ],
    [
      'another word at the end',
      ['The harbour is free.', GAP, 'The bell rings twice.'],
      'The harbour is free. The mole is lit. The bell rings[- twice-].',
      'The harbour is free. The mole is lit. The bell rings{+ twice+}.',
    ],
    [
      'another order',
      ['The mole is lit.', GAP, 'The harbour is free.'],
      'The harbour is free. The mole is lit. The [-harbour is free-]bell rings.',
      'The harbour is free. The mole is lit. The bell rings{+harbour is free+}.',
    ],
    [
      'the end of a word is no word',
      [GAP, 'ole is lit.', GAP],
      '[-ole-]The harbour is free. The mole is lit. The bell rings.',
      'The harbour{+ole+} is free. The mole is lit. The bell rings.',
    ],
    ['a piece that leaves words out', [GAP, 'The harbour is free. The bell rings.', GAP], WHOLE, WHOLE],
  ])('that cannot be the same says so, and strikes no word of the whole: %s', (_, pieces, torn, whole) => {
    expect(rows(bodyOf(...pieces), bodyOf(WHOLE))).toEqual([
      { what: 'words held', of: ['art_1', 'art_1'], torn: 'before', words: torn },
    ]);
    expect(rows(bodyOf(WHOLE), bodyOf(...pieces))).toEqual([
      { what: 'words held', of: ['art_1', 'art_1'], torn: 'after', words: whole },
    ]);
  });

  test('of two languages only what is not held is said', () => {
    expect(rows(bodyOf('The harbour is closed.', GAP), bodyOf(WHOLE), null)).toEqual([
      { what: 'held', of: ['art_1__gap_1', null], torn: null, words: '' },
    ]);
  });
});

test('a gap with a name of its own tears no other clause', () => {
  expect(rows('1. The harbour is free.\n\n2. [gap: torn]', '1. The harbour is free. And lit.')).toEqual([
    { what: 'words', of: ['para_1', 'para_1'], torn: null, words: 'The harbour is free.{+ And lit+}{+.+}' },
    { what: 'held', of: ['para_2', null], torn: null, words: '' },
  ]);
});
