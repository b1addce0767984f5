import type { LanguageCode } from '../model/language.ts';
import { haveCompany } from './list/company.ts';
import { followsOn, readingsOf } from './list/readings.ts';
import { markOf, type PrintedMark } from './marks.ts';
import type { Report } from './report.ts';

/** One line of the source without its line end; `start` is its offset in the file. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

/** The lines of one paragraph. */
export type Group = readonly [Line, ...Line[]];

/** Lists written without blank lines: a line that begins with a mark is a paragraph of its own where it can be one. */
export function splitAtMarks(run: readonly Line[], code: LanguageCode, report: Report): readonly Group[] {
  const [only, second] = run;
  if (only !== undefined && second === undefined) return [[only]];
  const groups: [Line, ...Line[]][] = [];
  const read = run.map(({ text }) => markOf(text.trim()));
  const marks = inCompany(read, code);
  let first: PrintedMark | null = null;
  for (const [index, line] of run.entries()) {
    const mark = marks[index] ?? null;
    const group = groups.at(-1);
    const before = group?.at(-1)?.text.trim() ?? '';
    if (group === undefined || (mark !== null && beginsItem(mark, first, before, code))) {
      groups.push([line]);
      first = group === undefined ? (read[index] ?? null) : mark;
    } else {
      group.push(line);
      if (mark === null) continue;
      const advice = 'put a blank line before it if it is a clause, a backslash into it if it is not';
      report.warn(line.number, 'mark-inside', `begins with "${mark.label}" inside a paragraph: ${advice}`);
    }
  }
  return groups;
}

/** The marks that are any: one that is not sure needs another of its list in the run ("12 Months", "A. Smith"). */
function inCompany(
  marks: readonly (PrintedMark | null)[],
  code: LanguageCode,
): readonly (PrintedMark | null)[] {
  if (marks.every((mark) => mark?.isSure !== false)) return marks;
  const isInCompany = haveCompany(marks, code);
  return marks.map((mark, index) => (mark?.isSure === false && isInCompany[index] !== true ? null : mark));
}

/** Whether the mark opens a paragraph below a line `before`, in a paragraph that itself begins with `first`. */
function beginsItem(
  mark: PrintedMark,
  first: PrintedMark | null,
  before: string,
  code: LanguageCode,
): boolean {
  if (before.endsWith('\\')) return false;
  if (/[:;՝：；][»”")]?$/u.test(before)) return true;
  if (first !== null && followsOn(mark, first, code)) return true;
  const ended = /[.,…։。][»”")]?$/u.test(before);
  if (first !== null) return ended || AND_OR.test(before);
  return ended && !before.endsWith(',') && readingsOf(mark, code).some(({ ordinal }) => ordinal === 1);
}

const AND_OR = /(?:^|[\s;,])(?:and|or|и|или|և|կամ|və|ya)$/iu;
