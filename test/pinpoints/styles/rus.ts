import type { Place, Step } from '../place.ts';
import type { NamedWork, Style } from '../style.ts';
import { isPlain, isSubparagraph, join, only, paragraphOf } from './parts.ts';
import { closed, GENITIVES, noun, ordinal, PREPOSITIONALS, quoted } from './rusWords.ts';

interface Habit {
  /** What a numbered paragraph of an article is called. */
  readonly paragraph: 'paragraph' | 'part';
  readonly point: 'point' | 'paragraph';
  readonly points: (points: readonly Step[]) => string;
}
const UN: Habit = { paragraph: 'paragraph', point: 'point', points: closed };
const ACTS: Habit = { ...UN, points: quoted };
/** Articles of codes have parts, and these have points. */
const CODES: Habit = { paragraph: 'part', point: 'paragraph', points: quoted };

/** `подпункт b) пункта 4 статьи 52`: all levels but the innermost stand in the genitive. */
function innerFirst(place: Place, habit: Habit, form: number): string | null {
  if (!isPlain(place)) return null;
  const paragraph = paragraphOf(place);
  // In an article or annex without paragraphs a point is a point, not one below a paragraph.
  const point = paragraph === null ? 'paragraph' : habit.point;
  const levels = [
    place.points.length > 0 ? [point, habit.points(place.points)] : null,
    paragraph && [place.article === null ? 'paragraph' : habit.paragraph, paragraph.number],
    place.article && ['article', place.article.number],
    ...[...place.outer].reverse().map(({ kind, number }) => [kind, number]),
  ].filter((level) => level !== null);
  return levels
    .map(([kind = '', number], index) => `${noun(kind, index === 0 ? form : 1)} ${number}`)
    .join(' ');
}

/** `пункт 4 b) ii) статьи 52`, with the points behind the paragraph's number. */
const pointsBehind = only(
  (place) => isPlain(place) && paragraphOf(place) !== null && place.points.length > 0,
  (place) =>
    innerFirst({ ...place, points: [] }, UN, 0)?.replace(
      /^(\S+ \S+)/u,
      (paragraph) => `${paragraph} ${closed(place.points)}`,
    ) ?? null,
);

interface Short {
  readonly article: string;
  readonly paragraph: string;
  readonly point: string;
}
const ABBREVIATED: Short = { article: 'ст.', paragraph: 'п.', point: 'пп.' };
const IN_WORDS: Short = { article: 'статья', paragraph: 'пункт', point: 'подпункт' };
const LONGER: Short = { article: 'ст.', paragraph: 'п.', point: 'подп.' };

/** `ст. 52, п. 4, пп. b)`. */
function outerFirst(place: Place, words: Short, points: Habit['points'], separator = ', '): string | null {
  if (!isPlain(place)) return null;
  const paragraph = paragraphOf(place);
  const point = paragraph === null ? words.paragraph : words.point;
  return join(
    separator,
    ...place.outer.map(({ kind, number }) => `${noun(kind, 0)} ${number}`),
    place.article && `${words.article} ${place.article.number}`,
    paragraph && `${words.paragraph} ${paragraph.number}`,
    place.points.length > 0 ? `${point} ${points(place.points)}` : null,
  );
}

/** `пп. «б» п. 4 ст. 52`. */
const shortInnerFirst = only(
  (place) => isPlain(place) && place.outer.length === 0 && place.points.length < 2,
  (place) => {
    const paragraph = paragraphOf(place);
    return join(
      ' ',
      place.points.length > 0 ? `${paragraph === null ? 'п.' : 'пп.'} ${quoted(place.points)}` : null,
      paragraph && `п. ${paragraph.number}`,
      place.article && `ст. ${place.article.number}`,
    );
  },
);
const partsShort = only(
  (place) =>
    isPlain(place) &&
    place.outer.length === 0 &&
    place.article !== null &&
    paragraphOf(place) !== null &&
    place.points.length < 2,
  (place) =>
    join(
      ' ',
      place.points.length > 0 ? `п. ${quoted(place.points)}` : null,
      `ч. ${paragraphOf(place)?.number}`,
      `ст. ${place.article?.number}`,
    ),
);

/** `см.` asks for the accusative, `с` before `ст` for a vowel. */
const spoken = (words: string): string =>
  words
    .replace(
      /(см\. )(стать|глав)[яа] /u,
      (_, see: string, stem: string) => `${see}${stem}${stem === 'глав' ? 'у' : 'ю'} `,
    )
    .replace(' с статьёй', ' со статьёй');

