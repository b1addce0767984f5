import { describe, expect, test } from 'vitest';
import { gatherBacklinks } from '../../src/cite/backlinks.ts';
import { indexNames } from '../../src/cite/find/names.ts';
import { resolveReference } from '../../src/cite/resolve.ts';
import { library, linksOf, names, textOf } from './ownText.ts';

const ARTICLES = [3, 4, 13, 27, 32]
  .map((number) => `## Article ${number}\n\n1. One:\n\n(a) a point;\n\n(b) a point.\n\n2. Two.`)
  .join('\n\n');
const inTreaty = (words: string): readonly (readonly string[])[] =>
  linksOf(textOf(`## Article 1\n\n${words}\n\n${ARTICLES}\n\n# Annex III\n\n## Article 4\n\nFour.`));

describe('what one word numbers is of one act, wherever its name stands', () => {
  test.each([
    [
      'Articles 3, 27 and 32 of the First Ferry Convention apply',
      [['Articles 3'], ['27'], ['32 of the First Ferry Convention']],
    ],
    ['Статьи 27 и 32 Лесного кодекса', [['Статьи 27'], ['32 Лесного кодекса']]],
    ['Meşə Məcəlləsinin 27-ci və 32-ci maddələri', [['Meşə Məcəlləsinin 27-ci'], ['32-ci maddələri']]],
    [
      'Article 3 and Article 27 of the First Ferry Convention',
      [['Article 3', 'art_3'], ['Article 27 of the First Ferry Convention']],
    ],
    [
      'Articles 27 and 32 apply',
      [
        ['Articles 27', 'art_27'],
        ['32', 'art_32'],
      ],
    ],
  ])('%s', (words, links) => expect(inTreaty(words)).toEqual(links));
});

describe('a clause that other acts have', () => {
  test.each([
    'Article 3 common to those instruments',
    'Article 3, common to the Ferry Conventions',
    'Article 27 and those following of the Ferry Convention',
    'статья 3, общая для этих актов',
  ])('%s is none of the text itself', (words) =>
    expect(inTreaty(words).flatMap(([, to]) => to ?? [])).toEqual([]),
  );
});

describe('a clause of what was named before', () => {
  test.each([
    [
      'Article 27 applies, with paragraph 2 of that article',
      [
        ['Article 27', 'art_27'],
        ['paragraph 2', 'art_27__para_2'],
      ],
    ],
    [
      'Article 27, paragraph 1, with point (b) of the same paragraph',
      [
        ['Article 27, paragraph 1', 'art_27__para_1'],
        ['point (b)', 'art_27__para_1__point_b'],
      ],
    ],
    [
      'согласно статье 27 и пункту 2 указанной статьи',
      [
        ['статье 27', 'art_27'],
        ['пункту 2', 'art_27__para_2'],
      ],
    ],
    [
      'согласно статье 27 и пункту 2 той же статьи',
      [
        ['статье 27', 'art_27'],
        ['пункту 2', 'art_27__para_2'],
      ],
    ],
    [
      '27-րդ հոդվածի և նույն հոդվածի 2-րդ կետի համաձայն',
      [
        ['27-րդ հոդվածի', 'art_27'],
        ['2-րդ կետի', 'art_27__para_2'],
      ],
    ],
    [
      '27-ci maddəyə və həmin maddənin 2-ci bəndinə əsasən',
      [
        ['27-ci maddəyə', 'art_27'],
        ['2-ci bəndinə', 'art_27__para_2'],
      ],
    ],
    [
      'Article 27, and in particular its paragraph 2',
      [
        ['Article 27', 'art_27'],
        ['paragraph 2', 'art_27__para_2'],
      ],
    ],
    [
      'Article 27 of the Ferry Convention, in particular its paragraph 2',
      [['Article 27 of the Ferry Convention'], ['paragraph 2']],
    ],
    ['paragraph 2 of that article', [['paragraph 2']]],
  ])('%s', (words, links) => expect(inTreaty(words)).toEqual(links));
});

