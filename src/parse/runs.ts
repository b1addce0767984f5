import type { LanguageCode } from '../model/language.ts';
import { markOf, type PrintedMark } from './marks.ts';
import { followsOn, readingsOf } from './readings.ts';
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
  const groups: [Line, ...Line[]][] = [];
  let first: PrintedMark | null = null;
  for (const line of run) {
    const words = line.text.trim();
    const mark = markOf(words);
    const group = groups.at(-1);
    const before = group?.at(-1)?.text.trim() ?? '';
    if (group === undefined || (mark !== null && beginsItem(mark, first, before, code))) {
      groups.push([line]);
      first = mark;
    } else {
      group.push(line);
      if (mark === null) continue;
      const advice = 'put a blank line before it if it is a clause, a backslash into it if it is not';
      report.warn(line.number, 'mark-inside', `begins with "${mark.label}" inside a paragraph: ${advice}`);
    }
  }
  return groups;
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
