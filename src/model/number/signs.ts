import { foldWords } from '../../words/fold.ts';
import { anyTongue, inTongues } from '../tongues.ts';

/** Hyphens that stand inside numbers: plain, of Unicode, unbreakable, Armenian. */
export const HYPHENS = '\\-\u2010\u2011\u058A';
/** Blanks that are not line ends. */
export const BLANK = '[ \\t\u00A0\u2007\u2009\u202F]';
/** Full stops that numbers are written with: Latin, the one dot leader, Armenian. */
export const STOPS = '.\u2024\u0589';

/** A class of characters for patterns: Roman numerals of one character are letters here. */
export const LETTER = '[\\p{L}\\p{M}\\p{Nl}]';
/** No letter or figure goes on, but a word that stands without a space: 第7条. */
export const ENDS = '(?:(?=\\p{Script=Han})|(?![\\p{L}\\p{M}\\p{N}]))';

/** Between a number and the words beside it; an address has hyphens for blanks. */
const IN_TEXT = BLANK;
const IN_ADDRESS = `[ \\u00A0_${HYPHENS}]`;

const before = (between: string): RegExp =>
  new RegExp(
    `(?:[№#][${HYPHENS}]?|(?:${anyTongue(({ numbers }) => numbers.signs.before)})(?:[.°º]{1,2}|(?![\\p{L}\\p{M}])))${between}*(?=[\\p{L}\\p{N}])`,
    'iuy',
  );
const after = (between: string): RegExp =>
  new RegExp(`${between}+(?:${anyTongue(({ numbers }) => numbers.signs.after)})${ENDS}`, 'iuy');

const SIGNS = inTongues(() => ({
  text: { before: before(IN_TEXT), after: after(IN_TEXT) },
  address: { before: before(IN_ADDRESS), after: after(IN_ADDRESS) },
}));

/** Where a number stands, as far as its signs are concerned. */
export type SignPlace = 'text' | 'address';

/** The place after "№", "N", "No.", "N°" and the like before a number; `at` where there is none. */
export const afterSign = (text: string, at: number, place: SignPlace): number =>
  endOf(SIGNS()[place].before, text, at) ?? at;

/** The place after "saylı", "nömrəli" behind a number; null where there is none. */
export const afterSignWord = (text: string, at: number, place: SignPlace): number | null =>
  endOf(SIGNS()[place].after, text, at);

const ENDING = new RegExp(`([${HYPHENS}'’]?)(${LETTER}{1,6})${ENDS}`, 'uy');
const ENDINGS = inTongues(() => new RegExp(`^(?:${anyTongue(({ numbers }) => numbers.endings)})$`, 'u'));

/** "5.º", "1ª", and "1°" as keyboards have it; "5 °C" is none. */
const ORDINAL_SIGN = new RegExp(`\\.?[ºª°]${ENDS}`, 'uy');

/** The place after the ending of an ordinal in figures ("5.º", "7-րդ", "15-ci", "7’nci", "1ST"); null where there is none. */
export function afterEnding(text: string, at: number): number | null {
  if (/^[\s,;)]?$/u.test(text.charAt(at))) return null;
  const signed = endOf(ORDINAL_SIGN, text, at);
  if (signed !== null) return signed;
  ENDING.lastIndex = at;
  const [whole = '', hyphen = '', letters = ''] = ENDING.exec(text) ?? [];
  // "16е" has a letter put behind, "16-е" is an ordinal.
  if (whole === '' || (hyphen === '' && letters.length === 1)) return null;
  return ENDINGS().test(foldWords(letters).join('')) ? at + whole.length : null;
}

/** The place after what a sticky pattern matches at `at`; null where it does not. */
export function endOf(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}

/** What a sticky pattern matches at `at`, with its groups; null where it does not. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
