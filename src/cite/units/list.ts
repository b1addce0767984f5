import type { CitedKind } from '../../model/language.ts';
import { LIST, RANGE } from '../../model/number/between.ts';
import { TO_LEVEL } from '../find/words.ts';
import { numberIn, type Token } from '../tokens.ts';
import { isNumberFirst } from '../wordOrder.ts';
import { hasNumberAfter } from './after.ts';
import { type Chain, readChain, withMarks } from './chain.ts';
import { readMark, sortsOf } from './mark.ts';
import { type Read, shared, type Unit } from './unit.ts';

/** Between two numbers of one list: a word, a comma, a dash. */
export interface Link {
  readonly isRange: boolean;
  readonly next: number;
}

/** "And" behind a comma is one with it only in a list that has begun: not in "Articles 27, 28, paragraph 4, or 31". */
export function linkAt(tokens: readonly Token[], at: number, isLong: boolean): Link | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || (first.is !== 'word' && first.is !== 'sign')) return null;
  if (RANGE.test(first.text)) return { isRange: true, next: at + 1 };
  if (!LIST.test(first.text)) return null;
  const isDouble =
    isLong &&
    first.text === ',' &&
    second?.is === 'word' &&
    LIST.test(second.text) &&
    !isLetterOfList(second, tokens[at + 2]);
  return { isRange: false, next: at + (isDouble ? 2 : 1) };
}

/** The "e" of "c, d, e and f", which is a word of lists in other languages. */
const isLetterOfList = ({ text }: Token, next: Token | undefined): boolean =>
  /^\p{Ll}$/u.test(text) && (next === undefined || /^[.;,)]$/u.test(next.text) || LIST.test(next.text));

/**
 * What one structure word numbers: "articles 2 to 4", "articles 4, 5 and 6", "article 7(1)-(3) and (5)", "paragraphs 1 and
 * 2 (a)", "Article 4(c) and 10". `head` is the first level with its number.
 */
export function readList(tokens: readonly Token[], next: number, head: Unit): Read {
  let last = readChain(tokens, next, head);
  const group = [last.levels];
  for (;;) {
    const link = linkAt(tokens, last.next, group.length > 1);
    const item =
      link === null ? null : (markedItem(tokens, link, last) ?? plainItem(tokens, link, last, head));
    if (item === null) break;
    if (link?.isRange === true) group[group.length - 1] = item.levels;
    else group.push(item.levels);
    last = item;
  }
  group[group.length - 1] = withUnread(tokens, last);
  return { group, next: last.next };
}

/** The next in brackets shares what stands before its like: (iii) of "52(4)(b)(ii) and (iii)", (c) of "(b)(ii) and (c)". */
function markedItem(tokens: readonly Token[], link: Link, { levels }: Chain): Chain | null {
  const mark = readMark(tokens, link.next);
  if (mark === null || takesWord(tokens, mark.next)) return null;
  const place = levels.findLastIndex((unit) => unit.isMarked === true && isAlike(unit, mark.number));
  const like = levels[place];
  if (like === undefined) return null;
  const { number, start, end } = mark;
  if (!link.isRange)
    return withMarks(tokens, mark.next, [
      ...shared(levels.slice(0, place)),
      { ...like, number, to: null, start, end },
    ]);
  if (place < levels.length - 1 || like.to !== null) return null;
  return { levels: [...levels.slice(0, place), { ...like, to: number, end }], next: mark.next };
}

/** Subpoints are Roman where one of them may be: the (c) after (b)(i) is a point. */
function isAlike({ kind, number }: Unit, other: string): boolean {
  const all = sortsOf(number ?? '');
  const sorts = kind === 'subpoint' && all.includes('roman') ? ['roman'] : all;
  return sortsOf(other).some((sort) => sorts.includes(sort));
}

function plainItem(tokens: readonly Token[], link: Link, { levels }: Chain, head: Unit): Chain | null {
  const token = tokens[link.next];
  const number = plainNumber(tokens, link.next, head.kind);
  if (token === undefined || number === null || takesWord(tokens, link.next + 1)) return null;
  const { start, end } = token;
  const [only, inner] = levels;
  if (!link.isRange)
    return inner !== undefined && goesOn(tokens, link.next + 1)
      ? null
      : readChain(tokens, link.next + 1, { ...head, number, to: null, isMarked: false, start, end });
  if (only === undefined || inner !== undefined || only.to !== null) return null;
  return { levels: [{ ...only, to: number, end }], next: link.next + 1 };
}

/** An ordinal is of the word that follows it: "Art. XV, 2nd para.". */
function plainNumber(tokens: readonly Token[], at: number, kind: CitedKind): string | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  const isOfNext = token?.is === 'ordinal' && next !== undefined && next.kind !== null;
  return isOfNext && !hasNumberAfter(tokens, at + 1) ? null : numberIn(token, kind);
}

/** "Article 52(4) and 3 members": behind brackets a number that words go on from is no article. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isLink =
    token !== undefined && (token.kind !== null || TO_LEVEL.test(token.text) || LIST.test(token.text));
  return token?.is === 'word' && /^\p{Ll}/u.test(token.text) && !isLink && readMark(tokens, at) === null;
}

/** Whether the number before belongs to a structure word that follows it. */
const takesWord = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined && token.kind !== null && isNumberFirst(token.text) && !hasNumberAfter(tokens, at)
  );
};

/** A mark that stands directly behind what was read belongs to it and was not understood. */
function withUnread(tokens: readonly Token[], { levels, next }: Chain): readonly Unit[] {
  const mark = readMark(tokens, next);
  const last = levels.at(-1);
  return mark === null || last === undefined
    ? levels
    : [...levels.slice(0, -1), { ...last, unread: mark.number }];
}
