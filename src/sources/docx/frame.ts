import { MarkupBlocks } from '../markupBlocks.ts';
import type { SourceBlock } from '../source.ts';
import { type GridPlace, TableGrid } from '../tableGrid.ts';
import type { Numbering } from './numbering.ts';
import type { Style } from './styles.ts';

/** So many tables around a block are kept, the innermost. */
const KEPT_AROUND = 8;

interface OpenTable {
  readonly grid: TableGrid;
  isHead: boolean;
  place: GridPlace | null;
}

/** A text, a text box or a note of a Word file, paragraph by paragraph. */
export class Frame {
  blocks: SourceBlock[] = [];
  /** In which tables each block lies, the innermost last. */
  places: (readonly GridPlace[])[] = [];
  /** Of the open paragraph. */
  style: Style | null = null;
  list: string | null = null;
  level: number | null = null;
  isHeading = false;
  /** Its end was taken out: it goes on in the next. */
  isJoined = false;
  private readonly found = new MarkupBlocks();
  private readonly tables: OpenTable[] = [];
  private readonly numbering: Numbering;
  /** Text boxes that hang on the open paragraph. */
  private hanging: Frame[] = [];

  constructor(numbering: Numbering) {
    this.numbering = numbering;
  }

  add(words: string): void {
    this.found.add(words, false);
  }

  beginParagraph(): void {
    if (!this.isJoined) this.end();
    this.isJoined = false;
    this.style = null;
    this.list = null;
    this.level = null;
    this.isHeading = false;
  }

  endParagraph(): void {
    if (!this.isJoined) this.end();
  }

  end(): void {
    const list = this.list ?? this.style?.list ?? null;
    const isHeading = this.isHeading || this.style?.isHeading === true;
    const isInList = list !== null && list !== '0';
    this.found.kind = isHeading ? 'heading' : isInList ? 'item' : 'paragraph';
    this.found.mark = isInList ? this.numbering.next(list, this.level ?? this.style?.level ?? 0) : null;
    this.found.end(false);
    this.found.reset();
    const isAside = this.style?.isContents === true;
    for (const block of this.found.blocks.splice(0)) this.push(isAside ? { ...block, aside: true } : block);
    this.list = null;
    this.style = null;
    for (const box of this.hanging.splice(0)) for (const block of box.blocks) this.push(block);
  }

  /** All blocks so far, which are then none of this frame's. */
  take(): readonly SourceBlock[] {
    this.end();
    this.places = [];
    return this.blocks.splice(0);
  }

  hang(box: Frame): void {
    box.end();
    this.hanging.push(box);
  }

  openTable(number: number): void {
    this.tables.push({ grid: new TableGrid(number), isHead: false, place: null });
  }

  openRow(): void {
    const table = this.tables.at(-1);
    table?.grid.nextRow();
    this.headRow(false);
  }

  headRow(isHead: boolean): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.isHead = isHead;
  }

  skipColumns(columns: number): void {
    if (columns > 0) this.tables.at(-1)?.grid.nextCell(false, { columns: String(columns), rows: undefined });
  }

  openCell(): void {
    const table = this.tables.at(-1);
    if (table !== undefined)
      table.place = table.grid.nextCell(table.isHead, { columns: undefined, rows: undefined });
  }

  widenCell(columns: number): void {
    this.tables.at(-1)?.grid.widen(columns);
  }

  closeCell(): void {
    this.end();
    const table = this.tables.at(-1);
    if (table !== undefined) table.place = null;
  }

  closeTable(): void {
    this.end();
    this.tables.pop();
  }

  private push(block: SourceBlock): void {
    this.blocks.push(block);
    this.places.push(this.tables.slice(-KEPT_AROUND).flatMap(({ place }) => place ?? []));
  }
}
