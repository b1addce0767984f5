import { isSpelledSo, type Reading, type Section, unmatched } from './reading.ts';
import type { Stretch } from './stretch.ts';

/** Words before, between and after the sections belong to the section beside them. */
export function withEdges(reading: Reading, sections: readonly Section[]): readonly Section[] {
  const { isSame, quoted } = reading;
  return sections.map((section, place) => {
    const before = sections[place - 1];
    const next = sections[place + 1];
    let { from, to } = section;
    while (to < (next?.from ?? quoted.length) && isSame[to] === false) to += 1;
    while (from > (before?.to ?? 0) && isSame[from - 1] === false && !isTaken(reading, before, from - 1))
      from -= 1;
    return besideEdges(reading, { ...section, from, to }, section, sections.length === 1);
  });
}

/** Whether a word after a section belongs to it: no word that is found lies between. */
const isTaken = ({ isSame }: Reading, before: Section | undefined, word: number): boolean => {
  if (before === undefined) return false;
  for (let one = before.to; one < word; one += 1) if (isSame[one] === true) return false;
  return true;
};

/** Most words of a text that are shown in the place of other ones at an edge, or that these may spell otherwise. */
const MOST_AT_EDGE = 4;

/** Adds the words of the clause that stand where the quotation has other ones at its edges. */
function besideEdges(
  reading: Reading,
  wide: Section,
  { from, to, first, last }: Section,
  isAlone: boolean,
): Section {
  const { stretch } = reading;
  const ends = placesOf(stretch, wide.clause);
  const lead = unmatched(reading, wide.from, from);
  const trail = unmatched(reading, to, wide.to);
  const own = (start: number, count: number): readonly number[] =>
    start < 0 || start + count > ends.length ? [] : range(ends.at + start, ends.at + start + count);
  const ahead = edge(reading, lead, (count) => own(first - count, count));
  const behind = edge(reading, trail, (count) => own(last + 1, count));
  return {
    ...wide,
    first: isAlone || ahead >= first ? Math.max(0, first - ahead) : first,
    last: isAlone || last + behind >= ends.length - 1 ? Math.min(ends.length - 1, last + behind) : last,
  };
}

function edge(
  reading: Reading,
  words: readonly number[],
  places: (count: number) => readonly number[],
): number {
  if (words.length === 0) return 0;
  for (let count = 1; count <= MOST_AT_EDGE; count += 1)
    if (isSpelledSo(reading, words, places(count))) return count;
  return Math.min(words.length, MOST_AT_EDGE);
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** Where the own words of a clause begin in the stretch, and how many there are. */
function placesOf({ clauses, places }: Stretch, clause: number): { at: number; length: number } {
  const at = places.findIndex((place, one) => place === 0 && clauses[one] === clause);
  let length = 0;
  while (clauses[at + length] === clause) length += 1;
  return { at, length };
}
