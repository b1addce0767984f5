import { type LanguageCode, textLanguage } from '../model/language.ts';
import type { Source, SourceBlock } from '../sources/source.ts';
import { foldWords } from '../words/fold.ts';

/** Two columns that hold so much of a file, and neither less than its share, are all of it. */
const MOST = 0.8;
const LEAST = 0.3;
/** Fewer letters tell nothing. */
const FEWEST_LETTERS = 60;

/** The column of a file of two, side by side, that is in this language by its script or small words; null where nothing tells it. */
export function sideIn({ blocks }: Source, code: LanguageCode): number | null {
  const own = blocks.filter(({ aside }) => !aside);
  if (own.some(({ column }) => column !== null && column > 1)) return null;
  const [left, right] = [0, 1].map((side) => textOf(own.filter(({ column }) => column === side)));
  const all = textOf(own).length;
  if (left === undefined || right === undefined || left.length + right.length < MOST * all) return null;
  if (Math.min(left.length, right.length) < Math.max(LEAST * all, FEWEST_LETTERS)) return null;
  if (isIn(code, left, right)) return 0;
  return isIn(code, right, left) ? 1 : null;
}

const textOf = (blocks: readonly SourceBlock[]): string => blocks.map(({ text }) => text).join('\n');

/** Whether the words are in the language, and the others are not. */
function isIn(code: LanguageCode, words: string, others: string): boolean {
  const [script, otherScript] = [words, others].map((text) => scriptShare(text, code));
  if (script === undefined || otherScript === undefined || script < MOST) return false;
  if (otherScript < LEAST) return true;
  const [small = 0, otherSmall = 0] = [words, others].map((text) => smallShare(text, code));
  return small > FEWEST_SMALL && small > OFTENER * otherSmall;
}

/** A sentence has more small words than this; those of another language that look alike come seldom. */
const FEWEST_SMALL = 0.1;
const OFTENER = 3;

function scriptShare(text: string, code: LanguageCode): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(new RegExp(`\\p{Script_Extensions=${textLanguage(code).script}}`, 'gu')) ?? [];
  return own.filter((sign) => /\p{L}/u.test(sign)).length / Math.max(1, letters);
}

function smallShare(text: string, code: LanguageCode): number {
  const small = new Set(foldWords(textLanguage(code).functionWords));
  const words = foldWords(text);
  return words.filter((word) => small.has(word)).length / Math.max(1, words.length);
}