describe('articles of an annex', () => {
  test.each([
    [
      'Annex III, article 4, and article 13, paragraph 2, apply',
      [['Annex III, article 4', 'annex_III__art_4'], ['article 13, paragraph 2']],
    ],
    [
      'Annex III, article 4, and article 13 of this Agreement',
      [
        ['Annex III, article 4', 'annex_III__art_4'],
        ['article 13', 'art_13'],
      ],
    ],
    [
      'article 13 and Annex III, article 4',
      [
        ['article 13', 'art_13'],
        ['Annex III, article 4', 'annex_III__art_4'],
      ],
    ],
  ])('%s', (words, links) => expect(inTreaty(words)).toEqual(links));
});

test('"paragraph 2" in a numbered paragraph of several parts is the second one of the article', () => {
  const links = linksOf(
    textOf('## Article 1\n\n1. One.\n\n2. Two.\n\n3. Three, but for paragraph 2.\n\nA part.'),
  );
  expect(links).toEqual([['paragraph 2', 'art_1__para_2']]);
});

test('"this Agreement" is the text itself, whatever it is good for', () => {
  expect(inTreaty('the provisions of this Agreement for the prevention of floods')).toEqual([
    ['this Agreement', 'T'],
  ]);
});

describe('a noun alone means a Work of which the text speaks', () => {
  const words =
    'Article 2 of the Protocol and section 3 of the Act apply, as does Article 102 of the Charter.';
  const named = (to: Readonly<Record<string, string>>) =>
    Object.entries({
      'Article 2 of the Protocol': '',
      'section 3 of the Act': '',
      'Article 102 of the Charter': '',
      ...to,
    }).map(([link, work]) => (work === '' ? [link] : [link, work]));

  test('none where it speaks of none', () => {
    expect(linksOf(textOf(`## Article 1\n\n${words}`))).toEqual(named({}));
  });

  test('that which a relation of its Work names', () => {
    expect(linksOf(textOf(`## Article 1\n\n${words}`, ['bishkek-protocol-1994']))).toEqual(
      named({ 'Article 2 of the Protocol': 'bishkek-protocol-1994' }),
    );
  });

  test('that which it names in another article', () => {
    const links = linksOf(
      textOf(`## Article 1\n\n${words}\n\n## Article 2\n\nThe Charter of the United Nations prevails.`),
    );
    expect(links.slice(0, 3)).toEqual(named({ 'Article 102 of the Charter': 'un-charter-1945' }));
  });

  test('of several that which it is defined to mean', () => {
    const markdown = `The Alma-Ata Declaration (1991) (hereinafter the Declaration) stands beside the Declaration on Principles of International Law concerning Friendly Relations and Cooperation among States in accordance with the Charter of the United Nations (1970).

## Article 1

Paragraph 2 of the Declaration applies.`;
    expect(linksOf(textOf(markdown)).at(-1)).toEqual([
      'Paragraph 2 of the Declaration',
      'alma-ata-declaration-1991',
    ]);
  });

  test('a Work is cited by no text that does not speak of it', () => {
    const home = textOf(`## Article 1\n\n${words}`);
    const gathering = gatherBacklinks(new Map([...library, [home.work.id, home]]), names);
    let step = gathering.next();
    while (step.done !== true) step = gathering.next();
    const from = (id: string) =>
      step.value?.get(`/t/${id}`)?.filter((link) => link.from.work === home.work.id) ?? [];
    expect([from('bishkek-protocol-1994'), from('helsinki-final-act-1975')]).toEqual([[], []]);
  });
});

describe('a name with a structure word, and an annex without a number', () => {
  const markdown = '## Article 4\n\nFour.\n\n# Annex\n\n## Section 1\n\n5. Five.\n\n6. Six:\n\n(a) one.';
  const treaty = textOf(markdown);
  const work = {
    ...treaty.work,
    id: 'part-ix-1994',
    names: { eng: ['Part IX Agreement'] },
    date: '1994-01-01',
  };
  const shelf = new Map([[work.id, { ...treaty, work }]]);
  const index = indexNames([work]);

  test.each([
    ['Article 4 of the Part IX Agreement', 'art_4'],
    ['Section 1, paragraph 6(a) of the Annex to the Part IX Agreement', 'annex_1/sec_1/para_6/point_a'],
    ['section 1 of the Annex to the Part IX Agreement', 'annex_1/sec_1'],
  ])('%s', (reference, clause) => {
    const { targets } = resolveReference(shelf, index, reference, ['eng']);
    expect(targets).toEqual([`/t/${work.id}/eng@2000-01-01/${clause}`]);
  });
});
