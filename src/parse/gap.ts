import { components, composeEId, type EId, parentEId, parseEId } from '../model/eid.ts';
import { type ClauseKind, KINDS } from '../model/kind.ts';
import { fromRoman, toRoman } from '../model/number/roman.ts';
import { latinMark } from '../model/number/token.ts';
import { type Draft, draft } from './draft.ts';
import { isEscaped } from './pin.ts';

/** `[gap: reason]` names no clause; `[gap art_I..art_III: reason]` names each. */
export interface Gap {
  readonly eIds: readonly EId[];
  readonly reason: string;
}

const GAP = /^\[gap([^:\]]*):\s*([^\]]*)\]$/u;

/** Clauses that one gap may name. */
const MAX_NAMED = 2000;

/** Where a paragraph's source holds a gap mark, in any case; -1 where it has none. Escaped brackets are words. */
export function gapOffset(source: string): number {
  for (const { index } of source.matchAll(/\[gap[\s:\]]/giu)) if (!isEscaped(source, index)) return index;
  return -1;
}

/** Also where the mark is broken: that is an issue, never words. */
export const mentionsGap = (source: string): boolean => gapOffset(source) >= 0;

/** A whole paragraph as a gap; a string says what is wrong with it. */
export function readGap(source: string): Gap | string {
  const [whole, names = '', reason = ''] = GAP.exec(source.replace(/\s+/gu, ' ').trim()) ?? [];
  if (whole === undefined) {
    return 'a gap takes the place of a whole paragraph: [gap: reason] or [gap eId, eId..eId: reason]';
  }
  if (reason.trim() === '') return 'a gap says why the words are not held: [gap: reason]';
  const eIds: EId[] = [];
  for (const name of names.split(/[\s,]+/u).filter(Boolean)) {
    const expanded = expandRange(name);
    if (typeof expanded === 'string') return expanded;
    eIds.push(...expanded);
    if (eIds.length > MAX_NAMED) return `a gap names ${MAX_NAMED} clauses at most`;
  }
  const unnamed = eIds.find((eId) => components(eId).some(({ kind }) => kind === 'gap'));
  if (unnamed !== undefined) return `"${unnamed}" is a gap's own eId: name the clauses that are missing`;
  return { eIds, reason: reason.trim() };
}

/** `art_I..art_IV` as its members: one parent, one kind, numbers of one sort counting up. */
export function expandRange(name: string): readonly EId[] | string {
  const [fromText = '', toText, more] = name.split('..');
  const from = parseEId(fromText);
  if (from === null) return `"${fromText}" is no eId (such as art_IV or preamble__rec_3)`;
  if (toText === undefined) return [from];
  const to = parseEId(toText);
  if (to === null || more !== undefined) return `"${name}": ".." stands between two eIds`;
  const [start, end] = [components(from).at(-1), components(to).at(-1)];
  const sameSort = parentEId(from) === parentEId(to) && start?.kind === end?.kind;
  if (start === undefined || !sameSort) {
    return `"${name}": the two ends of a range are of one kind in one container`;
  }
  const numbers = numbersBetween(start.number ?? '', end?.number ?? '', start.kind);
  if (numbers === null) {
    return `"${name}": the numbers do not count up from ${start.number} to ${end?.number}, or by more than ${MAX_NAMED}`;
  }
  return numbers.map((number) => composeEId(parentEId(from), start.kind, number));
}

function numbersBetween(from: string, to: string, kind: ClauseKind): readonly string[] | null {
  for (const { read, write } of kind === 'point'
    ? [ARABIC, ...LETTERS, ...ROMAN]
    : [ARABIC, ...ROMAN, ...LETTERS]) {
    const [start, end] = [read(from, kind), read(to, kind)];
    if (start === null || end === null || end < start || end - start >= MAX_NAMED) continue;
    return Array.from({ length: end - start + 1 }, (_, index) => write(start + index));
  }
  return null;
}

interface Counting {
  readonly read: (text: string, kind: ClauseKind) => number | null;
  readonly write: (value: number) => string;
}

const ARABIC: Counting = {
  read: (text) => (/^[1-9]\d{0,4}$/u.test(text) ? Number(text) : null),
  write: String,
};

/** "c" alone is a letter below articles; only headings count to fifty and beyond in Roman numerals. */
const isRoman = (text: string, kind: ClauseKind): boolean =>
  KINDS[kind].structure || !/^[LCDM]$/iu.test(text);

const ROMAN: readonly Counting[] = [
  {
    read: (text, kind) => (text === text.toUpperCase() && isRoman(text, kind) ? fromRoman(text) : null),
    write: toRoman,
  },
  {
    read: (text, kind) => (text === text.toLowerCase() && isRoman(text, kind) ? fromRoman(text) : null),
    write: (value) => toRoman(value).toLowerCase(),
  },
];

const LETTERS: readonly Counting[] = [
  { read: (text) => (/^[a-z]$/u.test(text) ? text.charCodeAt(0) - 96 : null), write: latinMark },
  {
    read: (text) => (/^[A-Z]$/u.test(text) ? text.charCodeAt(0) - 64 : null),
    write: (value) => latinMark(value).toUpperCase(),
  },
];

/** A named gap as a clause: kind and number are those of its eId; what it prints is not known. */
export function namedGap(eId: EId, reason: string, line: number): Draft {
  const last = components(eId).at(-1);
  return draft(last?.kind ?? 'gap', line, { named: eId, number: last?.number ?? null, gap: reason });
}
