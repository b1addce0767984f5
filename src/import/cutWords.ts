import { insideLines, joinLines } from '../sources/lines.ts';
import { foldWords } from '../words/fold.ts';

const CUT = /(?<!\p{L})(\p{L}+)([-\u2010\u058A])\n(\p{Ll}[\p{L}\p{M}]*)/gu;

/** Puts the lines of a paragraph together, and the words that their ends cut. */
export type JoinLines = (text: string) => string;

/**
 * What a hyphen at the end of a line is, told by all of a source: a word's own where the word has it inside a line; else,
 * where it divides words that stand whole elsewhere, the line's.
 */
export function joinsOf(texts: readonly string[]): JoinLines {
  const broken = texts.filter((text) => text.includes('\n'));
  if (broken.length === 0) return (text) => text;
  const [words, hyphened] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    const inside = insideLines(text);
    for (const word of foldWords(inside)) words.add(word);
    for (const [word] of inside.toLowerCase().matchAll(/\p{L}+[-\u2010\u058A]\p{L}+/gu)) hyphened.add(word);
  }
  const isWord = (word: string): boolean => words.has(foldWords(word).join(''));
  const divides = broken.some((text) =>
    [...text.matchAll(CUT)].some(([, head = '', , tail = '']) => isWord(head + tail)),
  );
  const isOwn = (head: string, hyphen: string, tail: string): boolean => {
    if (hyphened.has(`${head}${hyphen}${tail}`.toLowerCase())) return true;
    return !isWord(head + tail) && !divides && isWord(head) && isWord(tail);
  };
  return (text) => (text.includes('\n') ? joined(text, isOwn, isWord) : text);
}

const joined = (
  text: string,
  isOwn: (head: string, hyphen: string, tail: string) => boolean,
  isWord: (word: string) => boolean,
): string =>
  joinLines(
    text
      .replace(CUT, (_, head: string, hyphen: string, tail: string) =>
        isOwn(head, hyphen, tail) ? head + hyphen + tail : head + tail,
      )
      // Before a capital or a figure it is the word's own: "Inter-State".
      .replace(/(?<=\p{L}[-\u2010\u2011])\n(?=\p{Lu}|\p{N})/gu, ''),
    isWord,
  );
