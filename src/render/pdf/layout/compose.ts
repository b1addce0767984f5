import { directionOf } from '../../../model/direction.ts';
import type { PdfBlock, PdfClause, PdfDocument, PdfRun } from '../document.ts';
import type { Typeface } from '../fonts/typeface.ts';
import { Element } from '../tag/element.ts';
import { composeBlocks } from './blocks.ts';
import { composeClauses } from './clauses.ts';
import { composeColumnHeads } from './columnHeads.ts';
import { composeContents } from './contents.ts';
import type { FlowItem } from './flow.ts';
import { bodyStyle, type Sheet, sheetOf, textHeight, textWidth } from './measures.ts';
import { type PagePlan, paginate } from './paginate.ts';
import type { Job, Place } from './place.ts';
import { composeRunning, type Running } from './running.ts';
import { composeTitleBlock } from './titleBlock.ts';

/** Pages laid out, and the structure tree their words belong to. */
export interface Layout {
  readonly sheet: Sheet;
  readonly pages: readonly PagePlan[];
  readonly root: Element;
  readonly running: Running;
}

/** Bounds of the work. */
interface Bounds {
  readonly maxPages: number;
  /** Throws where nobody waits for the file any more. */
  readonly goOn: () => void;
}

/** From this many pages on there is a list of contents, where there is more than one thing to list. */
const PAGES_WITH_CONTENTS = 3;

/**
 * Cut three times where there are contents: their page numbers depend on their own length. Throws TooManyPages.
 */
export function layOut(
  document: PdfDocument,
  typeface: Typeface,
  { maxPages = Number.POSITIVE_INFINITY, goOn = () => undefined }: Partial<Bounds> = {},
): Layout {
  const sheet = sheetOf(document);
  const job = jobOf(document, typeface, goOn);
  const root = new Element('Document', null);
  const place = placeOf(job, root, sheet);
  const head = composeTitleBlock(place);
  const holder = new Element('Sect', root);
  const body = [...composeColumnHeads(place), ...composeBlocks(document.blocks, place)];
  const room = { height: textHeight(sheet), maxPages, notes: job.notes };
  const cut = (items: readonly FlowItem[]): readonly PagePlan[] => paginate(items, room);
  const plain = cut([...head, ...body]);
  const laidOut = (pages: readonly PagePlan[]): Layout => ({
    sheet,
    pages,
    root,
    running: composeRunning(job, sheet, pages),
  });
  if (plain.length < PAGES_WITH_CONTENTS || job.contents.length < 2) return laidOut(plain);
  // A first round counts the lines of the contents, the second knows the pages.
  const draft = composeContents({ ...place, parent: new Element('Sect', null) }, new Map());
  const numbers = pageNumbers(cut([...head, ...draft, ...body]));
  const contents = composeContents({ ...place, parent: holder }, numbers);
  return laidOut(cut([...head, ...contents, ...body]));
}

const placeOf = (job: Job, parent: Element, sheet: Sheet): Place => ({
  job,
  edge: sheet.left,
  column: 0,
  direction: directionOf(job.document.language),
  turn: (line) => line,
  x: sheet.left,
  width: textWidth(sheet),
  style: bodyStyle(job.document),
  language: job.document.language,
  parent,
  heading: 2,
  depth: 1,
});

function pageNumbers(pages: readonly PagePlan[]): ReadonlyMap<string, number> {
  return new Map(
    pages.flatMap(({ lines, notes }, at) =>
      [...lines.map(({ line }) => line), ...notes].flatMap(({ anchors }) =>
        anchors.flatMap(({ destination }) => (destination === null ? [] : [[destination, at + 1] as const])),
      ),
    ),
  );
}

function jobOf(document: PdfDocument, typeface: Typeface, goOn: Job['goOn']): Job {
  const destinations = new Set<string>();
  const referred = new Set<string>();
  const readRuns = (runs: readonly PdfRun[] | null): void => {
    for (const { note } of runs ?? []) if (note !== undefined) referred.add(note);
  };
  const readClause = (clause: PdfClause): void => {
    if (clause.destination !== null) addOnce(destinations, clause.destination);
    readRuns(clause.heading);
    readRuns(clause.words);
    clause.children.forEach(readClause);
  };
  const read = (block: PdfBlock): void => {
    if (block.is === 'clause') readClause(block);
    else if (block.is === 'row') block.cells.flat().forEach(read);
    else if (block.is === 'text') readRuns(block.runs);
    else {
      addOnce(destinations, block.destination);
      readRuns(block.heading);
      block.blocks.forEach(read);
    }
  };
  document.blocks.forEach(read);
  return {
    document,
    typeface,
    goOn,
    destinations,
    referred,
    notes: new Map(),
    contents: [],
    compose: composeClauses,
  };
}

function addOnce(destinations: Set<string>, destination: string): void {
  if (destinations.has(destination))
    throw new RangeError(`Two blocks of the document have the destination "${destination}"`);
  destinations.add(destination);
}
