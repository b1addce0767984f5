import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIST, RANGE } from '../../../src/model/number/between.ts';
import type { NumberPlace } from '../../../src/model/number/place.ts';
import { readNumber, wholeNumber } from '../../../src/model/number/read.ts';
import { toRoman } from '../../../src/model/number/roman.ts';
import { readingIn } from '../../../src/model/tongues.ts';
import { ORDINALS } from './ordinals.ts';

/** What is read at the beginning: kind, what a clause keeps, what an eId holds, what is left. */
function shown(text: string, place: NumberPlace): string {
  const read = readNumber(text, 0, null, place);
  return read === null
    ? 'none'
    : [read.kind, read.number, read.canonical, JSON.stringify(text.slice(read.end))].join(' | ');
}

describe('a number is read with all that belongs to it', () => {
  test.each([
    ['16A', 'arabic | 16A | 16A | ""'],
    ['71E of the Treaty', 'arabic | 71E | 71E | " of the Treaty"'],
    ['130r, paragraph 1', 'arabic | 130r | 130r | ", paragraph 1"'],
    ['16-A', 'arabic | 16-A | 16-A | ""'],
    ['16А', 'arabic | 16А | 16A | ""'],
    ['6bis', 'arabic | 6bis | 6bis | ""'],
    ['6 bis of', 'arabic | 6 bis | 6-bis | " of"'],
    ['6\u00a0BIS', 'arabic | 6 BIS | 6-BIS | ""'],
    ['9 novies', 'arabic | 9 novies | 9-novies | ""'],
    ['10novies', 'arabic | 10novies | 10novies | ""'],
    ['12decies', 'arabic | 12decies | 12decies | ""'],
    ['6 бис', 'arabic | 6 бис | 6-bis | ""'],
    ['6 тер', 'arabic | 6 тер | 6-ter | ""'],
    ['6 кватер', 'arabic | 6 кватер | 6-quater | ""'],
    ['6 дециес', 'arabic | 6 дециес | 6-decies | ""'],
    ['7¹', 'arabic | 7¹ | 7-1 | ""'],
    ['7-1', 'arabic | 7-1 | 7-1 | ""'],
    ['20.2', 'arabic | 20.2 | 20-2 | ""'],
    ['7․1', 'arabic | 7․1 | 7-1 | ""'],
    ['K.1', 'letter | K.1 | K-1 | ""'],
    ['A1', 'letter | A1 | A1 | ""'],
    ['b bis)', 'letter | b bis | b-bis | ")"'],
    ['IV bis', 'roman | IV bis | IV-bis | ""'],
    ['IVbis', 'roman | IVbis | IVbis | ""'],
    ['IVA', 'roman | IVA | IVA | ""'],
    ['ХІІ', 'roman | ХІІ | XII | ""'],
    ['XİV', 'roman | XİV | XIV | ""'],
    ['Ⅳ', 'roman | Ⅳ | IV | ""'],
    ['№ 12', 'arabic | 12 | 12 | ""'],
    ['N 1', 'arabic | 1 | 1 | ""'],
    ['No. 1 to', 'arabic | 1 | 1 | " to"'],
    ['N° 1', 'arabic | 1 | 1 | ""'],
    ['No. IV', 'roman | IV | IV | ""'],
    ['թիվ 3', 'arabic | 3 | 3 | ""'],
    ['1 saylı əlavə', 'ordinal | 1 | 1 | " əlavə"'],
    ['1 NÖMRƏLİ ƏLAVƏ', 'ordinal | 1 | 1 | " ƏLAVƏ"'],
    ['1 №-li əlavə', 'ordinal | 1 | 1 | " əlavə"'],
    ['7-րդ հոդված', 'ordinal | 7 | 7 | " հոդված"'],
    ['7֊րդ', 'ordinal | 7 | 7 | ""'],
    ['7‑րդ', 'ordinal | 7 | 7 | ""'],
    ['1-ին', 'ordinal | 1 | 1 | ""'],
    ['7.1-ին հոդված', 'ordinal | 7.1 | 7-1 | " հոդված"'],
    ['7-1-ci maddə', 'ordinal | 7-1 | 7-1 | " maddə"'],
    ['IV-cü', 'ordinal | IV | IV | ""'],
    ['XV-րդ հոդված', 'ordinal | XV | XV | " հոդված"'],
    ['XVci maddə', 'ordinal | XV | XV | " maddə"'],
    ['XV-mix', 'roman | XV | XV | "-mix"'],
    ['1ST', 'ordinal | 1 | 1 | ""'],
    ['2nd para.', 'ordinal | 2 | 2 | " para."'],
    ['THIRTEENTH', 'ordinal | 13 | 13 | ""'],
    ['Twenty-first', 'ordinal | 21 | 21 | ""'],
    ['тринадцатой статьи', 'ordinal | 13 | 13 | " статьи"'],
    ['Четвёртая', 'ordinal | 4 | 4 | ""'],
    ['on birincinin', 'ordinal | 11 | 11 | ""'],
    ['քսանմեկերորդի', 'ordinal | 21 | 21 | ""'],
    ['seven', 'cardinal | 7 | 7 | ""'],
    ['on the list', 'none'],
    ['1-3', 'arabic | 1 | 1 | "-3"'],
    ['1–3', 'arabic | 1 | 1 | "–3"'],
    ['16 A person', 'arabic | 16 | 16 | " A person"'],
    ['2։', 'arabic | 2 | 2 | "։"'],
    ['5km', 'none'],
    ['20.12345', 'none'],
    ['16B1', 'none'],
    ['mix', 'none'],
    ['IN FORCE', 'none'],
    ['CIA', 'none'],
    ['', 'none'],
  ])('in running text: %s', (text, read) => expect(shown(text, 'reference')).toBe(read));

  test.each([
    ['71 E', 'arabic | 71 E | 71-E | ""'],
    ['71 E. Title', 'arabic | 71 E | 71-E | ". Title"'],
    ['71 European', 'arabic | 71 | 71 | " European"'],
    ['20-21', 'arabic | 20-21 | 20-21 | ""'],
  ])('in a heading: %s', (text, read) => expect(shown(text, 'heading')).toBe(read));

  test.each([
    ['1986. The', 'none'],
    ['No. 7', 'none'],
    ['first', 'none'],
    ['1bis.', 'arabic | 1bis | 1bis | "."'],
    ['б)', 'letter | б | b | ")"'],
  ])('in a mark: %s', (text, read) => expect(shown(text, 'mark')).toBe(read));

  test.each([
    ['i', 'mark', ['letter 9', 'roman 1']],
    ['i', 'reference', ['roman 1', 'letter 9']],
    ['c', 'heading', ['letter 3', 'roman 100']],
    ['c', 'reference', ['letter 3']],
    ['aa', 'mark', ['letter 27']],
  ] as const)('"%s" in a %s can be read as %j', (text, place, readings) =>
    expect(wholeNumber(text, null, place)?.readings.map(({ kind, value }) => `${kind} ${value}`)).toEqual(
      readings,
    ),
  );

  test('a letter of no Latin alphabet is one of its own alone, twice the same letter goes on behind the last', () => {
    const readings = (text: string, code: 'rus' | null) =>
      wholeNumber(text, code, 'mark')?.readings.map(({ kind, alphabet, value }) => [kind, alphabet, value]);
    expect(readings('б', 'rus')).toEqual([['letter', 'own', 2]]);
    expect(readings('bb', null)).toEqual([['letter', 'latin', 28]]);
  });

  test('between numbers stand marks, and words of the languages that are read, of a range or of a list', () => {
    const between = ['–', '-', 'to', 'по', ',', '&', 'and', 'и', 'und', 'of', ''];
    const read = (pattern: typeof RANGE) => between.filter((one) => pattern.test(one));
    expect(read(RANGE)).toEqual(['–', '-', 'to', 'по']);
    expect(read(LIST)).toEqual([',', '&', 'and', 'и']);
    expect(readingIn(['deu'], () => read(LIST))).toContain('und');
  });

  test('"bis" stands between numbers in German, where it leads up', () => {
    const end = (text: string) => readingIn(['deu'], () => readNumber(text, 0, null, 'reference')?.number);
    expect([end('5 bis 9'), end('5 bis 3'), end('5 bis')]).toEqual(['5', '5 bis', '5 bis']);
  });

  test('"d" is the fourth Latin letter and the fifth of Azerbaijani', () =>
    expect(wholeNumber('d', 'aze', 'mark')?.readings).toMatchObject([
      { alphabet: 'latin', value: 4 },
      { alphabet: 'own', value: 5 },
      { kind: 'roman', value: 500 },
    ]));

  test('numbers sort with what was put in between', () => {
    const printed = ['7', '7A', '7 ter', '7¹', '7.2', '6 bis', '6', '10', '1.2.3'];
    const orders = printed.map((text) => wholeNumber(text, null, 'heading')?.order);
    expect(orders).toEqual([[7], [7, 1], [7, 3], [7, 1], [7, 2], [6, 2], [6], [10], [1, 2, 3]]);
  });
});

