import type { Words } from '../model/clause.ts';
import type { Draft } from './draft.ts';
import { gapOffset, mentionsGap, readGap } from './gap.ts';
import { readWords } from './inline.ts';
import { isEscaped, newlines } from './pin.ts';
import type { Report } from './report.ts';

/** Source of a clause's own words: where it begins in the file, and on which line. */
export interface OwnSource {
  readonly source: string;
  readonly start: number;
  readonly line: number;
}

/** Reads the clause's own words, or the gap in their place; what is neither leaves it as it is. */
export function fill(target: Draft, own: OwnSource, report: Report): void {
  const { source, start, line } = own;
  if (mentionsGap(source)) {
    const gap = readGap(source);
    const error = (message: string): void =>
      report.error(line + lineOf(source, gapOffset(source)), 'gap', message);
    if (typeof gap === 'string') error(gap);
    else if (gap.eIds.length > 0) error('after a number a gap names no clause: the number does');
    else target.gap = gap.reason;
    return;
  }
  const words = readChecked(own, report);
  if (words.text === '' && words.marks.length === 0) return;
  target.words = words;
  target.span = [start, start + source.trimEnd().length];
}

/** Words of a paragraph or heading, with whatever is wrong in them reported. */
export function readChecked({ source, line }: Omit<OwnSource, 'start'>, report: Report): Words {
  const { words, problems } = readWords(source);
  for (const problem of problems) report.error(line + problem.line, problem.rule, problem.message);
  const gap = gapOffset(source);
  if (gap >= 0) report.error(line + lineOf(source, gap), 'gap', 'a gap stands alone, not inside words');
  for (const { index, 0: pin } of source.matchAll(/\{#[^{}\s]*\}/gu)) {
    if (isEscaped(source, index)) continue;
    report.error(
      line + lineOf(source, index),
      'pin',
      `${pin} stands inside words: a pin stands at their end`,
    );
  }
  return words;
}

/** An empty paragraph has no words to hash and none to find: it is an error, never dropped. */
export const refuseEmpty = (line: number, report: Report): void =>
  report.error(line, 'no-words', 'a paragraph without words: take it out, or write [gap: reason]');

/** Lines between the beginning of the source and the offset. */
export const lineOf = (source: string, offset: number): number => newlines(source.slice(0, offset));
