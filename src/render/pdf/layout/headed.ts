import { KINDS } from '../../../model/kind.ts';
import type { PdfClause } from '../document.ts';
import { Element, inline, type StructureType } from '../tag/element.ts';
import type { Span } from '../text/span.ts';
import { type FlowItem, PAGE_BREAK, space } from './flow.ts';
import { HEADINGS, type HeadingStyle, type Style } from './measures.ts';
import { below, captionIn, composeWords, plainOf } from './ownWords.ts';
import { elementIn, type Place, setLines } from './place.ts';
import { labelSpans, levelMark, lookOf, spansOf } from './runs.ts';

/** A clause with a heading above what it holds. A body of its own begins a page. */
export function composeHeaded(clause: PdfClause, place: Place): readonly FlowItem[] {
  const { kind, language } = clause;
  const { rank, isBody } = KINDS[kind];
  const section = elementIn(place, 'Sect', language, { title: clause.name });
  const own: Place = { ...place, language, parent: section };
  const inner: Place = { ...below(own), heading: place.heading + 1 };
  return [
    ...(isBody ? [PAGE_BREAK] : []),
    ...composeHeading(HEADINGS[rank], own, (style, element) => headingSpans(clause, own, style, element)),
    ...keptBelow(
      twoLines([...composeWords(clause, own, { says: false }), ...place.job.compose(clause.children, inner)]),
    ),
  ];
}

/** White below a heading ends no page either: a Part would stand alone over the Chapter on the next one. */
function keptBelow(items: readonly FlowItem[]): readonly FlowItem[] {
  const first = items.findIndex(({ is }) => is !== 'space');
  return items.map((item, at) => (at < first && item.is === 'space' ? { ...item, keep: true } : item));
}

/** Below a heading a paragraph of one line takes the next one along: two lines at least stand with it at a foot. */
function twoLines(items: readonly FlowItem[]): readonly FlowItem[] {
  const first = items.findIndex(({ is }) => is === 'line');
  const second = items.findIndex((item, at) => at > first && item.is !== 'space');
  const [head, next] = [items[first], items[second]];
  if (head?.is !== 'line' || head.keep || next?.is !== 'line' || next.isHeading) return items;
  const between = items
    .slice(first, second)
    .map((item) => (item.is === 'break' ? item : { ...item, keep: true }));
  return items.toSpliced(first, between.length, ...between);
}

const LAST_LEVEL = 6;

/** The lines of a heading, kept with what follows. */
export function composeHeading(
  look: HeadingStyle,
  place: Place,
  spans: (style: Style, element: Element) => readonly Span[],
): readonly FlowItem[] {
  const { size, leading } = place.style;
  const style: Style = {
    ...place.style,
    size: size + look.grows,
    leading: leading + look.grows * 1.25,
    face: 'strong',
    align: look.align,
  };
  const type = `H${Math.min(place.heading, LAST_LEVEL)}` as StructureType;
  const element = new Element(type, place.parent);
  const lines = setLines(spans(style, element), place, { style, element, keep: true, isHeading: true });
  return [space(look.before), ...lines, space(look.after, true)];
}

/** Label and heading as printed; where nothing is printed, the clause's name, as ours. */
function headingSpans(clause: PdfClause, place: Place, style: Style, element: Element): readonly Span[] {
  const { label, heading, level, name } = clause;
  noteContents(clause, place);
  const supplied = label === null && heading === null ? inline('Supplied', element) : null;
  const printed = label ?? (supplied === null ? null : name);
  const spans = [
    ...(printed === null ? [] : labelSpans(printed, clause, place, style, supplied ?? element)),
    ...(printed === null || heading === null ? [] : [between(place, style)]),
    ...(heading === null ? [] : spansOf(heading, place, style, element)),
  ];
  return [...spans, ...levelMark(level, place, place.style, element)];
}

/** Between label and heading: a line end where they are centred, else a wider space. */
const between = (place: Place, style: Style): Span => ({
  ...lookOf(place, style),
  ...(style.align === 'center' ? { text: '\n' } : { text: ' ', scale: 1.8 }),
});

/**
 * Headings go into the contents, unless the same heading stands there for another column. Of a brief the contents list
 * the Works alone: some of the clauses found have headings and some have none.
 */
export function noteContents(
  { destination, label, heading, name, language, caption }: PdfClause,
  { job, depth }: Place,
): void {
  if (destination === null || depth === null || job.document.kind === 'brief') return;
  const words = heading === null ? null : plainOf(heading);
  const text = [label ?? (words === null ? name : null), words].filter(Boolean).join(separatorOf(label));
  job.contents.push({
    destination,
    text: `${text.replaceAll('\n', ' ')}${captionIn(caption)}`,
    language,
    depth,
  });
}

/** In one line a label without a mark of its own would run into the heading: "PART I – The Harbour". */
const separatorOf = (label: string | null): string => (/[\p{L}\p{N}]$/u.test(label ?? '') ? ' – ' : ' ');
