import type { NamedKind } from '../../model/language.ts';
import { LIST, RANGE } from '../../model/number/between.ts';
import { ordinalNumber } from '../fromEnd.ts';
import {
  cut,
  isNumberFirst,
  kindOf,
  type NamedAt,
  namedAt,
  numberIn,
  skipFrom,
  type Token,
} from '../tokens.ts';
import { readTail } from './tail.ts';
import { type Group, type Read, type Unit, unitOf } from './unit.ts';

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
  const next = skipFrom(tokens, named.next);
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
  const ordinal = isNumberFirst(word.text) || isOrdinalAlone(tokens, at, kind) ? ordinalNumber(said) : null;
  if (ordinal === null) return numberIn(said, kind) ?? cardinalNumber(said);
  const next = tokens[at + 1];
  const kindOfNext = next === undefined ? null : kindOf(next);
  return kindOfNext === null || hasNumberAfter(tokens, at + 1, kindOfNext) ? ordinal : null;
}

/** The number of "article seven", where numbers are written out. */
const cardinalNumber = ({ number }: Token): string | null =>
  number?.kind === 'cardinal' ? number.number : null;

/**
 * "Article eleventh", "Article eleventh of the Treaty", "Article Eleventh provides": in running text an English ordinal is
 * of what follows it ("this Article third parties", "Article Third Parties").
 */
function isOrdinalAlone(tokens: readonly Token[], at: number, kind: NamedKind): boolean {
  const [ordinal, next] = tokens.slice(at, at + 2);
  if (kind !== 'article' || ordinal === undefined) return false;
  if (next === undefined || /^of$/iu.test(next.text)) return true;
  return /^\p{Lu}/u.test(ordinal.text) && !/^\p{Lu}/u.test(next.text);
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
    (token) => ordinalNumber(token) ?? (isNumberFirst(word.text) ? numberIn(token, kind) : null),
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
  numberIn(token, 'article') !== null || ordinalNumber(token) !== null;

/** Numbers of one list that stand before its word. */
const MOST_IN_LIST = 10;

/** "прил. 1 ст. 7": in Russian the number that follows the word is its own, not the one before. */
function hasNumberAfter(tokens: readonly Token[], at: number, kind: NamedKind): boolean {
  const next = skipFrom(tokens, at + 1);
  const word = tokens[at];
  return (
    word !== undefined &&
    /^\p{Script=Cyrillic}/u.test(word.text) &&
    numberAfter(tokens, next, kind, word) !== null
  );
}
