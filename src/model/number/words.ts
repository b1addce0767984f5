import type { Numbers } from '../../languages/numbers.ts';
import { foldWords } from '../../words/fold.ts';
import { APOSTROPHES } from '../../words/foldCharacter.ts';
import { type LanguageCode, textLanguage } from '../language.ts';
import { inTongues, tongues } from '../tongues.ts';
import { BLANK, ENDS, HYPHENS, LETTER, matchAt } from './signs.ts';

/** A number written out: "Twenty-first", «сто первая», "on birinci", "seven"; `end` is the place after it. */
export interface NumberInWords {
  readonly kind: 'ordinal' | 'cardinal';
  readonly value: number;
  readonly end: number;
}

/** One language's words, folded. */
interface Vocabulary {
  readonly cardinals: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly cases: RegExp;
  readonly and: RegExp;
  readonly isCardinalAlone: boolean;
  /** Words that one ordinal can have where it is said as a whole: "الحادية والعشرون". */
  readonly mostWords: number;
  /** "Décimo segundo". */
  readonly isOrdinalEither: boolean;
  /** The first words of these, which alone may be none. */
  readonly beginnings: ReadonlySet<string>;
  /** Ten goes before units, where eleven is no word of its own. */
  readonly isTenOpen: boolean;
}

const folded = (words: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(words).map(([word, value]) => [foldWords(word).join(''), value]));

const vocabularyOf = (numbers: Numbers): Vocabulary => ({
  cardinals: folded(numbers.cardinals),
  ordinals: folded(numbers.ordinals),
  cases: new RegExp(`^(?:${numbers.ordinalCases})$`, 'u'),
  and: new RegExp(`${BLANK}+(?:${numbers.and})${BLANK}+`, 'iuy'),
  isCardinalAlone: numbers.isCardinalAlone,
  beginnings: new Set(
    Object.keys(numbers.ordinals).flatMap((ordinal) => {
      const [first, second] = ordinal.split(' ');
      return first === undefined || second === undefined ? [] : foldWords(first);
    }),
  ),
  mostWords: Math.max(...Object.keys(numbers.ordinals).map((ordinal) => ordinal.split(' ').length)),
  isOrdinalEither: numbers.isOrdinalEither === true,
  isTenOpen: !Object.values(numbers.cardinals).includes(11),
});

/** Words of the languages that are read, and those of texts that were looked at: they come again and again. */
const SAID = inTongues(() => ({
  vocabularies: tongues().map((code) => vocabularyOf(textLanguage(code).numbers)),
  known: new Map<string, readonly (readonly Part[] | null)[] | null>(),
}));

/** A part of a number: "сто", "первая"; several where a language writes them as one word. */
interface Part {
  readonly value: number;
  readonly isOrdinal: boolean;
}

const LONGEST_ENDING = 5;
/** The longest word of a number below a thousand, in any case of any language. */
const LONGEST_WORD = 40;

function partsOf(word: string, words: Vocabulary): readonly Part[] | null {
  const cardinal = words.cardinals.get(word);
  if (cardinal !== undefined) return [{ value: cardinal, isOrdinal: false }];
  for (let cut = word.length; cut > 0 && word.length - cut <= LONGEST_ENDING; cut -= 1) {
    const value = words.ordinals.get(word.slice(0, cut));
    if (value !== undefined && words.cases.test(word.slice(cut))) return [{ value, isOrdinal: true }];
  }
  for (let cut = 2; cut < word.length - 1; cut += 1) {
    const value = words.cardinals.get(word.slice(0, cut)) ?? 0;
    const rest = value < 10 ? null : partsOf(word.slice(cut), words);
    if (rest !== null) return [{ value, isOrdinal: false }, ...rest];
  }
  return words.beginnings.has(word) ? [] : null;
}

/** Words that are no numbers are most. */
const MOST_KNOWN = 10_000;

/** The word's parts in each language; null where it is of a number in none. */
function partsByLanguage(word: string): readonly (readonly Part[] | null)[] | null {
  const { vocabularies, known } = SAID();
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const form = foldWords(word).join('');
  const parts = vocabularies.map((words) => partsOf(form, words));
  const found = parts.some((one) => one !== null) ? parts : null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, found);
  return found;
}

/** Languages of which the word is part of a number written out. */
export const languagesOfNumber = (word: string): readonly LanguageCode[] => {
  const parts = partsByLanguage(word) ?? [];
  return tongues().filter((_, place) => parts[place] != null);
};

/** Whether the word is part of a number written out, in any language. */
export const isOfNumber = (word: string): boolean =>
  word.length > 1 && word.length <= LONGEST_WORD && partsByLanguage(word) !== null;

