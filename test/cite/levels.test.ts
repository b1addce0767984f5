import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import { findReferences } from '../../src/cite/reference.ts';
import { findTextReferences } from '../../src/cite/references.ts';
import { resolveReference } from '../../src/cite/resolve.ts';
import { parseAddress } from '../../src/model/address.ts';
import { findClause } from '../../src/model/clause.ts';
import { writeFiles } from '../support/folder.ts';

const WORK = `type: convention
nature: treaty
title: { eng: Bridge Convention, rus: Конвенция о мостах, hye: Կամուրջների կոնվենցիա, aze: Körpü Konvensiyası }
date: 1901-05-05
`;
const front = (title: string): string => `---\ntitle: ${title}\nlanguage_role: not-stated\n---\n\n`;

interface Words {
  readonly title: string;
  readonly article: string;
  readonly annex: string;
  readonly letters: readonly [string, string];
  /** In Article 31: it cites Article 30. */
  readonly cites: string;
}
const textOf = ({
  title,
  article,
  annex,
  letters: [a, b],
  cites,
}: Words): string => `${front(title)}The Parties,

Recalling the river,

Recalling the bridge,

Have agreed:

## ${article} 7

1. One.

2. Two:

(${a}) one;

(${b}) two.

## ${article} 30

1. One:

(${a}) one:

(i) first;

(ii) second;

(${b}) two:

(i) first;

(ii) second;

(iii) third.

## ${article} 31

1. ${cites}

2. Two.

## ${article} 40

(${a}) one;

(${b}) two.

## ${annex} II

(${a}) one;

(${b}) two:

(i) first;

(ii) second.
`;

const ENGLISH: Words = {
  title: 'Bridge Convention',
  article: 'Article',
  annex: 'Annex',
  letters: ['a', 'b'],
  cites:
    'See subparagraph (b) (ii) of paragraph 1 of article 30, paragraphs 1 and 2 of article 7 and limb (b) of article 40.',
};
const RUSSIAN: Words = {
  title: 'Конвенция о мостах',
  article: 'Статья',
  annex: 'Приложение',
  letters: ['a', 'b'],
  cites: 'Согласно пункту 1 a) статьи 30 и пунктам 1 и 2 статьи 7.',
};
const ARMENIAN: Words = {
  title: 'Կամուրջների կոնվենցիա',
  article: 'Հոդված',
  annex: 'Հավելված',
  letters: ['ա', 'բ'],
  cites: '30-րդ հոդվածի 1-ին կետի «բ» ենթակետի համաձայն։',
};
const AZERBAIJANI: Words = {
  title: 'Körpü Konvensiyası',
  article: 'Maddə',
  annex: 'Əlavə',
  letters: ['a', 'b'],
  cites: '30-cu maddənin 1-ci bəndinin b) yarımbəndinə əsasən.',
};

let folder: string;
let cited: (ref: string) => string;
let linked: (language: string) => readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-test-'));
  writeFiles(folder, {
    'bridge-1901/work.yaml': WORK,
    'bridge-1901/eng@1901-05-05.md': textOf(ENGLISH),
    'bridge-1901/rus@1901-05-05.md': textOf(RUSSIAN),
    'bridge-1901/hye@1901-05-05.md': textOf(ARMENIAN),
    'bridge-1901/aze@1901-05-05.md': textOf(AZERBAIJANI),
  });
  const { library, names } = shelfOf(Archive.load(folder));
  cited = (ref) => {
    const { status, targets } = resolveReference(library, names, ref, []);
    return [status, ...targets.map((target) => parseAddress(target)?.clause ?? target)].join(' ');
  };
  linked = (language) => {
    const home = library.get('bridge-1901');
    const text = home?.texts.find(({ key }) => key.language === language);
    const words = findClause(text?.clauses() ?? [], 'art_31__para_1')?.words?.text ?? '';
    return home === undefined || text === undefined
      ? []
      : findTextReferences(library, home, text, names).flatMap(({ references }) =>
          references.map(({ start, end, status, targets }) =>
            [words.slice(start, end), status, ...targets.map(({ eId }) => eId)].join(' | '),
          ),
        );
  };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const B = 'art_30__para_1__point_b';

