import type { Place, Step } from '../place.ts';
import type { NamedWork, Style } from '../style.ts';
import { isPlain, join, only, paragraphOf } from './parts.ts';

export const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
export const SIGNS = '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'.split(' ');
export const ordinal = ({ number }: Step, words = ORDINALS): string | null =>
  words[Number(number) - 1] ?? null;

export const brackets = (steps: readonly Step[]): string => steps.map(({ number }) => `(${number})`).join('');
const spaced = (steps: readonly Step[]): string => steps.map(({ number }) => ` (${number})`).join('');

const CAPITAL: Readonly<Record<string, string>> = {
  annex: 'Annex',
  part: 'Part',
  chapter: 'Chapter',
  section: 'Section',
};
export const outerOf = ({ outer }: Place): string =>
  outer.map(({ kind, number }) => `${CAPITAL[kind]} ${number}`).join(', ');

interface Words {
  readonly article: string;
  readonly paragraph: string;
}
export const FULL: Words = { article: 'Article', paragraph: 'paragraph' };
export const SHORT: Words = { article: 'art', paragraph: 'para' };
export const DOTTED: Words = { article: 'art.', paragraph: 'para.' };

/** `Article 52(4)(b)(ii)`; outside articles `paragraph 4(b)`; before it annex and part, where they are needed. */
export function compact(place: Place, words: Words): string | null {
  if (!isPlain(place)) return null;
  const paragraph = paragraphOf(place);
  const points = brackets(place.points);
  if (place.article !== null) {
    const inner = `${paragraph === null ? '' : brackets([paragraph])}${points}`;
    return join(', ', outerOf(place), `${words.article} ${place.article.number}${inner}`);
  }
  if (paragraph !== null)
    return join(', ', outerOf(place), `${words.paragraph} ${paragraph.number}${points}`);
  return join(' ', outerOf(place), points);
}

/** Levels in words, outermost first: `article 52, paragraph 4, subparagraph (b) (ii)`. */
export function inWords(
  place: Place,
  words: Words & { readonly point: string },
  separator: string,
): string | null {
  if (!isPlain(place)) return null;
  const paragraph = paragraphOf(place);
  return join(
    separator,
    outerOf(place),
    place.article && `${words.article} ${place.article.number}`,
    paragraph && `${words.paragraph} ${paragraph.number}`,
    place.points.length > 0 ? `${words.point}${spaced(place.points)}` : null,
  );
}

/** Levels in words, innermost first: `subparagraph (b) of paragraph 4 of article 52`. */
export function innerFirst(place: Place, words: Words & { readonly point: string }): string | null {
  if (!isPlain(place)) return null;
  const paragraph = paragraphOf(place);
  return join(
    ' of ',
    place.points.length > 0 ? `${words.point}${spaced(place.points)}` : null,
    paragraph && `${words.paragraph} ${paragraph.number}`,
    place.article && `${words.article} ${place.article.number}`,
    [...place.outer]
      .reverse()
      .map(({ kind, number }) => `${kind} ${number}`)
      .join(' of '),
  );
}

export const UN = { article: 'article', paragraph: 'paragraph', point: 'subparagraph' };
export const HYPHENED = { ...UN, point: 'sub-paragraph' };
export const CONTINENTAL = { article: 'Art.', paragraph: 'para.', point: 'lit.' };
export const ABBREVIATED = { article: 'Art.', paragraph: 'para.', point: 'sub-para.' };

/** Behind a reference: an annex is one to the treaty, all else is of it. */
const of = (place: Place, { name }: NamedWork): string =>
  `${place.outer.at(-1)?.kind === 'annex' && place.article === null ? 'to' : 'of'} the ${name.plain}`;

export type Write = Style['write'];
export const after =
  (write: (place: Place) => string | null, between = ' '): Write =>
  (place, work) => {
    const words = write(place);
    return words && `${words}${between}${of(place, work)}`;
  };
export const before =
  (write: (place: Place) => string | null, between = ', '): Write =>
  (place, { name }) => {
    const words = write(place);
    return words && `${name.plain}${between}${words}`;
  };

export const hasPoints = ({ points }: Place): boolean => points.length > 0;
/** Paragraphs and points alone need no word of their own: `article 7, paragraph (d)`. */
export const pointsOfArticle = (place: Place): boolean =>
  hasPoints(place) && paragraphOf(place) === null && place.article !== null && isPlain(place);
export const isUnnumbered = (place: Place): boolean =>
  place.p !== null &&
  place.paragraph === null &&
  place.article !== null &&
  isPlain(place) &&
  ordinal(place.p) !== null;

/** `Article 52.4(b)`: the paragraph behind a full stop. */
export const dotted = only(
  (place) => isPlain(place) && place.article !== null && place.paragraph !== null,
  (place) =>
    join(
      ', ',
      outerOf(place),
      `Article ${place.article?.number}.${place.paragraph?.number}${brackets(place.points)}`,
    ),
);

/** The editorial manual of the United Nations: `article 52, paragraph 4 (b) (ii)`. */
export const paragraphAndPoints = only(isPlain, (place) => {
  const paragraph = paragraphOf(place);
  const article = place.article && `article ${place.article.number}`;
  if (article === null && paragraph === null && hasPoints(place)) return null;
  if (paragraph === null) return join(', ', outerOf(place), article && `${article}${spaced(place.points)}`);
  return join(', ', outerOf(place), article, `paragraph ${paragraph.number}${spaced(place.points)}`);
});

/** Drafting of the European Union: `Article 52(4), point (b)(ii)`. */
export const pointBehind = only(
  (place) => isPlain(place) && hasPoints(place) && place.article !== null,
  (place) => join(', ', compact({ ...place, points: [] }, FULL), `point ${brackets(place.points)}`),
);
export const pointOf = only(
  (place) => isPlain(place) && hasPoints(place) && place.article !== null,
  (place) => join(' ', `point ${brackets(place.points)} of`, compact({ ...place, points: [] }, FULL)),
);

/** The European Court of Human Rights: `Article 52 § 4 (b)`. */
export const sections = only(
  (place) => isPlain(place) && place.article !== null && paragraphOf(place) !== null,
  (place) =>
    join(
      ', ',
      outerOf(place),
      `Article ${place.article?.number} § ${paragraphOf(place)?.number}${spaced(place.points)}`,
    ),
);
/** The Bluebook: `art. 52, ¶ 4(b)`. */
export const pilcrow = only(
  (place) => isPlain(place) && place.article !== null && paragraphOf(place) !== null,
  (place) =>
    join(
      ', ',
      outerOf(place),
      `art. ${place.article?.number}, ¶ ${paragraphOf(place)?.number}${brackets(place.points)}`,
    ),
);

export const article = ({ article }: Place, word: string): string => `${word} ${article?.number}`;
export const points = (place: Place): string => brackets(place.points);

export const inside =
  (words: string): Write =>
  (place, work) => {
    const said = after((one) => compact(one, FULL))(place, work);
    return said && words.replace('{}', () => said);
  };
