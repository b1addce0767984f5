import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoman, toRoman } from '../../src/model/number/roman.ts';
import type { Collection, Subject } from './collections.ts';
import { byTurns, citable, type Sample, spread } from './generate.ts';
import { innermost, named, type Place, type Step } from './place.ts';
import type { Reference } from './style.ts';
import { isAddress } from './styles/addresses.ts';
import { STYLES } from './styles/index.ts';

/** One way of naming what a text does not have, from a clause that it has; null where there is none. */
type Mistake = (place: Place) => Place | null;

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a suffix B that no number has': renumber(({ number }) => (/^\d+$/u.test(number) ? `${number}B` : null)),
  'a bis that no number has': renumber(({ number }) => (/^\d+$/u.test(number) ? `${number} bis` : null)),
  'the number after the last': renumber(({ last }) => after(last)),
  'a number far beyond the last': renumber(({ last }) =>
    /^\d+$/u.test(last) ? String(Number(last) + 87) : null,
  ),
  'a paragraph of an article that has one': (place) =>
    place.words !== null && place.article !== null && innermost(place) === place.article
      ? { ...place, paragraph: { kind: 'paragraph', number: '2', last: '1' } }
      : null,
  'a point of a paragraph without points': (place) =>
    place.words !== null && !/[:՝]$/u.test(place.words) && innermost(place) === place.paragraph
      ? { ...place, points: [{ kind: 'point', number: 'k', last: 'k' }] }
      : null,
};

/** References in every style to clauses that the text does not have. */
export function referencesToNothing(subject: Subject, { clauses, oneStyleIn }: Sample): readonly Reference[] {
  const exists = new Set(subject.places.map(named));
  return Object.entries(MISTAKES).flatMap(([mistake, mistaken]) => {
    const made = citable(subject).flatMap((place) => mistaken(place) ?? []);
    const absent = made.filter((place) => !exists.has(named(place)) && !exists.has(asUnnumbered(place)));
    const references = spread(absent, clauses).map((place) => inEveryStyle(subject, place, mistake));
    return byTurns(references, oneStyleIn);
  });
}

const asUnnumbered = (place: Place): string => named({ ...place, paragraph: null, p: place.paragraph });

function inEveryStyle({ work, language }: Subject, place: Place, mistake: string): readonly Reference[] {
  return STYLES.filter(isForMistake)
    .filter(({ languages }) => languages.includes(language))
    .flatMap(({ write }) => {
      const text = write(place, work);
      return text
        ? [{ style: `not there: ${mistake}`, language, text, work: work.id, eIds: [], range: false }]
        : [];
    });
}

/** A small b behind a number may be a point; an address is told by its own tests. */
const isForMistake = ({ name }: { readonly name: string }): boolean =>
  !name.includes('typed') && !isAddress(name);

/** A mistake in the number of the innermost level. */
function renumber(say: (step: Step) => string | null): Mistake {
  return (place) => {
    const step = innermost(place);
    const number = step === null ? null : say(step);
    if (step === null || number === null) return null;
    const swap = (one: Step | null): Step | null => (one === step ? { ...one, number } : one);
    return {
      ...place,
      article: swap(place.article),
      paragraph: swap(place.paragraph),
      p: swap(place.p),
      points: place.points.map((one) => swap(one) ?? one),
      outer: place.outer.map((one) => swap(one) ?? one),
      recital: swap(place.recital),
      indent: swap(place.indent),
    };
  };
}

/** The next number of its kind; of a letter one that cannot be Roman. */
function after(last: string): string | null {
  if (/^\d+$/u.test(last)) return String(Number(last) + 1);
  if (/^\p{L}$/u.test(last) && !/^[ivx]$/iu.test(last)) return letterAfter(last);
  const roman = fromRoman(last.toUpperCase());
  if (roman === null) return null;
  return last === last.toLowerCase() ? toRoman(roman + 1).toLowerCase() : toRoman(roman + 1);
}

function letterAfter(last: string): string | null {
  for (let code = (last.codePointAt(0) ?? 0) + 1; ; code += 1) {
    const letter = String.fromCodePoint(code);
    if (!/^\p{L}$/u.test(letter)) return null;
    if (!/^[cdilmvx]$/iu.test(letter)) return letter;
  }
}

/** References to acts that no collection here holds; the first column is their language. */
export const FOREIGN: readonly Pick<Reference, 'language' | 'text'>[] = readFileSync(
  join(import.meta.dirname, 'foreign.tsv'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [language = '', text = ''] = line.split('\t');
    if (language !== 'eng' && language !== 'rus' && language !== 'hye' && language !== 'aze')
      throw new Error(`foreign.tsv has no language in "${line}"`);
    return { language, text };
  });

/** The same references to other acts asked of every collection, each once. */
export const referencesElsewhere = ({ name }: Collection): readonly Reference[] =>
  FOREIGN.map(({ language, text }) => ({
    style: `another act, asked of ${name}`,
    language,
    text,
    work: '',
    eIds: [],
    range: false,
  }));
