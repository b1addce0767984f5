import { fromRoman } from '../../src/model/number/roman.ts';

/** Words of one clause, and the mark they begin with: `2.`, `(a)`, `5. (a)`; null where there is none. */
export interface Piece {
  readonly mark: string | null;
  readonly words: string;
}

const MARKS = [
  // "1 ." is how two copies print a number; "4.3" is a citation.
  String.raw`(?<![\p{L}\d.])\d{1,2} ?\.(?!\d)`,
  String.raw`\((?:\d{1,2}|[a-z]{1,2}|[ivx]{1,5})\)`,
  // `a)`, and "; oriv)".
  String.raw`(?:(?<![\p{L}\d(])|(?<=[;,.] (?:and|or)))(?:[a-z]|[ivx]{1,5})\)`,
];
const CANDIDATE = new RegExp(MARKS.join('|'), 'gu');

/** How a candidate stands in its line. */
type Place = 'line' | 'chain' | 'after-stop' | 'glued-to-stop' | 'glued' | 'inside';

/**
 * Cuts a line before each mark that can only be a clause's: at the line's start, or in sequence after the end
 * of another clause. "paragraph 1 (a)", "subparagraphs (f); (g)" and "person(s)" stay words.
 */
export function cutAtMarks(line: string, sequence: Sequence): readonly Piece[] {
  const pieces: Piece[] = [];
  let mark: string | null = null;
  let start = 0;
  for (const { 0: candidate, index } of line.matchAll(CANDIDATE)) {
    const before = line.slice(start, index);
    const place = placeOf(line.slice(0, index), mark !== null && before.trim() === '');
    if (!isClause(place, candidate, line.slice(index + candidate.length), sequence)) continue;
    const printed = candidate.replace(' ', '');
    // "(5) (a)" is one block; a number directly after a number is read as a clause only in its own.
    const joined = place === 'chain' && !/\d/u.test(printed);
    if (!joined && place !== 'line') pieces.push({ mark, words: before.trim() });
    mark = joined ? `${mark} ${printed}` : printed;
    start = index + candidate.length;
  }
  return [...pieces, { mark, words: line.slice(start).trim() }];
}

function placeOf(before: string, afterMark: boolean): Place {
  if (before.trim() === '') return 'line';
  if (afterMark) return 'chain';
  if (/(?<!\p{L})\([a-z]{1,4}\)[;,]\s+$/u.test(before)) return 'inside';
  if (/(?:[:;]|;\s*(?:and|or))$/u.test(before)) return 'glued-to-stop';
  if (/(?:[.:;]\s*|[.:;,]\s*(?:and|or)\s*)$/u.test(before)) return 'after-stop';
  return /[\s\d]$/u.test(before) ? 'inside' : 'glued';
}

function isClause(place: Place, candidate: string, after: string, sequence: Sequence): boolean {
  if (place === 'inside') return false;
  const opensWords = candidate.endsWith('.') ? /^\s*\p{Lu}/u : /^\s*[\p{L}“"(]/u;
  if (place !== 'line' && !opensWords.test(after)) return false;
  const inSequence = sequence.take(candidate, place === 'glued-to-stop' ? 2 : 1);
  return inSequence || place === 'line';
}

interface Reading {
  readonly list: string;
  readonly ordinal: number;
}

/** The marks of one article so far: which one each list has reached. */
export class Sequence {
  private readonly reached = new Map<string, number>();

  /** Whether the mark opens a list or is among the `steps` next of one; then it counts in each way it can be read. */
  take(mark: string, steps: number): boolean {
    const fitting = readings(mark).filter(({ list, ordinal }) => {
      const reached = this.reached.get(list);
      return ordinal === 1 || (reached !== undefined && reached < ordinal && ordinal <= reached + steps);
    });
    if (mark.endsWith('.') && fitting.length > 0) this.reached.clear();
    for (const { list, ordinal } of fitting) this.reached.set(list, ordinal);
    return fitting.length > 0;
  }
}

/** "(i)" is the ninth letter or the first Roman number; "(aa)" follows "(z)". */
function readings(mark: string): readonly Reading[] {
  const body = mark.replace(/[^a-z\d]/gu, '');
  const style = mark.replace(/[a-z\d ]+/u, '1');
  if (/\d/u.test(body)) return [{ list: `number ${style}`, ordinal: Number(body) }];
  const roman = fromRoman(body);
  const [first = '', second] = body;
  const place = first.charCodeAt(0) - 96;
  return [
    ...(second === undefined ? [{ list: `letter ${style}`, ordinal: place }] : []),
    ...(second === first ? [{ list: `letter ${style}`, ordinal: place + 26 }] : []),
    ...(roman === null ? [] : [{ list: `roman ${style}`, ordinal: roman }]),
  ];
}
