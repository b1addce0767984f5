import { directionOf } from '../../../model/direction.ts';
import type { PdfBlock, PdfClause, PdfSection, PdfText } from '../document.ts';
import { Element } from '../tag/element.ts';
import { facing, languageOfRuns } from './facing.ts';
import { anchored, type FlowItem, space } from './flow.ts';
import { composeHeading } from './headed.ts';
import { HEADINGS, PARAGRAPH_GAP, STYLES, type Style } from './measures.ts';
import { type Place, setLines } from './place.ts';
import { composeRow, joinRows } from './rows.ts';
import { spansOf } from './runs.ts';

/** Everything below the title block. */
export function composeBlocks(given: readonly PdfBlock[], place: Place): readonly FlowItem[] {
  const blocks = joinRows(given);
  const items: FlowItem[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) continue;
    const before = blocks[at - 1];
    const first = at;
    let own: readonly FlowItem[];
    if (block.is === 'clause') {
      const end = blocks.findIndex((other, index) => index > at && other.is !== 'clause');
      const clauses = blocks.slice(at, end < 0 ? blocks.length : end).filter((one) => one.is === 'clause');
      own = inLanguages(clauses, place);
      at += clauses.length - 1;
    } else own = composeOther(block, place);
    if (first > 0 && isText(block, 'place')) items.push(space(PLACE_GAP));
    const next = blocks[at + 1];
    items.push(...keptWith(next, block, isText(before, 'place', 'above') ? own.slice(firstLine(own)) : own));
  }
  return items;
}

/** Clauses that run one way together: from right to left they are turned over as one. */
function inLanguages(clauses: readonly PdfClause[], place: Place): readonly FlowItem[] {
  const [first] = clauses;
  if (first === undefined) return [];
  const direction = directionOf(first.language);
  const end = clauses.findIndex(({ language }) => directionOf(language) !== direction);
  const [own, others] = end < 0 ? [clauses, []] : [clauses.slice(0, end), clauses.slice(end)];
  return [
    ...facing(first.language, place, (at) => place.job.compose(own, at)),
    ...inLanguages(others, place),
  ];
}

/** White above the name of a place: more than behind the citation before it. */
const PLACE_GAP = 12;

const isText = (block: PdfBlock | undefined, ...styles: readonly PdfText['style'][]): boolean =>
  block?.is === 'text' && styles.includes(block.style);

const firstLine = (items: readonly FlowItem[]): number =>
  Math.max(
    0,
    items.findIndex(({ is }) => is === 'line'),
  );

/** What is said about words stays with them: a place and a kind of change with what follows, a citation with what it cites. */
function keptWith(
  next: PdfBlock | undefined,
  block: PdfBlock,
  items: readonly FlowItem[],
): readonly FlowItem[] {
  const leads =
    isText(block, 'place', 'above') || (isText(block, 'quiet') && isText(next, 'plain', 'quotation'));
  if (!leads && !isText(next, 'citation')) return items;
  const from = leads ? 0 : items.findLastIndex(({ is }) => is === 'line');
  return items.map((item, at) => (at < from || item.is === 'break' ? item : { ...item, keep: true }));
}

function composeOther(block: Exclude<PdfBlock, { is: 'clause' }>, place: Place): readonly FlowItem[] {
  if (block.is === 'section') return composeSection(block, place);
  if (block.is === 'row') return composeRow(block, place, composeBlocks);
  return composeText(block, place);
}

function composeSection(block: PdfSection, place: Place): readonly FlowItem[] {
  const { destination, name } = block;
  const section = new Element('Sect', place.parent, { title: name });
  const own: Place = { ...place, parent: section };
  const inner = { ...own, heading: place.heading + 1, depth: place.depth === null ? null : place.depth + 1 };
  if (place.depth !== null)
    place.job.contents.push({ destination, text: name, language: place.language, depth: place.depth });
  const heading = facing(languageOfRuns(block.heading, own), own, (at) =>
    composeHeading(HEADINGS.division, at, (style, element) => spansOf(block.heading, at, style, element)),
  );
  return anchored([...heading, ...composeBlocks(block.blocks, inner)], {
    destination,
    bookmark: place.depth === null ? null : { name, depth: place.depth },
  });
}

const INDENT = 18;

/** How each style of text differs from the body around it. */
const TEXTS: Readonly<Record<PdfText['style'], (body: Style) => { style: Style; indent: number }>> = {
  plain: (body) => ({ style: body, indent: 0 }),
  quiet: () => ({ style: STYLES.quiet, indent: 0 }),
  place: () => ({ style: STYLES.quiet, indent: 0 }),
  above: () => ({ style: STYLES.quiet, indent: 0 }),
  citation: () => ({ style: { ...STYLES.quiet, ink: 'text' }, indent: INDENT }),
  quotation: (body) => ({ style: body, indent: INDENT }),
};

function composeText({ style: name, runs }: PdfText, place: Place): readonly FlowItem[] {
  const { style, indent } = TEXTS[name](place.style);
  const element = new Element('P', place.parent);
  const lines = facing(languageOfRuns(runs, place), place, (at) => {
    const own = { ...at, x: at.x + indent, width: at.width - indent };
    return setLines(spansOf(runs, own, style, element), own, { style, element });
  });
  return [...lines, space(PARAGRAPH_GAP)];
}
