import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import { resolveText } from '../../src/cite/pasted.ts';
import { resolveReference } from '../../src/cite/resolve.ts';
import { parseAddress } from '../../src/model/address.ts';
import { inEnglish } from '../../src/render/sayReasons.ts';
import { resolveTyped } from '../../src/search/read/resolveTyped.ts';

const { library, names } = shelfOf(Archive.load(join(import.meta.dirname, '../../documents')));
const resolve = (ref: string) => resolveReference(library, names, ref, []);

const SHORT: Readonly<Record<string, string>> = {
  'am-az-peace-2025': 'P',
  'am-az-joint-declaration-2025': 'J',
  'am-az-ru-statement-2020': 'S',
  'am-az-joint-statement-2023': 'N',
  'am-az-prague-statement-2022': 'G',
};

/** `/t/am-az-peace-2025/eng@2025-08-08/art_IV` as `P#art_IV`. */
function short(permalink: string): string {
  const address = parseAddress(permalink);
  const work = SHORT[address?.work ?? ''] ?? address?.work ?? permalink;
  return address?.clause == null ? work : `${work}#${address.clause}`;
}

const ROWS = readFileSync(join(import.meta.dirname, 'citations.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): readonly [string, string] => {
    const [ref = '', answer = ''] = line.split('\t');
    return [ref, answer];
  });

test('the table has 150 references in four languages', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(150);
  expect(new Set(ROWS.map(([ref]) => ref)).size).toBe(ROWS.length);
});

describe('references as people write them', () => {
  test.each(ROWS)('%s: %s', (ref, answer) => {
    const { status, targets, near } = resolve(ref);
    const offered = status === 'absent' && near.length > 0 ? ['near', ...near.map(short)] : [];
    const given = status === 'absent' ? [status, ...offered] : [status, ...targets.map(short)];
    const [wanted, ...clauses] = answer.split(' ');
    if (wanted === 'ambiguous')
      expect([given[0], ...given.slice(1).sort()]).toEqual([wanted, ...clauses.sort()]);
    else expect(given.join(' ')).toBe(answer);
  });

  test.each([
    ['eng', 'paragraph 6 of the Statement of 9 November 2020', 'eng-kremlin@2020-11-09'],
    ['rus', 'пункт 6 Заявления от 9 ноября 2020 года', 'rus@2020-11-09'],
  ])('the text in the language of the reference: %s', (_, ref, key) => {
    expect(resolve(ref).targets).toEqual([`/t/am-az-ru-statement-2020/${key}/para_6`]);
  });
});

test('words in a language in which the clause is not held are no other Work: it is near, and why is said', () => {
  const { status, near, why } = resolve('статья 7 силы третьей стороны');
  expect([status, ...near.map(short)]).toEqual(['absent', 'P#art_VII']);
  expect(why).toEqual([{ why: 'not-compared' }]);
  expect(resolve('статья 7 Римского договора').why).toEqual([
    { why: 'act-not-held', act: 'Римского договора' },
  ]);
});

describe('references as people type them', () => {
  test.each([
    ['artcle 14', 'found', 'P#art_XIV', 'Read as "article 14"'],
    [
      'artical 14 of the Peace Agreement',
      'found',
      'P#art_XIV',
      'Read as "article 14 of the Peace Agreement"',
    ],
    ['сттья 5 Мирного соглашения', 'found', 'P#art_V', 'Read as "статья 5 Мирного соглашения"'],
    ['station 5', 'absent', '', 'No document of this archive and no clause is named here'],
    ['article 14', 'found', 'P#art_XIV', ''],
  ])('%s', (ref, ...answer) => {
    const { status, targets, why } = resolveTyped(library, names, ref, []);
    expect([status, targets.map(short).join(' '), inEnglish(why, library)]).toEqual(answer);
  });
});

describe('a pasted text', () => {
  test.each([
    [
      'a noun for the type: the last Work of that type, not the last of all',
      'By the Statement of 9 November 2020 and the UN Charter, paragraph 6 of the statement holds.',
      ['S', 'un-charter-1945', 'S#para_6'],
    ],
    [
      'where none of its type was named, any of it',
      'The UN Charter was recalled in paragraph 9 of the statement.',
      ['un-charter-1945', 'S#para_9'],
    ],
    [
      'what is listed before it belongs to it as well',
      'Statement of 9 November 2020, UN Charter: paragraphs 6 and 9 of the statement.',
      ['S', 'un-charter-1945', 'S#para_6', 'S#para_9'],
    ],
    [
      'an article beside a declaration of paragraphs is of the Work before',
      'The Peace Agreement: see Article 14 and paragraph 3 of the Joint Declaration.',
      ['P', 'P#art_XIV', 'J#para_3'],
    ],
  ])('%s', (_, text, cited) => {
    expect(resolveText(library, names, text, []).flatMap(({ targets }) => targets.map(short))).toEqual(cited);
  });

  const pasted =
    'Under Article II of the Peace Agreement and its Article 99, read with Article 102 of the Charter of the United ' +
    'Nations and Article 5 of the Treaty of Rome, see also пункт 6 Заявления от 9 ноября 2020 года.';

  test('every citation is linked or marked not found, where it stands', () => {
    const found = resolveText(library, names, pasted, []);
    expect(
      found.map(({ start, end, status, targets }) => [pasted.slice(start, end), status, ...targets]),
    ).toEqual([
      ['Article II of the Peace Agreement', 'found', '/t/am-az-peace-2025/eng@2025-08-08/art_II'],
      ['Article 99', 'absent'],
      ['Article 102 of the Charter of the United Nations', 'absent'],
      ['Article 5 of the Treaty of Rome', 'absent'],
      [
        'пункт 6 Заявления от 9 ноября 2020 года',
        'found',
        '/t/am-az-ru-statement-2020/rus@2020-11-09/para_6',
      ],
    ]);
  });

  test('spans lie in order and apart inside any text, and nothing is thrown', () => {
    const piece = fc.constantFrom(
      'Article ',
      'IV',
      '(2)',
      ' of the ',
      'Peace Agreement',
      'пункт 6',
      ' ',
      ',',
      '§',
      '՞',
      'maddə',
      '102',
      'Charter',
      '-cü',
      '\n',
      '2020',
      ' 9 November ',
      ' Paris Charter ',
      'paragraph 2 ',
      'статья 5 ',
      ' Declaration ',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const { start, end } of resolveText(library, names, words, [])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          last = end;
        }
        resolve(words);
      }),
      { numRuns: 300 },
    );
  });
});

describe('bounded time', () => {
  test.each([
    ['thousands of references', 'Article IV of the Peace Agreement, '.repeat(5000)],
    ['thousands of clauses without a Work', 'Article 4 and '.repeat(10_000)],
    ['clauses that no text has', Array.from({ length: 10_000 }, (_, n) => `Article ${n}`).join(', see ')],
    ['thousands of Works', 'Charter of the United Nations '.repeat(6000)],
    ['capital words without end', 'Agreement on Peace '.repeat(10_000)],
    ['signs of paragraphs', '§ '.repeat(100_000)],
    [
      'clauses of any convention',
      Array.from({ length: 5000 }, (_, n) => `Article ${n} of the Convention`).join(', '),
    ],
    ['brackets', '('.repeat(200_000)],
    ['lists in brackets', `paragraphs ${'(a), (b)(ii) and (iii), '.repeat(8000)}`],
    ['numbers', '1 2 3 '.repeat(30_000)],
    ['one word', 'я'.repeat(200_000)],
  ])('%s', (_, text) => {
    expect(resolveText(library, names, text, []).length).toBeLessThanOrEqual(2000);
  });
});
