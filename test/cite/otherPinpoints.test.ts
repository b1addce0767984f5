import { describe, expect, test } from 'vitest';
import { linksOf, textOf } from './ownText.ts';

/** Clauses that every pinpoint below would find, if it were one of the text itself. */
const OWN = [1, 2, 3, 5, 27]
  .map((article) => {
    const paragraphs = [1, 2, 3, 4, 5, 13].map((number) => `${number}. Words.\n\n(a) one;\n\n(b) two.`);
    return `## Article ${article}\n\n${paragraphs.join('\n\n')}`;
  })
  .join('\n\n');

/** Where the links lead that the words have in article 9 of an agreement; nothing for those that lead nowhere. */
const targetsOf = (words: string): readonly string[] =>
  linksOf(
    textOf(`## Article 9\n\n4. The Parties apply ${words}.\n\n${OWN}\n\n# Annex\n\n2. Two.\n\n4. Four.`),
  ).flatMap(([, ...targets]) => targets);

describe('pinpoints of other acts lead to no clause of the text in which they stand', () => {
  test.each([
    'paragraph 2 of that Convention',
    'paragraph 1 of resolution II',
    'paragraphs 1 and 2 of resolution II',
    'resolution II, paragraph 13',
    'paragraph 5 of decision 3/CP.7',
    'paragraph 4 of the annex thereto',
    'paragraph 4 of the annex to that Convention',
    'paragraph 2 of the latter',
    'Article 3 of the 1951 Convention',
    'the Ferry Convention, in particular its paragraph 2',
    'Директивы 2004/38/ЕС (пункт 2, подпункты a) и b))',
    'статью 2 Директивы (пункт 2, подпункты a) и b))',
    'пункты 1, 2 и 3 статьи 2 Директивы 2004/38/ЕС',
    'пункт 1 резолюции II',
    'пункт 5 решения 3/CP.7',
    'пункт 2 указанной Конвенции',
    'пункт 4 приложения к ней',
    'նշված կոնվենցիայի 2-րդ կետը',
    'həmin Konvensiyanın 2-ci bəndini',
  ])('%s', (words) => expect(targetsOf(words)).toEqual([]));
});

describe('what looks like them and is of the text itself', () => {
  test.each([
    ['Article 27 (paragraph 2)', ['art_27', 'art_27__para_2']],
    [
      'Article 27 (paragraph 2, points (a) and (b))',
      ['art_27', 'art_27__para_2__point_a', 'art_27__para_2__point_b'],
    ],
    ['articles 1, 2 (paragraphs 1 and 2)', ['art_1', 'art_2', 'art_2__para_1', 'art_2__para_2']],
    ['Article 27, and Article 5 thereof', ['art_27', 'art_5']],
    ['Article 27 and paragraph 2 thereof', ['art_27', 'art_27__para_2']],
    ['paragraph 4 of the annex to this Agreement', ['annex_1__para_4']],
    ['paragraph 2 of this Article', ['art_9']],
    ['пункт 2 настоящей статьи 27', ['art_27__para_2']],
  ])('%s', (words, targets) => expect(targetsOf(words)).toEqual(targets));
});

describe('a noun alone leads to no Work of which the text does not speak', () => {
  test.each([
    'Article 2 of the Protocol',
    'Article 5 of the Framework',
    'section 3 of the Act',
    'Article 3 of the Declaration',
    'Paragraph 2 of the Appeal',
    'Article 2 of that Charter',
    'статью 1 Протокола № 12',
  ])('%s', (words) => expect(targetsOf(words)).toEqual([]));
});