const WORD = new RegExp(`${LETTER}{2,${LONGEST_WORD}}${ENDS}`, 'uy');
const JOINT = new RegExp(`${BLANK}+|[${HYPHENS}\u200C]`, 'uy');
/** "One hundred and twenty first". */
const MOST_WORDS = 5;

/** The number in words that begins at `at`, in whatever language, the longest one; null where there is none. */
export function numberInWords(text: string, at: number): NumberInWords | null {
  const first = wordAt(text, at);
  if (first === null) return null;
  let found: NumberInWords | null = null;
  for (const [place, words] of SAID().vocabularies.entries()) {
    if (first.parts[place] == null) continue;
    const read = readIn(text, at, words, place);
    if (read !== null && read.end > (found?.end ?? at)) found = read;
  }
  return found;
}

/** An apostrophe is part of "п’ять" and not of "the third’s". */
const APOSTROPHED = new RegExp(
  `${LETTER}{1,${LONGEST_WORD}}[${APOSTROPHES}]${LETTER}{1,${LONGEST_WORD}}${ENDS}`,
  'uy',
);

function wordAt(text: string, at: number) {
  const long = matchAt(APOSTROPHED, text, at)?.[0];
  const word = long !== undefined && partsByLanguage(long) !== null ? long : matchAt(WORD, text, at)?.[0];
  const parts = word === undefined ? null : partsByLanguage(word);
  return word === undefined || parts === null ? null : { parts, end: at + word.length };
}

/** The longest ordinal of several words that is known as a whole; null where none is. */
function wholeOrdinal(text: string, at: number, { ordinals, mostWords }: Vocabulary): NumberInWords | null {
  let found: NumberInWords | null = null;
  let [said, next] = ['', at];
  for (let count = 0; count < mostWords; count += 1) {
    const word = matchAt(WORD, text, next)?.[0];
    if (word === undefined) break;
    said += foldWords(word).join('');
    const end = next + word.length;
    const value = count === 0 ? undefined : ordinals.get(said);
    if (value !== undefined) found = { kind: 'ordinal', value, end };
    const joint = matchAt(JOINT, text, end)?.[0];
    if (joint === undefined) break;
    next = end + joint.length;
  }
  return found;
}

function readIn(text: string, at: number, words: Vocabulary, place: number): NumberInWords | null {
  const whole = words.mostWords > 1 ? wholeOrdinal(text, at, words) : null;
  if (whole !== null) return whole;
  const sum = new Sum(words.isTenOpen);
  let end = at;
  let next = at;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = wordAt(text, next);
    const parts = word?.parts[place];
    if (word === null || parts == null || !parts.every(({ value }) => sum.add(value))) break;
    end = word.end;
    if (parts.at(-1)?.isOrdinal === true)
      return withUnit({ kind: 'ordinal', value: sum.value, end }, text, words, place);
    const joint = matchAt(words.and, text, end) ?? matchAt(JOINT, text, end);
    if (joint === null) break;
    next = end + joint[0].length;
  }
  return words.isCardinalAlone && end > at ? { kind: 'cardinal', value: sum.value, end } : null;
}

/** "Décimo segundo", "vigésima primera": a ten with its unit, both ordinals. */
function withUnit(ten: NumberInWords, text: string, words: Vocabulary, place: number): NumberInWords {
  const joint = words.isOrdinalEither && ten.value % 10 === 0 ? matchAt(JOINT, text, ten.end) : null;
  const unit = joint === null ? null : wordAt(text, ten.end + joint[0].length);
  const [only, second] = unit?.parts[place] ?? [];
  const isUnit = second === undefined && only?.isOrdinal === true && only.value < 10;
  return unit === null || !isUnit ? ten : { ...ten, value: ten.value + only.value, end: unit.end };
}

/** Hundreds, tens and units of one number as they come. */
class Sum {
  value = 0;
  /** What comes next is smaller. */
  private below = 1000;
  private readonly isTenOpen: boolean;

  constructor(isTenOpen: boolean) {
    this.isTenOpen = isTenOpen;
  }

  /** False where the part belongs to no number with those before it: "twenty thirty". */
  add(part: number): boolean {
    if (part === 100 && this.value > 0 && this.value < 10) {
      this.value *= 100;
      this.below = 100;
      return true;
    }
    if (part >= this.below) return false;
    this.value += part;
    this.below = this.opens(part);
    return true;
  }

  private opens(part: number): number {
    if (part >= 100) return 100;
    return part >= 20 || (part === 10 && this.isTenOpen) ? 10 : 0;
  }
}
