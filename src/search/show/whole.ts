import type { Edition } from '../../archive/edition.ts';
import type { Caption } from '../engine/port.ts';
import type { Hit } from './answer.ts';

/** Words of one hit that are shown at most, in UTF-16 code units, and clauses. */
const MOST_LETTERS = 2400;
const MOST_CLAUSES = 24;

interface Whole {
  readonly edition: Edition;
  readonly position: number;
  readonly captionAt: (position: number) => Caption;
  /** Own words of clauses; of those that cannot be read there are none. */
  readonly wordsOf: (positions: readonly number[]) => ReadonlyMap<number, string>;
}

/**
 * A clause with all that lies in it, up to a bound; what is left out is counted. Nothing for a clause alone that is short
 * enough to be its own snippet.
 */
export function wholeOf(whole: Whole, snippet: string): Pick<Hit, 'clauses' | 'more'> {
  const { edition, position, wordsOf } = whole;
  const places = placesBelow(edition, position);
  const words = wordsOf(places);
  const shown = places.flatMap((at) => entryAt(whole, words, at) ?? []);
  const [only, second] = shown;
  if (second === undefined && (only === undefined || only.text === snippet)) return { clauses: [], more: 0 };
  let letters = 0;
  const last = shown.findIndex(({ text }, at) => {
    letters += text?.length ?? 0;
    return at > 0 && (letters > MOST_LETTERS || at >= MOST_CLAUSES);
  });
  const clauses = last < 0 ? shown : shown.slice(0, last);
  return { clauses, more: shown.length - clauses.length };
}

/** The clause itself and those that lie in it, in reading order. */
function placesBelow({ index }: Edition, position: number): readonly number[] {
  const places = [position];
  const inside = new Set(places);
  for (let at = position + 1; at < index.size && inside.has(index.parentAt(at)); at += 1) {
    inside.add(at);
    places.push(at);
  }
  return places;
}

/** A clause by its printed mark and heading; null where it prints nothing at all. Words that are not held are null. */
function entryAt(
  { edition: { index }, position, captionAt }: Whole,
  words: ReadonlyMap<number, string>,
  at: number,
): Hit['clauses'][number] | null {
  const isGap = index.isGap(at);
  const text = isGap ? null : index.hasWords(at) ? (words.get(at) ?? null) : '';
  const { label, heading } = captionAt(at);
  // Above the words of the hit stands its name already.
  const own = at === position ? { label: null, heading: null } : { label, heading };
  if (text === '' && own.label === null && own.heading === null) return null;
  return { eId: index.eIdAt(at), ...own, text };
}
