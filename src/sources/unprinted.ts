import type { SourceBlock, SourceDoubt } from './source.ts';

/**
 * What no text prints: controls, signs that turn the order of what a reader sees, halves of characters. Marks of direction
 * that turn nothing stay; so does U+FFFD, which stands where a character could not be read.
 */
const UNPRINTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** It prints nothing but at the end of a line, where it tells that a word goes on. */
const SOFT_HYPHENS = /\u00AD(?!\n)/g;
/** Line ends that are none of Unix. */
const LINE_ENDS = /[\v\f\u0085\u2028\u2029]/g;

interface Printed {
  readonly blocks: readonly SourceBlock[];
  readonly doubts: readonly SourceDoubt[];
}

/** Blocks without characters that no text prints, and what was left out; soft hyphens need not be said. */
export function printedOnly(blocks: readonly SourceBlock[]): Printed {
  const left: string[] = [];
  const printed = blocks.map((block) => printedBlock(block, left));
  const characters = [...new Set(left)].sort();
  const doubts = left.length === 0 ? [] : [{ doubt: 'unprinted', characters, count: left.length } as const];
  return { blocks: printed, doubts };
}

function printedBlock(block: SourceBlock, left: string[]): SourceBlock {
  const text = block.text.replace(LINE_ENDS, '\n');
  const unprinted = [...text.matchAll(UNPRINTED)];
  left.push(...unprinted.map(([sign]) => codeOf(sign)));
  const places = [...unprinted, ...text.matchAll(SOFT_HYPHENS)].map(({ index }) => index);
  if (places.length === 0) return text === block.text ? block : { ...block, text };
  const moved = (at: number): number => at - places.filter((place) => place < at).length;
  return {
    ...block,
    text: text.replace(UNPRINTED, '').replace(SOFT_HYPHENS, ''),
    notes: block.notes.map(({ start, end, note }) => ({ start: moved(start), end: moved(end), note })),
  };
}

const codeOf = (sign: string): string =>
  `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
