import type { Piece } from './marks.ts';

/** Blocks with a blank line between them, as one file. */
export const joinBlocks = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;

/** `2. words`: the mark as it is read, the words so that Markdown reads nothing into them. */
export function pieceBlock({ mark, words }: Piece): string {
  const text = escapeInline(words.replace(/[\s\u00a0]{2,}/gu, ' '));
  return mark === null ? escapeStart(text) : `${mark} ${text}`.trim();
}

export function headingBlock(number: number, title: string): string {
  const words = title.replace(/\s+/gu, ' ').trim();
  return words === '' ? `## Article ${number}` : `## Article ${number}. ${escapeInline(words)}`;
}

const escapeInline = (words: string): string => words.replace(/[\\`*_[\]<>&{}~]/gu, '\\$&');

/** What stands first in a paragraph without a mark must not be read as one: `1986.`, `- `, `# `, `(a)`. */
const escapeStart = (words: string): string =>
  words.replace(/^(?:\p{N}+(?=[.)])|[-–—•+#=](?=[\s\p{P}\p{S}]|$)|\(?\p{L}{1,8}(?=\)))/u, (start) =>
    /^[\p{L}\p{N}(]/u.test(start) ? `${start}\\` : `\\${start}`,
  );
