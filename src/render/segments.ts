import { notHeldIn } from '../diff/side.ts';
import type { Change } from '../diff/types.ts';
import { applySegments, beforeOf, heaviest, type Segment, WEIGHTS } from '../diff/words.ts';

/** Changes that follow one another as one: what went, then what came, each in one pair of marks. */
export function joinSegments(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.is !== 'changed' || segment.is !== 'changed') joined.push(segment);
    else
      joined[joined.length - 1] = {
        is: 'changed',
        weight: heaviest([last, segment]) ?? WEIGHTS[0],
        before: last.before + segment.before,
        after: last.after + segment.after,
      };
  }
  return joined;
}

/** Words of a clause that came or went stand as one change; null where there are none, or one side holds none. */
export function wordsOf(change: Change): readonly Segment[] | null {
  const { words, clause, before } = change;
  if (notHeldIn(change) !== null && !differsAroundGap(change)) return null;
  return words === null ? whole(clause?.words?.text, before === null) : words.segments;
}

/** Whether a text that holds the clause in pieces has other words in them: those are shown in the words of the other. */
const differsAroundGap = ({ torn, what }: Change): boolean =>
  torn !== null && what.some((kind) => WEIGHTS.some((weight) => weight === kind));

/** The heading likewise. */
export function headingOf(change: Change): readonly Segment[] | null {
  const { heading, clause, before, what } = change;
  if (notHeldIn(change) !== null && !what.includes('heading')) return null;
  return heading === null ? whole(clause?.heading?.text, before === null) : heading.segments;
}

/** What the one side that holds the clause says there, heading first; empty of every other change. */
export function heldOnce(change: Change): readonly string[] {
  const lacking = notHeldIn(change);
  if (lacking === null || change.division !== null || differsAroundGap(change)) return [];
  const { heading, words, clause } = change;
  const side = lacking === 'to' ? beforeOf : (segments: readonly Segment[]) => applySegments('', segments);
  return [
    heading === null ? clause?.heading?.text : side(heading.segments),
    words === null ? clause?.words?.text : side(words.segments),
  ].flatMap((text) => (text === undefined || text === '' ? [] : [text]));
}

function whole(text: string | undefined, isNew: boolean): Segment[] | null {
  if (text === undefined || text === '') return null;
  const [gone, come] = isNew ? ['', text] : [text, ''];
  return [{ is: 'changed', weight: 'words', before: gone, after: come }];
}
