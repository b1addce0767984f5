import { groupBy } from '../model/groups.ts';
import { foldWords } from '../words/fold.ts';

/**
 * A dictionary of Hunspell's form, written so that it packs to three fifths: words as the search folds them, sorted, by
 * the flags that they share.
 */
export interface PackedDictionary {
  /** Each stands for the sign of one byte at its place in `SIGNS`. */
  readonly letters: string;
  /** Each word as how many letters it has of the one before, and the letters behind these. */
  readonly groups: readonly (readonly [flags: string, words: string])[];
  /** Lines of words with rarer letters. */
  readonly others: readonly string[];
}

/** Signs that stand for letters, and those that tell how many letters are taken over: none, one, two ... */
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const TAKEN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function packDictionary(dic: string): PackedDictionary {
  const lines = linesOf(dic);
  const letters = commonLetters(lines);
  const isWritten = new RegExp(`^[${letters}]+$`, 'u');
  const isCommon = ({ word }: Line): boolean => isWritten.test(word);
  const signed = swapping(letters, SIGNS);
  const groups = [...groupBy(lines.filter(isCommon), ({ flags }) => flags)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([flags, same]) => [flags, frontCoded(same.map(({ word }) => signed(word)))] as const);
  const others = lines.filter((line) => !isCommon(line)).map(({ word, flags }) => `${word}/${flags}`);
  return { letters, groups, others };
}

/** The same words with the same flags, as lines of Hunspell's form. */
export function unpackDictionary({ letters, groups, others }: PackedDictionary): string {
  const read = groups.flatMap(([flags, words]) =>
    wordsIn(swapping(SIGNS, letters)(words)).map((word) => `${word}/${flags}`),
  );
  return [...read, ...others].join('\n');
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

interface Line {
  readonly word: string;
  readonly flags: string;
}

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

function commonLetters(lines: readonly Line[]): string {
  const counts = new Map<string, number>();
  for (const { word } of lines) for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const common = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return common
    .slice(0, SIGNS.length)
    .map(([letter]) => letter)
    .filter((letter) => letter.length === 1)
    .sort()
    .join('');
}

function frontCoded(words: readonly string[]): string {
  let before = '';
  return words
    .toSorted()
    .map((word) => {
      let same = 0;
      while (same < TAKEN.length - 1 && same < before.length && before[same] === word[same]) same += 1;
      before = word;
      return TAKEN.charAt(same) + word.slice(same);
    })
    .join('');
}

function wordsIn(coded: string): readonly string[] {
  let before = '';
  return (coded.match(/[A-Z][^A-Z]*/gu) ?? []).map((piece) => {
    before = before.slice(0, TAKEN.indexOf(piece.charAt(0))) + piece.slice(1);
    return before;
  });
}
