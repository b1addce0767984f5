import { KINDS } from '../../../model/kind.ts';
import type { PdfClause, PdfRun } from '../document.ts';
import { type Element, inline } from '../tag/element.ts';
import type { Span } from '../text/span.ts';
import { type Anchor, type FlowItem, space } from './flow.ts';
import { PARAGRAPH_GAP, type Style } from './measures.ts';
import { elementIn, type Place, setLines } from './place.ts';
import { levelMark, spansOf } from './runs.ts';
import { composeTable } from './table.ts';

/** Where links lead to; without a bookmark where `depth` is null. */
export const anchorOf = (clause: PdfClause, { depth }: Place): Anchor => ({
  destination: clause.destination,
  bookmark: depth === null ? null : { name: nameInOutline(clause), depth },
  ...(depth !== null && isRunning(clause) ? { running: clause.name } : {}),
});

/** Kinds that the head of a page names. */
const isRunning = ({ kind }: PdfClause): boolean =>
  KINDS[kind].isUnit || KINDS[kind].isBody || kind === 'conclusions';

/** "Article IV. Borders", with our caption in brackets where there is no heading. */
function nameInOutline({ name, heading, caption }: PdfClause): string {
  const words = heading === null ? '' : plainOf(heading);
  return `${words === '' || name.includes(words) ? name : `${name}. ${words}`}${captionIn(caption)}`;
}

/** In brackets, since it is ours. */
export const captionIn = (caption: string | undefined): string =>
  caption === undefined ? '' : ` [${caption}]`;

/** Words without the marks of notes, in one line. */
export const plainOf = (runs: readonly PdfRun[]): string =>
  runs
    .flatMap(({ text, note }) => (note === undefined ? text : []))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

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
  const lines = setLines(spans, own, { style: place.style, element });
  return leadsIn(words) ? keptAtEnd([...lines, space(gap)]) : [...lines, space(gap)];
}

/** Words that end with a colon promise more: in Armenian with its own. */
const leadsIn = (words: readonly PdfRun[] | null): boolean =>
  /[:՝]\s*$/u.test(words?.findLast(({ note }) => note === undefined)?.text ?? '');

/** No page ends behind the last line. */
function keptAtEnd(items: readonly FlowItem[]): readonly FlowItem[] {
  const last = items.findLastIndex(({ is }) => is === 'line');
  return items.map((item, at) => (at < last || item.is === 'break' ? item : { ...item, keep: true }));
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
