import type { Lexicon } from '../engine/lexicon.ts';
import { codesOfWord } from '../words/index.ts';
import { canonicalEnglish, canonicalSpelling, PAIRS } from '../words/spelling.ts';
import { type Form, foldedForm, heldForms, QUALITY } from './forms.ts';
import type { Meaning } from './meaning.ts';

/** Two words that together stand for one: "cease fire". Each is a set of surfaces. */
export interface Pair {
  readonly first: ReadonlySet<number>;
  readonly second: ReadonlySet<number>;
  readonly quality: number;
}

/** Listed spellings of a word that are two: "alma ata" for "almaty". */
export function listedPairs(lexicon: Lexicon, word: string): readonly Pair[] {
  const canonical = /^[a-z]+$/u.test(word) ? canonicalEnglish(word) : canonicalSpelling(word);
  return [...PAIRS].flatMap(([spelled, kept]) =>
    kept.replace(' ', '') === canonical ? pairOf(lexicon, spelled, QUALITY.synonym) : [],
  );
}

/** A word that no text holds, cut in two that stand together. */
export function cutInTwo(lexicon: Lexicon, word: string): Meaning | null {
  const pairs = placesToCut(word).flatMap((at) => {
    const parts = [word.slice(0, at), word.slice(at)];
    const areHeld = parts.every((part) => foldedForm(lexicon, part, codesOfWord(part)).length > 0);
    return areHeld ? pairOf(lexicon, parts.join(' '), QUALITY.synonym) : [];
  });
  return pairs.length === 0 ? null : { word: null, forms: [], pairs };
}

/** Before the number of "COP29"; elsewhere into words of four letters at least. */
function placesToCut(word: string): readonly number[] {
  const letters = /^\p{L}+(?=\d+$)/u.exec(word)?.[0].length;
  if (letters !== undefined) return [letters];
  return Array.from({ length: Math.max(0, word.length - 7) }, (_, at) => at + 4);
}

function pairOf(lexicon: Lexicon, words: string, quality: number): readonly Pair[] {
  const [first = new Set<number>(), second = new Set<number>()] = words
    .split(' ')
    .map((word) => new Set(heldForms(lexicon, word).flatMap(({ id }) => lexicon.surfacesOf(id))));
  return first.size > 0 && second.size > 0 ? [{ first, second, quality }] : [];
}

/** Two words of a query that texts also write as one, by that and as they stand; null where they are two. */
export function joinedWords(lexicon: Lexicon, first: string, second: string): Meaning | null {
  const words = `${first} ${second}`;
  const listed = PAIRS.get(words);
  if (listed === undefined && !mayBeOne(lexicon, first, second)) return null;
  const written = listed?.replace(' ', '') ?? first + second;
  const forms = heldForms(lexicon, written).map(({ id }): Form => ({ id, how: 'synonym' }));
  if (listed === undefined && forms.length === 0) return null;
  const pairs = pairOf(lexicon, words, QUALITY.folded);
  return forms.length === 0 && pairs.length === 0 ? null : { word: null, forms, pairs };
}

/** Long enough together, or letters and a number ("COP 29", "G 20"), and one of them unknown by itself. */
function mayBeOne(lexicon: Lexicon, first: string, second: string): boolean {
  const isDesignation = /^\p{L}+$/u.test(first) && /^\d+$/u.test(second);
  if (first.length + second.length < 8 && !isDesignation) return false;
  return [first, second].some((word) => heldForms(lexicon, word).length === 0);
}
