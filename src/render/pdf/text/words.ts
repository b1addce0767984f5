import type { InputItem } from 'tex-linebreak';
import { onceFor } from '../../../kept.ts';
import type { GlyphRun } from '../fonts/program.ts';
import type { Face, Typeface } from '../fonts/typeface.ts';
import { isTelling } from './bound.ts';
import { hyphenate } from './hyphenate.ts';
import { hasNoSpaces, wordsWithin } from './noSpaces.ts';

/** A word of one look in one language, shaped and divided once for all documents. Widths in 1/1000 of its size. */
export interface Word {
  readonly text: string;
  readonly runs: readonly GlyphRun[];
  readonly width: number;
  /** Of its parts the widest. */
  readonly widest: number;
  /** Whether a word beside it may be bound to it. */
  readonly isTelling: boolean;
  /** Where it may be broken; one part where nowhere. */
  readonly parts: readonly Part[];
  /** The same for the line breaker: boxes with penalties between them. */
  readonly items: readonly InputItem[];
}

interface Part {
  readonly text: string;
  readonly width: number;
  /** A broken line shows a hyphen behind it; after a hyphen or dash of its own it does not. */
  readonly hyphenated: boolean;
  /** A word ends with it, though no space follows: Chinese, Thai. */
  readonly isWhole?: boolean;
}

/** Words of one face and language. */
export interface ShapedWords {
  readonly face: Face;
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly space: Word;
  readonly hyphen: GlyphRun;
  readonly typeface: Typeface;
  readonly words: Map<string, Word>;
}

const MAX_WORDS = 60_000;

const shapedWordsByFace = onceFor((_: Typeface) => new Map<string, ShapedWords>());

/** Kept with the typeface; a language is a BCP 47 tag. */
export function shapedWordsOf(
  typeface: Typeface,
  face: Face,
  language: string,
  isRightToLeft = false,
): ShapedWords {
  const own = shapedWordsByFace(typeface);
  const key = `${face} ${language}${isRightToLeft ? ' rtl' : ''}`;
  const known = own.get(key);
  if (known !== undefined) return known;
  const runs = typeface.shape(' ', face, language);
  const width = widthOf(runs);
  const shaped: ShapedWords = {
    face,
    language,
    isRightToLeft,
    space: { text: ' ', runs, width, widest: width, isTelling: false, parts: [], items: [] },
    hyphen: typeface.hyphen(face, language),
    typeface,
    words: new Map(),
  };
  own.set(key, shaped);
  return shaped;
}

export function wordOf(shaped: ShapedWords, text: string): Word {
  const known = shaped.words.get(text);
  if (known !== undefined) return known;
  if (shaped.words.size > MAX_WORDS) shaped.words.clear();
  const runs = runsOf(shaped, text);
  const width = widthOf(runs);
  const divided = shaped.isRightToLeft ? [{ text, hyphenated: false }] : dividedOf(text, shaped.language);
  const parts =
    divided.length === 1
      ? [{ text, width, hyphenated: false }]
      : divided.map((part) => ({ ...part, width: widthOf(runsOf(shaped, part.text)) }));
  const word: Word = {
    text,
    runs,
    width,
    widest: Math.max(...parts.map((part) => part.width)),
    isTelling: isTelling(text),
    parts,
    items: itemsOf(parts, shaped.hyphen.width),
  };
  shaped.words.set(text, word);
  return word;
}

/** Shapes words that are kept nowhere. */
export const runsOf = ({ typeface, face, language, isRightToLeft }: ShapedWords, text: string) =>
  typeface.shape(text, face, language, isRightToLeft);

/** In 1/1000 of the type size. */
export const widthOf = (runs: readonly GlyphRun[]): number =>
  runs.reduce((width, run) => width + run.width, 0);

const OF_WORDS = { hyphenated: false, isWhole: true } as const;

/**
 * A line may end after a hyphen, dash or slash that stands in a word, and between syllables; of an address only behind
 * the marks that part it, where nobody takes a hyphen for one of the line's end. Behind a hyphen of its own it ends
 * before a capital alone: readers take any other one off, and find and copy "wellknown".
 */
function dividedOf(text: string, language: string): readonly Omit<Part, 'width'>[] {
  if (hasNoSpaces(text)) return wordsWithin(text).map((part) => ({ ...OF_WORDS, text: part }));
  if (text.includes('://'))
    return text.split(/(?<=[^/:][/?&=+,])(?=[^/])/u).map((part) => ({ text: part, hyphenated: false }));
  const chunks = text.split(/(?<=\p{L}-)(?=\p{Lu})|(?<=[\p{L}\p{N}][–—/]+)(?=[\p{L}\p{N}])/u);
  return chunks.flatMap((chunk, at) => {
    const syllables = hyphenate(chunk, language);
    return syllables.map((syllable, place) => ({
      text: syllable,
      hyphenated: place < syllables.length - 1 || (at < chunks.length - 1 && !/[-–—/]$/u.test(syllable)),
    }));
  });
}

/**
 * A word that no line can hold, cut between characters: marks stay with their letters. Between letters a hyphen shows
 * the cut; in numbers, hashes and addresses, where a hyphen would be read as theirs, the full line does.
 */
export function cutToFit(shaped: ShapedWords, word: Word, width: number): Word {
  if (word.widest <= width) return word;
  const isWord = !hasNoSpaces(word.text) && !/[\p{N}/]/u.test(word.text) && !shaped.isRightToLeft;
  const parts = word.parts.flatMap((part) => {
    if (part.width <= width) return [part];
    const characters = part.text.match(/\P{M}\p{M}*/gu) ?? [part.text];
    return characters.map((text, at) => ({
      text,
      width: widthOf(runsOf(shaped, text)),
      hyphenated:
        at === characters.length - 1
          ? part.hyphenated
          : isWord && isLetter(text) && isLetter(characters[at + 1]),
    }));
  });
  const widest = Math.max(...parts.map((part) => part.width));
  return { ...word, widest, parts, items: itemsOf(parts, shaped.hyphen.width) };
}

const isLetter = (character = ''): boolean => /^\p{L}/u.test(character);

/** Hyphens hang half over the edge of the text, so half their width counts. */
const HYPHEN_SHARE = 0.5;
const HYPHEN_COST = 120;
const DASH_COST = 45;
/** What a line's end costs where words stand without spaces. */
export const BETWEEN_WORDS = 0;

function itemsOf(parts: readonly Part[], hyphenWidth: number): readonly InputItem[] {
  return parts.flatMap(({ width, hyphenated, isWhole }, at): InputItem[] => {
    const box: InputItem = { type: 'box', width };
    if (at === parts.length - 1) return [box];
    return [
      box,
      hyphenated
        ? { type: 'penalty', width: hyphenWidth * HYPHEN_SHARE, cost: HYPHEN_COST, flagged: true }
        : { type: 'penalty', width: 0, cost: isWhole ? BETWEEN_WORDS : DASH_COST, flagged: false },
    ];
  });
}
