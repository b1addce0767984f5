import type { Place, Step } from '../place.ts';

/** Whether it is an unnumbered paragraph below a numbered one, which each tradition has its own word for. */
export const isSubparagraph = ({ paragraph, p }: Place): boolean => paragraph !== null && p !== null;

/** Whether it is counted as articles, paragraphs and points are, not as recitals or dashes. */
export const isPlain = (place: Place): boolean =>
  place.recital === null && place.indent === null && !isSubparagraph(place);

export const isDigits = (number: string): boolean => /^\d+$/u.test(number);

/** What counts as the paragraph: the numbered one, else the unnumbered by its place. */
export const paragraphOf = ({ paragraph, p }: Place): Step | null => paragraph ?? p;

/** The words that are there, one after the other. */
export const join = (separator: string, ...words: readonly (string | null)[]): string =>
  words.filter((word) => word !== null && word !== '').join(separator);

/** What `write` says, or null where `place` is not one that it is for. */
export const only =
  <Rest extends readonly unknown[]>(
    isFor: (place: Place) => boolean,
    write: (place: Place, ...rest: Rest) => string | null,
  ) =>
  (place: Place, ...rest: Rest): string | null =>
    isFor(place) ? write(place, ...rest) : null;
