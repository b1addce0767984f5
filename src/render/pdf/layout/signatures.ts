import type { PdfClause } from '../document.ts';
import { type FlowItem, space } from './flow.ts';
import type { Style } from './measures.ts';
import { composeWords } from './ownWords.ts';
import { elementIn, type Place } from './place.ts';

/** A longer block of signatures may be divided between pages. */
const MOST_KEPT = 24;

/** Place, date and signatures: line by line as printed, and together on one page. */
export function composeSignatures(clause: PdfClause, place: Place): readonly FlowItem[] {
  const section = elementIn(place, 'Sect', clause.language, { title: clause.name });
  const style: Style = { ...place.style, align: 'left' };
  const own: Place = { ...place, language: clause.language, parent: section, style };
  const items = [...composeWords(clause, own, { gap: 12 }), ...place.job.compose(clause.children, own)];
  const lines = items.filter(({ is }) => is === 'line').length;
  const isKept = lines <= MOST_KEPT;
  return [
    space(16),
    ...items.map((item, at) =>
      isKept && at < items.length - 2 && item.is !== 'break' ? { ...item, keep: true } : item,
    ),
  ];
}
