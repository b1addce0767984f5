import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/model/language.ts';
import { parseText } from '../../src/parse/text.ts';

const FRONT = '---\ntitle: An invented treaty\nlanguage_role: not-stated\n---\n\n';

/** A text of these headings with a few words below each. */
function read(headings: readonly string[], code: LanguageCode = 'eng') {
  const body = headings.map((heading) => `## ${heading}\n\nWords.`).join('\n\n');
  return parseText(`${FRONT}${body}\n`, 'x.md', code);
}

/** `eId | label | heading` of each. */
const shown = (headings: readonly string[], code?: LanguageCode): readonly string[] =>
  (read(headings, code).value?.clauses ?? []).map(({ eId, label, heading }) =>
    [eId, label ?? '', heading?.text ?? ''].join(' | '),
  );

describe('a heading with a structure word is numbered as it is printed', () => {
  test.each<readonly [LanguageCode, string, string]>([
    ['rus', 'Статья 7¹. Имя', 'art_7-1 | Статья 7¹. | Имя'],
    ['aze', 'Maddə 7¹. Ad', 'art_7-1 | Maddə 7¹. | Ad'],
    ['aze', '7-1-ci maddə. Ad', 'art_7-1 | 7-1-ci maddə. | Ad'],
    ['hye', '7.1-ին հոդված', 'art_7-1 | 7.1-ին հոդված | '],
    ['eng', 'Article 16A', 'art_16A | Article 16A | '],
    ['eng', 'Article 71E', 'art_71E | Article 71E | '],
    ['eng', 'Article 100g', 'art_100g | Article 100g | '],
    ['eng', 'Article 130r', 'art_130r | Article 130r | '],
    ['eng', 'Article 71 E', 'art_71-E | Article 71 E | '],
    ['eng', 'Article 6quinquies', 'art_6quinquies | Article 6quinquies | '],
    ['eng', 'Article 10novies', 'art_10novies | Article 10novies | '],
    ['eng', 'Article 12decies', 'art_12decies | Article 12decies | '],
    ['eng', 'Article 20.2', 'art_20-2 | Article 20.2 | '],
    ['eng', 'Article K.1', 'art_K-1 | Article K.1 | '],
    ['eng', 'ARTICLE THIRTEENTH', 'art_13 | ARTICLE THIRTEENTH | '],
    ['eng', 'Article Twenty-first. Costs', 'art_21 | Article Twenty-first. | Costs'],
    ['eng', 'ARTICLE 1ST', 'art_1 | ARTICLE 1ST | '],
    ['rus', 'Статья тринадцатая', 'art_13 | Статья тринадцатая | '],
    ['rus', 'С т а т ь я 1', 'art_1 | С т а т ь я 1 | '],
    ['rus', 'Ч а с т ь 1. Имя', 'part_1 | Ч а с т ь 1. | Имя'],
    ['hye', 'Գ Լ ՈՒ Խ 1', 'chp_1 | Գ Լ ՈՒ Խ 1 | '],
    ['aze', 'M a d d ə 1', 'art_1 | M a d d ə 1 | '],
    ['eng', 'A r t i c l e I', 'art_I | A r t i c l e I | '],
    ['rus', 'Статья́ 1', 'art_1 | Статья́ 1 | '],
    ['hye', 'Հոդված 2։ Վերնագիր', 'art_2 | Հոդված 2։ | Վերնագիր'],
    ['hye', 'Հոդված 3․ Վերնագիր', 'art_3 | Հոդված 3․ | Վերնագիր'],
    ['hye', '7֊րդ հոդված', 'art_7 | 7֊րդ հոդված | '],
    ['hye', '7‑րդ հոդված', 'art_7 | 7‑րդ հոդված | '],
    ['eng', 'Articles 13 to 15 (deleted)', 'art_13-15 | Articles 13 to 15 | (deleted)'],
    ['rus', 'Статьи 13–15 (исключены)', 'art_13-15 | Статьи 13–15 | (исключены)'],
    ['eng', 'Articles V and VI (deleted)', 'art_V-VI | Articles V and VI | (deleted)'],
    ['rus', 'Приложение N 1', 'annex_1 | Приложение N 1 | '],
    ['rus', 'Приложение № 2 к Договору', 'annex_2 | Приложение № 2 | к Договору'],
    ['hye', 'Հավելված N 1', 'annex_1 | Հավելված N 1 | '],
    ['hye', 'N 3 հավելված', 'annex_3 | N 3 հավելված | '],
    ['aze', '1 saylı əlavə', 'annex_1 | 1 saylı əlavə | '],
    ['aze', '1 nömrəli əlavə', 'annex_1 | 1 nömrəli əlavə | '],
    ['eng', 'Annex A to the Protocol', 'annex_A | Annex A | to the Protocol'],
    ['eng', 'Annex I to the Convention', 'annex_I | Annex I | to the Convention'],
    ['eng', 'Annex to the Convention', 'annex_1 | Annex | to the Convention'],
    ['rus', 'Приложение к Соглашению', 'annex_1 | Приложение | к Соглашению'],
    ['eng', '1. Part of the river', 'hcontainer_1 | 1. | Part of the river'],
    ['eng', 'First Part of the river', 'part_1 | First Part | of the river'],
    ['eng', 'One Part', 'part_1 | One Part | '],
    ['eng', 'II Chapter The sea', 'hcontainer_II | II | Chapter The sea'],
    ['eng', '5 Years on', 'hcontainer_1 |  | 5 Years on'],
    ['eng', '1.1 Scope', 'hcontainer_1-1 | 1.1 | Scope'],
    ['eng', 'A) Lights', 'hcontainer_A | A) | Lights'],
    ['eng', 'I.', 'hcontainer_I | I. | '],
    ['eng', 'A)', 'hcontainer_A | A) | '],
    ['eng', 'XII', 'hcontainer_XII | XII | '],
  ])('%s: %s', (code, heading, clause) => {
    expect(shown([heading], code)).toEqual([clause]);
    expect(read([heading], code).issues).toEqual([]);
  });

  test('two annexes of the official form are two annexes', () =>
    expect(shown(['Приложение N 1', 'Приложение N 2'], 'rus')).toEqual([
      'annex_1 | Приложение N 1 | ',
      'annex_2 | Приложение N 2 | ',
    ]));

  test('articles of the Treaty on European Union keep their two numbers', () =>
    expect(shown(['Article K', 'Article K.1', 'Article K.2'])).toEqual([
      'art_K | Article K | ',
      'art_K-1 | Article K.1 | ',
      'art_K-2 | Article K.2 | ',
    ]));
});

