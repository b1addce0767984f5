import type { Clause } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { expandRange } from '../parse/gap.ts';

/** Clauses known to exist that a gap names, as in `[gap art_I..art_IV: reason]`. */
export const isNamedGap = ({ gap, kind, label, heading }: Clause): boolean =>
  gap !== null && kind !== 'gap' && label === null && heading === null;

/** One paragraph or heading as Markdown, or a clause that a gap names. */
export type Block = string | Clause;

/** A gap names 2,000 clauses at most. */
const MAX_NAMES = 2000;

/** The blocks with gaps of one reason in a row as one, numbers in a row as a range. An empty block only divides. */
export function joinGaps(blocks: readonly Block[]): readonly string[] {
  const joined: (string | { readonly reason: string; readonly eIds: EId[] })[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (typeof block === 'string') joined.push(block);
    else if (typeof last === 'object' && last.reason === block.gap && last.eIds.length < MAX_NAMES) {
      last.eIds.push(block.eId);
    } else joined.push({ reason: block.gap ?? '', eIds: [block.eId] });
  }
  return joined
    .filter((block) => block !== '')
    .map((block) => (typeof block === 'string' ? block : `[gap ${namesOf(block.eIds)}: ${block.reason}]`));
}

function namesOf(eIds: readonly EId[]): string {
  const names: string[] = [];
  let from = 0;
  while (from < eIds.length) {
    const length = rangeLength(eIds, from);
    const [first = '', last = ''] = [eIds[from], eIds[from + length - 1]];
    names.push(...(length > 2 ? [`${first}..${last}`] : eIds.slice(from, from + length)));
    from += length;
  }
  return names.join(', ');
}

/** How many eIds from there on are exactly a range: steps double as long as they are part of it. */
function rangeLength(eIds: readonly EId[], from: number): number {
  let length = 1;
  for (let step = 1; step >= 1; ) {
    const end = from + length + step;
    const goesOn = end <= eIds.length && isRange(eIds.slice(from, end));
    if (goesOn) length += step;
    step = goesOn ? step * 2 : step / 2;
  }
  return length;
}

function isRange(eIds: readonly EId[]): boolean {
  const range = expandRange(`${eIds[0]}..${eIds.at(-1)}`);
  return typeof range !== 'string' && range.join() === eIds.join();
}
