import { components, composeEId, type EId, parentEId, parseEId } from '../model/eid.ts';
import { fromRoman, latinMark, toRoman } from '../model/number.ts';
import { type Draft, draft } from './draft.ts';

/** `[gap: reason]` names no clause; `[gap art_I..art_III: reason]` names each. */
export interface Gap {
  readonly eIds: readonly EId[];
  readonly reason: string;
}

const GAP = /^\[gap([^:\]]*):\s*([^\]]*)\]$/u;
const MAX_RANGE = 2000;

/** Whether a paragraph's source holds a gap mark at all; escaped brackets are words. */
export const mentionsGap = (source: string): boolean => /(?<!\\)\[gap[\s:\]]/u.test(source);

/** A whole paragraph as a gap; a string says what is wrong with it. */
export function readGap(source: string): Gap | string {
  const [whole, names = '', reason = ''] = GAP.exec(source.replace(/\s+/gu, ' ').trim()) ?? [];
  if (whole === undefined)
    return 'a gap takes the place of a whole paragraph: [gap: reason] or [gap eId, eId..eId: reason]';
  if (reason.trim() === '') return 'a gap says why the words are not held: [gap: reason]';
  const eIds: EId[] = [];
  for (const name of names.split(/[\s,]+/u).filter(Boolean)) {
    const expanded = expandRange(name);
    if (typeof expanded === 'string') return expanded;
    eIds.push(...expanded);
  }
  return { eIds, reason: reason.trim() };
}

/** `art_I..art_IV` as its members: one parent, one kind, numbers of one sort counting up. */
export function expandRange(name: string): readonly EId[] | string {
  const [fromText = '', toText] = name.split('..');
  const from = parseEId(fromText);
  if (from === null) return `"${fromText}" is no eId (such as art_IV or preamble__rec_3)`;
  if (toText === undefined) return [from];
  const to = parseEId(toText);
  if (to === null) return `"${toText}" is no eId`;
  const [start, end] = [components(from).at(-1), components(to).at(-1)];
  if (
    start === undefined ||
    end === undefined ||
    parentEId(from) !== parentEId(to) ||
    start.kind !== end.kind
  ) {
    return `"${name}": the two ends of a range are of one kind in one container`;
  }
  const numbers = numbersBetween(start.number ?? '', end.number ?? '');
  if (numbers === null) return `"${name}": the numbers do not count up from ${start.number} to ${end.number}`;
  return numbers.map((number) => composeEId(parentEId(from), start.kind, number));
}

function numbersBetween(from: string, to: string): readonly string[] | null {
  for (const { read, write } of COUNTING) {
    const [start, end] = [read(from), read(to)];
    if (start === null || end === null || end < start || end - start >= MAX_RANGE) continue;
    return Array.from({ length: end - start + 1 }, (_, index) => write(start + index));
  }
  return null;
}

const COUNTING = [
  { read: (text: string) => (/^\d{1,5}$/u.test(text) ? Number(text) : null), write: String },
  { read: (text: string) => (text === text.toUpperCase() ? fromRoman(text) : null), write: toRoman },
  {
    read: (text: string) => (text === text.toLowerCase() && text.length > 1 ? fromRoman(text) : null),
    write: (value: number) => toRoman(value).toLowerCase(),
  },
  { read: (text: string) => (/^[a-z]$/u.test(text) ? text.charCodeAt(0) - 96 : null), write: latinMark },
] as const;

/** A named gap as a clause: kind and number are those of its eId; what it prints is not known. */
export function expandGap(eId: EId, reason: string, line: number): Draft {
  const last = components(eId).at(-1);
  return draft(last?.kind ?? 'gap', line, { named: eId, number: last?.number ?? null, gap: reason });
}
