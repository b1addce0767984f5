import type { NamedKind } from '../../model/language.ts';
import { LIST, RANGE } from '../../model/number/between.ts';
import type { NumberKind } from '../../model/number/printed.ts';
import { isNumberFirst, isRoman, kindOf, numberIn, type Token } from '../tokens.ts';
import { type Read, shared, type Unit } from './unit.ts';

/** What may follow a number: its own second part, brackets, the end of a range, further numbers of a list. */
export function readTail(tokens: readonly Token[], last: number, first: Unit): Read {
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

/** "Article 2.1" is paragraph 1 of article 2, unless there is an Article 2.1; "paragraph 1.1" is a number of its own. */
function splitNumber(unit: Unit): readonly Unit[] {
  const [, outer, inner] =
    unit.kind === 'article' ? (/^([^.\u2024]+)[.\u2024](.+)$/u.exec(unit.number ?? '') ?? []) : [];
  if (outer === undefined || inner === undefined) return [unit];
  return [
    { ...unit, number: outer },
    { ...unit, kind: 'paragraph', number: inner, isGlued: true },
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

/** "(1A)" is a paragraph, "(b bis)" a point, "(ii bis)" a subpoint. */
const KIND_IN_BRACKETS: Readonly<Partial<Record<NumberKind, NamedKind>>> = {
  letter: 'point',
  roman: 'subpoint',
};

function readBracket(
  tokens: readonly Token[],
  at: number,
): { readonly unit: Unit; readonly next: number } | null {
  const [open, inside, close] = tokens.slice(at, at + 3);
  if (open?.text !== '(' || close?.text !== ')' || inside === undefined) return null;
  const span = { to: null, start: open.start, end: close.end };
  if (inside.is === 'number') {
    const kind = KIND_IN_BRACKETS[inside.number?.kind ?? 'arabic'] ?? 'paragraph';
    return { unit: { kind, number: inside.text, ...span }, next: at + 3 };
  }
  if (inside.is !== 'word' || !/^\p{L}{1,4}$/u.test(inside.text)) return null;
  const kind = inside.text.length > 1 && isRoman(inside.text) ? 'subpoint' : 'point';
  return kind === 'point' && inside.text.length > 2
    ? null
    : { unit: { kind, number: inside.text, ...span }, next: at + 3 };
}

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
