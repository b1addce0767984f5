import type { LanguageCode } from '../../../src/model/language.ts';
import type { Place } from '../place.ts';
import type { NamedWork, Style } from '../style.ts';
import { compact, FULL } from './engForms.ts';
import { isPlain, paragraphOf } from './parts.ts';
import { closed } from './rusWords.ts';

const day = (date: string, language: string, month: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
const british = (date: string): string => day(date, 'en-GB', 'long');
const american = (date: string): string => day(date, 'en-US', 'long');
const russian = (date: string): string => day(date, 'ru', 'long').replace(/\sг\.$/u, ' г.');

const art = (place: Place): string | null => compact(place, { article: 'art', paragraph: 'para' });
const artDot = (place: Place): string | null => compact(place, { article: 'art.', paragraph: 'para.' });
/** `United Nations, Treaty Series, vol. 1833, p. 397`, from `1833 UNTS 397`. */
const volume = (series: string): string =>
  series.replace(/^(\d+) UNTS (\d+)$/u, 'United Nations, Treaty Series, vol. $1, p. $2');

type Write = Style['write'];
/** Words around a reference, for `place`s that `say` has one for. */
const cited =
  (
    say: (place: Place) => string | null,
    write: (reference: string, work: NamedWork) => string | null,
  ): Write =>
  (place, work) => {
    const reference = say(place);
    return reference && write(reference, work);
  };

const ENGLISH: readonly (readonly [string, Write])[] = [
  [
    'X (adopted 23 May 1969) art 52(4) (OSCOLA)',
    cited(art, (ref, { title, date }) => `${title} (adopted ${british(date)}) ${ref}`),
  ],
  [
    'X (signed …, entered into force …) 1833 UNTS 397 art 7 (OSCOLA)',
    cited(
      art,
      (ref, { title, date, series, inForce, name }) =>
        series &&
        inForce &&
        `${title} (signed ${british(date)}, entered into force ${british(inForce)}) ${series} (${name.plain}) ${ref}`,
    ),
  ],
  [
    'X, opened for signature …, 1833 UNTS 397 (entered into force …) art 7 (AGLC)',
    cited(
      art,
      (ref, { title, date, series, inForce }) =>
        series &&
        inForce &&
        `${title}, opened for signature ${british(date)}, ${series} (entered into force ${british(inForce)}) ${ref}`,
    ),
  ],
  [
    'X art. 7, May 5, 1901, 1833 U.N.T.S. 397 (Bluebook)',
    cited(
      artDot,
      (ref, { title, date, series }) =>
        series && `${title} ${ref}, ${american(date)}, ${series.replace('UNTS', 'U.N.T.S.')}`,
    ),
  ],
  [
    'X art. 7, May 5, 1901 (Bluebook)',
    cited(artDot, (ref, { title, date }) => `${title} ${ref}, ${american(date)}`),
  ],
  [
    '“X,” May 5, 1901, art. 7 (Chicago)',
    cited(artDot, (ref, { title, date }) => `“${title},” ${american(date)}, ${ref}`),
  ],
  [
    'X, 5 May 1901, United Nations, Treaty Series, vol. 1833, p. 397, art. 7 (UN)',
    cited(
      artDot,
      (ref, { title, date, series }) => series && `${title}, ${british(date)}, ${volume(series)}, ${ref}`,
    ),
  ],
  [
    'X of 5 May 1901, Article 7',
    cited(
      (place) => compact(place, FULL),
      (ref, { name, date }) =>
        /\d{4}/u.test(name.plain) ? null : `${name.plain} of ${british(date)}, ${ref}`,
    ),
  ],
  [
    'X (1901), Article 7',
    cited(
      (place) => compact(place, FULL),
      (ref, { name, date }) => `${name.plain} (${date.slice(0, 4)}), ${ref}`,
    ),
  ],
  ['1833 UNTS 397, art 7', cited(art, (ref, { series }) => series && `${series}, ${ref}`)],
];

/** `Ст. 52, п. 4, подп. b)`, as GOST R 7.0.5 sets it behind the description. */
function gost(place: Place): string | null {
  if (!isPlain(place) || place.article === null || place.outer.length > 0) return null;
  const paragraph = paragraphOf(place);
  const point = paragraph === null ? 'п.' : 'подп.';
  const below = [
    paragraph && `п. ${paragraph.number}`,
    place.points.length > 0 ? `${point} ${closed(place.points)}` : null,
  ];
  return [`Ст. ${place.article.number}`, ...below].filter((part) => part !== null).join(', ');
}

const RUSSIAN: readonly (readonly [string, Write])[] = [
  [
    'X (заключена 05.05.1901). Ст. 7, п. 2 (ГОСТ)',
    cited(
      gost,
      (ref, { title, date }) => `${title} (заключена ${date.split('-').reverse().join('.')}). ${ref}.`,
    ),
  ],
  [
    'X от 5 мая 1901 г. Ст. 7, п. 2 (ГОСТ)',
    cited(gost, (ref, { title, date }) =>
      / года?$/u.test(title) ? null : `${title} от ${russian(date)} ${ref}`,
    ),
  ],
  [
    'X : [принята 5 мая 1901 г.]. – Ст. 7, п. 2 (ГОСТ)',
    cited(gost, (ref, { title, date }) => `${title} : [принята ${russian(date)}]. – ${ref}.`),
  ],
];

const rows = (language: LanguageCode, table: readonly (readonly [string, Write])[]): readonly Style[] =>
  table.map(([name, write]) => ({ name, languages: [language], write }));

/** A citation of the whole act as style guides print it, with a clause. */
export const FULL_CITATIONS: readonly Style[] = [...rows('eng', ENGLISH), ...rows('rus', RUSSIAN)];
