import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Address,
  ALL_WORKS,
  FORMAT_SUFFIXES,
  formatAddress,
  parseAddress,
  takeFormat,
} from '../../src/model/address.ts';
import { composeEId, type EId, parseEId } from '../../src/model/eid.ts';
import { type ClauseKind, KINDS } from '../../src/model/kind.ts';
import { LANGUAGE_CODES } from '../../src/model/language.ts';

const word = (letters: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength });
const hyphenated = (letters: string) =>
  fc.array(word(letters, 6), { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));
const number = hyphenated('abcXYZIV0129');
const component = fc.record({
  kind: fc.constantFrom(...(Object.keys(KINDS) as ClauseKind[])),
  number: fc.option(number),
});
const eId = fc
  .array(component, { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts.reduce<EId | null>((prefix, part) => composeEId(prefix, part.kind, part.number), null),
  )
  .filter((id): id is EId => id !== null);

const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const expression = fc.record({
  language: fc.constantFrom(...LANGUAGE_CODES),
  variant: fc.option(word('abcxyz', 1).chain((first) => word('abc019', 5).map((rest) => first + rest))),
  date: day,
  edition: fc.option(fc.integer({ min: 1, max: 9999 })),
});

const address: fc.Arbitrary<Address> = fc
  .record({
    work: hyphenated('abcz019'),
    expression,
    depth: fc.constantFrom('works', 'work', 'text', 'clause', 'range'),
    clause: eId,
    last: component,
    format: fc.constantFrom('html', ...FORMAT_SUFFIXES),
  })
  .map(({ work, expression: key, depth, clause, last, format }): Address => {
    if (depth === 'works') return { ...ALL_WORKS, format };
    if (depth === 'work') return { ...ALL_WORKS, work, format };
    if (depth === 'text') return { ...ALL_WORKS, work, expression: key, format };
    const cut = clause.lastIndexOf('__');
    const to = composeEId(cut < 0 ? null : (clause.slice(0, cut) as EId), last.kind, last.number);
    return { work, expression: key, clause, to: depth === 'range' && to !== clause ? to : null, format };
  });

describe('addresses', () => {
  test('parse and format are inverse', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(parseAddress(formatAddress(one))).toEqual(one);
      }),
      { numRuns: 2000 },
    );
  });

  test('any path is either canonical, character for character, or none of ours', () => {
    const path = fc.array(
      fc.constantFrom('t', 'a-b', 'eng@2000-01-01', 'art_1', '--', '..', '.txt', '', 'ENG'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          path.map((parts) => `/${parts.join('/')}`),
          address.map((one) => formatAddress(one).toUpperCase().replace('/T', '/t')),
          address.map((one) => formatAddress(one).replace(/[^.]+$/u, (end) => end.toUpperCase())),
        ),
        (text) => {
          const parsed = parseAddress(text);
          if (parsed !== null) expect(formatAddress(parsed)).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    '',
    '/',
    '/x',
    't',
    '/t/',
    '/t/Tides',
    '/t/tides-1999/',
    '/t/tides-1999/eng',
    '/t/tides-1999/eng@1999-02-30',
    '/t/tides-1999/eng@1999-09-09_r0',
    '/t/tides-1999/eng@1999-09-09/xyz_1',
    '/t/tides-1999/eng@1999-09-09/art_1__para_2/',
    '/t/tides-1999/eng@1999-09-09/art_1--',
    '/t/tides-1999/eng@1999-09-09/art_1--art_1',
    '/t/tides-1999/eng@1999-09-09/art_1--art_2--art_3',
    '/t/tides-1999/eng@1999-09-09/art_1/para_2--art_2/para_3',
    '/t/tides-1999/eng@1999-09-09.TXT',
    `/t/tides-1999/eng@1999-09-09${'/art_1'.repeat(19)}`,
  ])('%j is none', (path) => expect(parseAddress(path)).toBeNull());

  test('levels of a clause are segments, since messengers turn a pair of __ into italics', () => {
    fc.assert(fc.property(address, (one) => !formatAddress(one).includes('__')));
  });

  test('no address ends in punctuation', () => {
    fc.assert(fc.property(address, (one) => /[a-z0-9]$/iu.test(formatAddress(one))));
  });
});

describe('formats: the longest known suffix', () => {
  test.each([
    ['art_1.csl.json', 'art_1', 'csl.json'],
    ['art_1.json', 'art_1', 'json'],
    ['art.2', 'art.2', 'html'],
    ['art.2.txt', 'art.2', 'txt'],
    ['eng@2000-01-01.MD', 'eng@2000-01-01', 'md'],
    ['.txt', '.txt', 'html'],
    ['a.html', 'a.html', 'html'],
  ])('%s', (segment, bare, format) => {
    expect(takeFormat(segment)).toEqual({ bare, format });
  });
});

describe('eIds: name and number joined by __, only A-Z a-z 0-9 - _', () => {
  test.each(['art_IV', 'art_2__para_1-1', 'preamble', 'part_I__art_2-bis', 'annex', 'art_2__para_2-x2'])(
    '%s is one',
    (text) => expect(parseEId(text)).toBe(text),
  );

  test.each([
    '',
    'art_',
    'art__',
    '__art_1',
    'art_1__',
    'art 1',
    'article_1',
    'art_1.2',
    'art_-1',
    'art_1-',
    'art_1--2',
    'ART_1',
    'art_é',
    'art_1/para_2',
    '__proto__',
    `art_${'1'.repeat(200)}`,
  ])('%j is none', (text) => expect(parseEId(text)).toBeNull());
});
