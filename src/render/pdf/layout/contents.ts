import { Element, inline } from '../tag/element.ts';
import type { Link, Span } from '../text/span.ts';
import { facing } from './facing.ts';
import { type FlowItem, type FlowLine, flowLine, space } from './flow.ts';
import { composeHeading } from './headed.ts';
import { HEADINGS, STYLES, type Style } from './measures.ts';
import { baseline, type ContentsEntry, type Place, setLine, setLines } from './place.ts';
import { fill, lookOf } from './runs.ts';

/** Room for page numbers at the right edge, for the steps of the outline and for second lines at the left one. */
const NUMBER_ROOM = 34;
const STEP = 12;
const TURN = 14;

/**
 * The contents, with the pages given; an entry without a page yet is set the same way, so that the number of lines
 * does not depend on pages. Long titles wrap before the room of the numbers.
 */
export function composeContents(place: Place, pages: ReadonlyMap<string, number>): readonly FlowItem[] {
  const { job } = place;
  const section = new Element('Sect', place.parent);
  const own: Place = { ...place, parent: section };
  const list = (): Element => new Element('TOC', section);
  const heading = composeHeading(HEADINGS.contents, own, (style) => [
    { ...lookOf(own, style), text: job.document.labels.contents },
  ]);
  const table = list();
  const entries = job.contents.flatMap((entry) =>
    facing(entry.language, { ...own, parent: table }, (at) =>
      composeEntry(entry, at, pages.get(entry.destination) ?? 0),
    ),
  );
  const edges = [place.x, place.x + place.width] as const;
  return [
    ...heading,
    ...keptAtEnd(entries),
    space(8, true),
    flowLine({ height: 4, stroke: edges }),
    space(10),
  ];
}

/** Lines of the contents that stand together at least where they go on to another page. */
const LEAST_LINES = 3;

const keptAtEnd = (items: readonly FlowItem[]): readonly FlowItem[] =>
  items.map((item, at) =>
    item.is === 'line' && at >= items.length - LEAST_LINES ? { ...item, keep: true } : item,
  );

function composeEntry(entry: ContentsEntry, place: Place, page: number): readonly FlowItem[] {
  const { document } = place.job;
  const { destination, language, text, depth } = entry;
  const indent = (Math.min(depth, 4) - 1) * STEP;
  const style: Style = STYLES.contents;
  const attributes = language === place.language ? {} : { language };
  const item = new Element('TOCI', place.parent, attributes);
  const element = new Element('Reference', item);
  const link: Link = {
    target: { destination },
    says: fill(document.labels.goTo, { name: text }),
  };
  const look: Omit<Span, 'text'> = {
    ...lookOf({ ...place, language }, style),
    link,
    element: inline('Link', element),
  };
  const left = { ...place, x: place.x + indent, width: place.width - indent - NUMBER_ROOM - TURN };
  // The space keeps the title and its page apart in copied text.
  const lines = setLines([{ ...look, text: `${text} ` }], left, { style, element });
  const number = setLine([{ ...look, text: String(page) }], place, style);
  const last = lines.findLastIndex(({ is }) => is === 'line');
  return lines
    .map(turned)
    .map((line, at) =>
      at === last && line.is === 'line' ? withNumber(line, number, place, element) : { ...line, keep: true },
    );
}

/** Second lines of a title stand in, so that each entry shows. */
function turned(item: FlowItem, at: number): FlowItem {
  if (item.is !== 'line' || at === 0) return item;
  return { ...item, parts: item.parts.map((parts) => parts.map((part) => ({ ...part, x: part.x + TURN }))) };
}

function withNumber(line: FlowLine, number: ReturnType<typeof setLine>, place: Place, element: Element) {
  const right = place.x + place.width;
  const [placed] = line.parts[0] ?? [];
  const end = (placed?.x ?? 0) + (placed?.line.width ?? 0) + 3;
  const start = right - number.width - 5;
  return flowLine({
    ...line,
    ascent: baseline(STYLES.contents),
    parts: [[...(line.parts[0] ?? []), { x: right - number.width, line: number, element }]],
    leader: start > end ? [start, end] : null,
  });
}
