/** How words look, whatever language they are in. */

const SENTENCE = /[.!?:…։՝。！？：;；][»”’"')\]\u300D\u300F]*$/u;
const ENDED = /[.!?:…։՝。！？：;；,，、][»”’"')\]\u300D\u300F]*$/u;

/** A full stop, colon or semicolon ends it, in whatever script. */
export const endsSentence = (words: string): boolean => SENTENCE.test(words.slice(-12));

/** The same, or a comma. */
export const hasEnded = (words: string): boolean => ENDED.test(words.slice(-12));

/** Its first letter is a small one; false in scripts that have no case, Georgian among them: no word there has a capital alone. */
export const isLower = (words: string): boolean =>
  /^[^\p{L}\p{N}]*(?!\p{Script=Georgian})\p{Ll}/u.test(words.slice(0, 40));

/** It has letters, and none of them is small. */
export const isCapitals = (words: string): boolean =>
  /\p{Lu}.*\p{Lu}/su.test(words) && !/\p{Ll}/u.test(words.replace(/\([^)]*\)/gu, ''));

/** Characters of scripts without spaces that make up a word, taken together. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

/** Words, roughly: two characters of a script without spaces are one. */
export function wordCount(words: string): number {
  const spaced = words.replace(UNSPACED, '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return spaced + Math.ceil((words.match(UNSPACED)?.length ?? 0) / 2);
}

const MOST_TITLE_WORDS = 40;

/** A line that may be a title: words, few of them, and nothing that ends a sentence. */
export const isTitleLike = (words: string): boolean =>
  /\p{L}/u.test(words) && !hasEnded(words) && wordCount(words) <= MOST_TITLE_WORDS;
