import { beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { Budget, timeless } from '../../src/model/budget.ts';
import { checkText, checkTextInTurns } from '../../src/quote/text.ts';
import { engineOver } from '../search/engine.ts';
import { DOCUMENTS, FIXTURE } from '../support/folder.ts';
import { type Check, checkerOver } from './checker.ts';

const PEACE = 'am-az-peace-2025/eng@2025-08-08';
const STATEMENT = 'am-az-ru-statement-2020/rus@2020-11-09';

let check: Check;
beforeAll(async () => {
  check = await checkerOver(DOCUMENTS);
});
const only = (text: string) => {
  const [one, more] = check(text);
  expect(more).toBeUndefined();
  return one;
};

describe('a quotation with the words of a clause', () => {
  test.each([
    ['a whole clause', 'The Parties shall not deploy along their mutual border forces of any third party.'],
    ['a part of it', 'not deploy along their mutual border forces'],
    [
      'after the label of its article',
      'Article VII. The Parties shall not deploy along their mutual border forces of any third party.',
    ],
    [
      'before its source in brackets',
      'The Parties shall not deploy along their mutual border forces of any third party (Article VII)',
    ],
  ])('%s is the same', (_, quotation) => {
    expect(only(quotation)).toMatchObject({
      verdict: 'same',
      clauses: [`${PEACE}/art_VII/p_1`],
      stated: null,
    });
  });

  test.each([
    ['capitals', 'THE PARTIES SHALL NOT DEPLOY along their mutual border forces of any third party'],
    [
      'quotation marks and commas inside',
      'The Parties shall not deploy, along their mutual border, “forces” of any third party',
    ],
    [
      'a small letter in brackets',
      '[t]he Parties shall not deploy along their mutual border forces of any third party',
    ],
  ])('with other %s it is the same but for typography', (_, quotation) => {
    expect(only(quotation)).toMatchObject({
      verdict: 'same-but-typography',
      clauses: [`${PEACE}/art_VII/p_1`],
    });
  });

  test.each([
    ['a dash within a word', 'any and all interstate claims, complaints, protests', `${PEACE}/art_XV/p_1`],
    [
      'a word cut at the end of a line',
      'respect the sovereignty, terri-\ntorial integrity',
      `${PEACE}/art_I`,
    ],
    [
      'е for ё, a blank for none',
      'в количестве 1 960 военнослужащих со стрелковым оружием, 90 бронетранспортеров',
      `${STATEMENT}/para_3`,
    ],
  ])('%s makes no other word', (_, quotation, clause) => {
    expect(check(quotation.replace('\n', ' '))).toMatchObject([
      { verdict: 'same-but-typography', clauses: [clause] },
    ]);
  });

  test('words that are marked as left out in one clause are no difference', () => {
    const quotation = 'The Parties recognize … political independence of each other';
    expect(only(quotation.replace('The Parties', 'the Parties'))).toMatchObject({
      verdict: 'same',
      clauses: [`${PEACE}/art_I`],
    });
  });

  test('paragraphs that follow each other are the same with a clause for each', () => {
    const quotation =
      'The Parties shall not deploy along their mutual border forces of any third party. The Parties shall, pending the delimitation';
    expect(only(quotation)).toMatchObject({
      verdict: 'same',
      clauses: [`${PEACE}/art_VII/p_1`, `${PEACE}/art_VII/p_2`],
    });
  });

  test('words of many clauses name how many there are', () => {
    const answer = only('the Parties shall');
    expect(answer?.total).toBe(answer?.clauses.length);
    expect(answer?.total).toBeGreaterThan(10);
  });
});

describe('a quotation with other words', () => {
  test.each([
    [
      'one word',
      'The Parties may not deploy along their mutual border forces of any third party.',
      ['shall → may'],
    ],
    [
      'a negation dropped',
      'The Parties shall deploy along their mutual border forces of any third party.',
      ['not →'],
    ],
    ['words added at the end', 'forces of any third party without consent', ['→ without consent']],
    [
      'an omission that is not marked',
      'The Parties shall refrain from the use of force',
      ['in their mutual relations →'],
    ],
  ])('%s differs in just these', (_, quotation, changes) => {
    const answer = only(quotation);
    expect(answer?.verdict).toBe('differs');
    expect(answer?.changes).toEqual(changes);
  });

  test.each([
    ['1960', '1970'],
    ['90', '9'],
    ['380', '3800'],
  ])('a number differs, whatever it is near: %s', (number, other) => {
    const words = 'в количестве 1960 военнослужащих со стрелковым оружием, 90 бронетранспортёров, 380 единиц';
    const answer = only(words.replace(number, other));
    expect(answer).toMatchObject({ verdict: 'differs', changes: [`${number} → ${other}`] });
  });

  test('a number in a name behind it is not taken for a source to be left out', () => {
    const answer = only(
      'in accordance with the provisions of the Vienna Conventions on Diplomatic Relations (1971) and Consular Relations (1963)',
    );
    expect(answer).toMatchObject({ verdict: 'differs', changes: ['1961 → 1971'] });
  });

  test.each([
    [
      'that is changed',
      'In full contradiction to Article I, the Parties confirm that they do not have any territorial claims',
    ],
    [
      'that is dropped in part',
      'Pending Article I, the Parties confirm that they do not have any territorial claims to each other',
    ],
  ])('a beginning %s is not taken for a lead-in', (_, quotation) => {
    expect(only(quotation)?.verdict).toBe('differs');
  });

  test('words before a colon that change a clause are part of the quotation', () => {
    const answer = only(
      'It was never the case that: The Parties shall not raise any such claims in the future',
    );
    expect(answer?.verdict).not.toBe('same');
  });
});

describe('a quotation of several clauses', () => {
  test.each([
    [
      'two sentences of two articles',
      'The Parties shall refrain from intervening with the internal affairs of each other. The Parties shall not deploy along their mutual border forces of any third party.',
      [`${PEACE}/art_IV`, `${PEACE}/art_VII/p_1`],
    ],
    [
      'halves of two sentences, without a mark',
      'The Parties shall not deploy along their mutual border forces of any third party pending the delimitation and subsequent demarcation of their mutual border',
      [`${PEACE}/art_VII/p_1`, `${PEACE}/art_VII/p_2`],
    ],
    [
      'halves of two clauses, with points between',
      'The Parties shall not deploy along their mutual border … extremism and terrorism within their respective jurisdictions',
      [`${PEACE}/art_VII/p_1`, `${PEACE}/art_VIII`],
    ],
  ])('%s joins them', (_, quotation, clauses) => {
    expect(only(quotation)).toMatchObject({ verdict: 'joined', clauses });
  });
});

describe('a quotation that no clause has', () => {
  test.each([
    'The sides will not station troops of any third party along the border',
    'no forces of any third party shall be deployed along the mutual border',
  ])('is near the clause with most of its words: %s', (quotation) => {
    expect(only(quotation)).toMatchObject({
      verdict: 'near',
      clauses: [`${PEACE}/art_VII/p_1`],
      changes: [],
    });
  });

  test.each([
    'Tərəflər qarşılıqlı sərhədləri boyunca heç bir üçüncü tərəfin qüvvələrini yerləşdirməyəcəklər',
    'Կողմերն իրենց փոխադարձ սահմանի երկայնքով չեն տեղակայում որևէ երրորդ կողմի ուժեր։',
  ])('in a language in which it is not held, may be a translation, which is a guess: %s', (quotation) => {
    expect(only(quotation)).toMatchObject({ verdict: 'translation', clauses: [`${PEACE}/art_VII/p_1`] });
  });

  test('in a language in which the clause is held, is no translation of it', () => {
    const answer = only(
      'Турецкая Республика участвует в наблюдении за соблюдением перемирия на равных основаниях.',
    );
    expect(answer).toMatchObject({ verdict: 'none', clauses: [] });
  });

  test.each([
    'The Parties shall exchange maps of minefields within thirty days.',
    'Железнодорожное сообщение открывается не позднее 1 марта 2021 года.',
    'shall refrain from fishing',
    'zzqqx',
  ])('is in no text held: %s', (quotation) => {
    expect(only(quotation)).toMatchObject({ verdict: 'none', clauses: [], total: 0 });
  });

  test('marks alone are no quotation', () => {
    expect(check('?! … «»')).toEqual([]);
  });
});

describe('quotations in an article of a newspaper', () => {
  const ARTICLE = `Article IX of the agreement says: “The Parties shall not deploy along their mutual border forces of any third party”, the minister recalled.

He added that «the Parties shall refrain from intervening in internal affairs of each other» (Article IV), and that the “corridor” would open.`;

  test('are those in quotation marks, each with its own answer; a name in marks is none', () => {
    expect(check(ARTICLE).map(({ quotation, verdict }) => [quotation.slice(0, 30), verdict])).toEqual([
      ['The Parties shall not deploy a', 'same'],
      ['the Parties shall refrain from', 'differs'],
    ]);
  });

  test('another article beside a quotation is said; the right one is not', () => {
    expect(check(ARTICLE).map(({ stated }) => stated)).toEqual(['Article IX', null]);
  });

  test('another document beside a quotation is said', () => {
    const text =
      'The Charter of the United Nations says: “The Parties shall not deploy along their mutual border forces of any third party”.';
    expect(only(text)?.stated).toBe('Charter of the United Nations');
  });

  test('an act that is not known here is no other document: that cannot be said', () => {
    const text =
      'Article 5 of the Zurich Protocols says: “The Parties shall not deploy along their mutual border forces of any third party”.';
    expect(only(text)?.stated).toBeNull();
  });

  test('without marks, each line is one, or the sentences that are known', () => {
    const text = `The Parties shall refrain from intervening with the internal affairs of each other.
Yesterday was cold. The Parties shall not deploy along their mutual border forces of any third party. Nobody came.`;
    expect(check(text).map(({ clauses }) => clauses[0])).toEqual([`${PEACE}/art_IV`, `${PEACE}/art_VII/p_1`]);
  });
});

test('a text of many quotations lets others have their turn between them, and says the same', async () => {
  const archive = Archive.load(FIXTURE);
  const index = (await engineOver(archive)).index();
  const text = Array.from({ length: 12 }, (_, at) => `He quotes "Rain falls on ${at} sides".`).join('\n');
  let now = 0;
  // At every look ten milliseconds have passed: each turn that is offered is due.
  const pace = { now: () => ++now * 10, turn: async () => undefined };
  const budget = new Budget('quotation', pace, undefined, { steps: Infinity, ms: Infinity });
  const checking = { archive, index, languages: [] };
  const checked = await checkTextInTurns({ ...checking, budget }, text);
  expect(checked.quotations).toHaveLength(12);
  expect(checked).toEqual(checkText({ ...checking, budget: timeless('quotation') }, text));
  expect(budget.turns).toBeGreaterThanOrEqual(12);
});
