import { isListLetter } from '../../model/number/letters.ts';
import { isRoman, type Token } from '../tokens.ts';

/** A number in signs of its own: "(b)", "b)", "«б»", "(1A)", "(b bis)". Half-open span in UTF-16 code units. */
export interface Mark {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** The place of the token after it. */
  readonly next: number;
}

const OPENS = /^[«“„‘"']$/u;
const CLOSES = /^[»”“’"']$/u;

/** The mark that begins at a token; null where none does. */
export function readMark(tokens: readonly Token[], at: number): Mark | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || second === undefined) return null;
  if (first.is !== 'sign') return closed(first, second, at);
  const isBracket = first.text === '(';
  if (!isBracket && !OPENS.test(first.text)) return null;
  const number = numberInside(second);
  const third = tokens[at + 2];
  if (number === null || third === undefined) return null;
  const isBracketed = isBracket && third.text === ')';
  const isQuoted = !isBracket && CLOSES.test(third.text) && isLower(number);
  return isBracketed || isQuoted ? { number, start: first.start, end: third.end, next: at + 3 } : null;
}

/** "b)", "1)": the bracket of "(see article 4)" is that of the whole. */
function closed(inside: Token, bracket: Token, at: number): Mark | null {
  const number = bracket.text === ')' && bracket.start === inside.end ? numberInside(inside) : null;
  if (number === null || (/^\d/u.test(number) && bracket.isClosing === true)) return null;
  return { number, start: inside.start, end: bracket.end, next: at + 2 };
}

const isLower = (number: string): boolean => number === number.toLowerCase();

/** "(1969)" is a year. */
const LONGEST = /^(?:\d{1,3}(?!\d)|\p{L})/u;

function numberInside({ is, text, number }: Token): string | null {
  if (is === 'number') return LONGEST.test(text) ? text : null;
  if (is !== 'word' || number !== null) return null;
  return isRoman(text) || isListLetter(text) ? text : null;
}

/** What a number is made of: members of one list are alike. "i" is a letter and a Roman numeral. */
export function sortsOf(number: string): readonly ('figures' | 'letter' | 'roman')[] {
  if (/^\d/u.test(number)) return ['figures'];
  const letters = /^\p{L}+/u.exec(number)?.[0] ?? '';
  const roman = isRoman(letters) ? (['roman'] as const) : [];
  return isListLetter(letters) ? [...roman, 'letter'] : roman;
}