describe('a heading from which a number may be lost is a warning', () => {
  test.each([
    ['Part of the river', 'no number was read'],
    ['Article VIXI', 'no number was read'],
    ['Section a brief look', 'no number was read'],
    ['Article', '"Article" has no number'],
    ['Part. General', '"Part." has no number'],
    ['Chapter 1 2', '"2" after "Chapter 1"'],
    ['Article 5, Definitions', '"," after "Article 5"'],
    ['Article 5 and 9 (deleted)', '"and" after "Article 5"'],
    ['Annex Q7x of the Protocol', 'is read as'],
  ])('%s', (heading, says) => {
    const [issue, ...others] = read([heading]).issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ severity: 'warning', rule: 'heading-number', line: 6, file: 'x.md' });
    expect(issue?.message).toContain(says);
    expect(issue?.message).toContain('{#');
  });

  test.each([
    'Part of the river {#hcontainer_1}',
    'Chapter 1 2 {#chp_1}',
    'Article 2 (new)',
    'Article 3 «Terms»',
    'Article 4 – Terms',
    'Annex to the Treaty',
    'Annex: a map',
    'Preamble',
    'Areas of cooperation',
    'Party obligations',
  ])('none of %s', (heading) => expect(read([heading]).issues).toEqual([]));
});
