import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containment, likeness, sharedEnds, WordNumbers } from '../../src/diff/likeness.ts';
import { longestIncreasing, matchSequences } from '../../src/diff/sequence.ts';
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

describe('what two sequences have in common', () => {
  const pairsOf = (a: readonly number[], b: readonly number[]) =>
    [...matchSequences(Int32Array.from(a), Int32Array.from(b))].flatMap((place, at) =>
      place < 0 ? [] : [[at, place] as const],
    );
  /** Length of the longest common subsequence, by the table that every textbook has. */
  function longest(a: readonly number[], b: readonly number[]): number {
    let row = new Array<number>(b.length + 1).fill(0);
    for (const one of a) {
      const next = [0];
      for (const [at, other] of b.entries())
        next.push(one === other ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0));
      row = next;
    }
    return row.at(-1) ?? 0;
  }
  const ids = fc.array(fc.nat(5), { maxLength: 30 });

  test('is as much as can be, in the order of both', () => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const pairs = pairsOf(a, b);
        expect(pairs).toHaveLength(longest(a, b));
        for (const [at, [i, j]] of pairs.entries()) {
          expect(a[i]).toBe(b[j]);
          const before = pairs[at - 1];
          if (before !== undefined) expect([before[0] < i, before[1] < j]).toEqual([true, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('where nearly all else changed is what stands once on both sides, and what lies right beside it', () => {
    // Two thousand other ids around each of three anchors: more edits than are looked for one by one.
    const noise = (from: number): readonly number[] => Array.from({ length: 1000 }, (_, at) => from + at);
    const sides = (from: number): readonly number[] => [
      ...noise(from),
      ...[7, 1, 8],
      ...noise(from + 1000),
      ...[7, 2, 8],
      ...noise(from + 2000),
    ];
    const [a, b] = [sides(10_000), sides(20_000)];
    expect(pairsOf(a, b).map(([at]) => a[at])).toEqual([7, 1, 8, 7, 2, 8]);
    // Of two anchors that cross each other one stays.
    const turned = pairsOf(a, [...b].reverse()).map(([at]) => a[at] ?? 0);
    expect(turned.filter((id) => id < 3)).toHaveLength(1);
  });

  test('of values the longest that only rise is found, and of none nothing', () => {
    const rising = (values: readonly number[]) => longestIncreasing(values).map((place) => values[place]);
    expect(rising([5, 1, 6, 2, 7, 3, 4])).toEqual([1, 2, 3, 4]);
    expect(rising([3, 3, 3])).toEqual([3]);
    expect(rising([])).toEqual([]);
  });
});

describe('likeness', () => {
  const profileOf = (text: string) => {
    const words = new WordNumbers();
    words.append(text);
    return words.profile(0, words.length);
  };
  const alike = (a: string, b: string) => likeness(profileOf(a), profileOf(b));

  test('is that of neighbouring words, beginning and end among them, however they are parted', () => {
    expect(alike('red lamp burns', ' Red,  lamp (burns).')).toBe(1);
    // Of four pairs each the first two are in common.
    expect(alike('red lamp burns', 'red lamp fades')).toBeCloseTo(0.5, 5);
    expect(alike('red lamp', 'lamp red')).toBe(0);
    expect([alike('', ''), alike('red', '')]).toEqual([1, 0]);
  });

  test('counts a pair as often as both have it, and what is out of reach as nothing', () => {
    expect(alike('toll toll toll', 'toll toll')).toBeCloseTo(6 / 7, 5);
    const [a, b] = [profileOf('red lamp burns'), profileOf('red lamp fades')];
    expect([likeness(a, b, 0.5), likeness(a, b, 0.9)].map((one) => one > 0)).toEqual([true, false]);
    expect(containment(profileOf('lamp burns'), profileOf('red lamp burns low'))).toBeCloseTo(1 / 3, 5);
    expect(containment(profileOf(''), a)).toBe(0);
  });

  test('of beginnings and ends is counted once where they meet', () => {
    expect(sharedEnds('red lamp', 'red old lamp')).toBe(8);
    expect(sharedEnds('aaa', 'aa')).toBe(2);
    expect(sharedEnds('red', 'blue')).toBe(0);
  });
});
