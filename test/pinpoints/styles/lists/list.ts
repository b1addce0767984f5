import type { LanguageCode } from '../../../../src/model/language.ts';
import { innermost, type Place } from '../../place.ts';
import type { ListStyle, NamedWork } from '../../style.ts';
import { isDigits, isPlain } from '../parts.ts';

/** A list of siblings: their numbers, what stands around them, and what is counted. */
export interface List {
  readonly places: readonly Place[];
  readonly first: Place;
  readonly numbers: readonly string[];
  readonly kind: 'article' | 'paragraph' | 'point' | 'subpoint';
  readonly name: NamedWork['name'];
}
export type Write = (list: List) => string | null;

export const and = (numbers: readonly string[], word: string): string =>
  `${numbers.slice(0, -1).join(', ')} ${word} ${numbers.at(-1)}`;
export const ends = (numbers: readonly string[], dash: string): string =>
  `${numbers[0]}${dash}${numbers.at(-1)}`;

/** `1-2-րդ`, `1-2-ci`: only the last of a range bears the ending. */
export const joined =
  (count: (number: string) => string) =>
  (numbers: readonly string[]): string =>
    numbers.every(isDigits)
      ? `${numbers[0]}-${count(numbers.at(-1) ?? '')}`
      : `${numbers[0]}–${numbers.at(-1)}`;

export const style = (
  language: LanguageCode,
  name: string,
  count: number,
  range: boolean,
  write: Write,
): ListStyle => ({
  name,
  languages: [language],
  count,
  range,
  write: (places, { name }) => {
    const list = listOf(places, name);
    return list && write(list);
  },
});

/** Null where the places are not counted as lists are: recitals, dashes, numbers with suffixes in a range of words. */
function listOf(places: readonly Place[], name: NamedWork['name']): List | null {
  const [first] = places;
  const kind = first && isPlain(first) ? innermost(first)?.kind : undefined;
  if (first === undefined || kind === undefined) return null;
  const counted = kind === 'p' ? 'paragraph' : kind;
  if (counted !== 'article' && counted !== 'paragraph' && counted !== 'point' && counted !== 'subpoint')
    return null;
  return {
    places,
    first,
    kind: counted,
    name,
    numbers: places.map((place) => innermost(place)?.number ?? ''),
  };
}
