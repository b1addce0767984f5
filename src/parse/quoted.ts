import type { Block } from './blocks.ts';
import { readHeading } from './heading.ts';
import { markOf } from './marks.ts';
import type { Report } from './report.ts';

const OPENING = /^[«“„"]\s*/u;
const CLOSING = /[»”“"]/u;
/** A quotation that nothing closes is looked at no further. */
const LONGEST = 200;

/**
 * Acts that amend others quote articles whole: `“Article 5a`, then its paragraphs. Headings and numbers inside are read
 * as the act's own, so the first of them is a warning that says how to hide it.
 */
export function reportQuoted(source: string, blocks: readonly Block[], report: Report): void {
  let opened: { readonly line: number; readonly index: number } | null = null;
  for (const [index, block] of blocks.entries()) {
    const text = source.slice(block.start, block.end);
    if (opened === null || index - opened.index > LONGEST) {
      opened = opensArticle(text) ? { line: block.line, index } : null;
      continue;
    }
    const isClause = block.kind === 'heading' || (block.kind === 'paragraph' && markOf(text) !== null);
    if (isClause) {
      const hidden =
        block.kind === 'heading'
          ? 'take its # away'
          : String.raw`put a backslash into its number (1\. or \(a))`;
      const message = `stands in an article quoted from line ${opened.line}, and is read as a clause of this text: ${hidden}`;
      report.warn(block.line, 'quoted-clause', message);
      opened = null;
    } else if (CLOSING.test(text)) opened = null;
  }
}

/** Whether a quotation begins with an article's name and number, and does not end with it. */
function opensArticle(text: string): boolean {
  const quoted = text.replace(OPENING, '');
  if (quoted === text || CLOSING.test(quoted)) return false;
  const { kind, number } = readHeading(quoted.slice(0, 300).split('\n')[0] ?? '');
  return kind !== 'hcontainer' && number !== null;
}
