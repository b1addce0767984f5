import type { Place, Step } from '../place.ts';
import type { NamedWork, Style } from '../style.ts';
import { isDigits, isPlain, isSubparagraph, join, only, paragraphOf } from './parts.ts';

/** `1-ին`, `2-րդ`; a number with a suffix and a Roman one stand bare. */
export const counted = (number: string, hyphen = '-'): string =>
  isDigits(number) ? `${number}${hyphen}${number === '1' ? 'ին' : 'րդ'}` : number;

const NOUNS: Readonly<Record<string, readonly [nominative: string, genitive: string]>> = {
  article: ['հոդված', 'հոդվածի'],
  paragraph: ['կետ', 'կետի'],
  point: ['ենթակետ', 'ենթակետի'],
  part: ['մաս', 'մասի'],
  p: ['պարբերություն', 'պարբերության'],
  annex: ['հավելված', 'հավելվածի'],
  chapter: ['գլուխ', 'գլխի'],
  section: ['բաժին', 'բաժնի'],
};
export const noun = (kind: string, genitive: boolean): string => NOUNS[kind]?.[genitive ? 1 : 0] ?? kind;

interface Habit {
  readonly paragraph: string;
  readonly point: string;
  readonly letter: (letter: string) => string;
  readonly hyphen: string;
}
const QUOTED: Habit = {
  paragraph: 'paragraph',
  point: 'point',
  letter: (letter) => `«${letter}»`,
  hyphen: '-',
};
const CLOSED: Habit = { ...QUOTED, letter: (letter) => `${letter})` };
/** Articles of acts have parts, and these have points. */
const ACTS: Habit = { ...QUOTED, paragraph: 'part', point: 'paragraph' };

/** Levels as `[number, kind]`, outermost first; of points one at most. */
function levelsOf(place: Place, habit: Habit): readonly (readonly [number: string, kind: string])[] {
  const [point] = place.points;
  const paragraph = paragraphOf(place);
  const kind = place.p !== null ? 'p' : place.article === null ? 'paragraph' : habit.paragraph;
  return [
    ...place.outer.map(({ kind, number }) => [counted(number, habit.hyphen), kind] as const),
    ...(place.article ? [[counted(place.article.number, habit.hyphen), 'article'] as const] : []),
    ...(paragraph ? [[counted(paragraph.number, habit.hyphen), kind] as const] : []),
    ...(point ? [[habit.letter(point.number), paragraph ? habit.point : 'paragraph'] as const] : []),
  ];
}

const isFor = (place: Place): boolean => isPlain(place) && place.points.length < 2;

/** `7-րդ հոդվածի 2-րդ կետի «ա» ենթակետ`: all but the innermost in the genitive; `ending` of the innermost. */
const chain = (habit: Habit, ending: (nominative: string, genitive: string) => string = (word) => word) =>
  only(isFor, (place) => {
    const levels = levelsOf(place, habit);
    return levels
      .map(([number, kind], index) => {
        const isLast = index === levels.length - 1;
        return `${number} ${isLast ? ending(noun(kind, false), noun(kind, true)) : noun(kind, true)}`;
      })
      .join(' ');
  });

/** `հոդված 7, կետ 2, ենթակետ ա`. */
const wordFirst = (words: Readonly<Record<string, string>>, separator: string) =>
  only(isFor, (place) =>
    levelsOf({ ...place }, { ...CLOSED, letter: (letter) => letter })
      .map(([, kind], index) => `${words[kind] ?? noun(kind, false)} ${numbersOf(place)[index]}`)
      .join(separator),
  );
const numbersOf = (place: Place): readonly string[] =>
  [...place.outer, place.article, paragraphOf(place), place.points[0] ?? null]
    .filter((step): step is Step => step !== null)
    .map(({ number }) => number);

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

const ABBREVIATED = { article: 'հոդ.', paragraph: 'կ.', point: 'ենթակետ' };
const withArticle = (place: Place): boolean => place.article !== null;
const article = (ending: (nominative: string, genitive: string) => string) => chain(QUOTED, ending);

/** `7-րդ հոդվածի 1-ին կետի 2-րդ պարբերություն`. */
const below = only(
  (place) => isSubparagraph(place) && place.points.length === 0,
  (place) =>
    place.p &&
    `${chain(QUOTED, (_, genitive) => genitive)({ ...place, p: null })} ${counted(place.p.number)} պարբերություն`,
);

export const ARMENIAN: readonly Style[] = (
  [
    ['X-ի 7-րդ հոդվածի 2-րդ կետի «ա» ենթակետ', of(chain(QUOTED))],
    ['X-ի 7-րդ հոդվածի 2-րդ կետի ա) ենթակետ', of(chain(CLOSED))],
    [
      'X-ի 7-րդ հոդվածի 2-րդ կետի «ա» ենթակետը',
      of(article((word) => `${word}${/[աեիու]$/u.test(word) ? 'ն' : 'ը'}`)),
    ],
    ['X-ի 7-րդ հոդվածի 2-րդ կետում', of(article(locative))],
    [
      'համաձայն X-ի 7-րդ հոդվածի 2-րդ կետի',
      of(
        article((_, genitive) => genitive),
        'համաձայն {}',
      ),
    ],
    [
      'X-ի 7-րդ հոդվածի 2-րդ կետի համաձայն',
      of(
        article((_, genitive) => genitive),
        '{} համաձայն',
      ),
    ],
    [
      'X-ի 7-րդ հոդվածի 2-րդ մասի «ա» կետ',
      of(only((place) => withArticle(place) && place.paragraph !== null, chain(ACTS))),
    ],
    [
      'X-ի 7֊րդ հոդվածի 2֊րդ կետ (֊)',
      of(
        only(
          (place) => withArticle(place) && /^\d+$/u.test(place.article?.number ?? ''),
          chain({ ...QUOTED, hyphen: '֊' }),
        ),
      ),
    ],
    ['X, հոդված 7, կետ 2, ենթակետ ա', before(wordFirst({}, ', '))],
    ['X, Հոդված 7 կետ 2', before(wordFirst({ article: 'Հոդված' }, ' '))],
    ['X, հոդ. 7, կ. 2', before(wordFirst(ABBREVIATED, ', '))],
    [
      'X, 7-րդ հոդված, 2-րդ կետ',
      before(
        only(isFor, (place) =>
          join(', ', ...levelsOf(place, QUOTED).map(([number, kind]) => `${number} ${noun(kind, false)}`)),
        ),
      ),
    ],
    ['X-ի 7-րդ հոդվածի 1-ին կետի 2-րդ պարբերություն', of(below)],
    ['(տե՛ս X-ի 7-րդ հոդվածի 2-րդ կետը)։', of(chain(QUOTED), '(տե՛ս {})։')],
  ] satisfies readonly (readonly [string, Write])[]
).map(([name, write]) => ({ name, languages: ['hye'], write }));

/** Where it is said: `կետում`, `պարբերությունում`. */
function locative(nominative: string): string {
  return nominative === 'գլուխ' ? 'գլխում' : nominative === 'բաժին' ? 'բաժնում' : `${nominative}ում`;
}
