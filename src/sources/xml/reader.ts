import { markedWords, noteSign } from '../markedWords.ts';
import { raised } from '../source.ts';
import { type Opening, StructuredBlocks } from '../structured.ts';
import { TableGrid } from '../tableGrid.ts';
import { isElement, type XmlElement, type XmlNode } from './tree.ts';

/** Reads an element that stands for itself. */
export type Rule = (element: XmlElement, reader: XmlReader) => void;

/** What elements of a format mean; those that it does not name hold other elements, or run on in a line. */
export interface Grammar {
  /** Elements that stand for themselves, and how each is read. */
  readonly blocks: Readonly<Record<string, Rule>>;
  /** Elements in a line whose words are not simply those that lie in them. */
  readonly inline: Readonly<Record<string, (element: XmlElement, reader: XmlReader) => string>>;
}

/** A note that words of an open paragraph refer to, or a remark on them; it is read when these have ended. */
interface Waiting {
  /** Null for a remark. */
  readonly note: number | null;
  readonly mark: string | null;
  readonly body: readonly XmlNode[];
}

/** Walks down a tree of elements and gathers its words, none of which is lost: what no rule takes is a paragraph. */
export class XmlReader {
  readonly found = new StructuredBlocks();
  private readonly grammar: Grammar;
  private readonly holders = new Set<XmlElement>();
  private waiting: Waiting[] = [];
  private readonly notes = new Map<readonly XmlNode[], number>();
  private tables = 0;
  private readonly skipped = new Set<XmlElement>();
  /** How many changes the file holds beside the words: what was put in and what was taken out. */
  changes = 0;

  constructor(grammar: Grammar, root: XmlElement) {
    this.grammar = grammar;
    this.findHolders(root);
  }

  /** Elements and words one after the other. */
  read(nodes: readonly XmlNode[]): void {
    let line = '';
    const end = (): void => {
      this.found.words(markedWords(line));
      line = '';
      this.readWaiting();
    };
    for (const node of nodes) {
      if (!isElement(node) || !this.holders.has(node)) line += this.inline(node);
      else {
        end();
        this.readBlock(node);
      }
    }
    end();
  }

  /** Words in a line, as `markedWords` reads them. */
  inline(node: XmlNode): string {
    if (!isElement(node)) return node.replace(/\s+/gu, ' ');
    const rule = this.grammar.inline[node.name];
    return rule === undefined ? this.inlineAll(node.children) : rule(node, this);
  }

  inlineAll(nodes: readonly XmlNode[]): string {
    return nodes.map((node) => this.inline(node)).join('');
  }

  /** What stands in elements of a heading, one on each line. */
  opening(number: readonly XmlElement[], heading: readonly XmlElement[]): Opening {
    const linesOf = (elements: readonly XmlElement[]) =>
      markedWords(elements.map(({ children }) => this.lines(children)).join('\n'));
    return { number: linesOf(number), heading: linesOf(heading) };
  }

  /** The sign of a note among words; the note itself follows their paragraph. */
  note(mark: string | null, body: readonly XmlNode[]): string {
    const known = this.notes.get(body);
    const note = known ?? this.notes.size + 1;
    this.notes.set(body, note);
    // One that several marks refer to is printed once.
    if (known === undefined) this.waiting.push({ note, mark, body });
    return noteSign(note, mark === null ? '' : raised(mark));
  }

  /** Words among others that are no part of them: they follow aside. */
  remark(body: readonly XmlNode[]): string {
    this.waiting.push({ note: null, mark: null, body });
    return '';
  }

  /** Words that a change leaves. */
  change(words: string): string {
    this.changes += 1;
    return words;
  }

  /** Leaves an element out whose words were read already. */
  skip(element: XmlElement): void {
    this.skipped.add(element);
  }

  newTable(): TableGrid {
    this.tables += 1;
    return new TableGrid(this.tables - 1);
  }

  private lines(nodes: readonly XmlNode[]): string {
    return nodes
      .map((node) =>
        isElement(node) && this.holders.has(node) ? `\n${this.lines(node.children)}\n` : this.inline(node),
      )
      .join('');
  }

  private readBlock(element: XmlElement): void {
    if (this.skipped.has(element)) return;
    const rule = this.grammar.blocks[element.name];
    if (rule === undefined) this.read(element.children);
    else rule(element, this);
    this.readWaiting();
  }

  private readWaiting(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const { note, mark, body } of waiting) {
      const read = (): void => this.read(body);
      if (note === null) this.found.inAside(read);
      else this.found.inNote(note, mark, read);
    }
  }

  /** Elements that do not run on in a line: the format names them, or they hold such. */
  private findHolders(element: XmlElement): boolean {
    const below = element.children.filter(isElement).map((child) => this.findHolders(child));
    const isInline = this.grammar.inline[element.name] !== undefined;
    const holds = !isInline && (this.grammar.blocks[element.name] !== undefined || below.includes(true));
    if (holds) this.holders.add(element);
    return holds;
  }
}
