import type { PdfClause } from '../document.ts';
import { Element } from '../tag/element.ts';
import { anchored, type FlowItem, type FlowLine, flowLine, hung, space } from './flow.ts';
import { STYLES } from './measures.ts';
import { anchorOf, composeWords } from './ownWords.ts';
import { baseline, elementIn, type Place, setLine } from './place.ts';
import { labelSpans } from './runs.ts';

const INDENT = 14;

/**
 * A note of the treaty. Its element stands where the note stands in the text; its lines go to the foot of the page
 * that refers to it, or stay where they are when no words do.
 */
export function composeNote(clause: PdfClause, place: Place): readonly FlowItem[] {
  const { destination, language, label, eId } = clause;
  const { job } = place;
  const note = elementIn(place, 'Note', language, { id: `note-${destination ?? eId}` });
  const own: Place = { ...place, style: STYLES.note, language, parent: note };
  const inner: Place = { ...own, x: place.x + INDENT, width: place.width - INDENT };
  const number = label === null ? null : numberOf(clause, own);
  const words = [...composeWords(clause, inner, { gap: 0 }), ...job.compose(clause.children, inner)];
  const items = number === null ? words : hung(words, number);
  if (destination === null || !job.referred.has(destination))
    return [...anchored(items, anchorOf(clause, place)), space(6)];
  // Notes are drawn out of their place in the text: in the outline they would stand below other clauses.
  const anchor = { destination, bookmark: null };
  const lines = anchored(items, anchor).filter((item): item is FlowLine => item.is === 'line');
  job.notes.set(
    destination,
    lines.map((line) => inColumn(place.turn(line), place.column)),
  );
  return [];
}

/** A note stands below its own column. */
const inColumn = (line: FlowLine, column: number): FlowLine => ({
  ...line,
  parts: [...Array.from({ length: column }, () => []), ...line.parts],
});

function numberOf(clause: PdfClause, place: Place): FlowLine {
  const element = new Element('Lbl', place.parent);
  const spans = labelSpans(`${clause.label}\u0020`, clause, place, place.style, element);
  const line = setLine(spans, place, place.style);
  const { style, x } = place;
  return flowLine({ height: style.leading, ascent: baseline(style), parts: [[{ x, line, element }]] });
}
