import type { NamedWork, Style } from '../style.ts';
import {
  ABBREVIATED,
  after,
  article,
  before,
  CONTINENTAL,
  compact,
  DOTTED,
  dotted,
  FULL,
  HYPHENED,
  hasPoints,
  innerFirst,
  inside,
  inWords,
  isUnnumbered,
  ordinal,
  outerOf,
  paragraphAndPoints,
  pilcrow,
  pointBehind,
  pointOf,
  points,
  pointsOfArticle,
  SHORT,
  SIGNS,
  sections,
  UN,
  type Write,
} from './engForms.ts';
import { isSubparagraph, join, only } from './parts.ts';

export const ENGLISH: readonly Style[] = (
  [
    ['Article 52(4)(b)(ii) of the X', after((place) => compact(place, FULL))],
    ['X, Article 52(4)(b)(ii)', before((place) => compact(place, FULL))],
    ['Article 52(4)(b)(ii), X', (place, { name }) => join(', ', compact(place, FULL), name.plain)],
    ['X art 52(4)(b)(ii) (OSCOLA)', before((place) => compact(place, SHORT), ' ')],
    ['X, art 52(4)(b)(ii)', before((place) => compact(place, SHORT))],
    ['X, art. 52(4)(b)(ii) (Bluebook)', before((place) => compact(place, DOTTED))],
    ['X, art. 52, ¶ 4(b)(ii) (Bluebook)', before(pilcrow)],
    ['Article 52 § 4 (b) of the X (ECtHR)', after(sections)],
    ['Article 52.4(b) of the X', after(dotted)],
    [
      'article 52, paragraph 4, subparagraph (b) (ii), of the X (UN)',
      after((place) => inWords(place, UN, ', '), ', '),
    ],
    ['article 52, paragraph 4 (b) (ii), of the X (UN)', after(paragraphAndPoints, ', ')],
    ['subparagraph (b) (ii) of paragraph 4 of article 52 of the X', after((place) => innerFirst(place, UN))],
    [
      'sub-paragraph (b) (ii) of paragraph 4 of article 52 of the X',
      after(only(hasPoints, (place) => innerFirst(place, HYPHENED))),
    ],
    ['X, Art. 52 para. 4 lit. (b) (ii)', before((place) => inWords(place, CONTINENTAL, ' '))],
    [
      'X, Art. 52 para. 4 lit. b',
      before(
        only(
          ({ points }) => points.length === 1,
          (place) => inWords(place, CONTINENTAL, ' ')?.replace(/ \((\S+)\)$/u, ' $1') ?? null,
        ),
      ),
    ],
    ['X, Art. 52, para. 4, sub-para. (b) (ii)', before((place) => inWords(place, ABBREVIATED, ', '))],
    ['Article 52(4), point (b)(ii), of the X (EU)', after(pointBehind, ', ')],
    ['point (b)(ii) of Article 52(4) of the X (EU)', after(pointOf)],
    [
      'article 7, paragraph (d), of the X',
      after(
        only(pointsOfArticle, (place) =>
          join(', ', outerOf(place), article(place, 'article'), `paragraph ${points(place)}`),
        ),
        ', ',
      ),
    ],
    [
      'Article XV, second paragraph, of the X',
      after(
        only(isUnnumbered, (place) =>
          join(
            ', ',
            outerOf(place),
            article(place, 'Article'),
            place.p && `${ordinal(place.p)} paragraph`,
            hasPoints(place) ? `point ${points(place)}` : null,
          ),
        ),
        ', ',
      ),
    ],
    [
      'the second paragraph of Article XV of the X',
      after(
        only(
          (place) => isUnnumbered(place) && !hasPoints(place),
          (place) =>
            `the ${place.p && ordinal(place.p)} paragraph of ${join(', ', outerOf(place), article(place, 'Article'))}`,
        ),
      ),
    ],
    [
      'X, Art. XV, 2nd para.',
      before(
        only(
          (place) => isUnnumbered(place) && !hasPoints(place),
          (place) =>
            join(', ', outerOf(place), article(place, 'Art.'), place.p && `${ordinal(place.p, SIGNS)} para.`),
        ),
      ),
    ],
    [
      'second subparagraph of Article 7(1) of the X (EU)',
      after(
        only(
          (place) => isSubparagraph(place) && place.article !== null,
          (place) => `${place.p && ordinal(place.p)} subparagraph of ${compact({ ...place, p: null }, FULL)}`,
        ),
      ),
    ],
    [
      'first indent of Article 5(2) of the X (EU)',
      after(
        only(
          ({ indent }) => indent !== null,
          (place) =>
            `${place.indent && ordinal(place.indent)} indent of ${compact({ ...place, indent: null }, FULL)}`,
        ),
      ),
    ],
    [
      'recital 2 of the X',
      after(
        only(
          ({ recital }) => recital !== null,
          ({ recital }) => `recital ${recital?.number}`,
        ),
      ),
    ],
    [
      'X, preamble, recital 2',
      before(
        only(
          ({ recital }) => recital !== null,
          ({ recital }) => `preamble, recital ${recital?.number}`,
        ),
      ),
    ],
    [
      'second recital of the preamble to the X',
      only(
        ({ recital }) => recital !== null && ordinal(recital) !== null,
        ({ recital }, { name }) =>
          `${recital && ordinal(recital)} recital of the preamble to the ${name.plain}`,
      ),
    ],
    ['See Article 52(4)(b)(ii) of the X.', inside('See {}.')],
    ['contrary to Article 52(4)(b)(ii) of the X', inside('contrary to {}')],
    ['(see Article 52(4)(b)(ii) of the X)', inside('(see {})')],
    [
      'x article 52(4)(b)(ii) (typed)',
      (place, { name }) => join(' ', name.plain.toLowerCase(), compact(place, FULL)?.toLowerCase() ?? null),
    ],
    ['X (n 12) art 52(4)(b)(ii) (OSCOLA, again)', before((place) => compact(place, SHORT), ' (n 12) ')],
  ] satisfies readonly (readonly [string, Write])[]
).map(([name, write]) => ({
  name,
  languages: ['eng'],
  write: (place, work) => said(write(place, work), work),
}));

/** A Work's name alone is no reference to a clause. */
const said = (words: string | null, { name }: NamedWork): string | null =>
  words === null || words === '' || words.toLowerCase() === name.plain.toLowerCase() ? null : words;
