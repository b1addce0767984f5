import { foldWords } from '../words/fold.ts';

/**
 * A dictionary of Hunspell's form, written so that it packs to two thirds: words as the search folds them, sorted.
 */
export interface PackedDictionary {
  /** Each stands for the sign of one byte at its place in `SIGNS`. */
  readonly letters: string;
  /** Sets of flags, the commonest first; each stands for the sign at its place (`signOf`). */
  readonly flags: readonly string[];
  /** Each word as how many letters it lacks of the one before, the letters behind these, and its flags. */
  readonly words: string;
  /** Lines of words with rarer letters. */
  readonly others: readonly string[];
}

/** Signs that stand for letters. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Those that tell how many letters of the word before are taken off: none, one, two ...; the last takes off all. */
const OFF = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Those that stand for the commonest sets of flags. */
const COMMON = '!#$%&()*+,-./:;=?@[]^_{}~|';
/** Where signs of the other sets begin in Unicode. */
const RARE = 0xa1;

export function packDictionary(dic: string): PackedDictionary {
  const lines = linesOf(dic);
  const letters = byCount(lines.flatMap(({ word }) => [...word]))
    .filter((letter) => letter.length === 1)
    .slice(0, SIGNS.length)
    .sort()
    .join('');
  const isWritten = new RegExp(`^[${letters}]+$`, 'u');
  const written = lines.filter(({ word }) => isWritten.test(word));
  const flags = byCount(written.map((line) => line.flags));
  const others = lines
    .filter(({ word }) => !isWritten.test(word))
    .map(({ word, flags }) => `${word}/${flags}`);
  return { letters, flags, words: coded(written, swapping(letters, SIGNS), flags), others };
}

/** The same words with the same flags, as lines of Hunspell's form. */
export function unpackDictionary({ letters, flags, words, others }: PackedDictionary): string {
  const flagsOf = new Map(flags.map((set, place) => [signOf(place), set]));
  const withLetters = swapping(SIGNS, letters);
  let word = '';
  const read = (words.match(/[A-Z][a-z0-9]*[^A-Za-z0-9]/gu) ?? []).map((piece) => {
    const off = OFF.indexOf(piece.charAt(0));
    word = word.slice(0, off === OFF.length - 1 ? 0 : word.length - off) + piece.slice(1, -1);
    return `${withLetters(word)}/${flagsOf.get(piece.slice(-1))}`;
  });
  return [...read, ...others].join('\n');
}

interface Line {
  readonly word: string;
  readonly flags: string;
}

function coded(lines: readonly Line[], inSigns: (word: string) => string, flags: readonly string[]): string {
  const signs = new Map(flags.map((set, place) => [set, signOf(place)]));
  const sorted = lines
    .map((line) => ({ word: inSigns(line.word), sign: signs.get(line.flags) ?? '' }))
    .sort((one, other) => (one.word < other.word ? -1 : 1));
  let before = '';
  return sorted
    .map(({ word, sign }) => {
      const piece = behind(before, word) + sign;
      before = word;
      return piece;
    })
    .join('');
}

/** What of the word before is taken off, and what comes instead. */
function behind(before: string, word: string): string {
  let same = 0;
  while (same < before.length && before[same] === word[same]) same += 1;
  const off = before.length - same;
  const most = OFF.length - 1;
  return off < most ? OFF.charAt(off) + word.slice(same) : OFF.charAt(most) + word;
}

const signOf = (place: number): string =>
  COMMON.charAt(place) || String.fromCharCode(RARE + place - COMMON.length);

/** Words that are folded already, as most are. */
const FOLDED = /^[a-z\u0430-\u044F]+$/u;

/** Each word once with all its flags. What the fold makes several words of is never asked for as one. */
function linesOf(dic: string): readonly Line[] {
  const flagsOf = new Map<string, string>();
  for (const line of dic.split('\n')) {
    const cut = line.indexOf('/');
    const written = cut < 0 ? line : line.slice(0, cut);
    const [word, ...more] = FOLDED.test(written) ? [written] : foldWords(written);
    if (word === undefined || more.length > 0) continue;
    flagsOf.set(word, (flagsOf.get(word) ?? '') + (cut < 0 ? '' : line.slice(cut + 1)));
  }
  return [...flagsOf].map(([word, flags]) => ({ word, flags: [...new Set(flags)].sort().join('') }));
}

/** Each once, the commonest first. */
function byCount(all: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([one]) => one);
}

/** Writes with the sign at the same place of another row; what the row does not have stays. */
function swapping(from: string, to: string): (text: string) => string {
  const signs = new Map([...from].map((sign, place) => [sign, to.charAt(place)]));
  return (text) => {
    let swapped = '';
    for (const sign of text) swapped += signs.get(sign) ?? sign;
    return swapped;
  };
}
