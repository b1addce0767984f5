import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchJson, toldTo } from '../../src/http/search/json.ts';
import { formatAddress } from '../../src/model/address.ts';
import { SearchParams } from '../../src/search/read/request.ts';
import { UnknownValues } from '../../src/search/read/unknownValues.ts';
import { SearchAnswerSchema } from '../../src/search/show/answer.ts';
import { DOCUMENTS, type Searcher, searchOver } from './engine.ts';

let room: Searcher;
beforeAll(async () => {
  room = await searchOver(DOCUMENTS);
});

const repeat = (count: number, make: (index: number) => string, between: string): string =>
  Array.from({ length: count }, (_, index) => make(index))
    .join(between)
    .slice(0, 1000);

describe('queries nobody means', () => {
  test.each([
    ['terms', repeat(500, (index) => String.fromCharCode(97 + (index % 26)), ' ')],
    ['different terms', repeat(200, (index) => `w${index}`, ' ')],
    ['alternatives', repeat(250, (index) => String.fromCharCode(97 + (index % 26)), '|')],
    ['brackets', `${'('.repeat(500)}${')'.repeat(500)}`],
    ['brackets around a word', `${'('.repeat(499)}a${')'.repeat(499)}`],
    [
      'only operators',
      repeat(200, (index) => ['OR', 'AND', 'NOT', '-', '|', '/5', '*'][index % 7] ?? '', ' '),
    ],
    ['only function words', 'the of and in to'],
    ['only signs', '§ № № — … "" «» ()'],
    ['lone surrogates', '\ud800 peace \udc00\ud800'],
    ['mixed scripts inside a word', 'аgreement реасе'],
    ['right-to-left marks', '\u200fpeace\u202e \u2066agreement\u2069'],
    ['control characters', 'peace\u0000\u0007agreement'],
    ['a bomb for regular expressions', `${'a'.repeat(400)}!${'a'.repeat(400)}`],
    ['hyphens', 'a-'.repeat(500)],
    ['neighbourhoods', repeat(160, () => 'the /255', ' ')],
    ['prefixes', repeat(300, (index) => `${String.fromCharCode(97 + (index % 26))}*`, ' OR ')],
    ['exclusions', repeat(300, (index) => `-${String.fromCharCode(97 + (index % 26))}`, ' ')],
    ['citations', repeat(80, (index) => `article ${index}`, ' ')],
    ['a list of numbers', `articles ${repeat(200, (index) => String(index), ', ')}`],
    ['fields', repeat(80, (index) => `lang:${['ru', 'en', 'hy', 'az'][index % 4]}`, ' ')],
    ['combining marks', `e${'\u0301'.repeat(900)}`],
    ['long runs of one letter', 'ա'.repeat(900)],
  ])('%s are answered', async (_, q) => {
    const answer = searchJson(await room.ask(q), toldTo(room.archive, formatAddress, 'eng'));
    expect(SearchAnswerSchema.parse(answer)).toEqual(answer);
  });

  test('10,000 characters are refused by the number that is allowed', () => {
    const parsed = SearchParams.safeParse({ q: 'a'.repeat(10_000) });
    expect(parsed.error?.issues[0]).toMatchObject({ path: ['q'], message: expect.stringContaining('1000') });
  });

  test.each([
    [{ q: 'x', page: '-1' }, 'page'],
    [{ q: 'x', page: '1e9' }, 'page'],
    [{ q: 'x', limit: '51' }, 'limit'],
    [{ q: 'x', limit: 'ten' }, 'limit'],
    [{ q: 'x', lang: 'xqq' }, 'lang'],
    [{ q: 'x', type: 'poem' }, 'type'],
    [{ q: 'x', from: '2025-02-30' }, 'from'],
    [{ q: 'x', versions: 'some' }, 'versions'],
    [{ q: ' ' }, 'q'],
    [{}, 'q'],
  ])('%j is refused by name', (given, parameter) => {
    expect(SearchParams.safeParse(given).error?.issues.map(({ path }) => path[0])).toEqual([parameter]);
  });

  test('whatever is typed is answered or refused by its fields, and what is highlighted lies in the snippet', async () => {
    const piece = fc.constantFrom(
      ...[
        'peace',
        'мир',
        'խաղաղության',
        'article',
        '4',
        'IV',
        '(2)',
        '"',
        '«',
        '»',
        ' OR ',
        ' -',
        '(',
        ')',
        '*',
        ' /3 ',
        'lang:ru',
        'ə',
      ],
      ...[
        'и',
        'the',
        ',',
        '-',
        'teritorial',
        'cnfnmz',
        '7',
        '§',
        'пункт',
        'of',
        '\u0301',
        '\ud800',
        ' ',
        ' ',
        ' ',
      ],
    );
    const typed = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const q = text.trim();
        if (q === '') return;
        const found = await room.ask(q).catch((error: unknown) => {
          if (error instanceof UnknownValues) return null;
          throw error;
        });
        if (found === null) return;
        const answer = searchJson(found, toldTo(room.archive, formatAddress, 'eng'));
        expect(SearchAnswerSchema.parse(answer)).toEqual(answer);
        expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
        for (const { snippet, highlights } of [...answer.hits, ...answer.near]) {
          for (const [start, end] of highlights) expect(snippet.slice(start, end).trim()).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
