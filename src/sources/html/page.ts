import { closeSign, openSign, plainWords } from '../markedWords.ts';
import { MarkupBlocks } from '../markupBlocks.ts';
import { raised, type SourceBlock, SourceUnreadable } from '../source.ts';
import { type GridPlace, TableGrid } from '../tableGrid.ts';
import { placedBlocks } from '../tables.ts';
import { asidesOf } from './around.ts';
import type { BlockFacts } from './blockFacts.ts';
import { type Attributes, HEADINGS, INLINE, isAside, isNamedAround, KINDS, UNREAD } from './elements.ts';
import { linkedNotes } from './noteLinks.ts';
import { OpenLists } from './openLists.ts';

/** Browsers stop at 512; the parser's time grows with the square. */
const DEEPEST = 5000;
/** So many names and tables around a block are kept, the innermost. */
const KEPT_AROUND = 8;

/** What an element makes of the words in it. */
type Effect = 'unread' | 'aside' | 'raised' | 'lines' | 'linked' | 'title';

interface OpenElement {
  readonly effects: readonly Effect[];
  readonly isNamedAround: boolean;
  readonly hasId: boolean;
  readonly isSign: boolean;
}

const effectsOf = (name: string, attributes: Attributes): readonly Effect[] => [
  ...(UNREAD.has(name) ? (['unread'] as const) : []),
  ...(isAside(name, attributes) ? (['aside'] as const) : []),
  ...(name === 'sup' ? (['raised'] as const) : []),
  ...(name === 'pre' ? (['lines'] as const) : []),
  ...(name === 'a' && attributes['href'] !== undefined ? (['linked'] as const) : []),
  ...(name === 'title' ? (['title'] as const) : []),
];

const parts = (name: string): boolean => !INLINE.has(name) && name !== 'br';

/** Reads elements as they open and close: no tree is built, so that depth costs nothing. */
export class Page {
  private readonly found = new MarkupBlocks();
  private readonly facts: BlockFacts[] = [];
  private readonly lists = new OpenLists();
  private readonly open: OpenElement[] = [];
  private readonly inside = { unread: 0, aside: 0, raised: 0, lines: 0, linked: 0, title: 0 };
  /** Names of open elements, and of places in the open block. */
  private readonly ids: string[] = [];
  private ownIds: string[] = [];
  private readonly tables: { readonly grid: TableGrid; place: GridPlace | null }[] = [];
  private tableCount = 0;
  /** How many open elements are named like what stands around a text. */
  private namedAround = 0;
  /** Names that links lead to, by the number that stands for the link among the words. */
  private readonly targets: string[] = [];
  private linkedLength = 0;
  /** Nothing but blanks stands behind a line break. */
  private isBroken = false;
  private titleWords = '';

  get title(): string | null {
    const words = this.titleWords.replace(/\s+/gu, ' ').trim();
    return words === '' ? null : words;
  }

  finish(): readonly SourceBlock[] {
    this.end(true);
    this.end(false);
    const apart = asidesOf(this.found.blocks, this.facts);
    return placedBlocks(
      linkedNotes(apart, this.facts, this.targets),
      this.facts.map(({ places }) => places),
    );
  }

  onopentag(name: string, attributes: Attributes): void {
    if (parts(name)) this.end(this.inside.aside > 0);
    this.enter(name, attributes);
    if (name === 'br') this.breakLine();
    if (this.inside.aside > 0) return;
    this.openTable(name, attributes);
    this.lists.open(name, attributes);
    this.found.kind = HEADINGS.has(name) ? 'heading' : (KINDS[name] ?? this.found.kind);
    if (name === 'li') this.found.mark = this.lists.nextMark(attributes);
  }

  ontext(words: string): void {
    if (this.inside.title > 0) this.titleWords += words;
    else if (this.inside.unread === 0) {
      const lines = this.inside.lines > 0 ? words.split('\n') : [words];
      for (const [at, line] of lines.entries()) {
        if (at > 0) this.breakLine();
        this.add(plainWords(line).replace(/\s+/gu, ' '));
      }
    }
  }

  onclosetag(name: string): void {
    const element = this.open.pop();
    if (element?.isSign) this.found.add(closeSign, this.inside.aside > 0);
    if (parts(name)) this.end(this.inside.aside > 0);
    if (element !== undefined) this.leave(element);
    this.found.close(this.open.length);
    if (this.inside.aside > 0) return;
    this.lists.close(name);
    if (HEADINGS.has(name) || KINDS[name] !== undefined) this.found.reset();
    const table = this.tables.at(-1);
    if (table !== undefined && (name === 'td' || name === 'th')) table.place = null;
    if (name === 'table') this.tables.pop();
  }

  private enter(name: string, attributes: Attributes): void {
    const { id, name: anchor, href } = attributes;
    const isSign = name === 'a' && href?.includes('#') === true && this.inside.linked === 0;
    const isPart = parts(name);
    const element = {
      effects: effectsOf(name, attributes),
      isNamedAround: isPart && isNamedAround(attributes),
      hasId: isPart && id !== undefined,
      isSign,
    };
    this.open.push(element);
    if (this.open.length > DEEPEST)
      throw new SourceUnreadable('damaged', `elements lie ${DEEPEST} deep in each other`);
    for (const effect of element.effects) this.inside[effect] += 1;
    if (element.isNamedAround) this.namedAround += 1;
    if (element.hasId) this.ids.push(id ?? '');
    else this.ownIds.push(...[id, name === 'a' ? anchor : undefined].filter((one) => one !== undefined));
    if (isSign) this.found.add(openSign(this.targets.push(fragment(href)) - 1), this.inside.aside > 0);
  }

  private leave(element: OpenElement): void {
    if (element.effects.includes('aside')) this.end(true);
    for (const effect of element.effects) this.inside[effect] -= 1;
    if (element.isNamedAround) this.namedAround -= 1;
    if (element.hasId) this.ids.pop();
  }

  private openTable(name: string, { colspan, rowspan }: Attributes): void {
    if (name === 'table') this.tables.push({ grid: new TableGrid(this.tableCount++), place: null });
    const table = this.tables.at(-1);
    if (name === 'tr') table?.grid.nextRow();
    if (table !== undefined && (name === 'td' || name === 'th'))
      table.place = table.grid.nextCell(name === 'th', { columns: colspan, rows: rowspan });
  }

  /** Two breaks with nothing between part paragraphs. */
  private breakLine(): void {
    if (this.inside.unread > 0) return;
    if (this.isBroken) this.end(this.inside.aside > 0);
    else this.found.add('\n', this.inside.aside > 0);
    this.isBroken = true;
  }

  private add(words: string): void {
    if (words.trim() !== '') this.isBroken = false;
    if (this.inside.linked > 0) this.linkedLength += words.trim().length;
    this.found.add(this.inside.raised > 0 ? raised(words) : words, this.inside.aside > 0);
  }

  private end(isAside: boolean): void {
    const count = this.found.blocks.length;
    this.found.end(isAside);
    this.isBroken = false;
    if (this.found.blocks.length === count) return;
    this.facts.push({
      ids: [...this.ids.slice(-KEPT_AROUND), ...this.ownIds.slice(-KEPT_AROUND)],
      places: this.tables.slice(-KEPT_AROUND).flatMap(({ place }) => place ?? []),
      isNamedAround: this.namedAround > 0,
      linked: this.linkedLength,
    });
    this.ownIds = [];
    this.linkedLength = 0;
  }
}

const fragment = (href: string): string => href.slice(href.indexOf('#') + 1);
