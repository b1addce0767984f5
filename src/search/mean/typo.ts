import { byLanguage, LANGUAGE_CODES, type LanguageCode } from '../../model/language.ts';
import { foldWords } from '../../words/fold.ts';
import { countBits } from '../engine/bits.ts';
import { differingLetters, editDistance, editOf, lettersOf } from '../engine/edits.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { WordsByLength } from '../engine/wordsByLength.ts';
import { keyOf, scriptOf, WORDS } from '../words/index.ts';
import { LISTED_SPELLINGS } from '../words/spelling.ts';
import { roughLatin } from '../words/transliterate.ts';

/** Words shorter than this, in characters, are never taken for a slip of another; nor are longer ones than that. */
const LEAST = 4;
const MOST = 40;
const ONE_WRONG = 5;
const TWO_WRONG = 10;
/** Stems shorter than this tell too little to be compared. */
const LEAST_STEM = 5;
/** Words of other scripts than Latin from here on are compared with stems as they are. */
const LEAST_LEMMA = 6;
/** Equally near words that are all taken. */
const MOST_MEANT = 3;

/**
 * Numbers of the nearest words of texts in the given languages: one slip (a letter swapped with the next, dropped,
 * doubled, added or wrong), two in words of ten letters and more; then words near whose other spelling or whose stem
 * it is, "rfugee" for "refugees". Words with digits are never corrected. The commonest first, 3 at most, equally near.
 */
export function nearestWords(
  lexicon: Lexicon,
  word: string,
  codes: readonly LanguageCode[],
): readonly number[] {
  const { length } = [...word];
  if (length < LEAST || length > MOST || /\p{N}/u.test(word)) return [];
  const found = new Nearest(word, length >= TWO_WRONG ? 2 : 1);
  found.considerAll(lexicon.words, (other) => {
    const id = lexicon.idOf(other);
    return lexicon.isHeld(id, codes) ? [id] : [];
  });
  if (found.ids.size === 0) {
    for (const { spelling, ids } of listedNames(lexicon, codes)) found.consider(spelling, ids);
  }
  const byWord = found.ids.size > 0 ? found.ids : nearestStems(lexicon, word, codes);
  const own = byWord.size > 0 ? byWord : nearestRoots(lexicon, word, codes);
  const ids = own.size > 0 || scriptOf(word) === 'Latin' ? own : nearestNames(lexicon, word);
  return [...ids].sort((a, b) => lexicon.countOf(b) - lexicon.countOf(a) || a - b).slice(0, MOST_MEANT);
}

/** A listed spelling that texts have a form of, how it sounds, and the words of texts that are the same name. */
interface ListedName {
  readonly spelling: string;
  readonly sound: string;
  readonly ids: readonly number[];
}

const listed = new WeakMap<Lexicon, Map<string, readonly ListedName[]>>();

/** Names in texts of the languages, looked up once for each set of languages. */
function listedNames(lexicon: Lexicon, codes: readonly LanguageCode[]): readonly ListedName[] {
  const known = listed.get(lexicon) ?? new Map<string, readonly ListedName[]>();
  listed.set(lexicon, known);
  const names =
    known.get(codes.join()) ??
    LISTED_SPELLINGS.map((spelling) => ({
      spelling,
      sound: roughLatin(spelling),
      ids: codes.flatMap((code) => lexicon.wordsUnder(code, keyOf(code, spelling))),
    })).filter(({ ids }) => ids.length > 0);
  known.set(codes.join(), names);
  return names;
}

/** Listed names of any script one slip from how the word sounds: "Ղարաբղա" for "Karabakh". */
function nearestNames(lexicon: Lexicon, word: string): ReadonlySet<number> {
  const found = new Nearest(roughLatin(word), 1);
  for (const { sound, ids } of listedNames(lexicon, LANGUAGE_CODES)) found.consider(sound, ids);
  return found.ids;
}

