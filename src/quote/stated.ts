import { shelfOf } from '../archive/names.ts';
import { answer } from '../cite/answer.ts';
import type { Citation } from '../cite/find/citation.ts';
import { type Place, permalinkOf } from '../cite/library.ts';
import type { Shown } from '../search/engine/live.ts';
import type { Checking } from './check.ts';
import type { Passage } from './passages.ts';

/** A clause or document that is named beside a quotation, which stands elsewhere. */
export interface Stated {
  /** As it is written there. */
  readonly ref: string;
  /** Permalinks of what is named; none where there is no such clause. */
  readonly targets: readonly string[];
}

/** What is named beside a quotation, and which of the clauses found it is. */
export interface Beside {
  readonly other: Stated | null;
  readonly agreeing: readonly Shown[];
}

const NOTHING: Beside = { other: null, agreeing: [] };

/**
 * Compares what is named beside a quotation with where it stands. Nothing is said where one of the names fits, or where
 * they name an act that is not known here; clauses count before documents alone.
 */
export function besideQuotation(
  { archive }: Checking,
  text: string,
  named: readonly Citation[],
  found: readonly Shown[],
): Beside {
  const known = named.filter(({ unknown, address }) => !unknown && address === null);
  const clauses = known.filter(({ steps }) => steps.length > 0);
  const counted = clauses.length > 0 ? clauses : known;
  const [first] = found;
  if (counted.length === 0 || first === undefined) return NOTHING;
  const { library } = shelfOf(archive);
  const language = first.edition.key.language;
  const read = counted.map((citation) => {
    const works = citation.works ?? [...new Set(found.map(({ edition }) => edition.work))];
    const { targets } = answer(library, { steps: citation.steps, works }, { languages: [language] });
    return { citation, targets, agreeing: found.filter((shown) => isAt(shown, targets)) };
  });
  const agreeing = read.flatMap((one) => one.agreeing);
  const [nearest] = read;
  if (agreeing.length > 0 || nearest === undefined) return { other: null, agreeing: [...new Set(agreeing)] };
  const { start, end } = nearest.citation;
  return {
    other: { ref: text.slice(start, end), targets: nearest.targets.map(permalinkOf) },
    agreeing: [],
  };
}

/** Whether a clause is one of the places, lies in it or around it, or between the two ends of a range. */
function isAt({ edition, position }: Shown, places: readonly Place[]): boolean {
  const own = places.filter(({ work }) => work === edition.work);
  if (own.some(({ eId }) => eId === null)) return true;
  const { index } = edition;
  const eId: string = index.eIdAt(position);
  const isBelow = (one: string, other: string): boolean => one === other || one.startsWith(`${other}__`);
  if (own.some((place) => place.eId !== null && (isBelow(eId, place.eId) || isBelow(place.eId, eId))))
    return true;
  const ends = own.map((place) => index.positionOf(place.eId ?? ''));
  return ends.length === 2 && Math.min(...ends) <= position && position <= Math.max(...ends);
}

/** Citations that are said of a passage: those nearest to it of its own lines, outside all passages. */
export function citationsBeside(
  citations: readonly Citation[],
  passage: Passage,
  passages: readonly Passage[],
  lines: readonly Passage[],
): readonly Citation[] {
  const outside = citations.filter((one) => !passages.some((other) => isWithin(one, other)));
  const own = lines.filter((line) => line.start < passage.end && passage.start < line.end);
  const nearest = (one: Citation): boolean =>
    passages.every((other) => distance(one, passage) <= distance(one, other));
  const beside = outside.filter((one) => own.some((line) => isWithin(one, line)) && nearest(one));
  const [first] = own;
  const before = first === undefined ? undefined : lines[lines.indexOf(first) - 1];
  const found =
    beside.length > 0 || before === undefined
      ? beside
      : outside.filter((one) => isWithin(one, before) && isHeading(before, one));
  return [...found].sort((a, b) => distance(a, passage) - distance(b, passage));
}

/** A line that is hardly more than what it names stands over the next one. */
const isHeading = (line: Passage, { start, end }: Citation): boolean =>
  line.end - line.start - (end - start) <= MOST_BESIDE_NAME;
const MOST_BESIDE_NAME = 40;

const isWithin = (one: Passage, other: Passage): boolean => one.start >= other.start && one.end <= other.end;

const distance = (one: Passage, other: Passage): number =>
  one.end <= other.start ? other.start - one.end : one.start >= other.end ? one.start - other.end : 0;
