import { type Budget, unbounded } from '../model/budget.ts';
import type { LanguageCode } from '../model/language.ts';
import { matchSequences } from './sequence.ts';
import { apostrophesIn, type DiffToken, spelled, tokenize } from './tokens.ts';

/** How much a change of words matters, most first: other words, other marks, only case, only white space or form. */
export const WEIGHTS = ['words', 'punctuation', 'case', 'spacing'] as const;
type Weight = (typeof WEIGHTS)[number];

/** A piece of two texts laid side by side. `before` empty: added; `after` empty: removed. */
export type Segment =
  | { readonly is: 'same'; readonly text: string }
  | { readonly is: 'changed'; readonly weight: Weight; readonly before: string; readonly after: string };

/** What cutting words costs: some tenths of a microsecond for each UTF-16 code unit. */
const STEPS_A_UNIT = 20;

/** Two texts as segments; none where they are equal, so that no change is an empty list. */
export function compareWords(
  before: string,
  after: string,
  code: LanguageCode,
  budget: Budget = unbounded('comparison'),
): readonly Segment[] {
  if (before === after) return [];
  budget.spend((before.length + after.length) * STEPS_A_UNIT);
  const [start, end] = sharedEnds(before, after);
  const a = tokenize(before.slice(start, before.length - end), code);
  const b = tokenize(after.slice(start, after.length - end), code);
  const numbers = new Map<string, number>();
  const partner = matchSequences(numbersOf(a, numbers), numbersOf(b, numbers), budget);
  const laid = [
    ...unchanged(before.slice(0, start)),
    ...lay(a, b, partner),
    ...unchanged(before.slice(before.length - end)),
  ];
  return tidy(tidy(laid).flatMap(withoutSharedSpace));
}

/** How much two different texts share at both ends, cut where white space makes a boundary for sure. */
function sharedEnds(before: string, after: string): readonly [start: number, end: number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  while (start > 0 && !(isSpace(before, start) && isSpace(after, start))) start -= 1;
  let end = 0;
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  while (end > 0 && !isSpace(before, before.length - end)) end -= 1;
  return [start, end];
}

const isSpace = (text: string, at: number): boolean => at === text.length || /^\s$/u.test(text.charAt(at));

/** The later text: `after` of all segments, or the earlier text where there are none. */
export const applySegments = (before: string, segments: readonly Segment[]): string =>
  segments.length === 0 ? before : segments.map((one) => (one.is === 'same' ? one.text : one.after)).join('');

/** The earlier text of segments. */
export const beforeOf = (segments: readonly Segment[]): string =>
  segments.map((one) => (one.is === 'same' ? one.text : one.before)).join('');

/** The weightiest change among segments; null where nothing changed. */
export function heaviest(segments: readonly Segment[]): Weight | null {
  const present = new Set(segments.map((one) => (one.is === 'same' ? null : one.weight)));
  return WEIGHTS.find((weight) => present.has(weight)) ?? null;
}

/** One number for tokens of one form. */
function numbersOf(tokens: readonly DiffToken[], numbers: Map<string, number>): Int32Array {
  const found = new Int32Array(tokens.length);
  for (let place = 0; place < found.length; place += 1) {
    const form = tokens[place]?.form ?? '';
    const number = numbers.get(form) ?? numbers.size;
    if (number === numbers.size) numbers.set(form, number);
    found[place] = number;
  }
  return found;
}

const unchanged = (text: string): readonly Segment[] => (text === '' ? [] : [{ is: 'same', text }]);

function lay(a: readonly DiffToken[], b: readonly DiffToken[], partner: Int32Array): readonly Segment[] {
  const laid: Segment[] = [];
  let j = 0;
  for (const [i, token] of a.entries()) {
    const to = partner[i] ?? -1;
    for (; j < to; j += 1) laid.push(...addedToken(b[j]));
    const other = to < 0 ? undefined : b[to];
    if (other === undefined) laid.push(...removedToken(token));
    else {
      laid.push(...piece(token.space, other.space, 'spacing'));
      laid.push(...piece(token.core, other.core, weightOfForms(token.core, other.core)));
      j = to + 1;
    }
  }
  for (; j < b.length; j += 1) laid.push(...addedToken(b[j]));
  return laid;
}

const piece = (before: string, after: string, weight: Weight): readonly Segment[] =>
  before === after ? unchanged(before) : [{ is: 'changed', weight, before, after }];

const weightOf = ({ core, isWord }: DiffToken): Weight =>
  core === '' ? 'spacing' : isWord ? 'words' : 'punctuation';

const addedToken = (token: DiffToken | undefined): readonly Segment[] =>
  token === undefined ? [] : piece('', token.space + token.core, weightOf(token));
const removedToken = (token: DiffToken): readonly Segment[] =>
  piece(token.space + token.core, '', weightOf(token));

const weightOfForms = (before: string, after: string): Weight =>
  apostrophesIn(before) !== apostrophesIn(after)
    ? 'punctuation'
    : spelled(before) === spelled(after)
      ? 'spacing'
      : 'case';

/** Neighbours of one kind become one; words that only white space parts, too. */
function tidy(laid: readonly Segment[]): readonly Segment[] {
  const tidied: Segment[] = [];
  for (const segment of laid) {
    const last = tidied.at(-1);
    const before = tidied.at(-2);
    const merged = last === undefined ? null : merge(last, segment);
    if (merged !== null) tidied[tidied.length - 1] = merged;
    else if (last?.is === 'same' && /^\s*$/u.test(last.text) && isWords(before) && isWords(segment)) {
      tidied.splice(-2, 2, {
        is: 'changed',
        weight: 'words',
        before: before.before + last.text + segment.before,
        after: before.after + last.text + segment.after,
      });
    } else tidied.push(segment);
  }
  return tidied;
}

/** White space that both sides of a change begin with did not change. */
function withoutSharedSpace(segment: Segment): readonly Segment[] {
  if (segment.is === 'same' || segment.before === '' || segment.after === '') return [segment];
  const [space = ''] = /^\s*/u.exec(segment.before) ?? [];
  if (space === '' || !segment.after.startsWith(space)) return [segment];
  const [before, after] = [segment.before.slice(space.length), segment.after.slice(space.length)];
  return [{ is: 'same', text: space }, ...piece(before, after, segment.weight)];
}

type Changed = Extract<Segment, { is: 'changed' }>;

const isWords = (segment: Segment | undefined): segment is Changed =>
  segment?.is === 'changed' && segment.weight === 'words';

function merge(last: Segment, next: Segment): Segment | null {
  if (last.is === 'same') return next.is === 'same' ? { is: 'same', text: last.text + next.text } : null;
  if (next.is === 'same') return null;
  const weight = last.weight === next.weight ? last.weight : mixed(last, next);
  return weight === null
    ? null
    : { is: 'changed', weight, before: last.before + next.before, after: last.after + next.after };
}

/** White space goes with the words or marks beside it. */
function mixed(last: Changed, next: Changed): Weight | null {
  if (last.weight === 'spacing') return next.weight === 'case' ? null : next.weight;
  if (next.weight === 'spacing') return last.weight === 'case' ? null : last.weight;
  return null;
}