type Write = Style['write'];
/** An annex is one to the treaty (dative), all else is of it (genitive). */
const whose = (place: Place, { name }: NamedWork): string | null =>
  place.outer.at(-1)?.kind === 'annex' ? name.dative && `к ${name.dative}` : name.genitive;
const of =
  (write: (place: Place) => string | null, template = '{}'): Write =>
  (place, work) => {
    const [words, name] = [write(place), whose(place, work)];
    return words && name && spoken(template.replace('{}', () => `${words} ${name}`));
  };
const before =
  (write: (place: Place) => string | null): Write =>
  (place, { name }) => {
    const words = write(place);
    return words && `${name.plain}, ${words}`;
  };

const fewPoints = (place: Place): boolean => place.points.length < 2;
const isUnnumbered = (place: Place): boolean =>
  place.p !== null && place.points.length === 0 && place.article !== null && ordinal(place.p) !== null;
/** `абзац второй статьи XV`, `абзац второй пункта 1 статьи 7`. */
const unnumbered = (say: (p: Step) => string) =>
  only(
    (place) => (isUnnumbered(place) || isSubparagraph(place)) && place.points.length === 0,
    (place) => place.p && `${say(place.p)} ${innerFirst({ ...place, p: null }, UN, 1)}`,
  );
const inCodes = only(
  (place) => place.article !== null && paragraphOf(place) !== null && fewPoints(place),
  (place) => innerFirst(place, CODES, 0),
);
const typed = (place: Place): string | null => shortInnerFirst(place)?.replaceAll('. ', '.') ?? null;

export const RUSSIAN: readonly Style[] = (
  [
    ['подпункт b) пункта 4 статьи 52 X (ООН)', of((place) => innerFirst(place, UN, 0))],
    ['пункт 4 b) ii) статьи 52 X (ООН)', of(pointsBehind)],
    ['в подпункте b) пункта 4 статьи 52 X', of((place) => innerFirst(place, UN, 2), 'в {}')],
    [
      'в соответствии с подпунктом b) пункта 4 статьи 52 X',
      of((place) => innerFirst(place, UN, 3), 'в соответствии с {}'),
    ],
    ['согласно подпункту b) пункта 4 статьи 52 X', of((place) => innerFirst(place, UN, 4), 'согласно {}')],
    ['подпункт «б» пункта 4 статьи 52 X', of(only(fewPoints, (place) => innerFirst(place, ACTS, 0)))],
    ['пункт «б» части 4 статьи 52 X', of(inCodes)],
    ['X, статья 52, пункт 4, подпункт b)', before((place) => outerFirst(place, IN_WORDS, closed))],
    ['X, ст. 52, п. 4, пп. b)', before((place) => outerFirst(place, ABBREVIATED, closed))],
    ['X, ст. 52 п. 4 подп. «б»', before(only(fewPoints, (place) => outerFirst(place, LONGER, quoted, ' ')))],
    ['пп. «б» п. 4 ст. 52 X', of(shortInnerFirst)],
    ['п. «б» ч. 4 ст. 52 X', of(partsShort)],
    ['пп.«б» п.4 ст.52 X (typed)', of(typed)],
    ['ст. 52 п. 4 пп. b) X', of((place) => outerFirst(place, ABBREVIATED, closed, ' '))],
    ['статья 52 X, пункт 4, подпункт b)', statedLate],
    ['абзац второй статьи XV X', of(unnumbered((p) => `абзац ${ordinal(p)}`))],
    ['второй абзац статьи XV X', of(unnumbered((p) => `${ordinal(p)} абзац`))],
    ['абзац 2 статьи XV X', of(unnumbered((p) => `абзац ${p.number}`))],
    ['абз. 2 статьи XV X', of(unnumbered((p) => `абз. ${p.number}`))],
    ['в абзаце втором статьи XV X', of(unnumbered((p) => `в абзаце ${ordinal(p, PREPOSITIONALS)}`))],
    [
      'положения абзаца второго статьи XV X',
      of(unnumbered((p) => `положения абзаца ${ordinal(p, GENITIVES)}`)),
    ],
    ['(см. подпункт b) пункта 4 статьи 52 X).', of((place) => innerFirst(place, UN, 0), '(см. {}).')],
  ] satisfies readonly (readonly [string, Write])[]
).map(([name, write]) => ({ name, languages: ['rus'], write }));

/** The name behind the article and the lower levels behind both. */
function statedLate(place: Place, { name }: NamedWork): string | null {
  const below = outerFirst({ ...place, outer: [], article: null }, IN_WORDS, closed);
  if (place.article === null || place.outer.length > 0 || !below || name.genitive === null) return null;
  return `статья ${place.article.number} ${name.genitive}, ${below}`;
}
