import { KINDS } from '../../model/kind.ts';
import { LIST, RANGE } from '../../model/number/between.ts';
import { isUnspaced } from '../../model/structureWord.ts';
import { OF_ACT, OF_CLAUSE, THE } from '../find/words.ts';
import { ordinalNumber } from '../fromEnd.ts';
import { type NamedAt, namedAt } from '../named.ts';
import { cut, isRoman, numberIn, type Token } from '../tokens.ts';
import { isNumberFirst, isOrdinalLetter, isOrdinalPointed } from '../wordOrder.ts';
import { hasNumberAfter, readNumberAfter } from './after.ts';
import { linkAt, readList } from './list.ts';
import { readMark } from './mark.ts';
import { type Group, isUnnumberedBehind, type Read, type Unit, unitOf } from './unit.ts';

/** Structure words with their numbers, in order; what one word numbers ("articles 4 and 5") stands together. */
export function findUnits(text: string): readonly Group[] {
  const tokens = cut(text);
  const nearest = placesOfNames(tokens);
  const groups: Group[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; ) {
    const mayNumber = (nearest[at] ?? Number.POSITIVE_INFINITY) - at <= REACH;
    const read = readWordFirst(tokens, at) ?? (mayNumber ? readNumberFirst(tokens, at) : null);
    if (read === null) at += 1;
    else {
      groups.push(withStray(read.group, strayBefore(tokens, from, at)));
      at = read.next;
      from = at;
    }
  }
  return groups;
}

/** Of each token the place of the first structure word from it on. */
function placesOfNames(tokens: readonly Token[]): readonly number[] {
  const places: number[] = [];
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (namedAt(tokens, at) !== null) nearest = at;
    places[at] = nearest;
  }
  return places;
}

/** "(b)" of "limb (b) of article 4": a level below by a word that is none known; `from` is the end of what was read before. */
function strayBefore(tokens: readonly Token[], from: number, at: number): string | null {
  const isOf = OF_CLAUSE.test(tokens[at - 1]?.text ?? '');
  const end = isOf ? at - 1 : at;
  for (const place of [end - 3, end - 2]) {
    // "(Protocol I) art 5" is a name in brackets.
    const isOfName = place === end - 2 && tokens[end - 1]?.isClosing === true;
    const mark = place < from + 1 || isOfName ? null : readMark(tokens, place);
    if (mark?.next === end && (isOf || tokens[place - 1]?.is === 'word')) return mark.number;
  }
  return null;
}

const withStray = (group: Group, stray: string | null): Group =>
  stray === null ? group : group.map((levels) => levels.map((unit) => ({ ...unit, unread: stray })));

/** A structure word with its number behind it, what follows in brackets, and the others of its list. */
function readWordFirst(tokens: readonly Token[], at: number): Read | null {
  const word = tokens[at];
  const named = namedAt(tokens, at);
  if (word === undefined || named === null) return null;
  // The number of 序言第1段 is that of what follows.
  const isWhole = isUnspaced(word.text) && KINDS[named.kind].standsAlone;
  const after = isWhole ? null : readNumberAfter(tokens, named.next, named.kind, word);
  if (after !== null && (after.isMarked || named.isMarkedOnly !== true)) {
    const span = { start: word.start, end: after.end };
    const unit = { ...unitOf(word, named.kind, after.number, span), isMarked: after.isMarked };
    const isBehind = tokens[after.next - 1]?.number?.kind === 'ordinal' && isUnnumberedBehind(word.text);
    return readList(tokens, after.next, isBehind ? { ...unit, isUnnumbered: true } : unit);
  }
  const isAlone =
    KINDS[named.kind].standsAlone ||
    named.kind === 'formula' ||
    (named.kind === 'annex' && isAround(tokens, at, named.next));
  const span = { start: word.start, end: tokens[named.next - 1]?.end ?? word.end };
  return isAlone ? { group: [[unitOf(word, named.kind, null, span)]], next: named.next } : null;
}

/** "Paragraph 2 of the Annex to the Treaty", «пункт 2 приложения к Договору»: an annex of which there is one, behind what lies in it. */
function isAround(tokens: readonly Token[], at: number, next: number): boolean {
  let before = at - 1;
  while (isBetween(tokens[before])) before -= 1;
  const inner = tokens[before];
  const isLevel = inner !== undefined && (inner.is === 'number' || inner.text === ')' || isRoman(inner.text));
  return isLevel && OF_ACT.test(tokens[next]?.text ?? '');
}

const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === ',' || THE.test(token.text) || OF_ACT.test(token.text));

/** A number before its word, in brackets or quotes or not. */
interface Item {
  readonly token: Token;
  /** In brackets or quotes; null where it stands without. */
  readonly mark: string | null;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** It is the end of a range. */
  readonly isEnd: boolean;
  /** A full stop makes an ordinal of it. */
  readonly isPointed: boolean;
}

/**
 * "second paragraph", "7-րդ հոդված", "XV maddə", "1-ci və 2-ci maddələr", "«ա» ենթակետ", "a) və b) yarımbəndləri"; a bare
 * number only where the language puts it first.
 */
