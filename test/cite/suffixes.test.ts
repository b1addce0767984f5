import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import { resolveClause } from '../../src/cite/clausePath.ts';
import { findReferences } from '../../src/cite/reference.ts';
import { resolveReference } from '../../src/cite/resolve.ts';
import { parseAddress } from '../../src/model/address.ts';
import { writeFiles } from '../support/folder.ts';

const WORK = `type: convention
nature: treaty
title: { eng: River Convention, rus: Речная конвенция }
date: 1901-05-05
`;
const front = (title: string): string => `---\ntitle: ${title}\nlanguage_role: not-stated\n---\n\n`;
const ENGLISH = `${front('River Convention')}## Article 6

The river flows.

## Article 6bis

It is navigable.

## Article 6quinquies

It is deep.

## Article 7

1. First.

1A. Between.

2. Second:

(a) one;

(b) two;

(b bis) between;

(c) three.

## Article 7-1

Words.

## Article 16

1. One.

2. Two.

3. See article 16A.

## Article 16A

Words.

## Article 20

1. One.

2. Two.

## Article 20.2

Words.

## Article 21

1. One.

2. Two.

## Article K.1

Words.

## Annex A to the Protocol

Words.
`;
const RUSSIAN = `${front('Речная конвенция')}## Статья 7¹. Имя

Слова.

## Статья 16А

Слова.

## Приложение N 1

Слова.
`;

type Resolved = ReturnType<typeof resolveReference>;

let folder: string;
let resolve: (ref: string) => Resolved;
let clausesOf: (language: string) => Parameters<typeof resolveClause>[0];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-test-'));
  writeFiles(folder, {
    'river-1901/work.yaml': WORK,
    'river-1901/eng@1901-05-05.md': ENGLISH,
    'river-1901/rus@1901-06-06.md': RUSSIAN,
  });
  const { library, names } = shelfOf(Archive.load(folder));
  resolve = (ref) => resolveReference(library, names, ref, []);
  clausesOf = (language) =>
    library
      .get('river-1901')
      ?.texts.find(({ key }) => key.language === language)
      ?.clauses() ?? [];
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cited = ({ status, targets }: Resolved): string =>
  [status, ...targets.map((target) => parseAddress(target)?.clause ?? target)].join(' ');

describe('a reference keeps the suffix of its number', () => {
  test.each([
    ['River Convention, art. 16A', 'found art_16A'],
    ['River Convention, Article 16-A', 'found art_16A'],
    ['River Convention, Article 16', 'found art_16'],
    ['River Convention, Article 16B', 'absent'],
    ['River Convention, Article 16 bis', 'absent'],
    ['River Convention, Article 16¹', 'absent'],
    ['River Convention, Article 6quinquies', 'found art_6quinquies'],
    ['River Convention, Article 6bis', 'found art_6bis'],
    ['River Convention, Article 6 bis', 'found art_6bis'],
    ['River Convention, Article 6 BIS', 'found art_6bis'],
    ['River Convention, Article 6', 'found art_6'],
    ['River Convention, Article 7, paragraph 1A', 'found art_7__para_1A'],
    ['River Convention, Article 7(1A)', 'found art_7__para_1A'],
    ['River Convention, Article 7(1B)', 'absent'],
    ['River Convention, Article 7(2)(b bis)', 'found art_7__para_2__point_b-bis'],
    ['River Convention, Article 7(2)(b ter)', 'absent'],
    ['River Convention, Article 20.2', 'found art_20-2'],
    ['River Convention, Article 20(2)', 'found art_20__para_2'],
    ['River Convention, Article 20.1', 'found art_20__para_1'],
    ['River Convention, Article 21.2', 'found art_21__para_2'],
    ['River Convention, Article 21.3', 'absent'],
    ['River Convention, Article 7-1', 'found art_7-1'],
    ['River Convention, Article 7¹', 'found art_7-1'],
    ['River Convention, Articles 6-7', 'found art_6 art_7'],
    ['River Convention, Article K.1', 'found art_K-1'],
    ['River Convention, Article K.2', 'absent'],
    ['River Convention, Annex A', 'found annex_A'],
    ['Речная конвенция, статья 7¹', 'found art_7-1'],
    ['Речная конвенция, ст. 16А', 'found art_16A'],
    ['Приложение N 1, Речная конвенция', 'found annex_1'],
    ['Речная конвенция, приложение № 1', 'found annex_1'],
  ])('%s: %s', (ref, answer) => expect(cited(resolve(ref))).toBe(answer));

  test('in a text it links the whole number', () => {
    const text = 'as in article 16A, Article 6 bis and paragraph 1A of article 7';
    expect(findReferences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'article 16A',
      'Article 6 bis',
      'paragraph 1A of article 7',
    ]);
  });
});

describe('an address keeps the suffix of its number', () => {
  test.each([
    ['eng', 'article-6-bis', 'art_6bis'],
    ['eng', 'article-6bis', 'art_6bis'],
    ['eng', 'art_6-bis', 'art_6bis'],
    ['eng', 'article-16A', 'art_16A'],
    ['eng', 'article-16a', 'art_16A'],
    ['eng', 'art.16-A', 'art_16A'],
    ['eng', 'article-7-1', 'art_7-1'],
    ['eng', 'article-20.2', 'art_20-2'],
    ['eng', 'article-k-1', 'art_K-1'],
    ['eng', 'annex-a', 'annex_A'],
    ['rus', 'статья-7¹', 'art_7-1'],
    ['rus', 'Приложение N 1', 'annex_1'],
    ['rus', 'приложение-№-1', 'annex_1'],
    ['rus', 'приложение-n-1', 'annex_1'],
    ['rus', 'annex-no.-1', 'annex_1'],
    ['rus', '1-saylı-əlavə', 'annex_1'],
    ['rus', '1-№-li-əlavə', 'annex_1'],
  ])('%s: %s is %s', (language, segment, eId) =>
    expect(resolveClause(clausesOf(language), [segment])).toMatchObject({ clause: { eId } }),
  );

  test.each(['article-16b', 'article-6-ter', 'article-7-2', 'article-k-2', 'article-16¹'])(
    '%s is absent, not what is near',
    (segment) => expect(resolveClause(clausesOf('eng'), [segment])).toMatchObject({ status: 'absent' }),
  );
});