describe('the levels of a reference in English', () => {
  test.each([
    ['subparagraph (b) of paragraph 1 of article 30 of the Bridge Convention', `found ${B}`],
    [
      'sub-paragraph (b) (ii) of paragraph 1 of article 30 of the Bridge Convention',
      `found ${B}__subpoint_ii`,
    ],
    ['article 30, paragraph 1, subparagraph (b) (ii), of the Bridge Convention', `found ${B}__subpoint_ii`],
    ['article 30, paragraph 1, sub-para. (b), Bridge Convention', `found ${B}`],
    ['Bridge Convention, Art. 30 para. 1 lit. b', `found ${B}`],
    ['point (b)(ii) of Article 30(1) of the Bridge Convention', `found ${B}__subpoint_ii`],
    ['letter (b) of Article 40 of the Bridge Convention', 'found art_40__point_b'],
    ['article 40, paragraph (b), of the Bridge Convention', 'found art_40__point_b'],
    ['Annex II, paragraph (b) (ii), of the Bridge Convention', 'found annex_II__point_b__subpoint_ii'],
    ['Bridge Convention, Art. 7, 2nd para.', 'found art_7__para_2'],
    ['second recital of the preamble to the Bridge Convention', 'found preamble__rec_2'],
  ])('%s: %s', (ref, answer) => expect(cited(ref)).toBe(answer));
});

describe('lists and ranges', () => {
  const points = (...numbers: readonly string[]): string =>
    ['found', ...numbers.map((number) => `${B}__subpoint_${number}`)].join(' ');
  test.each([
    ['Bridge Convention, Article 30(1)(b)(i), (ii) and (iii)', points('i', 'ii', 'iii')],
    ['Bridge Convention, Article 30(1)(b)(i)-(iii)', points('i', 'iii')],
    [
      'Bridge Convention, Article 30(1)(a)(i) and (b)(ii)',
      `found art_30__para_1__point_a__subpoint_i ${B}__subpoint_ii`,
    ],
    [
      'subparagraphs (a) and (b) of paragraph 2 of article 7 of the Bridge Convention',
      'found art_7__para_2__point_a art_7__para_2__point_b',
    ],
    ['Bridge Convention, Article 7, paras 1 and 2 (a)', 'found art_7__para_1 art_7__para_2__point_a'],
    [
      'paragraphs 1 a), b), and 2 of article 30 of the Bridge Convention',
      'absent art_30__para_1__point_a art_30__para_1__point_b',
    ],
    [
      'paragraphs 1 (a) and (b), and 1 b) of article 30 of the Bridge Convention',
      `found art_30__para_1__point_a ${B}`,
    ],
    ['Article 40(a) and 31 of the Bridge Convention', 'found art_40__point_a art_31'],
    ['пункты 1 и 2 статьи 7 Конвенции о мостах', 'found art_7__para_1 art_7__para_2'],
    ['пункты 1-2 статьи 7 Конвенции о мостах', 'found art_7__para_1 art_7__para_2'],
    ['части 1 и 2 статьи 7 Конвенции о мостах', 'found art_7__para_1 art_7__para_2'],
    ['Конвенция о мостах, статья 40, подпункты a) и b)', 'found art_40__point_a art_40__point_b'],
    ['Կամուրջների կոնվենցիայի 7-րդ հոդվածի 1-ին և 2-րդ կետերը', 'found art_7__para_1 art_7__para_2'],
    ['Կամուրջների կոնվենցիայի 7-րդ հոդվածի 1-2-րդ կետերը', 'found art_7__para_1 art_7__para_2'],
    ['Körpü Konvensiyasının 7-ci maddəsinin 1-ci və 2-ci bəndləri', 'found art_7__para_1 art_7__para_2'],
    ['Körpü Konvensiyasının 7-ci maddəsinin 1-2-ci bəndləri', 'found art_7__para_1 art_7__para_2'],
  ])('%s: %s', (ref, answer) => expect(cited(ref)).toBe(answer));
});