function readNumberFirst(tokens: readonly Token[], at: number): Read | null {
  const { items, named, word } = numbersBefore(tokens, at);
  if (word === undefined || named === null || named.kind === 'preamble' || named.isMarkedOnly === true)
    return null;
  const last = items.at(-1);
  if (last === undefined || hasNumberAfter(tokens, last.next)) return null;
  const { end } = tokens[named.next - 1] ?? word;
  const group: (readonly Unit[])[] = [];
  for (const item of items) {
    const number = numberBefore(item, named, word);
    const before = group.at(-1)?.[0];
    if (number === null) return null;
    const { start } = item;
    const span = { start, end: item === last ? end : item.end };
    const own = { ...unitOf(word, named.kind, number, span), isMarked: item.mark !== null };
    if (!item.isEnd)
      group.push([isUnnumbered(tokens, item, last, named) ? { ...own, isUnnumbered: true } : own]);
    else if (before?.to === null) group[group.length - 1] = [{ ...before, to: number, end: span.end }];
    else return null;
  }
  const [[only] = []] = group;
  // What follows may be before its own word: "2-րդ կետի «ա» ենթակետ".
  const isFollowed = numbersBefore(tokens, named.next).named !== null && !hasNumberAfter(tokens, named.next);
  return group.length > 1 || only === undefined || only.to !== null || isFollowed
    ? { group, next: named.next }
    : readList(tokens, named.next, only);
}

/** "First unnumbered paragraph", "third subparagraph". */
function isUnnumbered(tokens: readonly Token[], { mark }: Item, last: Item, named: NamedAt): boolean {
  if (named.isUnnumbered === true) return true;
  const word = tokens.slice(last.next, named.next).map(({ text }) => text);
  return mark === null && isUnnumberedBehind(word.join(''));
}

function numberBefore({ token, mark }: Item, { kind }: NamedAt, word: Token): string | null {
  if (mark !== null) return isNumberFirst(word.text) ? mark : null;
  return (
    ordinalNumber(token) ??
    letteredOrdinal(token, word) ??
    (isNumberFirst(word.text) ? numberIn(token, kind) : null)
  );
}

/** "2e alinéa", "IIe partie". */
function letteredOrdinal({ text, number }: Token, word: Token): string | null {
  const suffix = number?.suffix ?? '';
  return suffix !== '' && isOrdinalLetter(word.text, suffix) ? text.slice(0, -suffix.length) : null;
}

/**
 * The place behind the full stop that makes an ordinal of a number before a word ("7. madde") or before others of its
 * list ("7. ve 8. maddeler"); the place itself where none does.
 */
function afterPoint(tokens: readonly Token[], at: number): number {
  const [number, point, next] = tokens.slice(at - 1, at + 2);
  if (number?.is !== 'number' || point?.text !== '.' || point.start !== number.end || next === undefined)
    return at;
  const isOfList = LIST.test(next.text) || RANGE.test(next.text);
  return isOfList || (isOrdinalPointed(next.text) && isNumbered(tokens, at + 1)) ? at + 1 : at;
}

/** A word that begins a sentence has its number behind it: "… 7. Madde 8". */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}/u.test(tokens[at]?.text ?? '') || tokens[at + 1]?.is !== 'number';

interface NumbersBefore {
  readonly items: readonly Item[];
  readonly word: Token | undefined;
  readonly named: NamedAt | null;
}

/** Numbers of one list that stand before its word. */
const MOST_IN_LIST = 10;
/** How far before its word such a list can begin: numbers in brackets, linked by ", and". Tokens. */
const REACH = 5 * MOST_IN_LIST;

/** Numbers from a place on, as long as words of a list or range link them, and the structure word behind the last. */
function numbersBefore(tokens: readonly Token[], from: number): NumbersBefore {
  const items: Item[] = [];
  let next = from;
  for (let isEnd = false; items.length < MOST_IN_LIST; ) {
    const item = itemAt(tokens, next, isEnd, items.length > 0);
    if (item === null) break;
    items.push(item);
    const link = linkAt(tokens, item.next, items.length > 1);
    if (link === null) break;
    isEnd = link.isRange;
    next = link.next;
  }
  const at = items.at(-1)?.next ?? from;
  const isPointed = items.some(({ isPointed }) => isPointed) && !isOrdinalPointed(tokens[at]?.text ?? '');
  return { items, word: tokens[at], named: items.length === 0 || isPointed ? null : namedAt(tokens, at) };
}

/** The first may be a word that is a number by the word behind it alone; a word of a list is none. */
function itemAt(tokens: readonly Token[], at: number, isEnd: boolean, isFurther: boolean): Item | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const mark = readMark(tokens, at);
  if (mark !== null) return { ...mark, token, mark: mark.number, isEnd, isPointed: false };
  if (isFurther && !isNumber(token)) return null;
  if (LIST.test(token.text)) return null;
  const next = afterPoint(tokens, at + 1);
  const isPointed = next > at + 1;
  return { token, mark: null, start: token.start, end: token.end, next, isEnd, isPointed };
}

const isNumber = (token: Token): boolean =>
  numberIn(token, 'point') !== null || ordinalNumber(token) !== null;
