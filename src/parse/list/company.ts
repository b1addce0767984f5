import type { LanguageCode } from '../../model/language.ts';
import type { PrintedMark } from '../marks.ts';
import { followsOn } from './readings.ts';

type Marks = readonly (PrintedMark | null)[];

/** Whether each mark stands directly before or after another one of its habit, whatever is between: "a." and "b.". */
export function haveCompany(marks: Marks, code: LanguageCode): readonly boolean[] {
  const after = [...beside([...marks].reverse(), (next, mark) => followsOn(next, mark, code))].reverse();
  const before = beside(marks, (previous, mark) => followsOn(mark, previous, code));
  return marks.map((_, index) => before[index] === true || after[index] === true);
}

function beside(
  marks: Marks,
  goesWith: (last: PrintedMark, mark: PrintedMark) => boolean,
): readonly boolean[] {
  const last = new Map<string, PrintedMark>();
  return marks.map((mark) => {
    if (mark === null) return false;
    const known = last.get(mark.style);
    last.set(mark.style, mark);
    return known !== undefined && goesWith(known, mark);
  });
}
