import { KINDS } from '../../model/kind.ts';
import { withWholeNumber } from '../readings.ts';
import type { Citation } from './citation.ts';

/** Between a Work's name and the levels of its clause that follow it. */
const COMMA = /^\s*,\s*$/u;

/** "статья 52 Конвенции, пункт 4": levels behind the name of a Work belong to the clause before it. */
export function withLateLevels(text: string, found: readonly Citation[]): readonly Citation[] {
  const whole: Citation[] = [];
  for (const late of found) {
    const early = whole.at(-1);
    if (early === undefined || !isLate(text, early, late)) whole.push(late);
    else whole[whole.length - 1] = { ...early, end: late.end, steps: [...around(early), ...late.steps] };
  }
  return whole;
}

/** "статья 7.1 Конвенции, пункт 2": then 7.1 is the article. */
const around = ({ steps }: Citation): Citation['steps'] => withWholeNumber(steps)[0] ?? steps;

function isLate(text: string, early: Citation, late: Citation): boolean {
  const outer = around(early).at(-1);
  const inner = late.steps[0];
  if (outer === undefined || inner === undefined || early.named === null || late.works !== null) return false;
  const isInside = KINDS[inner.kind].level > KINDS[outer.kind].level && outer.to === null;
  const isBehind = early.named.end === early.end && early.named.start > early.start;
  return isInside && isBehind && COMMA.test(text.slice(early.end, late.start));
}
