import type { NamedKind } from '../model/language.ts';
import { cardinalValue, ordinalNumber } from './ordinal.ts';
import {
  cut,
  isNumberFirst,
  isRoman,
  isSkipped,
  kindOf,
  type NamedAt,
  namedAt,
  numberIn,
  type Token,
} from './tokens.ts';

/** One level of a citation: "paragraph 2". `to` is the end of a range. A preamble has no number. */
export interface ReferenceStep {
  readonly kind: NamedKind;
  /** As written: `IV`, `2`, `a`; an ordinal word as its number, "the last" as `LAST`. */
  readonly number: string | null;
  readonly to: string | null;
}

/** A level with the place where it stands. */
export interface Unit extends ReferenceStep {
  readonly start: number;
  readonly end: number;
  /** A "часть", "մաս" or "hissə": beside an article a paragraph of it, elsewhere a part. */
  readonly mayBeParagraph?: boolean;
  /** Written once for several citations ("paragraphs 1 and 2 of article 7"): only one of their spans holds it. */
  readonly isShared?: boolean;
}

/** The levels of each citation that stands in one list: "articles 4 and 5" has two of one level, "article 7(2)" one of two. */
export type Group = readonly (readonly Unit[])[];

/** Structure words with their numbers, in order; what one word numbers ("articles 4 and 5") stands together. */
export function findUnits(text: string): readonly Group[] {
  const tokens = cut(text);
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readUnits(tokens, at);
    if (read === null) at += 1;
    else {
      groups.push(read.group);
      at = read.next;
    }
  }
  return groups;
}

interface Read {
  readonly group: Group;
  readonly next: number;
}

/** A structure word with its number before or after it, and what follows in brackets. */
function readUnits(tokens: readonly Token[], at: number): Read | null {
  const first = tokens[at];
  if (first === undefined) return null;
  return readWordFirst(tokens, at, first) ?? readNumberFirst(tokens, at, first);
}

function readWordFirst(tokens: readonly Token[], at: number, first: Token): Read | null {
  const named = namedAt(tokens, at);
  if (named === null) return null;
  const { kind } = named;
  let { next } = named;
  while (isSkipped(tokens[next])) next += 1;
  const number = numberAfter(tokens, next, kind, first);
  if (number !== null)
    return readTail(tokens, next, unitOf(first, kind, number, first.start, tokens[next]?.end ?? 0));
  return kind === 'preamble'
    ? { group: [[unitOf(first, kind, null, first.start, first.end)]], next: at + 1 }
    : null;
}

/**
 * "article 7", "article seven"; "статья седьмая", which English does not say: "under this section third parties" cites
 * nothing. The ordinal of "абзац второй статьи 7" is the paragraph's, that of "абзац второй статьи" the article's.
 */
function numberAfter(tokens: readonly Token[], at: number, kind: NamedKind, word: Token): string | null {
  const said = tokens[at];
  if (said === undefined) return null;
  const ordinal = isNumberFirst(word.text) ? ordinalNumber(said.text) : null;
  if (ordinal === null) return numberIn(said, kind) ?? cardinalValue(said.text);
  const next = tokens[at + 1];
  const kindOfNext = next === undefined ? null : kindOf(next);
  return kindOfNext === null || hasNumberAfter(tokens, at + 1, kindOfNext) ? ordinal : null;
}

/** "second paragraph", "7-րդ հոդված", "XV maddə", "1-ci və 2-ci maddələr"; a bare number only where the language puts it first. */
function readNumberFirst(tokens: readonly Token[], at: number, first: Token): Read | null {
  const before = numbersBefore(tokens, at);
  const word = tokens[before.at];
  const { named } = before;
  if (word === undefined || named === null || named.kind === 'preamble') return null;
  const { kind, next } = named;
  if (hasNumberAfter(tokens, before.at, kind)) return null;
  const numbers = before.tokens.map(
    (token) => ordinalNumber(token.text) ?? (isNumberFirst(word.text) ? numberIn(token, kind) : null),
  );
  const [number] = numbers;
  if (number == null || numbers.includes(null)) return null;
  const { end } = tokens[next - 1] ?? word;
  const [second, third] = before.tokens.slice(1);
  if (second === undefined) return readTail(tokens, next - 1, unitOf(word, kind, number, first.start, end));
  if (third === undefined && before.isRange)
    return { group: [[{ ...unitOf(word, kind, number, first.start, end), to: numbers[1] ?? null }]], next };
  const group = before.tokens.map((token, place): readonly Unit[] => [
    unitOf(word, kind, numbers[place] ?? null, token.start, place === numbers.length - 1 ? end : token.end),
  ]);
  return { group, next };
}

interface NumbersBefore {
  readonly tokens: readonly Token[];
  readonly isRange: boolean;
  /** Where the structure word should stand. */
  readonly at: number;
  readonly named: NamedAt | null;
}

/** Numbers from a place on, as long as words of a list or range link them, and the structure word behind the last. */
function numbersBefore(tokens: readonly Token[], from: number): NumbersBefore {
  const numbers = tokens.slice(from, from + 1);
  let isRange = false;
  let at = from + 1;
  while (numbers.length < MOST_IN_LIST) {
    const [link, token] = tokens.slice(at, at + 2);
    const isLink = link !== undefined && (LIST.test(link.text) || RANGE.test(link.text));
    if (!isLink || token === undefined || !isNumber(token)) break;
    isRange ||= RANGE.test(link.text);
    numbers.push(token);
    at += 2;
  }
  return { tokens: numbers, isRange, at, named: namedAt(tokens, at) };
}

const isNumber = (token: Token): boolean =>
  numberIn(token, 'article') !== null || ordinalNumber(token.text) !== null;

