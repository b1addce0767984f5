import { describe, expect, test } from 'vitest';
import { importSource } from '../../src/import/import.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { readSource } from '../../src/sources/read.ts';
import { isUnread } from '../../src/sources/source.ts';

/** What of a text an editor is sent to look at: the doubt and its words. */
async function doubtsOf(content: string, name = 'text.txt', language: LanguageCode = 'eng') {
  const source = await readSource(Buffer.from(content), name);
  if (isUnread(source)) throw new Error(`not read: ${source.fault}`);
  const front = { language_role: 'not-stated' };
  const result = importSource(source, { language, pick: null, isWhole: false, title: null, front });
  if ('refusal' in result) throw new Error(JSON.stringify(result));
  return result.doubts.map(({ doubt, words }) => [doubt, words]);
}

const article = (label: string, words: string): string => `${label}\n\n${words}`;
const treaty = (...articles: readonly string[]): string =>
  ['Treaty on the Orchard', 'The Parties have agreed as follows:', ...articles].join('\n\n');

const FOUR = [1, 2, 3, 4].map((at) => article(`Article ${at}`, `Tree ${at} stands by the river.`));

describe('a number in signs that are not read', () => {
  test.each([
    ['of an article', article('Article ५', 'The fifth tree is a pear.'), '५'],
    ['of an article in line with its words', 'Article ៥. The fifth tree is a pear.', '៥'],
    ['of a paragraph', '๒. The fifth tree is a pear.', '๒'],
    ['of a point', '(௩) the fifth tree is a pear.', '௩'],
  ])('%s is a doubt, since nothing begins there', async (_, words, number) => {
    expect(await doubtsOf(treaty(...FOUR, words))).toContainEqual(['number-unread', number]);
  });

  test('is none where it is read, or stands in a sentence', async () => {
    const words = ['Article ٥', 'The tree bears ५ pears, as Article 5 says.', '¹ of them is red.'].join(
      '\n\n',
    );
    const doubts = await doubtsOf(treaty(...FOUR, words));
    expect(doubts.map(([doubt]) => doubt)).not.toContain('number-unread');
  });
});

describe('a title that may be text', () => {
  test('is a doubt where most articles have none', async () => {
    const doubts = await doubtsOf(treaty(...FOUR, article('Article 5. The pear tree', 'It is old.')));
    expect(doubts).toEqual([['title-unsure', 'The pear tree']]);
  });

  test('is none where many have one, where none has, and where the page says that it is a heading', async () => {
    const titled = [1, 2, 3].map((at) => article(`Article ${at}. Tree ${at}`, 'It stands by the river.'));
    const page = treaty(...FOUR, article('Article 5. The pear tree', 'It is old.'))
      .split('\n\n')
      .map((line) => (/^(?:Article|Treaty)/u.test(line) ? `<h3>${line}</h3>` : `<p>${line}</p>`))
      .join('');
    expect(await doubtsOf(treaty(...titled))).toEqual([]);
    expect(await doubtsOf(treaty(...FOUR))).toEqual([]);
    expect(await doubtsOf(`<html><body>${page}</body></html>`, 'page.html')).toEqual([]);
  });
});