describe('what is written is read back', () => {
  const values = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);

  test('every Roman numeral', () => {
    const romanOf = (text: string) =>
      wholeNumber(text, null, 'heading')?.readings.find(({ kind }) => kind === 'roman')?.value;
    expect(values(3999).filter((value) => romanOf(toRoman(value)) !== value)).toEqual([]);
  });

  test.each(Object.entries(ORDINALS))('1 to 200 in the words of %s', (_, said) => {
    const isRead = (written: string, value: number): boolean => {
      const read = wholeNumber(written, null, 'reference');
      return read?.kind === 'ordinal' && read.value === value;
    };
    const unread = values(200).flatMap((value) =>
      said(value)
        .flatMap((words) => [words, words.toUpperCase(), words.toLocaleUpperCase('az')])
        .filter((written) => !isRead(written, value)),
    );
    expect(unread).toEqual([]);
  });

  const suffix = fc.oneof(
    fc.constant(''),
    fc.constantFrom('A', 'B', 'E', 'bis', ' bis', ' ter', 'novies', '¹', '²', '.1', '.12', '-1'),
  );
  const printed = fc
    .tuple(fc.integer({ min: 100, max: 9999 }), suffix)
    .map(([value, end]) => `${value}${end}`);

  test('numbers with what stands behind them, whole, at any place of a text', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom('', 'see ', '(', '«'), (number, before) => {
        const read = readNumber(`${before}${number}, and`, before.length, null, 'reference');
        expect(read?.printed).toBe(number);
        expect(read?.canonical).toMatch(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/u);
      }),
    );
  });

  test('two numbers that are read apart are two ids', () => {
    fc.assert(
      fc.property(fc.array(printed, { maxLength: 30 }), (numbers) => {
        const reads = numbers.map((number) => wholeNumber(number, null, 'heading'));
        const keys = new Map(
          reads.map((read) => [read?.canonical, JSON.stringify([read?.order, read?.canonical])]),
        );
        for (const read of reads)
          expect(keys.get(read?.canonical)).toBe(JSON.stringify([read?.order, read?.canonical]));
      }),
    );
  });

  test('never throws, and never reads beyond the text', () => {
    const piece = fc.constantFrom(
      ...[
        '7',
        '-',
        'bis',
        ' ',
        '.',
        'A',
        'IV',
        '¹',
        'рд',
        'რ',
        'ә',
        '№',
        'first',
        'on',
        '\u0301',
        '(',
        '։',
        '᠎',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(
        text,
        fc.nat(30),
        fc.constantFrom('heading', 'mark', 'address', 'reference'),
        (words, at, place) => {
          const read = readNumber(words, at, null, place as NumberPlace);
          if (read === null) return;
          expect(read.printed).toBe(words.slice(at, read.end));
          expect(words.slice(read.end)).not.toMatch(/^[\p{L}\p{M}\p{N}]/u);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a number of forty figures, and one of a thousand parts, are one number', () => {
    for (const text of ['7'.repeat(40), Array.from({ length: 1000 }, () => '1').join('.')])
      expect(wholeNumber(text, null, 'reference')?.printed).toBe(text);
  });
});
