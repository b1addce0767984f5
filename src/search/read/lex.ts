import type { Reason } from '../../model/reason.ts';
import { foldWords } from '../../words/fold.ts';
import { FACETS } from '../engine/facet.ts';
import { FIELDS, type FieldName, type Node } from './ast.ts';

/** Pieces of a query. `text` is what stands there, for pieces that turn out to be no operator after all. */
export type Piece =
  | { readonly is: 'node'; readonly node: Node; readonly text: string }
  | { readonly is: 'or' | 'and' | 'not' | 'minus' | 'open' | 'close'; readonly text: string }
  | { readonly is: 'near'; readonly distance: number; readonly text: string };

/** Widest distance that `/n` takes; a greater one means this. */
export const MAX_DISTANCE = 255;

/** Pieces of a query that are read. */
export const MAX_PIECES = 600;

const QUOTES = '"“”„‟«»＂';
const CLOSING: Readonly<Record<string, string>> = { '«': '»"', '»': '«"' };
const MINUS = /^[-−](?=[^\s\-−])/u;
const SPACES = /^[\s,;]+/u;
const WORD = /^[^\s()"“”„‟«»＂|]+/u;

interface Cut {
  readonly pieces: readonly Piece[];
  readonly why: readonly Reason[];
  /** Half-open spans of the fields, and of operators that are none here. */
  readonly fields: readonly (readonly [number, number])[];
}

/** Cuts a query into pieces; what cannot be a piece is left out and told in `why`. */
export function cutQuery(text: string): Cut {
  const pieces: Piece[] = [];
  const why: Reason[] = [];
  const fields: [number, number][] = [];
  let at = 0;
  let afterSpace = true;
  while (at < text.length) {
    if (pieces.length >= MAX_PIECES) {
      why.push({ why: 'pieces-cut', most: MAX_PIECES });
      break;
    }
    const rest = text.slice(at, at + 1200);
    const space = SPACES.exec(rest)?.[0] ?? '';
    if (space !== '') {
      at += space.length;
      afterSpace = true;
      continue;
    }
    const [piece, length] = readPiece(text, at, rest, afterSpace, why);
    pieces.push(...piece);
    const last = pieces.at(-1);
    const isField = last?.is === 'node' && last.node.is === 'field' && piece.length > 0;
    const isForeign = piece.length === 0 && why.at(-1)?.why === 'operator-unknown';
    const sign = isField && pieces.at(-2)?.is === 'minus' ? 1 : 0;
    if (isField || isForeign) fields.push([at - sign, at + length]);
    at += length;
    afterSpace = last?.is === 'open' || last?.is === 'minus' || last?.is === 'or';
  }
  return { pieces, why, fields };
}

type Read = readonly [pieces: readonly Piece[], length: number];

function readPiece(text: string, at: number, rest: string, afterSpace: boolean, why: Reason[]): Read {
  const first = rest.charAt(0);
  if (first === '(') return [[{ is: 'open', text: first }], 1];
  if (first === ')') return [[{ is: 'close', text: first }], 1];
  if (first === '|') return [[{ is: 'or', text: first }], rest.startsWith('||') ? 2 : 1];
  if (QUOTES.includes(first)) return readPhrase(text, at, why);
  if (afterSpace && MINUS.test(rest)) return [[{ is: 'minus', text: first }], 1];
  const word = WORD.exec(rest)?.[0] ?? first;
  if (isOperatorElsewhere(word, text.charAt(at - 1))) {
    why.push({ why: 'operator-unknown', text: word });
    return [[], word.length];
  }
  return readField(text, at, word, why) ?? [readWord(word, why), word.length];
}

function readPhrase(text: string, at: number, why: Reason[]): Read {
  const end = closingQuote(text, at);
  if (end < 0) {
    why.push({ why: 'quote-alone' });
    return [[], 1];
  }
  const inside = text.slice(at + 1, end);
  const words = foldWords(inside);
  const quoted: Node = { is: 'phrase', text: words.join(' ').normalize('NFC'), words };
  return [words.length === 0 ? [] : [{ is: 'node', node: quoted, text: inside }], end + 1 - at];
}

function closingQuote(text: string, at: number): number {
  const own = CLOSING[text.charAt(at)];
  for (const closing of own === undefined ? [QUOTES] : [own, QUOTES]) {
    for (let end = at + 1; end < text.length; end += 1) if (closing.includes(text.charAt(end))) return end;
  }
  return -1;
}

/** `field:value` and `field:"value"`; null where it is no field, which then is words. */
function readField(text: string, at: number, word: string, why: Reason[]): Read | null {
  const [, name = '', given = ''] = /^([A-Za-z]+):(.*)$/su.exec(word) ?? [];
  const field = FIELDS.find((one) => one === name.toLowerCase());
  if (field === undefined) return null;
  const valueAt = at + name.length + 1;
  const end = given === '' && QUOTES.includes(text.charAt(valueAt) || ' ') ? closingQuote(text, valueAt) : -1;
  const value = end < 0 ? fieldValue(field, given) : fieldValue(field, text.slice(valueAt + 1, end));
  if (value !== null) {
    return [
      [{ is: 'node', node: { is: 'field', field, value }, text: word }],
      end < 0 ? word.length : end + 1 - at,
    ];
  }
  why.push({ why: 'field-unread', text: word.slice(0, 40) });
  return null;
}

/** The value in one form; null where there is none. */
function fieldValue(field: FieldName, given: string): string | null {
  const value = given
    .replace(/[\s"“”„‟«»＂]+/gu, ' ')
    .trim()
    .slice(0, 100)
    .trim();
  if (value === '') return null;
  return field === 'article' ? value : FACETS[field].readValue(value);
}

/** Operators of other search engines: "pre/5", "w/s", "/p", "near/5" and "~5" behind a phrase. */
const FOREIGN = /^(?:(?:pre|within|near|onear)\/\w+|w\/[sp]\d*|\/[a-z]{1,4}\d*|\+[sp])$/iu;

const isOperatorElsewhere = (word: string, before: string): boolean =>
  (FOREIGN.test(word) && !NEAR.test(word)) || (/^~\d*$/u.test(word) && QUOTES.includes(before || ' '));

const NEAR = /^(?:w|NEAR)?\/(\d{1,9})$/u;

function readWord(text: string, why: Reason[]): readonly Piece[] {
  if (text === 'OR' || text === 'AND' || text === 'NOT') {
    return [{ is: text === 'OR' ? 'or' : text === 'AND' ? 'and' : 'not', text }];
  }
  const [, distance] = NEAR.exec(text) ?? [];
  if (distance !== undefined) {
    return [{ is: 'near', distance: Math.min(MAX_DISTANCE, Math.max(1, Number(distance))), text }];
  }
  const node = readPrefix(text) ?? wordNode(text);
  if (node === null) return [];
  if (text.includes('*') && node.is === 'word') why.push({ why: 'star-inside' });
  return [{ is: 'node', node, text }];
}

function readPrefix(text: string): Node | null {
  const [, bare = ''] = /^([^*]+)\*[^\p{L}\p{N}*]*$/u.exec(text) ?? [];
  const words = foldWords(bare);
  return words.length === 0 || !/[\p{L}\p{N}\p{M}]$/u.test(bare)
    ? null
    : { is: 'prefix', text: words.join('-').normalize('NFC'), words };
}

/** A word, or several with hyphens between them; null where no letter or digit is in it. */
export function wordNode(text: string): Node | null {
  const words = foldWords(text);
  return words.length === 0 ? null : { is: 'word', text: plainText(text, words), words };
}

/** How the word is printed: as it was typed where that reads back as the same word. */
function plainText(text: string, words: readonly string[]): string {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '').normalize('NFC');
  const safe = /^[\p{L}\p{N}\p{M}'’.-]+$/u.test(bare) && !/^(?:OR|AND|NOT)$/u.test(bare);
  return safe && foldWords(bare).join(' ') === words.join(' ') ? bare : words.join('-').normalize('NFC');
}