/** The function word that is one slip away, "whcih" for "which"; null where none is. */
export function nearestFunctionWord(word: string, codes: readonly LanguageCode[]): string | null {
  if (word.length < LEAST - 1) return null;
  const others = codes.flatMap((code) => [...WORDS[code].functionWords]);
  return others.find((other) => editDistance(word, other, 1) === 1 && isEditOf(word, other)) ?? null;
}

/** Of three letters a swap alone, as function words are typed fast: "teh". */
const isEditOf = (word: string, other: string): boolean =>
  word.length < LEAST ? isSwap(word, other) : isLikely(word, other, 1);

/**
 * Words whose stem is a slip or two from that of the word. A slip may be in what a stem keeps of an ending, or give the
 * word another stem, so that a long word is compared as it is too: "խաղաղւթյուն" with "խաղաղություն", "караах" with
 * "карабах". Latin ones only where they are very long: "courts" is no slip of "cours(e)".
 */
function nearestStems(lexicon: Lexicon, word: string, codes: readonly LanguageCode[]): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const code of codes) {
    const stem = keyOf(code, word);
    const byStem = nearestKeys(lexicon, code, stem, stem.length >= TWO_WRONG ? 2 : 1);
    const isLong = word.length >= (WORDS[code].script === 'Latin' ? TWO_WRONG : LEAST_LEMMA);
    const found = byStem.size > 0 || !isLong ? byStem : nearestKeys(lexicon, code, word, 1);
    for (const id of found) ids.add(id);
  }
  return ids;
}

/** Roots shorter than this tell too little; a wrong letter is forgiven in longer ones only. */
const ROOT = { least: 6, wrong: 8 };
/** Letters that a word may have beyond the root. */
const MOST_ENDING = 4;

/** A word that may have been meant, what was done to it, and the place of the first letter that changed. */
export interface Unedited {
  readonly word: string;
  readonly slip: 'swapped' | 'doubled' | 'dropped';
  readonly at: number;
}

/** The folded letters of each language. */
const LETTERS = byLanguage(({ letters }) => foldWords(letters).flatMap((all) => [...all]));

/** The word as it was before a letter was swapped with the next, doubled or left out between the first and the last. */
export function unedited(word: string, codes: readonly LanguageCode[]): readonly Unedited[] {
  const letters = [...word];
  if (letters.length < ONE_WRONG || letters.length > MOST) return [];
  const inner = letters.map((_, at) => at).slice(1);
  const swapped = inner.map((at) => {
    const one = letters.toSpliced(at - 1, 2, letters[at] ?? '', letters[at - 1] ?? '');
    return { word: one.join(''), slip: 'swapped' as const, at: at - 1 };
  });
  const doubled = inner
    .filter((at) => letters[at] === letters[at - 1])
    .map((at) => ({ word: letters.toSpliced(at, 1).join(''), slip: 'doubled' as const, at }));
  const alphabet = new Set(codes.flatMap((code) => LETTERS[code]));
  const dropped = inner.flatMap((at) =>
    [...alphabet].map((letter) => {
      return { word: letters.toSpliced(at, 0, letter).join(''), slip: 'dropped' as const, at };
    }),
  );
  return [...swapped, ...doubled, ...dropped];
}

/**
 * Words of which the word has the root with one slip in it and another ending: "terrroist" for "terrorism". An added or
 * a wrong letter makes a short root another one: "revolution" is no slip of "resolutely".
 */
function nearestRoots(lexicon: Lexicon, word: string, codes: readonly LanguageCode[]): ReadonlySet<number> {
  const ids = new Set<number>();
  const letters = lettersOf(word);
  for (const code of codes) {
    const roots = lexicon.keysOf(code);
    const [from, to] = roots.ofLength(Math.max(ROOT.least, word.length - MOST_ENDING - 1), word.length + 1);
    for (let at = from; at < to; at += 1) {
      // A slip leaves one letter of the root out of the word at most.
      if (countBits((roots.letters[at] ?? 0) & ~letters) > 1) continue;
      const root = roots.words[at] ?? '';
      if (root.charAt(0) !== word.charAt(0) || !beginsWithEditOf(word, root)) continue;
      for (const id of lexicon.wordsUnder(code, root)) ids.add(id);
    }
  }
  return ids;
}

