import { kindOfWord, LANGUAGES, type LanguageCode, type NamedKind } from '../model/language.ts';
import { fromRoman } from '../model/number.ts';
import { ordinalValue } from './ordinal.ts';

/** One level of a citation: "paragraph 2". `to` is the end of a range. A preamble has no number. */
export interface ReferenceStep {
  readonly kind: NamedKind;
  /** As written: `IV`, `2`, `a`; an ordinal word as its number. */
  readonly number: string | null;
  readonly to: string | null;
}

/** A citation in a text: half-open span in UTF-16 code units, and its levels, outermost first. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly ReferenceStep[];
}

/** A level with the place where it stands. */
interface Unit extends ReferenceStep {
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly is: 'word' | 'number' | 'ordinal' | 'sign';
}

/** Longer texts are read up to here. UTF-16 code units. */
const MOST = 20_000;

const TOKEN =
  /(?<ordinal>\d{1,6}[-‑]?(?:րդ|ին|st|nd|rd|th|ci|cı|cu|cü|ое|го|ой|ая|ый|ий|ом|му|й|я|е|м)(?![\p{L}\p{M}\d]))|(?<number>\d{1,6}(?:\.\d{1,4})*(?:[ -]?(?:bis|ter|quater)(?![\p{L}\p{M}]))?)|(?<word>[\p{L}\p{M}]+)|(?<sign>[^\s])/gu;

/**
 * Citations in the text, in order: "article 4", "art. VII", "Article IV(2)(a)", "second paragraph of article 2",
 * "пункт 2 статьи 7", "7-րդ հոդված", "XV maddə", "§ 6". "articles 4 and 5" are two; "articles 2 to 4" is one whose
 * step has both ends. Never throws: what cannot be read is left out.
 */
export function findReferences(text: string): readonly Reference[] {
  const tokens = cut(text.slice(0, MOST));
  const units: Unit[][] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readUnits(tokens, at);
    if (read === null) at += 1;
    else {
      units.push([...read.units]);
      at = read.next;
    }
  }
  return mergeUnits(text, units);
}

function cut(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index, groups }): Token => {
    const is =
      groups?.ordinal !== undefined
        ? 'ordinal'
        : groups?.number !== undefined
          ? 'number'
          : groups?.word !== undefined
            ? 'word'
            : 'sign';
    return { text: found, start: index, end: index + found.length, is };
  });
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
  const number = numberIn(tokens[next], kind);
  if (number !== null)
    return readTail(tokens, next, {
      kind,
      number,
      to: null,
      start: first.start,
      end: tokens[next]?.end ?? 0,
    });
  return kind === 'preamble'
    ? { units: [{ kind, number: null, to: null, start: first.start, end: first.end }], next: at + 1 }
    : null;
}

/** "second paragraph", "7-րդ հոդված", "XV maddə"; a bare number before the word only where the language puts it there. */
function readNumberFirst(tokens: readonly Token[], at: number, first: Token): Read | null {
  const word = tokens[at + 1];
  const kind = word === undefined ? null : kindOf(word);
  if (word === undefined || kind === null || kind === 'preamble') return null;
  const ordinal = first.is === 'ordinal' ? Number.parseInt(first.text, 10) : ordinalValue(first.text);
  const number = ordinal ?? (isNumberFirst(word.text) ? numberIn(first, kind) : null);
  if (number === null) return null;
  return readTail(tokens, at + 1, {
    kind,
    number: String(number),
    to: null,
    start: first.start,
    end: word.end,
  });
}

const NUMBER_FIRST: readonly LanguageCode[] = ['rus', 'hye', 'aze'];

const isNumberFirst = (word: string): boolean =>
  NUMBER_FIRST.some((code) =>
    Object.values(LANGUAGES[code].words)
      .flat()
      .some((known) => known === word.toLocaleLowerCase('az') || known === word.toLowerCase()),
  );

function kindOf({ is, text }: Token): NamedKind | null {
  if (text === '§') return 'paragraph';
  return is === 'word' ? kindOfWord(text) : null;
}

/** Between a word and its number: a full stop, "No.", "№", an opening bracket. */
const isSkipped = (token: Token | undefined): boolean =>
  token !== undefined && (/^[.№§(#]$/u.test(token.text) || /^(?:no|nos|nr|n)$/iu.test(token.text));

const LETTERED: ReadonlySet<NamedKind> = new Set(['point', 'subpoint']);
const CAPITAL_LETTERED: ReadonlySet<NamedKind> = new Set(['annex', 'part', 'section']);

function numberIn(token: Token | undefined, kind: NamedKind): string | null {
  if (token === undefined || token.is === 'sign') return null;
  if (token.is === 'number') return token.text.replace(/\s+/gu, ' ');
  if (token.is === 'ordinal') return String(Number.parseInt(token.text, 10));
  if (isRoman(token.text) || (LETTERED.has(kind) && /^(\p{L})\1?$/u.test(token.text))) return token.text;
  return CAPITAL_LETTERED.has(kind) && /^\p{Lu}$/u.test(token.text) ? token.text : null;
}

/** Small letters only of i, v, x: "article mix" cites nothing. */
const isRoman = (text: string): boolean =>
  /^(?:[ivx]{1,8}|[IVXLCІХС]{1,12})$/u.test(text) && fromRoman(text) !== null;

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
  if (kind !== 'article' || roman?.is !== 'word' || point?.text !== '.' || inner?.is !== 'number')
    return null;
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

const RANK: Readonly<Record<NamedKind, number>> = {
  part: 0,
  annex: 0,
  preamble: 0,
  chapter: 1,
  section: 2,
  article: 3,
  recital: 4,
  paragraph: 4,
  point: 5,
  subpoint: 6,
};

/** Words and marks between the levels of one citation. */
const LINK = /^[\s,.;:]*(?:(?:of|in|to|the|this|под|в|из)[\s,]+)*$/iu;

/** Brings levels that belong together into one citation. Lists stay apart. */
function mergeUnits(text: string, groups: readonly (readonly Unit[])[]): readonly Reference[] {
  const found: Unit[][] = [];
  for (const group of groups) {
    const isList = group.length > 1 && group.every(({ kind }) => kind === group[0]?.kind);
    const last = found.at(-1);
    const [first] = group;
    if (isList) found.push(...group.map((unit) => [unit]));
    else if (last !== undefined && first !== undefined && belongs(text, last, first)) last.push(...group);
    else found.push([...group]);
  }
  return found.map(toReference);
}

function belongs(text: string, last: readonly Unit[], next: Unit): boolean {
  const end = Math.max(...last.map((unit) => unit.end));
  if (last.some(({ kind, to }) => RANK[kind] === RANK[next.kind] || to !== null)) return false;
  return next.start >= end && LINK.test(text.slice(end, next.start));
}

function toReference(units: readonly Unit[]): Reference {
  const ordered = [...units].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  const hasPoint = ordered.some(({ kind }) => kind === 'point');
  const steps = ordered.map(({ kind, number, to }): ReferenceStep => {
    // "абзац 2 статьи 7": without a point around it, the word means a paragraph.
    return { kind: kind === 'subpoint' && !hasPoint ? 'paragraph' : kind, number, to };
  });
  const preamble: readonly ReferenceStep[] =
    steps[0]?.kind === 'recital' ? [{ kind: 'preamble', number: null, to: null }] : [];
  return {
    start: Math.min(...units.map(({ start }) => start)),
    end: Math.max(...units.map(({ end }) => end)),
    steps: [...preamble, ...steps],
  };
}
