import { readSource } from '../../src/sources/read.ts';
import { isUnread, type Source, type SourceBlock } from '../../src/sources/source.ts';

/** A source that is read, from text or bytes. */
export async function read(content: Uint8Array | string, name: string): Promise<Source> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = await readSource(bytes, name);
  if (isUnread(reading)) throw new Error(`not read: ${reading.fault} ${reading.detail}`);
  return reading;
}

/** Words of the text itself, block by block. */
export const wordsOf = ({ blocks }: Source): readonly string[] =>
  blocks.filter(({ aside }) => !aside).map(({ text }) => text.replace(/\s+/gu, ' '));

/**
 * A block on one line: kind of its clause or of the block, set in as deep as it lies, mark in brackets, words. A note's mark
 * stands as `{1}` where words have it, `{1:}` before a note itself; cells begin with table, row and column.
 */
export const outline = ({ blocks }: { readonly blocks: readonly SourceBlock[] }): readonly string[] =>
  blocks.map(lineOf);

function lineOf({ kind, text, mark, aside, clause, cell, column, notes, note }: SourceBlock): string {
  const depth = '  '.repeat(clause?.depth ?? 0);
  const name = aside ? 'aside' : note !== null ? `{${note}:}` : (clause?.kind ?? kind);
  const place =
    cell === null
      ? column === null
        ? ''
        : `<${column}> `
      : `<${cell.table}.${cell.row}.${column}${cell.isHead ? ' head' : ''}> `;
  const marked = [...notes]
    .reverse()
    .reduce(
      (words, { start, end, note: of }) =>
        `${words.slice(0, start)}{${of}${words.slice(start, end)}}${words.slice(end)}`,
      text,
    );
  return `${depth}${place}${name}${mark === null ? '' : ` [${mark}]`} ${marked.replaceAll('\n', ' / ')}`.trimEnd();
}
