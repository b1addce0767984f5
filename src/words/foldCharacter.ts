/** What one character of a text becomes in folded words (`fold.ts`). */

/** Inside a word they are left out, so that all of them are one. */
export const APOSTROPHES = "'’‘ʼʻʹ′`´՚＇";
/** What stands inside words and is no letter: soft hyphens, the Armenian marks ՛ ՜ ՞, the stroke of Arabic. */
export const INSIDE_WORDS = '\u00AD\u055B\u055C\u055E\u0640';
const DROPPED = new RegExp(`[${INSIDE_WORDS}\\p{M}]`, 'u');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Without its marks أ is ا already. */
const ARABIC = { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ە: 'ه' };
/** The zeros of scripts with digits of their own; the other nine follow each (Unicode, section 4.6). */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐';
const DIGITS = Object.fromEntries(
  [...ZEROS].flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit) => [
      String.fromCharCode(zero.charCodeAt(0) + digit),
      String(digit),
    ]),
  ),
);
const REPLACED: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ...ARABIC, ...DIGITS };

/** The breve of й, which is no mark to leave out. */
export const BREVE = '\u0306';
/** Stands for what ends a word. */
export const ENDS = '\uFFFF';
/** Stands for an apostrophe: it joins, or parts a word that lost its vowel. */
export const JOINS = '\uFFFE';

/** One Unicode character, a lone surrogate included; nothing past the end. */
export function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined || point < 0xd800 ? text.charAt(at) : String.fromCodePoint(point);
}

/** Whether a letter or digit stands at `at`: an apostrophe before it belongs to the word. */
export const startsWord = (text: string, at: number): boolean => LETTER_OR_DIGIT.test(characterAt(text, at));

const known = new Map<string, string>();

/** What one character becomes: letters, nothing, `JOINS` for an apostrophe, `ENDS` between words. */
export function foldCharacter(character: string): string {
  const remembered = known.get(character);
  if (remembered !== undefined) return remembered;
  const pieces = decomposed(character);
  let folded = isApostrophe(character) || isApostrophe(pieces) ? JOINS : '';
  if (folded === '') for (const piece of pieces) folded += foldPiece(piece);
  if (known.size < 20_000) known.set(character, folded);
  return folded;
}

const isApostrophe = (pieces: string): boolean => pieces.length === 1 && APOSTROPHES.includes(pieces);
const decomposed = (character: string): string => character.normalize('NFKD').toLowerCase().normalize('NFKD');

function foldPiece(piece: string): string {
  if (piece === BREVE) return piece;
  if (DROPPED.test(piece)) return '';
  if (!LETTER_OR_DIGIT.test(piece)) return ENDS;
  // Unicode counts the modifier apostrophe of ŉ as a letter.
  return isApostrophe(piece) ? '' : (REPLACED[piece] ?? piece);
}

/** What one UTF-16 unit is in folded words, halves of pairs as they are; null where it ends a word. */
export function foldUnit(unit: number): string | null {
  const character = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit < 0xe000) return character;
  const folded = foldCharacter(character);
  return folded.includes(ENDS) ? null : folded.replace(JOINS, '');
}

/** Latin, Cyrillic, Armenian: what their units become, most of them one letter; 0 where that was never asked. */
const PLAIN = new Uint16Array(0x600);
/** What a unit is in `takePlain` that is no letter: nothing plain, a mark between words. Letters are above. */
const ODD = 0;
export const PARTS = 1;
const KEPT_AS_ODD = 0xffff;

/** What the unit at `at` becomes where it is a letter, else `PARTS` or `ODD`. */
export function plainAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!(unit < PLAIN.length)) return ODD;
  const known = PLAIN[unit] ?? ODD;
  if (known !== 0) return known === KEPT_AS_ODD ? ODD : known;
  const folded = foldCharacter(text.charAt(at));
  const isLetter = folded.length === 1 && folded !== JOINS && folded !== BREVE;
  PLAIN[unit] = folded === ENDS ? PARTS : isLetter ? folded.charCodeAt(0) : KEPT_AS_ODD;
  return plainAt(text, at);
}

/** Plain letters in their folded form. */
export function foldPlain(text: string, from: number, to: number): string {
  let word = '';
  for (let at = from; at < to; at += 1) word += String.fromCharCode(plainAt(text, at));
  return word;
}
