import type { Place, Step } from '../place.ts';
import type { NamedWork, Style } from '../style.ts';
import { isDigits, isPlain, isSubparagraph, join, only, paragraphOf } from './parts.ts';

/** The ending of an ordinal follows the vowels of the last numeral: `2-ci`, `3-cü`, `6-cı`, `9-cu`. */
const UNITS: Readonly<Record<string, string>> = {
  1: 'ci',
  2: 'ci',
  3: 'cü',
  4: 'cü',
  5: 'ci',
  6: 'cı',
  7: 'ci',
  8: 'ci',
  9: 'cu',
};
const TENS: Readonly<Record<string, string>> = {
  1: 'cu',
  2: 'ci',
  3: 'cu',
  4: 'cı',
  5: 'ci',
  6: 'cı',
  7: 'ci',
  8: 'ci',
  9: 'cı',
};
export const counted = (number: string): string => {
  if (!isDigits(number)) return number;
  const ending = UNITS[number.at(-1) ?? ''] ?? TENS[number.at(-2) ?? ''] ?? 'cü';
  return `${number}-${/^\d+00$/u.test(number) ? 'cü' : ending}`;
};
const ORDINALS = 'birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu'.split(
  ' ',
);
const ordinal = ({ number }: Step): string | null => ORDINALS[Number(number) - 1] ?? null;

/** Of the treaty itself, of what stands before it, and in the genitive of each. */
type Noun = readonly [
  plain: string,
  own: string,
  plainGenitive: string,
  ownGenitive: string,
  locative: string,
];
const NOUNS: Readonly<Record<string, Noun>> = {
  article: ['maddə', 'maddəsi', 'maddənin', 'maddəsinin', 'maddəsində'],
  paragraph: ['bənd', 'bəndi', 'bəndin', 'bəndinin', 'bəndində'],
  point: ['yarımbənd', 'yarımbəndi', 'yarımbəndin', 'yarımbəndinin', 'yarımbəndində'],
  part: ['hissə', 'hissəsi', 'hissənin', 'hissəsinin', 'hissəsində'],
  p: ['abzas', 'abzası', 'abzasın', 'abzasının', 'abzasında'],
  annex: ['Əlavə', 'Əlavəsi', 'Əlavənin', 'Əlavəsinin', 'Əlavəsində'],
  chapter: ['fəsil', 'fəsli', 'fəslin', 'fəslinin', 'fəslində'],
  section: ['bölmə', 'bölməsi', 'bölmənin', 'bölməsinin', 'bölməsində'],
};
export const noun = (kind: string, form: number): string => NOUNS[kind]?.[form] ?? kind;

interface Habit {
  readonly paragraph: string;
  readonly letter: (letter: string) => string;
}
const CLOSED: Habit = { paragraph: 'paragraph', letter: (letter) => `${letter})` };
const QUOTED: Habit = { ...CLOSED, letter: (letter) => `“${letter}”` };
const PARTS: Habit = { ...CLOSED, paragraph: 'part' };

type Level = readonly [number: string, kind: string];
/** Levels outermost first; of points one at most. */
function levelsOf(place: Place, habit: Habit): readonly Level[] {
  const [point] = place.points;
  const paragraph = paragraphOf(place);
  const kind = place.p !== null ? 'p' : place.article === null ? 'paragraph' : habit.paragraph;
  return [
    ...place.outer.map(({ kind, number }): Level => [counted(number), kind]),
    ...(place.article ? [[counted(place.article.number), 'article'] as const] : []),
    ...(paragraph ? [[counted(paragraph.number), kind] as const] : []),
    ...(point ? [[habit.letter(point.number), paragraph ? 'point' : 'paragraph'] as const] : []),
  ];
}
const isFor = (place: Place): boolean => isPlain(place) && place.points.length < 2;

/** `7-ci maddəsinin 2-ci bəndinin a) yarımbəndi`; `outer` is how the outermost is said, `last` the innermost. */
const chain = (habit: Habit, isOwned: boolean, last: number) =>
  only(isFor, (place) => {
    const levels = levelsOf(place, habit);
    return levels
      .map(([number, kind], index) => {
        const owned = index > 0 || isOwned;
        const isLast = index === levels.length - 1;
        return `${number} ${noun(kind, isLast ? (owned ? last : 0) : owned ? 3 : 2)}`;
      })
      .join(' ');
  });

