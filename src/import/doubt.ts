import type { Issue } from '../model/issue.ts';

/** What about an imported text an editor should look at first. */
export const DOUBTS = [
  /** Numbers that should stand between two others. */
  'numbers-missing',
  'number-twice',
  'number-out-of-order',
  /** It is in signs that are not read here. */
  'number-unread',
  /** Letters or figures that scanners take for others: "lhe", "Artic1e". */
  'misread',
  /** A word has letters of two scripts. */
  'two-scripts',
  'glued-words',
  /** A word in two halves, as the end of a line left it. */
  'cut-word',
  'note-mark',
  'bracket',
  /** Something of the source is left out between its title and its first words. */
  'left-out-between',
  /** Words follow, and nothing tells that the text ended before them. */
  'end-unsure',
  /** Few articles have a title, this one among them: it may be text. */
  'title-unsure',
  'note-unused',
  /** What our own parser warns of. */
  'parser',
] as const;

export interface Doubt {
  readonly doubt: (typeof DOUBTS)[number];
  /** Of our file; 1 where the whole is meant. */
  readonly line: number;
  /** What it is about, as it stands. */
  readonly words: string;
  /** With some words before and behind. */
  readonly around: string;
  /** Only of `parser`. */
  readonly issue?: Issue;
}

const AROUND = 32;

/** The words with what stands around them on their line. */
export function aroundOf(text: string, start: number, end: number): string {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const before = from === 0 ? text.slice(0, start) : `…${text.slice(from, start).replace(/^\S*\s/u, '')}`;
  const behind = to === text.length ? text.slice(end) : `${text.slice(end, to).replace(/\s\S*$/u, '')}…`;
  return (before + text.slice(start, end) + behind).replace(/\s+/gu, ' ').trim();
}
