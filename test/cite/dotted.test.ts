import { describe, expect, test } from 'vitest';
import { resolveText } from '../../src/cite/pasted.ts';
import { resolveReference } from '../../src/cite/resolve.ts';
import { library, names } from './ownText.ts';

const AGREEMENT = '/t/am-az-peace-2025/eng@2025-08-08';
const both = (ref: string) => [
  resolveReference(library, names, ref, ['eng']),
  ...resolveText(library, names, `См. ${ref}.`, ['eng']),
];

describe('«статья 7.1» is an article of its own where no paragraph is printed with a number', () => {
  test.each([
    'статья 7.1 Мирного соглашения',
    'ст. 7.1 Мирного соглашения',
    'Խաղաղության համաձայնագրի 7.1-ին հոդված',
  ])('%s: there is none; Article VII is near', (ref) => {
    const answer = {
      status: 'absent',
      targets: [],
      near: [`${AGREEMENT}/art_VII`],
      why: [{ why: 'no-clause', asked: { kind: 'article', number: '7-1' } }],
    };
    expect(both(ref)).toMatchObject([answer, answer]);
  });

  test.each(['Article 7.1 of the Peace Agreement', 'Sülh sazişinin 7.1-ci maddəsi'])(
    '%s: languages that number paragraphs so mean the first one',
    (ref) => {
      const answer = { status: 'found', targets: [`${AGREEMENT}/art_VII/p_1`] };
      expect(both(ref)).toMatchObject([answer, answer]);
    },
  );
});

test('of several articles those that are not there are said, each where it stands', () => {
  const text = 'Articles 2 and 99 of the Peace Agreement';
  const [two, many] = resolveText(library, names, text, ['eng']);
  expect(two).toMatchObject({ ref: 'Articles 2', status: 'found', targets: [`${AGREEMENT}/art_II`] });
  expect(many).toMatchObject({
    ref: '99',
    status: 'absent',
    why: [{ why: 'no-clause', work: 'am-az-peace-2025', asked: { kind: 'article', number: '99' } }],
  });
});