/** `maddə 7, bənd 2, yarımbənd a`. */
const wordFirst = (separator: string, capital: boolean) =>
  only(isFor, (place) => {
    const steps = [...place.outer, place.article, paragraphOf(place), place.points[0] ?? null];
    const numbers = steps.filter((step): step is Step => step !== null).map(({ number }) => number);
    const words = levelsOf(place, CLOSED).map(([, kind], index) => `${noun(kind, 0)} ${numbers[index]}`);
    const text = words.join(separator);
    return capital ? text.replace(/^m/u, 'M') : text;
  });

type Write = Style['write'];
const of =
  (write: (place: Place) => string | null, template = '{}'): Write =>
  (place, { name }) => {
    const words = write(place);
    return words && name.genitive && template.replace('{}', () => `${name.genitive} ${words}`);
  };
const before =
  (write: (place: Place) => string | null): Write =>
  (place, { name }: NamedWork) => {
    const words = write(place);
    return words && `${name.plain}, ${words}`;
  };

/** Azerbaijani acts: `7.2-ci maddə`. */
const dotted = only(
  (place) =>
    isPlain(place) &&
    place.outer.length === 0 &&
    place.points.length === 0 &&
    [place.article, place.paragraph].every((step) => isDigits(step?.number ?? '')),
  (place) => `${place.article?.number}.${counted(place.paragraph?.number ?? '')} maddə`,
);
const unnumbered = only(
  (place) =>
    place.p !== null && place.article !== null && place.points.length === 0 && ordinal(place.p) !== null,
  (place) => {
    const above = chain(CLOSED, true, 3)({ ...place, p: null });
    return above && place.p && `${above} ${ordinal(place.p)} abzası`;
  },
);
const isBelow = (place: Place): boolean => isSubparagraph(place);

export const AZERBAIJANI: readonly Style[] = (
  [
    ['X-in 7-ci maddəsinin 2-ci bəndinin a) yarımbəndi', of(chain(CLOSED, true, 1))],
    ['X-in 7-ci maddəsinin 2-ci bəndinin “a” yarımbəndi', of(chain(QUOTED, true, 1))],
    ['X-in 7-ci maddəsinin 2-ci bəndində', of(chain(CLOSED, true, 4))],
    [
      'X-in 7-ci maddəsinin 2-ci bəndinə əsasən',
      of(
        only(({ p }) => p === null, chain(CLOSED, true, 1)),
        '{}nə əsasən',
      ),
    ],
    ['X-in 7-ci maddəsinin 2-ci bəndinin tələbləri', of(chain(CLOSED, true, 3), '{} tələbləri')],
    [
      'X-in 7-ci maddəsinin 2-ci hissəsi',
      of(
        only(
          (place) => place.article !== null && place.paragraph !== null && place.points.length === 0,
          chain(PARTS, true, 1),
        ),
      ),
    ],
    ['X, 7-ci maddənin 2-ci bəndi', before(chain(CLOSED, false, 1))],
    [
      'X, 7-ci maddə, 2-ci bənd',
      before(
        only(isFor, (place) =>
          join(', ', ...levelsOf(place, CLOSED).map(([number, kind]) => `${number} ${noun(kind, 0)}`)),
        ),
      ),
    ],
    ['X, maddə 7, bənd 2, yarımbənd a', before(wordFirst(', ', false))],
    ['X, Maddə 7 bənd 2', before(wordFirst(' ', true))],
    ['X, 7.2-ci maddə', before(dotted)],
    ['X-in XV maddəsinin ikinci abzası', of(unnumbered)],
    [
      'X-in 7-ci maddəsinin 1-ci bəndinin 2-ci abzası',
      of(
        only(
          isBelow,
          (place) =>
            place.p && `${chain(CLOSED, true, 3)({ ...place, p: null })} ${counted(place.p.number)} abzası`,
        ),
      ),
    ],
    ['(bax: X-in 7-ci maddəsinin 2-ci bəndi).', of(chain(CLOSED, true, 1), '(bax: {}).')],
  ] satisfies readonly (readonly [string, Write])[]
).map(([name, write]) => ({ name, languages: ['aze'], write }));
