import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySegments, beforeOf, compareWords, type Segment } from '../../src/diff/words.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../src/model/language.ts';

/** `[-before-]{+after+}`, with the weight where it is not of words. */
const shown = (segments: readonly Segment[]): string =>
  segments
    .map((one) =>
      one.is === 'same'
        ? one.text
        : `${one.before === '' ? '' : `[-${one.before}-]`}${one.after === '' ? '' : `{+${one.after}+}`}${one.weight === 'words' ? '' : `<${one.weight}>`}`,
    )
    .join('');

describe('word boundaries in four scripts', () => {
  test.each<[LanguageCode, string, string, string]>([
    [
      'eng',
      'The Parties shall respect it.',
      'The Parties must respect it.',
      'The Parties [-shall-]{+must+} respect it.',
    ],
    [
      'rus',
      'Стороны воздерживаются от силы.',
      'Стороны отказываются от силы.',
      'Стороны [-воздерживаются-]{+отказываются+} от силы.',
    ],
    [
      'hye',
      'Կողմերը հարգում են սահմանը։',
      'Կողմերը ճանաչում են սահմանը։',
      'Կողմերը [-հարգում-]{+ճանաչում+} են սահմանը։',
    ],
    ['hye', 'Ինչպե՞ս վարվել', 'Ինչպես վարվել', '[-Ինչպե՞ս-]{+Ինչպես+} վարվել'],
    [
      'aze',
      'Tərəflər sərhədi tanıyır.',
      'Tərəflər sərhədi pozmur.',
      'Tərəflər sərhədi [-tanıyır-]{+pozmur+}.',
    ],
    [
      'eng',
      'good-neighborly relations',
      'good-neighbourly relations',
      'good-[-neighborly-]{+neighbourly+} relations',
    ],
    ['eng', '1,960 troops', '1,961 troops', '[-1,960-]{+1,961+} troops'],
  ])('%s: %s', (code, before, after, expected) => {
    expect(shown(compareWords(before, after, code))).toBe(expected);
  });
});

describe('weights', () => {
  test.each<[LanguageCode, string, string, string]>([
    [
      'eng',
      'just, comprehensive and lasting',
      'just, comprehensive, and lasting',
      'just, comprehensive{+,+}<punctuation> and lasting',
    ],
    ['eng', 'the Parties', 'the parties', 'the [-Parties-]{+parties+}<case>'],
    ['aze', 'İran SINIRI', 'iran sınırı', '[-İran-]{+iran+}<case> [-SINIRI-]{+sınırı+}<case>'],
    ['eng', 'dismiss or settle', 'dismiss, or  settle', 'dismiss{+,+}<punctuation> or{+ +}<spacing> settle'],
    ['rus', 'Стороны', 'Стороны'.normalize('NFD'), ''],
    [
      'rus',
      'район'.normalize('NFC'),
      'район'.normalize('NFD'),
      `[-район-]{+${'район'.normalize('NFD')}+}<spacing>`,
    ],
  ])('%s: %s', (code, before, after, expected) => {
    expect(shown(compareWords(before, after, code))).toBe(expected);
  });

  test('words changed one after another read as one change', () => {
    expect(shown(compareWords('they shall not raise claims', 'they will never raise claims', 'eng'))).toBe(
      'they [-shall not-]{+will never+} raise claims',
    );
  });
});

describe('properties of any two texts', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('a', 'B', 'b', ' ', '\n', ',', 'Կողմ', 'сила', 'ə', '՞', '-', '1.5'), {
        maxLength: 40,
      })
      .map((all) => all.join('')),
  );

  test('the segments hold both texts whole, and are none where the texts are equal', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(...LANGUAGE_CODES), (before, after, code) => {
        const segments = compareWords(before, after, code);
        expect(applySegments(before, segments)).toBe(after);
        if (before === after) expect(segments).toEqual([]);
        else expect(beforeOf(segments)).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });

  test('segments are never empty, and neighbours never both unchanged', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const segments = compareWords(before, after, 'eng');
        for (const [place, segment] of segments.entries()) {
          if (segment.is === 'same') expect(segment.text).not.toBe('');
          else expect(segment.before).not.toBe(segment.after);
          expect(segment.is === 'same' && segments[place - 1]?.is === 'same').toBe(false);
        }
      }),
    );
  });
});

describe('bounded time', () => {
  const many = (count: number, word: (place: number) => string): string =>
    Array.from({ length: count }, (_, place) => word(place)).join(' ');

  test.each([
    ['nothing in common', many(60_000, (n) => `a${n}`), many(60_000, (n) => `b${n}`)],
    ['one word over and over', many(60_000, () => 'x'), many(30_000, (n) => (n % 2 ? 'x' : 'y'))],
    ['the same words backwards', many(30_000, (n) => `w${n}`), many(30_000, (n) => `w${30_000 - n}`)],
    ['one endless word', 'a'.repeat(500_000), `${'a'.repeat(500_000)}b`],
    ['brackets alone', ')'.repeat(60_000), '('.repeat(60_000)],
  ])('%s', (_, before, after) => {
    expect(applySegments(before, compareWords(before, after, 'eng'))).toBe(after);
  });
});
