import type { NamedKind } from '../model/language.ts';
import { cardinalValue, ordinalValue } from './ordinal.ts';
import { cut, isNumberFirst, isRoman, isSkipped, kindOf, numberIn, type Token } from './tokens.ts';

/** One level of a citation: "paragraph 2". `to` is the end of a range. A preamble has no number. */
export interface ReferenceStep {
  readonly kind: NamedKind;
  /** As written: `IV`, `2`, `a`; an ordinal word as its number. */
  readonly number: string | null;
  readonly to: string | null;
}

/** A level with the place where it stands. */
export interface Unit extends ReferenceStep {
  readonly start: number;
  readonly end: number;
  /** A "часть", "մաս" or "hissə": beside an article a paragraph of it, elsewhere a part. */
  readonly mayBeParagraph?: boolean;
}

/** Structure words with their numbers, in order; what one word numbers ("articles 4 and 5") stands together. */
export function findUnits(text: string): readonly (readonly Unit[])[] {
  const tokens = cut(text);
  const units: (readonly Unit[])[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readUnits(tokens, at);
    if (read === null) at += 1;
    else {
      units.push(read.units);
      at = read.next;
    }
  }
  return units;
}

interface Read {
  readonly units: readonly Unit[];
  readonly next: number;
}

/** A structure word with its number before or after it, and what follows in brackets. */
function readUnits(tokens: readonly Token[], at: number): Read | null {
  const first = tokens[at];
  if (first === undefined) return null;
  return readWordFirst(tokens, at, first) ?? readNumberFirst(tokens, at, first);
}

function readWordFirst(tokens: readonly Token[], at: number, first: Token): Read | null {
  const kind = kindOf(first);
  if (kind === null) return null;
  let next = at + 1;
  while (isSkipped(tokens[next])) next += 1;
  const number = numberAfter(tokens, next, kind, first);
  if (number !== null)
    return readTail(tokens, next, unitOf(first, kind, number, first.start, tokens[next]?.end ?? 0));
  return kind === 'preamble'
    ? { units: [unitOf(first, kind, null, first.start, first.end)], next: at + 1 }
    : null;
}

/**
 * "article 7", "article seven"; "статья седьмая", which English does not say: "under this section third parties" cites
 * nothing. The ordinal of "абзац второй статьи 7" is the paragraph's, that of "абзац второй статьи" the article's.
 */
function numberAfter(tokens: readonly Token[], at: number, kind: NamedKind, word: Token): string | null {
  const said = tokens[at];
  if (said === undefined) return null;
  const ordinal = isNumberFirst(word.text) ? ordinalIn(said) : null;
  if (ordinal === null) return numberIn(said, kind) ?? cardinalValue(said.text);
  const next = tokens[at + 1];
  const kindOfNext = next === undefined ? null : kindOf(next);
  return kindOfNext === null || hasNumberAfter(tokens, at + 1, kindOfNext) ? String(ordinal) : null;
}

const ordinalIn = ({ is, text }: Token): number | null =>
  is === 'ordinal' ? Number.parseInt(text, 10) : ordinalValue(text);

/** "second paragraph", "7-րդ հոդված", "XV maddə"; a bare number before the word only where the language puts it there. */
function readNumberFirst(tokens: readonly Token[], at: number, first: Token): Read | null {
  const word = tokens[at + 1];
  const kind = word === undefined ? null : kindOf(word);
  if (word === undefined || kind === null || kind === 'preamble') return null;
  if (hasNumberAfter(tokens, at + 1, kind)) return null;
  const number = ordinalIn(first) ?? (isNumberFirst(word.text) ? numberIn(first, kind) : null);
  if (number === null) return null;
  return readTail(tokens, at + 1, unitOf(word, kind, String(number), first.start, word.end));
}

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
  const [head, ...inner] = splitNumber(first);
  const units: Unit[] = [...(head === undefined ? [] : [head]), ...inner];
  let next = last + 1;
  const dotted = readDotted(tokens, last, first);
  if (dotted !== null) {
    units.push(dotted);
    next += 2;
  }
  for (let bracket = readBracket(tokens, next); bracket !== null; bracket = readBracket(tokens, next)) {
    units.push(bracket.unit);
    next = bracket.next;
  }
  return units.length === 1 ? readList(tokens, next, first) : { units, next };
}

/** "Article 2.1" is paragraph 1 of article 2; "paragraph 1.1" is a number of its own. */
function splitNumber(unit: Unit): readonly Unit[] {
  const [, outer, inner] = unit.kind === 'article' ? (/^([^.]+)\.(.+)$/u.exec(unit.number ?? '') ?? []) : [];
  if (outer === undefined || inner === undefined) return [unit];
  return [
    { ...unit, number: outer },
    { ...unit, kind: 'paragraph', number: inner },
  ];
}

/** "Article II.2": a Roman number and what directly follows its point. */
function readDotted(tokens: readonly Token[], last: number, { kind }: Unit): Unit | null {
  const [roman, point, inner] = tokens.slice(last, last + 3);
  if (kind !== 'article' || roman?.is !== 'word' || inner?.is !== 'number') return null;
  if (point === undefined || !/^[.:]$/u.test(point.text)) return null;
  if (point.start !== roman.end || inner.start !== point.end) return null;
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
  return { units, next };
}

/** Whether the number before belongs to a structure word that follows it. */
const takesWord = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && kindOf(token) !== null && isNumberFirst(token.text);
};
