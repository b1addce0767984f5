import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../src/render/sayReasons.ts';
import { FIELDS } from '../../src/search/read/ast.ts';
import { parseQuery } from '../../src/search/read/parse.ts';
import { printQuery } from '../../src/search/read/print.ts';

const normal = (text: string): string => printQuery(parseQuery(text).root);

describe('a query in its normal form', () => {
  test.each([
    ['territorial  claims', 'territorial claims'],
    ['commission OR consultations', 'commission OR consultations'],
    ['commission | consultations', 'commission OR consultations'],
    // OR takes its two neighbours and nothing more: it never widens the rest.
    ['border commission OR consultations', 'border commission OR consultations'],
    ['(border commission) OR consultations', '(border commission) OR consultations'],
    ['border AND commission', 'border AND commission'],
    ['border AND commission force', 'border AND commission AND force'],
    ['(border AND commission) OR force', '(border AND commission) OR force'],
    ['lang:en AND border', 'lang:en AND border'],
    ['border NOT delimitation', 'border -delimitation'],
    ['border -delimitation', 'border -delimitation'],
    ['border -"use of force"', 'border -"use of force"'],
    ['inter-state claims', 'inter-state claims'],
    ['- border', 'border'],
    ['withdraw /10 claims', 'withdraw /10 claims'],
    ['withdraw w/10 claims', 'withdraw /10 claims'],
    ['withdraw NEAR/10 claims', 'withdraw /10 claims'],
    ['withdraw OR dismiss /5 claims', 'withdraw OR dismiss /5 claims'],
    ['a /2 b /3 c', 'a /2 b /3 c'],
    ['“use of force”', '"use of force"'],
    ['«Лачинский коридор»', '"лачинский коридор"'],
    ['„use of force“', '"use of force"'],
    ['territor*', 'territor*'],
    ['lang:Russian мир', 'lang:ru мир'],
    ['party:"Republic of Armenia"', 'party:"Republic of Armenia"'],
    ['-lang:en мир', '-lang:en мир'],
    ['Article IV(2)', 'Article IV 2'],
    ['§ 6, No. 7', '6 No 7'],
    ['((( peace )', 'peace'],
    ['peace )))', 'peace'],
    ['OR', 'or'],
    ['peace OR', 'peace or'],
    ['AND NOT OR', 'and not or'],
    ['peace /5', 'peace'],
    ['"use of force', 'use of force'],
    ['or and not near', 'or and not near'],
    ['http://example.org', 'http-example-org'],
    ['lang:klingon', 'lang:klingon'],
    ['-(a OR b)', '-(a OR b)'],
    ['--a', 'a'],
    ['-a OR b', '-a OR b'],
    ['', ''],
    ['()"" - * | ,', ''],
  ])('%s reads as %s', (text, printed) => {
    expect(normal(text)).toBe(printed);
  });

  test.each([
    ['"use of force', /quotation mark/u],
    ['peace OR', /"OR" joins nothing/u],
    ['(peace', /opening bracket/u],
    ['peace)', /closing bracket/u],
    ['lang: peace', /restricts nothing/u],
    ['ter*al', /\* is read at the end/u],
    ['/5 peace', /"\/5"/u],
  ])('%s says what was not read as meant', (text, words) => {
    expect(inEnglish(parseQuery(text).why, new Map())).toMatch(words);
  });

  const alphabet = fc.constantFrom(
    ...[
      'a',
      'бв',
      'inter-state',
      '"',
      '«',
      '»',
      '(',
      ')',
      ' ',
      ' OR ',
      ' AND ',
      ' NOT ',
      ' -',
      '|',
      '*',
      ' /5 ',
      ' w/3 ',
      ' NEAR/2 ',
    ],
    ...[
      'lang:',
      'lang:ru',
      'party:"x y"',
      ':',
      '/',
      '-',
      ',',
      '\u0301',
      '\u200f',
      '\ud800',
      "'",
      'և',
      'ə',
      '\n',
      'é',
      '§',
      '№',
      'OR',
      'NOT',
    ],
  );

  test('reads back as the same query, whatever was typed', () => {
    const typed = fc.oneof(
      fc.array(alphabet, { maxLength: 25 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const first = parseQuery(text).root;
        expect(parseQuery(printQuery(first)).root).toEqual(first);
      }),
      { numRuns: 5000 },
    );
  });

  const value = fc.oneof(
    fc.constantFrom(
      'AM',
      'rus',
      '2020',
      'signed',
      'Nikol Pashinyan',
      'Никол Пашинян',
      'use-of-force',
      '9 bis',
      "O'Neill",
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  );
  const field = fc
    .tuple(fc.constantFrom(...FIELDS), value, fc.boolean())
    .map(([name, given, isBare]) => (isBare ? `${name}:${given}` : `${name}:"${given}"`));
  const word = fc.constantFrom(
    'border',
    'inter-state',
    'мир',
    'սահման',
    'Şuşa',
    'delimit*',
    '"use of force"',
    '«Лачин»',
  );
  const joint = fc.constantFrom(' ', ' OR ', ' AND ', ' NOT ', ' /3 ', ' NEAR/7 ', ' | ');
  const { query: grammatical } = fc.letrec<{ query: string; term: string }>((tie) => ({
    term: fc.oneof(
      { maxDepth: 4 },
      word,
      field,
      tie('query').map((inner) => `(${inner})`),
      tie('term').map((inner) => `-${inner}`),
    ),
    query: fc
      .array(fc.tuple(tie('term'), joint), { minLength: 1, maxLength: 4 })
      .map((terms) =>
        terms.map(([term, after], at) => term + (at === terms.length - 1 ? '' : after)).join(''),
      ),
  }));

  test('reads back as the same query, whatever of its language was written with which values', () => {
    fc.assert(
      fc.property(grammatical, (text) => {
        const first = parseQuery(text).root;
        const printed = printQuery(first);
        expect(parseQuery(printed)).toMatchObject({ root: first, why: [] });
        expect(printQuery(parseQuery(printed).root)).toBe(printed);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['10,000 characters', 'a'.repeat(10_000)],
    ['500 terms', Array.from({ length: 500 }, (_, index) => `word${index}`).join(' ')],
    ['500 alternatives', Array.from({ length: 500 }, (_, index) => `word${index}`).join(' OR ')],
    ['1,000 opening brackets', '('.repeat(1000)],
    ['1,000 pairs of brackets', `${'('.repeat(1000)}a${')'.repeat(1000)}`],
    ['10,000 signs', ' -'.repeat(10_000)],
    ['10,000 NOT', 'NOT '.repeat(10_000)],
    ['10,000 near', 'a /5 '.repeat(10_000)],
    ['only operators', 'OR AND NOT | - * /5 '.repeat(500)],
    ['10,000 quotation marks', '"'.repeat(9_999)],
    ['a bomb for regular expressions', `${'a-'.repeat(5000)}!`],
  ])('%s are read, printed and read back', (_, text) => {
    const printed = printQuery(parseQuery(text).root);
    expect(printQuery(parseQuery(printed).root)).toBe(printed);
  });
});
