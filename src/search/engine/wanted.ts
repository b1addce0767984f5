import { onceFor } from '../../kept.ts';
import type { Work } from '../../model/work.ts';
import { foldWords } from '../../words/fold.ts';
import { FACET_NAMES, FACETS, type FacetName } from './facet.ts';

/** What a reader asks of a facet, in one value or several of which one is enough. */
export interface Wanted {
  /** In any case of letters. */
  readonly isValue: (value: string) => boolean;
  /** Whether all words of what was written stand in one name that may stand for a value. */
  readonly isNamedIn: (work: Work) => boolean;
}

/** Shorter words stand in too many names. */
const LEAST_NAME = 3;

/** Reads once what is then asked of every edition. */
export function wantedOf(facet: FacetName, written: readonly string[]): Wanted {
  const values = new Set(written.map((value) => value.toLowerCase()));
  const long = FACETS[facet].namesIn === null ? [] : written.filter(({ length }) => length >= LEAST_NAME);
  const words = long.map(foldWords).filter((all) => all.length > 0);
  return {
    isValue: (value) => values.has(value.toLowerCase()),
    isNamedIn: (work) =>
      words.length > 0 &&
      (namesIn(work).get(facet) ?? []).some((name) => words.some((all) => all.every((one) => name.has(one)))),
  };
}

/** The folded words of each name that may stand for a value. */
const namesIn = onceFor(
  (work: Work) =>
    new Map(
      FACET_NAMES.map((facet) => [
        facet,
        FACETS[facet].namesIn?.(work).map((name): ReadonlySet<string> => new Set(foldWords(name))) ?? [],
      ]),
    ),
);
