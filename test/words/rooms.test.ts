import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/cite/find/citations.ts';
import { indexNames } from '../../src/cite/find/names.ts';
import { findReferences } from '../../src/cite/reference.ts';
import { cut } from '../../src/cite/tokens.ts';
import { compareWords } from '../../src/diff/words.ts';
import { WorkFileSchema } from '../../src/model/work.ts';
import { foldTokens } from '../../src/words/fold.ts';

const act = (id: string, title: object) => ({
  id,
  ...WorkFileSchema.parse({
    type: 'agreement',
    nature: 'treaty',
    title,
    participants: [],
    date: '2001-05-06',
    stages: [],
    status_checked: '2026-01-05',
  }),
});
const names = indexNames([
  act('lasting', { eng: "Ma'alot Agreement", hye: 'Տևական խաղաղության համաձայնագիր' }),
]);

describe('references read the words that search finds', () => {
  test.each([
    ['another apostrophe', 'Article 4 of the Ma’alot Agreement', ['lasting']],
    ['եվ written for և', '4-րդ հոդված, Տեվական խաղաղության համաձայնագիր', ['lasting']],
    ['a soft hyphen in a name', 'Article 4 of the Ma\u00ADalot Agree\u00ADment', ['lasting']],
    ['a mark of question inside a name', 'Տևակա՞ն խաղաղության համաձայնագիր', ['lasting']],
  ])('%s: %s', (_, text, works) => {
    expect(findCitations(text, names, null)).toMatchObject([{ works }]);
  });

  test.each([
    ['a soft hyphen', 'Ar\u00ADticle 4'],
    ['a mark of question', '4-րդ հոդվա՞ծ'],
  ])('%s inside a structure word: %s', (_, text) => {
    const step = { kind: 'article', number: '4', to: null };
    expect(findReferences(text)).toMatchObject([{ steps: [step], end: text.length }]);
  });

  test('every word that references are read by is one of the fold, but for letters beside figures', () => {
    const piece = fc.constantFrom(
      ...['Article', 'հոդվա՞ծ', 'Ma’alot', 'co\u00ADop', '7', '-րդ', 'й', ' ', '.', "'", '՞', '-', '条'],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 20 }).map((all) => all.join('')),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (words) => {
        const folded = foldTokens(words);
        for (const { start, end, is } of cut(words)) {
          if (
            is !== 'word' ||
            !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Armenian}]+$/u.test(words.slice(start, end))
          )
            continue;
          expect(folded.filter((one) => one.start <= start && one.end >= end)).toHaveLength(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('comparison reads the words that search finds', () => {
  test.each([
    [
      'another apostrophe is another mark, no other word',
      "the Parties' and Armenia's",
      'the Parties’ and Armenia’s',
      ['punctuation', 'punctuation'],
    ],
    ['և and եւ are spelled alike', 'տևական խաղաղություն', 'տեւական խաղաղություն', ['spacing']],
    ['a soft hyphen parts no word', 'cooperation', 'co\u00ADoperation', ['spacing']],
    ['a lost apostrophe makes another word', "it's", 'its', ['words']],
    ['in a script without spaces a word is a character', '第五条条约', '第六条条约', ['words']],
  ])('%s', (_, before, after, weights) => {
    const changed = compareWords(before, after, 'eng').flatMap((one) =>
      one.is === 'changed' ? [one.weight] : [],
    );
    expect(changed).toEqual(weights);
  });

  test('a number is one word over its point or comma: 20.2 is not 20 and 2', () => {
    expect(compareWords('paragraph 20.2 and 1,960', 'paragraph 20.3 and 1,961', 'eng')).toMatchObject([
      { text: 'paragraph ' },
      { before: '20.2', after: '20.3' },
      { text: ' and ' },
      { before: '1,960', after: '1,961' },
    ]);
  });
});
