// Looked for from the beginning of a word alone: from each of its letters, the time grows with the square of its length.
const BROKEN = /(?<!\p{L})(\p{L}+)([-\u2010\u058A]?)\n(\p{Ll}[\p{L}\p{M}]*)/gu;

/**
 * Lines as one. A word that the end of a line cuts is put together where that makes a word (`isWord`); where it makes
 * none it keeps its hyphen. Some programs leave the hyphen out: then a half that is no word tells.
 */
export function joinLines(text: string, isWord: (word: string) => boolean): string {
  return text
    .replaceAll('\u00AD\n', '')
    .replace(BROKEN, (_, head: string, hyphen: string, tail: string) => {
      if (isWord(head + tail) && (hyphen !== '' || !isWord(head) || !isWord(tail))) return head + tail;
      return hyphen === '' ? `${head} ${tail}` : `${head}${hyphen}${tail}`;
    })
    .replaceAll('\n', ' ');
}

/** Words that no end of a line can have cut: not the first of a line, nor the last. */
export const insideLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^\S+|(?<!\S)\S+$/gu, ''))
    .join(' ');
