import { LIST, RANGE } from '../model/number/between.ts';
import type { PrintedNumber } from '../model/number/printed.ts';
import { readNumber } from '../model/number/read.ts';

/** Several numbers as the one of a heading that stands for all of them. */
interface NumberRange {
  /** `13–15`. */
  readonly number: string;
  readonly end: number;
}

const LINK = /\s*([-‐‑–—,&]|(?<=\s)\p{L}{1,7}(?=\s))\s*/uy;

/** "13 to 15", "13–15", "5 and 6": numbers of one kind that go on; null where the number stands alone. */
export function readRange(source: string, first: PrintedNumber): NumberRange | null {
  LINK.lastIndex = first.end;
  const [whole, link = ''] = LINK.exec(source) ?? [];
  if (whole === undefined) return null;
  const last = readNumber(source, first.end + whole.length, null, 'heading');
  if (last === null || last.kind !== first.kind || last.suffix !== '') return null;
  const goesOn = RANGE.test(link)
    ? last.value > first.value
    : LIST.test(link) && last.value === first.value + 1;
  return goesOn ? { number: `${first.number}–${last.number}`, end: last.end } : null;
}
