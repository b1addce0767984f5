import { foldUnit } from '../words/foldCharacter.ts';

/** Pairs of neighbouring words as numbers, sorted, each as often as it occurs. */
export interface Profile {
  readonly pairs: Int32Array;
  readonly total: number;
}

/** Words beyond these are not looked at: likeness of such lengths shows long before. */
const MAX_WORDS = 5000;
/** What stands before the first word and after the last. */
const EDGE = 0;
/** FNV-1a of 32 bits; two words in a thousand million look the same, which likeness bears. */
const [HASH_START, HASH_PRIME] = [0x811c9dc5, 0x01000193];
const PAIR_PRIME = 0x9e3779b1;

/** Words of texts one after another, as numbers: a hash of their folded letters. */
export class WordNumbers {
  /** Longer than what it holds. */
  private numbers = new Int32Array(1024);
  private count = 0;

  /** How many words it holds: where the next text begins. */
  get length(): number {
    return this.count;
  }

  /** Adds the first 5000 words of a text. */
  append(text: string): void {
    const most = this.count + MAX_WORDS;
    let hash = HASH_START;
    for (let at = 0; at < text.length && this.count < most; at += 1) {
      const letter = letterOf(text.charCodeAt(at));
      if (letter > IS_LEFT_OUT) hash = Math.imul(hash ^ letter, HASH_PRIME);
      else if (letter === ENDS_WORD && hash !== HASH_START) {
        this.push(hash);
        hash = HASH_START;
      }
    }
    if (hash !== HASH_START && this.count < most) this.push(hash);
  }

  /** Of the words `from` to `to`, or the first 5000 of them. */
  profile(from: number, to: number): Profile {
    const count = Math.min(to - from, MAX_WORDS);
    const pairs = new Int32Array(count === 0 ? 0 : count + 1);
    let before = EDGE;
    for (let place = 0; place < pairs.length; place += 1) {
      const number = place < count ? (this.numbers[from + place] ?? EDGE) : EDGE;
      pairs[place] = Math.imul(before, PAIR_PRIME) ^ number;
      before = number;
    }
    pairs.sort();
    return { pairs, total: pairs.length };
  }

  private push(number: number): void {
    if (this.count === this.numbers.length) {
      const longer = new Int32Array(2 * this.count);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[this.count] = number;
    this.count += 1;
  }
}

const UNKNOWN = -1;
const ENDS_WORD = 0;
const IS_LEFT_OUT = 1;
/** By UTF-16 unit, as they are asked for. */
const letters = new Int32Array(0x10000).fill(UNKNOWN);

/** A unit as the fold has it, as one number: above 1, or what it does to a word. */
function letterOf(unit: number): number {
  const known = letters[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const folded = foldUnit(unit);
  const found = folded === null ? ENDS_WORD : folded === '' ? IS_LEFT_OUT : folded.charCodeAt(0);
  letters[unit] = found;
  return found;
}

/** Whether a text has a word at all. */
export const holdsWord = (text: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(text);

/**
 * Dice's coefficient of word pairs: 0 nothing in common, 1 the same words in the same order. What is less than
 * `least` may come out as 0.
 */
export function likeness(a: Profile, b: Profile, least = 0): number {
  const both = a.total + b.total;
  return both === 0 ? 1 : (2 * common(a, b, (least * both) / 2)) / both;
}

/** How much of `part` stands in `whole`, 0 to 1. */
export const containment = (part: Profile, whole: Profile): number =>
  part.total === 0 ? 0 : common(part, whole, 0) / part.total;

/** Pairs of both, each as often as the side that has it less often; 0 as soon as `least` is out of reach. */
function common({ pairs: a }: Profile, { pairs: b }: Profile, least: number): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) sum += 1;
    else if (sum + Math.min(a.length - i, b.length - j) < least) return 0;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return sum;
}

/** Characters that two texts have in common at their beginnings and ends together. */
export function sharedEnds(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  return start + end;
}