describe('the levels of a reference in Russian, Armenian and Azerbaijani', () => {
  test.each([
    ['пункт 1 b) ii) статьи 30 Конвенции о мостах', `found ${B}__subpoint_ii`],
    ['подпункт b) пункта 1 статьи 30 Конвенции о мостах', `found ${B}`],
    ['в соответствии с подпунктом «b» пункта 1 статьи 30 Конвенции о мостах', `found ${B}`],
    ['статья 30 Конвенции о мостах, пункт 1, подпункт b)', `found ${B}`],
    ['Конвенция о мостах, статья 40 b)', 'found art_40__point_b'],
    ['пункт b) приложения II к Конвенции о мостах', 'found annex_II__point_b'],
    ['абзац второй преамбулы Конвенции о мостах', 'found preamble__rec_2'],
    ['Կամուրջների կոնվենցիայի 7-րդ հոդվածի 2-րդ կետի «ա» ենթակետ', 'found art_7__para_2__point_a'],
    ['Կամուրջների կոնվենցիայի 7-րդ հոդվածի 2-րդ կետի ա) ենթակետի համաձայն', 'found art_7__para_2__point_a'],
    ['Կամուրջների կոնվենցիա, հոդ. 7, կ. 2', 'found art_7__para_2'],
    ['Körpü Konvensiyasının 7-ci maddəsinin 2-ci bəndinin a) yarımbəndi', 'found art_7__para_2__point_a'],
    ['Körpü Konvensiyasının 7-ci maddəsinin 2-ci bəndinə əsasən', 'found art_7__para_2'],
    ['Körpü Konvensiyası, 7.2-ci maddə', 'found art_7__para_2'],
  ])('%s: %s', (ref, answer) => expect(cited(ref)).toBe(answer));
});

describe('what was not read whole is not found', () => {
  test.each([
    'limb (b) of Article 40 of the Bridge Convention',
    'литера-часть «b» статьи 40 Конвенции о мостах',
    'Bridge Convention, Article 40, subparagraph',
    'Bridge Convention, Articles 30-31(1)',
    'Bridge Convention, Article 7, paragraph 2 (c)',
    'Bridge Convention, Article 7(2)(a)(i)',
    'Конвенция о мостах, ст. 7 п. 2 подп. «в»',
    'статья 7.9 Конвенции о мостах',
  ])('%s', (ref) => expect(cited(ref)).toMatch(/^absent/u));
});

test('a number in the brackets of a name is no level: (Protocol I) art. 7', () => {
  const steps = (text: string) => findReferences(text).map((reference) => reference.steps);
  expect(steps('the Additional Protocol (Protocol I) art. 7')).toEqual(steps('art. 7'));
});

test.each([
  ['under Articles 27, 28, paragraph 4, or 31 shall state', ['article 27', 'article 28 > paragraph 4']],
  ['articles 31, paragraph 1, and 54 of this Convention', ['article 31 > paragraph 1']],
  ['subparagraph (d); article 162, paragraph 2', ['point d', 'article 162 > paragraph 2']],
  ['under article 5. Paragraph 2 applies', ['article 5', 'paragraph 2']],
  ['paragraphs 1, 2, and 3', ['paragraph 1', 'paragraph 2', 'paragraph 3']],
])('what belongs together and what does not: %s', (text, cited) => {
  const shown = findReferences(text).map(({ steps }) =>
    steps.map(({ kind, number }) => `${kind} ${number}`).join(' > '),
  );
  expect(shown).toEqual(cited);
});

describe('links in a text', () => {
  test.each([
    [
      'eng',
      [
        `subparagraph (b) (ii) of paragraph 1 of article 30 | found | ${B}__subpoint_ii`,
        'paragraphs 1 | found | art_7__para_1',
        '2 of article 7 | found | art_7__para_2',
        'article 40 | absent',
      ],
    ],
    [
      'rus',
      [
        'пункту 1 a) статьи 30 | found | art_30__para_1__point_a',
        'пунктам 1 | found | art_7__para_1',
        '2 статьи 7 | found | art_7__para_2',
      ],
    ],
    ['hye', [`30-րդ հոդվածի 1-ին կետի «բ» ենթակետի | found | ${B}`]],
    ['aze', [`30-cu maddənin 1-ci bəndinin b) yarımbəndinə | found | ${B}`]],
  ])('in %s', (language, links) => expect(linked(language)).toEqual(links));
});

describe('long and broken references', () => {
  test.each([
    ['1,000 numbers', `articles ${Array.from({ length: 1000 }, (_, at) => at + 1).join(', ')}`, 1000],
    ['nested brackets', `article 1${'('.repeat(400)}a${')'.repeat(400)}`, 1],
    ['mixed alphabets', 'статья 7 b) հոդված 3 «б» maddə 2 (ii)', 3],
    ['3,000 items', `points ${'(a), '.repeat(2999)}(b)`, 3000],
  ])('%s are read', (_, text, count) => expect(findReferences(text)).toHaveLength(count));
});
