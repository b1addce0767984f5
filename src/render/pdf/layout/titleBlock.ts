import qrcode from 'qrcode-generator';
import type { PdfFact } from '../document.ts';
import { Element } from '../tag/element.ts';
import type { Span } from '../text/span.ts';
import { beside } from './beside.ts';
import { facing } from './facing.ts';
import { type Figure, type FlowItem, flowLine, space } from './flow.ts';
import { QR_SIZE, STYLES, type Style } from './measures.ts';
import { elementIn, type Place, setLine, setLines } from './place.ts';
import { fill, lookOf, spansOf } from './runs.ts';

const COLUMN = { least: 58, most: 132, gap: 12 } as const;
const QR_GAP = 22;
const QR_TOP = 10;

/** Title, what kind of copy this is, the facts about the text, and its address as a QR code. */
export function composeTitleBlock(place: Place): readonly FlowItem[] {
  const { document } = place.job;
  const section = new Element('Sect', place.parent);
  const own = { ...place, parent: section };
  // Blocks join the tree as they are made: it is read title first, then facts, then the code.
  const title = composeTitle(own);
  const facts = composeFacts(document.facts, own);
  const figure = qrFigure(document.permalink, own);
  const edges = [place.x, place.x + place.width] as const;
  return [
    ...title,
    space(10, true),
    flowLine({ height: 8, keep: true, stroke: edges, figure: figure && { ...figure, below: QR_TOP } }),
    ...facts.map((item) => (item.is === 'line' ? { ...item, keep: true } : item)),
    space(figure === null ? 0 : Math.max(0, QR_SIZE + 4 - heightOf(facts)), true),
    space(8, true),
    flowLine({ height: 4, stroke: edges }),
    space(10),
  ];
}

function composeTitle(place: Place): readonly FlowItem[] {
  const { title, titleLanguage = place.language, notice, banner } = place.job.document;
  const own = { ...place, language: titleLanguage };
  const heading = elementIn(place, 'H1', titleLanguage);
  const lines = facing(titleLanguage, own, (at) =>
    setLines([{ ...lookOf(at, STYLES.title), text: title }], at, {
      style: STYLES.title,
      element: heading,
      keep: true,
      isHeading: true,
    }),
  );
  const says = (text: string, style: Style): readonly FlowItem[] => {
    const element = new Element('P', place.parent);
    return setLines([{ ...lookOf(place, style), text }], place, { style, element, keep: true });
  };
  return [
    ...lines,
    space(5, true),
    ...says(notice, STYLES.notice),
    ...banner.flatMap((text) => [space(3, true), ...says(text, STYLES.banner)]),
  ];
}

/** Rows beside the QR code leave room for it, those beneath it use the whole width. */
function composeFacts(facts: readonly PdfFact[], place: Place): readonly FlowItem[] {
  if (facts.length === 0) return [];
  const table = new Element('Table', place.parent);
  const style = STYLES.fact;
  const nameStyle = { ...style, face: 'strong' } as const;
  const widths = facts.map(
    ({ name }) => setLine([{ ...lookOf(place, nameStyle), text: name }], place, style).width,
  );
  // Rounded up: a name as wide as its column would be broken by the last digit of a sum.
  const names = Math.min(COLUMN.most, Math.ceil(Math.max(COLUMN.least, ...widths)) + COLUMN.gap);
  const items: FlowItem[] = [];
  for (const { name, value } of facts) {
    const row = new Element('TR', table);
    const head = new Element('TH', row, { scope: 'Row' });
    const cell = new Element('TD', row);
    const left = { ...place, width: names - COLUMN.gap };
    const beneath = place.width < NARROW || heightOf(items) > QR_SIZE + QR_TOP;
    const width = place.width - names - (beneath ? 0 : QR_SIZE + QR_GAP);
    const right = { ...place, x: place.x + names, width };
    const spans = spansOf(value, right, style, cell);
    const fitted = { ...style, size: style.size * shrinkage(spans, right) };
    const cells = [
      setLines([{ ...lookOf(place, nameStyle), text: name }], left, { style, element: head }),
      [...setLines(spans, right, { style: fitted, element: cell }), space(2.5)],
    ];
    items.push(...beside(cells, false));
  }
  return items;
}

/** A hash or address that is a little too long for one line is set smaller: two digits below it look like a slip. */
const LEAST_SHRINKAGE = 0.86;

function shrinkage(spans: readonly Span[], place: Place): number {
  const widths = spans.flatMap(({ text, ...look }) =>
    text.split(/\s+/u).map((word) => setLine([{ ...look, text: word }], place, STYLES.fact).width),
  );
  const shares = widths.map((width) => place.width / width).filter((share) => share < 1);
  // A hair less than fits: sums of widths end in other digits.
  return Math.min(1, ...shares.filter((share) => share >= LEAST_SHRINKAGE).map((share) => share * 0.998));
}

const heightOf = (items: readonly FlowItem[]): number =>
  items.reduce((sum, item) => sum + (item.is === 'break' ? 0 : item.height), 0);

/**
 * Bytes of the largest code (version 13, error correction M) whose modules are three dots wide at 200 dots an inch: a
 * smaller one is read from a screen and not from a page that was printed or scanned.
 */
const MOST_IN_CODE = 331;

/** Width beside which a code would leave no room for facts: that of large letters. */
const NARROW = 300;

/** None for an address too long for it: a long query, a selection of many clauses. The address itself stands beside. */
function qrFigure(permalink: string, place: Place): Omit<Figure, 'below'> | null {
  if (place.width < NARROW) return null;
  if (new TextEncoder().encode(permalink).length > MOST_IN_CODE) return null;
  const { labels } = place.job.document;
  const code = qrcode(0, 'M');
  code.addData(permalink);
  code.make();
  const count = code.getModuleCount();
  const alternative = fill(labels.qr, { address: permalink });
  return {
    x: place.x + place.width - QR_SIZE,
    size: QR_SIZE,
    element: new Element('Figure', place.parent, { alternative }),
    modules: count,
    rows: Array.from({ length: count }, (_, row) => darkSpans(count, (column) => code.isDark(row, column))),
  };
}

function darkSpans(count: number, isDark: (at: number) => boolean): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (let at = 0; at < count; at++) {
    if (!isDark(at)) continue;
    const from = at;
    while (at < count && isDark(at)) at++;
    spans.push([from, at]);
  }
  return spans;
}
