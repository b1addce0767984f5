import type { Clause, Words } from '../model/clause.ts';
import { isHeaded } from '../model/kind.ts';
import { tableOf } from '../model/table.ts';
import { readLine } from '../parse/blocks.ts';
import { readHeading } from '../parse/heading.ts';
import { isFirstOfList } from '../parse/list/options.ts';
import { markOf, type PrintedMark } from '../parse/marks.ts';
import { pinnedAmong } from '../parse/pin.ts';
import { type Block, isNamedGap, joinGaps } from './markdownGaps.ts';
import { guardLine, isPlainLine } from './markdownLines.ts';
import { reference, wordsToMarkdown } from './markdownWords.ts';

/**
 * Clauses in the Markdown of `documents/` (docs/format.md), which is read as the same clauses again. Headings
 * begin with `depth` #, fewer where six would not do for what lies inside. No line end after the last line.
 */
export function clausesToMarkdown(
  clauses: readonly Clause[],
  { depth = 2 }: { readonly depth?: number } = {},
): string {
  const blocks = blocksOf(clauses, Math.max(1, Math.min(depth, 7 - headingLevels(clauses))));
  return joinGaps(blocks).join('\n\n');
}

const headingLevels = (clauses: readonly Clause[]): number =>
  clauses.reduce(
    (most, clause) => Math.max(most, headingLevels(clause.children) + (printsHeading(clause) ? 1 : 0)),
    0,
  );

/** Conclusions open with a rule, whatever stands over them; a name that is ours is not written into the text. */
const printsHeading = (clause: Clause): boolean =>
  clause.kind !== 'conclusions' && isHeaded(clause) && (clause.label !== null || clause.heading !== null);

const blocksOf = (siblings: readonly Clause[], depth: number): readonly Block[] =>
  siblings.flatMap((clause) => clauseBlocks(clause, depth));

function clauseBlocks(clause: Clause, depth: number): readonly Block[] {
  if (isNamedGap(clause)) return [clause, ...blocksOf(clause.children, depth)];
  const { kind, label, words, children } = clause;
  if (printsHeading(clause)) {
    const gap = clause.gap === null ? [] : [`[gap: ${clause.gap}]`];
    const below = blocksOf(children, Math.min(depth + 1, 6));
    return [headingLine(clause, depth), ...gap, ...ownBlock(words), ...below];
  }
  if (kind === 'note') return [paragraph(`[^${label}]: `, clause), ...blocksOf(children, depth)];
  if (label !== null) return markedBlocks(clause, depth);
  if (kind === 'conclusions') return ['---', ...ownBlock(words), ...blocksOf(children, depth)];
  if (kind === 'gap' || words !== null) return [paragraph('', clause), ...blocksOf(children, depth)];
  // The preamble without a heading: a gap in it is not one with a gap after it.
  return [...blocksOf(children, depth), ''];
}

const ownBlock = (words: Words | null): readonly string[] =>
  words === null
    ? []
    : [
        wordsToMarkdown(words)
          .split('\n')
          .map((line) => (tableOf(words) === null ? guardLine(line, isPlainLine) : line))
          .join('\n'),
      ];

const pinOf = ({ pinned, eId }: Clause): string => (pinned ? ` {#${eId}}` : '');

/** The first way to write label and words in which neither is taken for the other. */
function headingLine(clause: Clause, depth: number): string {
  const { kind, label, heading } = clause;
  const words = heading === null ? '' : wordsToMarkdown(heading);
  const [first = ''] = words;
  const hidden = `${reference(first)}${words.slice(first.length)}`.replaceAll('/', '\\/');
  const ways = [words, hidden].flatMap((rest) =>
    [' ', ' / '].map((between) => ({ rest, text: [label, rest].filter(Boolean).join(between) })),
  );
  const isRead = ({ rest, text }: { rest: string; text: string }): boolean => {
    const parts = readHeading(text);
    return parts.kind === kind && parts.label === label && (parts.rest ?? '') === rest;
  };
  const line = (ways.find(isRead) ?? ways[0])?.text ?? '';
  return `${'#'.repeat(depth)} ${line.replace(/(?<=^|\s)#+$/u, '\\$&')}${pinOf(clause)}`;
}

/** `1. (a) words`: clauses without words of their own stand in one line with their first point. */
function markedBlocks(clause: Clause, depth: number): readonly Block[] {
  const line = lineOf(clause);
  const last = line.at(-1) ?? clause;
  const labels = line.flatMap(({ label }) => label ?? []);
  const pinned = line.find((one) => one.pinned) ?? last;
  const rest = line
    .slice(0, -1)
    .reverse()
    .flatMap(({ children }) => children.slice(1));
  const own = { ...last, pinned: pinned.pinned, eId: pinned.eId };
  return [
    paragraph(labels.join(' '), own, labels),
    ...blocksOf(last.children, depth),
    ...blocksOf(rest, depth),
  ];
}

/** The clause and those that its line opens with it. A pin in such a line must be read as the pin of its owner. */
function lineOf(clause: Clause): readonly Clause[] {
  const line = [clause];
  for (let last = clause; last.words === null && last.gap === null && last.kind !== 'indent'; ) {
    const [first] = last.children;
    if (first === undefined || !standsInLine(last, first)) break;
    line.push(first);
    last = first;
    if (first.kind === 'p') break;
  }
  const [pinned, ...others] = line.filter((one) => one.pinned);
  const isClear = pinned === undefined || (others.length === 0 && pinnedAmong(line, pinned.eId) === pinned);
  return isClear ? line : [clause];
}

function standsInLine(owner: Clause, first: Clause): boolean {
  if (first.kind === 'p') return owner.kind === 'paragraph' && first.words !== null;
  const [outer, mark] = [owner, first].map(({ label }) => (label === null ? null : markOf(`${label} A`)));
  return first.kind !== 'note' && outer != null && mark != null && isFirstOfList(mark, outer, 'eng');
}

/** Words or gap behind `prefix`, which is a note's name or consists of `labels`. */
function paragraph(prefix: string, clause: Clause, labels: readonly string[] = []): string {
  const pin = pinOf(clause);
  if (clause.gap !== null) return `${joined(prefix, `[gap: ${clause.gap}]`)}${pin}`;
  if (clause.words === null) return `${prefix}${pin}`;
  if (tableOf(clause.words) !== null) return `${joined(prefix, wordsToMarkdown(clause.words))}${pin}`;
  const [first = '', ...others] = wordsToMarkdown(clause.words).split('\n');
  const isRead = prefix.startsWith('[^') ? () => true : (line: string) => readsAs(labels, line);
  return (
    [joined(prefix, guardLine(first, isRead)), ...others.map((line) => guardLine(line, isPlainLine))].join(
      '\n',
    ) + pin
  );
}

const joined = (prefix: string, words: string): string =>
  prefix === '' || prefix.endsWith(' ') ? prefix + words : `${prefix} ${words}`;

/** Whether labels and words are told apart again, and the words do not open a list themselves. */
function readsAs(labels: readonly string[], words: string): boolean {
  if (labels.length === 0) return isPlainLine(words);
  let rest = joined(labels.join(' '), words);
  if (readLine(rest) !== 'words') return false;
  let outer: PrintedMark | null = null;
  for (const label of labels) {
    const mark = markOf(rest);
    if (mark?.label !== label) return false;
    rest = rest.slice(mark.length);
    outer = mark;
  }
  const inner = outer?.family === 'dash' ? null : markOf(words);
  return rest === words && (inner === null || outer === null || !isFirstOfList(inner, outer, 'eng'));
}
