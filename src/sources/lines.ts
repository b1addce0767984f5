const BROKEN = /(\p{L}+)[-\u2010]\n(\p{Ll}[\p{L}\p{M}]*)/gu;

/**
 * Lines as one: a word that the end of a line cuts is put together where it is a word (`isWord`), and keeps its hyphen
 * where it is none.
 */
export function joinLines(text: string, isWord: (word: string) => boolean): string {
  return text
    .replaceAll('\u00AD\n', '')
    .replace(BROKEN, (_, head: string, tail: string) =>
      isWord(head + tail) ? head + tail : `${head}-${tail}`,
    )
    .replaceAll('\n', ' ');
}
