import type { Lexicon } from '../engine/lexicon.ts';
import { codesOfWord } from '../words/index.ts';
import { canonicalEnglish, canonicalSpelling, spelledApart, spelledApartOf } from '../words/spelling.ts';
import { type Form, foldedForm, heldForms, QUALITY } from './forms.ts';
import type { Meaning } from './meaning.ts';
import type { TypedWord } from './typed.ts';

/** Words in a row that together stand for one: "cease fire". Each is a set of surfaces. */
export interface Run {
  readonly words: readonly ReadonlySet<number>[];
  readonly quality: number;
}

/** Spellings of a word that are several: "alma ata" for "almaty" by the lists, "sea bed" for "seabed" by the texts. */
export function listedRuns(lexicon: Lexicon, word: string): readonly Run[] {
  const canonical = /^[a-z]+$/u.test(word) ? canonicalEnglish(word) : canonicalSpelling(word);
  const rows = new Set([...spelledApartOf(canonical), ...lexicon.compoundsOf(word)]);
  return [...rows].flatMap((row) => rowOf(lexicon, row, QUALITY.synonym));
}

/** A word that no text holds, cut in two that stand together. */
export function cutInTwo(lexicon: Lexicon, word: string): Meaning | null {
  const runs = placesToCut(word).flatMap((at) => {
    const parts = [word.slice(0, at), word.slice(at)];
    const areHeld = parts.every((part) => foldedForm(lexicon, part, codesOfWord(part)).length > 0);
    return areHeld ? rowOf(lexicon, parts.join(' '), QUALITY.synonym) : [];
  });
  return runs.length === 0 ? null : { word: null, forms: [], runs };
}

/** Between the letters and the number of "COP29" and "5km"; elsewhere into words of four letters at least. */
function placesToCut(word: string): readonly number[] {
  const part = /^(?:\p{L}+(?=\d+$)|\d+(?=\p{L}+$))/u.exec(word)?.[0].length;
  if (part !== undefined) return [part];
  return Array.from({ length: Math.max(0, word.length - 7) }, (_, at) => at + 4);
}

/** The words in a row, each in any form that texts hold; none where one of them is in no text. */
export function rowOf(lexicon: Lexicon, row: string, quality: number): readonly Run[] {
  const words = row
    .split(' ')
    .map((word) => new Set(heldForms(lexicon, word).flatMap(({ id }) => lexicon.surfacesOf(id))));
  return words.every(({ size }) => size > 0) ? [{ words, quality }] : [];
}

/** Two words of a query that texts also write as one, by that and as they stand; null where they are two. */
export function joinedWords(
  lexicon: Lexicon,
  { word: first, isHyphenated }: TypedWord,
  { word: second }: TypedWord,
): Meaning | null {
  const words = `${first} ${second}`;
  const listed = spelledApart().get(words);
  const isOne = isHyphenated || lexicon.compoundsOf(first + second).includes(words);
  if (listed === undefined && !isOne && !mayBeOne(lexicon, first, second)) return null;
  const written = listed?.replace(' ', '') ?? first + second;
  const forms = heldForms(lexicon, written).map(({ id }): Form => ({ id, how: 'synonym' }));
  if (listed === undefined && forms.length === 0) return null;
  const runs = rowOf(lexicon, words, QUALITY.folded);
  return forms.length === 0 && runs.length === 0 ? null : { word: null, forms, runs };
}

/** Long enough together, or letters and a number ("COP 29", "G 20"), and one of them unknown by itself. */
function mayBeOne(lexicon: Lexicon, first: string, second: string): boolean {
  const isDesignation = /^\p{L}+$/u.test(first) && /^\d+$/u.test(second);
  if (first.length + second.length < 8 && !isDesignation) return false;
  return [first, second].some((word) => heldForms(lexicon, word).length === 0);
}
