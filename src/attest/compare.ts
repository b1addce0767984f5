import { compareWords, type Segment } from '../diff/words.ts';
import type { LanguageCode } from '../model/language.ts';
import { type Ground, moreBefore, moreBehind, replaced, type Wanted } from './edges.ts';
import type { FlatSource } from './flat.ts';
import type { Near, Span } from './places.ts';
import { type Likeness, likenessOf } from './typography.ts';

/** How a source has a clause. */
export interface Compared {
  /** `part`: some of its words only, and all of them as they stand here. */
  readonly outcome: Likeness | 'part';
  /** The words of the source, as it prints them. */
  readonly reads: string;
  /** Our words against them; none where they are the same. */
  readonly segments: readonly Segment[];
}

/** A quotation from a clause is one from this many words on. */
const LEAST_QUOTED = 6;
/** Less than this share of its words is no reading of a clause. */
const LEAST_SHARE = 0.5;

/** The clause against the words at `place`; null where these are too few to be called its words. */
export function comparePlace(
  wanted: Wanted,
  place: Near,
  ground: Ground,
  code: LanguageCode,
): Compared | null {
  const length = wanted.ids.length;
  const [first, last] = [place.pairs[0]?.[0] ?? 0, length - 1 - (place.pairs.at(-1)?.[0] ?? 0)];
  const before =
    first > 0 ? replaced(ground, place.from, -1, first, length) : moreBefore(ground, place, wanted);
  const behind =
    last > 0 ? replaced(ground, place.to - 1, 1, last, length) : moreBehind(ground, place, wanted);
  const isExact = place.pairs.length === length && place.to - place.from === length;
  // Words without an end of their own, as a title is: in the middle of a sentence they may speak of something else.
  if (!isExact && wanted.tail.trim() === '' && !beginsParagraph(place.from - (before ?? 0), ground.flat))
    return null;
  const isReading = place.pairs.length >= LEAST_SHARE * length;
  if (before === null || behind === null || !isReading) return comparePart(place, ground.flat);
  const span = { from: place.from - before, to: place.to + behind };
  const reads = readingAt(span, wanted, ground.flat);
  const segments = compareWords(oneLine(wanted.text), reads, code);
  return { outcome: likenessOf(segments), reads, segments };
}

const beginsParagraph = (at: number, { blocks }: FlatSource): boolean => blocks[at - 1] !== blocks[at];

const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The longest run of the clause's words that stand there unchanged. */
function comparePart({ pairs }: Near, flat: FlatSource): Compared | null {
  let [best, from] = [{ from: 0, to: 0 }, 0];
  for (let at = 1; at <= pairs.length; at += 1) {
    const [before, next] = [pairs[at - 1], pairs[at]];
    const goesOn =
      before !== undefined && next !== undefined && next[0] === before[0] + 1 && next[1] === before[1] + 1;
    if (goesOn) continue;
    if (at - from > best.to - best.from) best = { from, to: at };
    from = at;
  }
  const [first, last] = [flat.words[pairs[best.from]?.[1] ?? 0], flat.words[pairs[best.to - 1]?.[1] ?? 0]];
  if (best.to - best.from < LEAST_QUOTED || first === undefined || last === undefined) return null;
  return { outcome: 'part', reads: oneLine(flat.text.slice(first.start, last.end)), segments: [] };
}

/** Words of the source with the marks around them that the clause has as well. */
function readingAt({ from, to }: Span, { text, tail }: Wanted, flat: FlatSource): string {
  const start = flat.words[from]?.start ?? 0;
  const end = flat.words[to - 1]?.end ?? start;
  const head = /^[^\p{L}\p{N}]*/u.exec(text)?.[0] ?? '';
  const opening = flat.text.slice(Math.max(0, start - head.length), start);
  const before = plainMarks(opening) === plainMarks(head) ? opening : '';
  return oneLine(before + flat.text.slice(start, end) + closing(flat.text.slice(end), tail));
}

/** What stands behind the last word, without quotation marks and brackets that close what the source opened. */
function closing(behind: string, tail: string): string {
  if (tail.trim() === '') return '';
  const [marks = ''] = /^[ \u00A0]?[^\s\p{L}\p{N}]+/u.exec(behind) ?? [];
  const alike = behind.slice(0, tail.length);
  if (plainMarks(alike) === plainMarks(tail)) return alike;
  const spaced = marks.trimStart();
  if (spaced !== marks && plainMarks(spaced.slice(0, tail.length)) === plainMarks(tail))
    return marks.slice(0, tail.length + 1);
  return marks.replace(/["'’”»)\]*]+$/u, '');
}

const plainMarks = (marks: string): string =>
  marks
    .replace(/[“”„"«»‟]/gu, '"')
    .replace(/[‘’']/gu, "'")
    .replace(/[‐‑‒–—―-]/gu, '-')
    .trim();