/** Numbers of one list that stand before its word. */
const MOST_IN_LIST = 10;

/** "прил. 1 ст. 7": in Russian the number that follows the word is its own, not the one before. */
function hasNumberAfter(tokens: readonly Token[], at: number, kind: NamedKind): boolean {
  let next = at + 1;
  while (isSkipped(tokens[next])) next += 1;
  const word = tokens[at];
  return (
    word !== undefined &&
    /^\p{Script=Cyrillic}/u.test(word.text) &&
    numberAfter(tokens, next, kind, word) !== null
  );
}

function unitOf(word: Token, kind: NamedKind, number: string | null, start: number, end: number): Unit {
  const mayBeParagraph = kind === 'part' && /^\d/u.test(number ?? '') && isNumberFirst(word.text);
  return { kind, number, to: null, start, end, mayBeParagraph };
}

/** What may follow a number: its own second part, brackets, the end of a range, further numbers of a list. */
function readTail(tokens: readonly Token[], last: number, first: Unit): Read {
  const levels: Unit[] = [...splitNumber(first)];
  let next = last + 1;
  const dotted = readDotted(tokens, last, first);
  if (dotted !== null) {
    levels.push(dotted);
    next += 2;
  }
  for (let bracket = readBracket(tokens, next); bracket !== null; bracket = readBracket(tokens, next)) {
    levels.push(bracket.unit);
    next = bracket.next;
  }
  return levels.length === 1 ? readList(tokens, next, first) : readBracketList(tokens, next, levels);
}

/** "article 7(1) and (2)", "article 7(1)-(3)": brackets of one list share what stands before them. */
function readBracketList(tokens: readonly Token[], from: number, first: readonly Unit[]): Read {
  const group: (readonly Unit[])[] = [first];
  let next = from;
  for (;;) {
    const link = tokens[next];
    const bracket = readBracket(tokens, next + 1);
    const levels = group.at(-1) ?? first;
    const place = levels.findLastIndex(({ kind }) => kind === bracket?.unit.kind);
    const inner = levels[place];
    if (link === undefined || bracket === null || inner === undefined) break;
    const outer = levels.slice(0, place);
    if (RANGE.test(link.text) && inner.to === null)
      group[group.length - 1] = [...outer, { ...inner, to: bracket.unit.number, end: bracket.unit.end }];
    else if (LIST.test(link.text)) group.push([...shared(outer), bracket.unit]);
    else break;
    next = bracket.next;
  }
  return { group, next };
}

/** The same levels as part of another citation. */
export const shared = (levels: readonly Unit[]): readonly Unit[] =>
  levels.map((unit) => ({ ...unit, isShared: true }));

/** "Article 2.1" is paragraph 1 of article 2; "paragraph 1.1" is a number of its own. */
function splitNumber(unit: Unit): readonly Unit[] {
  const [, outer, inner] = unit.kind === 'article' ? (/^([^.]+)\.(.+)$/u.exec(unit.number ?? '') ?? []) : [];
  if (outer === undefined || inner === undefined) return [unit];
  return [
    { ...unit, number: outer },
    { ...unit, kind: 'paragraph', number: inner },
  ];
}

/** "Article II.2", "Article VII/2", "art. 7/2": what directly follows the point of a Roman number, or a stroke. */
function readDotted(tokens: readonly Token[], last: number, { kind }: Unit): Unit | null {
  const [outer, point, inner] = tokens.slice(last, last + 3);
  if (kind !== 'article' || outer === undefined || inner?.is !== 'number') return null;
  if (point === undefined || !(outer.is === 'word' ? /^[.:/]$/u : /^[/]$/u).test(point.text)) return null;
  if (point.start !== outer.end || inner.start !== point.end) return null;
  return { kind: 'paragraph', number: inner.text, to: null, start: inner.start, end: inner.end };
}

function readBracket(
  tokens: readonly Token[],
  at: number,
): { readonly unit: Unit; readonly next: number } | null {
  const [open, inside, close] = tokens.slice(at, at + 3);
  if (open?.text !== '(' || close?.text !== ')' || inside === undefined) return null;
  const span = { to: null, start: open.start, end: close.end };
  if (inside.is === 'number')
    return { unit: { kind: 'paragraph', number: inside.text, ...span }, next: at + 3 };
  if (inside.is !== 'word' || !/^\p{L}{1,4}$/u.test(inside.text)) return null;
  const kind = inside.text.length > 1 && isRoman(inside.text) ? 'subpoint' : 'point';
  return kind === 'point' && inside.text.length > 2
    ? null
    : { unit: { kind, number: inside.text, ...span }, next: at + 3 };
}

const RANGE = /^(?:[-–—]|to|through|until|по|до|մինչև|dək)$/iu;
const LIST = /^(?:,|and|or|&|и|или|և|եւ|ու|və)$/iu;

/** "articles 2 to 4", "articles 4, 5 and 6". */
function readList(tokens: readonly Token[], at: number, first: Unit): Read {
  const units: Unit[] = [first];
  let next = at;
  for (;;) {
    const [link, token] = tokens.slice(next, next + 2);
    const number = numberIn(token, first.kind);
    const last = units.at(-1);
    if (
      link === undefined ||
      token === undefined ||
      number === null ||
      last === undefined ||
      takesWord(tokens, next + 2)
    )
      break;
    if (RANGE.test(link.text) && last.to === null)
      units[units.length - 1] = { ...last, to: number, end: token.end };
    else if (LIST.test(link.text)) units.push({ ...first, number, start: token.start, end: token.end });
    else break;
    next += 2;
  }
  return { group: units.map((unit) => [unit]), next };
}

/** Whether the number before belongs to a structure word that follows it. */
const takesWord = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && kindOf(token) !== null && isNumberFirst(token.text);
};
