import { analyse } from 'chardet';
import { ARMSCII_8, looksLikeArmscii8 } from './armscii8.ts';

/** Characters that are looked at: more tell no more. */
const MOST = 65_536;
/** Words that hold other letters than those of English, below which nothing is proved. */
const LEAST_WORDS = 3;
const LEAST_CONFIDENCE = 10;
/** From which on the library is right about two bytes for a letter. */
const SURE = 40;

/** An encoding that fits bytes, and how many words of theirs tell so. */
export interface Guess {
  readonly encoding: string;
  readonly words: number;
}

/**
 * Which encoding of one byte for a letter, or of East Asia, the bytes have, by what their words would be in it; null where
 * they do not tell. They are no UTF-8.
 */
export function guessEncoding(bytes: Uint8Array): Guess | null {
  const text = Buffer.from(bytes.subarray(0, 8 * MOST))
    .toString('latin1')
    .replace(/<[^<>]*>/gu, ' ');
  const words = text.match(/[A-Za-z\u0080-\u00FF]*[\u0080-\u00FF][A-Za-z\u0080-\u00FF]*/gu) ?? [];
  const high = words
    .join('')
    .replace(/[^\u0080-\u00FF]/gu, '')
    .slice(0, MOST);
  if (high === '') return null;
  const encoding = punctuationOnly(text, high) ?? byLetters(text, words, high);
  return encoding === null ? null : { encoding, words: words.length };
}

/** Quotation marks, dashes and signs that all encodings of Windows have in one place. */
const punctuationOnly = (text: string, high: string): string | null =>
  /^[\u0085\u0091-\u0097\u00A0\u00A7\u00A9\u00AB\u00B0\u00B1\u00B7\u00BB]*$/u.test(high) &&
  /[A-Za-z]{3}/u.test(text)
    ? 'windows-1252'
    : null;

function byLetters(text: string, words: readonly string[], high: string): string | null {
  if (words.length < LEAST_WORDS && high.length < 2 * LEAST_WORDS) return null;
  // Where most letters are others than those of English, English words around them tell the wrong thing.
  const isOther = high.length > words.join('').length / 2;
  if (isOther && looksLikeArmscii8(high)) return ARMSCII_8;
  if (isOther && looksLikeDos(high)) return 'ibm866';
  const whole = Buffer.from(text.slice(0, MOST), 'latin1');
  const eastAsian = analyse(whole).find(
    ({ name, confidence }) => confidence >= SURE && isEastAsian(name, whole),
  );
  const own = isOther ? Buffer.from(words.join(' ').slice(0, MOST), 'latin1') : whole;
  const found =
    eastAsian ??
    analyse(own).find(({ name, confidence }) => confidence >= LEAST_CONFIDENCE && ONE_BYTE.test(name));
  // Ukrainian differs from Russian there in what Russian does not use.
  return found === undefined ? null : new TextDecoder(found.name).encoding.replace('koi8-r', 'koi8-u');
}

/** Russian of DOS: its letters leave free what other Cyrillic encodings fill. */
function looksLikeDos(high: string): boolean {
  const share = (of: RegExp): number => high.replace(of, '').length / high.length;
  return share(/[^\u0080-\u00AF\u00E0-\u00EF]/gu) > 0.97 && share(/[^\u00A0-\u00AF]/gu) > 0.4;
}

const ONE_BYTE = /^(?:windows-|ISO-8859-|KOI8-)/u;
const EAST_ASIAN = /^(?:Big5|GB18030|Shift_JIS|EUC-)/u;
const IDEOGRAPHS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/gu;

/** Letters with a sign above, taken in pairs, are Chinese of a kind: but never in the middle of Latin words. */
function isEastAsian(name: string, sample: Uint8Array): boolean {
  if (!EAST_ASIAN.test(name)) return false;
  const text = new TextDecoder(name).decode(sample);
  const own = text.match(IDEOGRAPHS)?.length ?? 0;
  const amidLetters = text.match(/[a-z](?=[^\p{ASCII}])|[^\p{ASCII}](?=[a-z])/giu)?.length ?? 0;
  const unread = text.match(/\uFFFD/gu)?.length ?? 0;
  return amidLetters < own / 2 && unread < own / 20;
}