function beginsWithEditOf(word: string, root: string): boolean {
  return [root.length - 1, root.length, root.length + 1].some((length) => {
    const beginning = word.slice(0, length);
    if (beginning.length < length || word.length - length > MOST_ENDING) return false;
    if (editDistance(beginning, root, 1) !== 1 || !endsAlike(beginning, root)) return false;
    const slip = editOf(beginning, root);
    return slip === 'wrong' ? root.length >= ROOT.wrong : slip !== 'added';
  });
}

/** Words filed under the keys that are the fewest slips away, `most` at most. */
function nearestKeys(lexicon: Lexicon, code: LanguageCode, own: string, most: number): ReadonlySet<number> {
  if (own.length < LEAST_STEM) return new Set();
  const found = new Nearest(own, most);
  found.considerAll(lexicon.keysOf(code), (key) => {
    // Stems that end otherwise are other words: "court" is no slip of "course".
    const isOther = key.length < LEAST_STEM || !endsAlike(key, own) || isOtherRoot(own, key);
    return isOther ? [] : lexicon.wordsUnder(code, key);
  });
  return found.ids;
}

/** A short stem with a letter wrong in its first half is that of another word: "revolut" is no slip of "resolut". */
function isOtherRoot(stem: string, other: string): boolean {
  if (stem.length >= ROOT.wrong || stem.length !== other.length || isSwap(stem, other)) return false;
  const at = [...stem].findIndex((letter, place) => letter !== other.charAt(place));
  return scriptOf(stem) === 'Latin' && at * 2 < stem.length;
}

/** With the same letter, or with the last two swapped. */
const endsAlike = (a: string, b: string): boolean =>
  a.at(-1) === b.at(-1) || (a.length === b.length && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1));

/** Keeps the words that are the fewest slips away. */
class Nearest {
  /** Fewest slips so far, at first how many are forgiven. */
  most: number;
  ids = new Set<number>();
  private readonly word: string;
  private readonly letters: number;

  constructor(word: string, most: number) {
    this.word = word;
    this.letters = lettersOf(word);
    this.most = most;
  }

  /** Considers the words of a table, each with what it stands for: nothing where it is none that may be meant. */
  considerAll(table: WordsByLength, idsOf: (other: string) => readonly number[]): void {
    const [from, to] = table.ofLength(this.word.length - this.most, this.word.length + this.most);
    for (let at = from; at < to; at += 1) {
      if (differingLetters(this.letters, table.letters[at] ?? 0) > this.most * 2) continue;
      const other = table.words[at] ?? '';
      if (editDistance(this.word, other, this.most) <= this.most) this.consider(other, idsOf(other));
    }
  }

  consider(other: string, ids: readonly number[]): void {
    if (ids.length === 0) return;
    const slips = editDistance(this.word, other, this.most);
    if (slips > this.most || !isLikely(this.word, other, slips)) return;
    if (slips < this.most) this.ids = new Set();
    this.most = slips;
    for (const id of ids) this.ids.add(id);
  }
}

/** In short words a letter is swapped or left out, between the first and the last; the first letter is seldom wrong. */
function isLikely(word: string, other: string, slips: number): boolean {
  if (other.length < LEAST || /\p{N}/u.test(other)) return false;
  if (word.length < ONE_WRONG) return slips === 1 && (isSwap(word, other) || lacksInside(word, other));
  // "contract" is no slip of "contact": a letter too many is one that stands there twice.
  if (slips === 1 && word.length < TWO_WRONG && word.slice(1) !== other && editOf(word, other) === 'added')
    return false;
  const sameStart =
    word.charAt(0) === other.charAt(0) ||
    (word.charAt(0) === other.charAt(1) && word.charAt(1) === other.charAt(0));
  return sameStart || (slips === 1 && word.length >= 7);
}

const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

const lacksInside = (word: string, other: string): boolean =>
  other.length > word.length && word.charAt(0) === other.charAt(0) && word.at(-1) === other.at(-1);
