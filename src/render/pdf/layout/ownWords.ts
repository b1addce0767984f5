import type { PdfClause, PdfRun } from '../document.ts';
import { type Element, inline } from '../tag/element.ts';
import type { Span } from '../text/span.ts';
import { type Anchor, type FlowItem, space } from './flow.ts';
import { PARAGRAPH_GAP, type Style } from './measures.ts';
import { elementIn, type Place, setLines } from './place.ts';
import { levelMark, spansOf } from './runs.ts';
import { composeTable } from './table.ts';

/** Where links lead to; without a bookmark where `depth` is null. */
export const anchorOf = ({ destination, name, caption }: PdfClause, { depth }: Place): Anchor => ({
  destination,
  bookmark: depth === null ? null : { name: caption === undefined ? name : `${name} [${caption}]`, depth },
});

/** One level deeper in the bookmarks, where the place has any. */
export const below = (place: Place): Place => ({
  ...place,
  depth: place.depth === null ? null : place.depth + 1,
});

interface Manner {
  /** Points behind the paragraph. */
  readonly gap?: number;
  /** Whether the clause's level is said here; under a heading it stands there. */
  readonly says?: boolean;
}

/** The clause's own words as a paragraph, or the sentence that stands for them. */
export function composeWords(
  clause: PdfClause,
  place: Place,
  { gap = PARAGRAPH_GAP, says = true }: Manner = {},
): readonly FlowItem[] {
  const { words, gap: missing, level, language, table } = clause;
  if (words === null && missing === null) return [];
  if (table !== undefined) return composeTable(table, says ? level : null, { ...place, language }, gap);
  const element = elementIn(place, 'P', language);
  const own = { ...place, language };
  const spans = [
    ...(missing === null ? [] : gapSpans(missing, own, element)),
    ...(words === null ? [] : spansOf(words, own, place.style, element)),
    ...(says ? levelMark(level, own, place.style, element) : []),
  ];
  return [...setLines(spans, own, { style: place.style, element }), space(gap)];
}

/** A gap is said in the document's language, in the look the page gives it. */
function gapSpans(runs: readonly PdfRun[], place: Place, paragraph: Element): readonly Span[] {
  const { language } = place.job.document;
  const element = inline('Gap', paragraph, language === place.language ? {} : { language });
  const style: Style = { ...place.style, face: 'emphasis', ink: 'warn' };
  return spansOf(runs, { ...place, language }, style, element).map(
    (span): Span => ({
      ...span,
      element: span.element ?? element,
    }),
  );
}
