import { describe, expect, test } from 'vitest';
import { makeSnippet } from '../../src/search/show/snippet.ts';

/** Article 31 of the Vienna Convention on the Law of Treaties, paragraphs 1 and 2. */
const ARTICLE_31 = `A treaty shall be interpreted in good faith in accordance with the ordinary meaning to be given to the terms of the treaty in their context and in the light of its object and purpose. The context for the purpose of the interpretation of a treaty shall comprise, in addition to the text, including its preamble and annexes: any agreement relating to the treaty which was made between all the parties in connection with the conclusion of the treaty; any instrument which was made by one or more parties in connection with the conclusion of the treaty and accepted by the other parties as an instrument related to the treaty.`;

const wordsOf = (text: string): readonly (readonly [number, number, string])[] =>
  [...text.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => [index, index + word.length, word]);
const spansOf = (text: string): Int32Array =>
  Int32Array.from(
    [...text.matchAll(/\p{L}+/gu)].flatMap(({ index, 0: word }) => [index, index + word.length]),
  );

/** The snippet of a text in which these words were found, in each place where they stand. */
function shown(text: string, ...found: readonly string[]) {
  const places = wordsOf(text).flatMap(([, , word], at): (readonly [number, number])[] =>
    found.includes(word) ? [[at, at]] : [],
  );
  const { text: words, highlights } = makeSnippet(text, spansOf(text), places);
  return { words, marked: highlights.map(([start, end]) => words.slice(start, end)) };
}

describe('what is shown of a clause', () => {
  test.each([
    [320, false],
    [321, true],
  ])('of %i characters is cut: %s', (length, isCut) => {
    const text = ARTICLE_31.slice(0, length);
    expect(makeSnippet(text, spansOf(text), []).text === text).toBe(!isCut);
  });

  test('with nothing found is its beginning, cut behind a word', () => {
    const { words, marked } = shown(ARTICLE_31);
    expect(words).toBe(`${ARTICLE_31.slice(0, ARTICLE_31.indexOf(' text, including'))}…`);
    expect(marked).toEqual([]);
  });

  test('with words found in the middle begins and ends between words, the found ones amid it', () => {
    const { words, marked } = shown(ARTICLE_31, 'annexes', 'agreement');
    expect(words).toMatch(/^…\p{L}+ [\s\S]* \p{L}+…$/u);
    expect(ARTICLE_31).toContain(words.slice(1, -1));
    const [before = '', after = ''] = words.split('annexes: any agreement');
    expect(Math.abs(before.length - after.length)).toBeLessThan(30);
    expect(words.length).toBeGreaterThan(260);
    expect(words.length).toBeLessThanOrEqual(282);
    expect(marked).toEqual(['annexes', 'agreement']);
  });

  test('with words found near its beginning begins with it, near its end ends with it', () => {
    expect(shown(ARTICLE_31, 'faith').words).toMatch(/^A treaty shall [\s\S]*\p{L}…$/u);
    expect(shown(ARTICLE_31, 'accepted').words).toMatch(/^…\p{L}[\s\S]* related to the treaty\.$/u);
  });

  test('is where most different words stand, not where one stands most often', () => {
    const { words, marked } = shown(ARTICLE_31, 'treaty', 'faith', 'light', 'instrument');
    expect(words).toContain('good faith');
    expect(new Set(marked)).toEqual(new Set(['treaty', 'faith', 'light']));
  });

  test('has each found word amid it, but where the text begins or ends', () => {
    const places = wordsOf(ARTICLE_31).map((_, at) => at);
    const shortest = places.map((at) => {
      const { text, highlights } = makeSnippet(ARTICLE_31, spansOf(ARTICLE_31), [[at, at]]);
      const [[from, to] = [0, 0]] = highlights;
      const before = text.startsWith('…') ? from : Number.POSITIVE_INFINITY;
      return Math.min(before, text.endsWith('…') ? text.length - to : Number.POSITIVE_INFINITY);
    });
    expect(Math.min(...shortest)).toBeGreaterThan(85);
  });

  test('is of two stretches that are worth the same the first', () => {
    const text = `The toll at dawn. ${'And so on. '.repeat(60)}The toll at dusk.`;
    expect(shown(text, 'toll').words).toMatch(/^The toll at dawn\./u);
  });

  test('takes a word in capitals for the same word', () => {
    const text = `TOLL Toll toll ${'and so on '.repeat(40)}ferry and lantern`;
    expect(shown(text, 'TOLL', 'Toll', 'toll', 'ferry', 'lantern').marked).toEqual(['ferry', 'lantern']);
  });

  test('leaves out more than thirty characters at an end, or nothing', () => {
    const left = wordsOf(ARTICLE_31).flatMap((_, at) => {
      const { text } = makeSnippet(ARTICLE_31, spansOf(ARTICLE_31), [[at, at]]);
      const start = ARTICLE_31.indexOf(text.replaceAll('…', ''));
      return [start, ARTICLE_31.length - start - text.replaceAll('…', '').length];
    });
    expect(Math.min(...left.filter((length) => length > 0))).toBeGreaterThan(30);
    expect(left).toContain(0);
  });

  test('has two words that stand once each before one that stands twenty times', () => {
    const far = 'and so on '.repeat(40);
    const text = `${'toll '.repeat(20)}${far}ferry and lantern`;
    expect(shown(text, 'toll', 'ferry', 'lantern').marked).toEqual(['ferry', 'lantern']);
  });

  test('is of equal stretches the one with most found, and of those the first', () => {
    expect(shown(ARTICLE_31, 'conclusion').words).toContain('between all the parties');
    expect(shown(ARTICLE_31, 'instrument').marked).toEqual(['instrument', 'instrument']);
  });

  test('marks a phrase as one and what overlaps once; words side by side stay two', () => {
    const text = 'The Parties keep the peace of the harbour.';
    const marked = (...found: readonly (readonly [number, number])[]) => {
      const snippet = makeSnippet(text, spansOf(text), found);
      return snippet.highlights.map(([start, end]) => snippet.text.slice(start, end));
    };
    expect(marked([1, 2])).toEqual(['Parties keep']);
    expect(marked([3, 4], [1, 3])).toEqual(['Parties keep the peace']);
    expect(marked([1, 1], [2, 2])).toEqual(['Parties', 'keep']);
    expect(marked([7, 7], [99, 99])).toEqual(['harbour']);
  });

  test('has no line breaks, and what is found stays in its place', () => {
    const text = 'The\tParties\r\nkeep peace.';
    expect(shown(text, 'keep')).toEqual({ words: 'The Parties  keep peace.', marked: ['keep'] });
  });
});
