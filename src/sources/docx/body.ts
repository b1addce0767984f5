import { closeSign, noteSign, openSign, plainWords } from '../markedWords.ts';
import { raised, type SourceBlock } from '../source.ts';
import type { GridPlace } from '../tableGrid.ts';
import { Frame } from './frame.ts';
import type { Numbering } from './numbering.ts';
import { printedNumber } from './printedNumber.ts';
import type { Styles } from './styles.ts';

/** Elements whose content is said a second time, was taken out of the text, or tells what was before a change. */
const UNREAD: ReadonlySet<string> = new Set(
  'Fallback del moveFrom instrText delInstrText pPrChange rPrChange tblPrChange trPrChange tcPrChange sectPrChange'.split(
    ' ',
  ),
);
const CHANGES: ReadonlySet<string> = new Set('ins del moveFrom moveTo'.split(' '));
const PRINTED: Readonly<Record<string, string>> = {
  tab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};

/** The name without its prefix, which is the file's own choice. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

type Attributes = Readonly<Record<string, string>>;

const said = (attributes: Attributes, named: string): string | undefined =>
  Object.entries(attributes).find(([name]) => local(name) === named)?.[1];

const isOn = (value: string | undefined): boolean => !['0', 'false', 'off'].includes(value ?? '');

/** What the mark of a note refers to. */
export interface Reference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** What Word prints before the note; null where its sign stands among the words. */
  readonly sign: string | null;
}

/** Reads the elements of WordprocessingML (ECMA-376, part 1) that hold words: of a text, or of the notes to it. */
export class Body {
  /** How many changes the file holds beside the words, and how many signs of symbol fonts, which are no characters. */
  changes = 0;
  symbols = 0;
  /** What the marks of notes refer to, by their numbers less one. */
  readonly references: Reference[] = [];
  /** Blocks of each note, by its id: of a file of notes. */
  readonly notes = new Map<string, readonly SourceBlock[]>();
  private readonly styles: Styles;
  private readonly frames: [Frame, ...Frame[]];
  private readonly numbering: Numbering;
  private readonly counts = { footnote: 0, endnote: 0, tables: 0 };
  private unread = 0;
  private note: string | null = null;
  /** In the settings of a paragraph, and in words. */
  private inSettings = false;
  private inWords = false;
  private isHidden = false;
  private isRaised = false;
  private isSignOpen = false;

  constructor(numbering: Numbering, styles: Styles) {
    this.numbering = numbering;
    this.styles = styles;
    this.frames = [new Frame(numbering)];
  }

  finish(): readonly SourceBlock[] {
    this.frame.end();
    return this.frames[0].blocks;
  }

  /** In which tables each block lies. */
  get places(): readonly (readonly GridPlace[])[] {
    return this.frames[0].places;
  }

  private get frame(): Frame {
    return this.frames.at(-1) ?? this.frames[0];
  }

  onopentag(prefixed: string, attributes: Attributes): void {
    const name = local(prefixed);
    if (CHANGES.has(name) && this.unread === 0) this.changes += 1;
    if (name === 'del' && this.inSettings) this.frame.isJoined = true;
    if (UNREAD.has(name)) this.unread += 1;
    if (this.unread > 0) return;
    const value = said(attributes, 'val');
    this.openParagraph(name, value);
    this.openTable(name, value);
    this.openNote(name, attributes);
    if (name === 'r') [this.isHidden, this.isRaised] = [false, false];
    if (name === 'vanish') this.isHidden = isOn(value);
    if (name === 'vertAlign') this.isRaised = value === 'superscript';
    if (name === 't') this.inWords = true;
    if (name === 'sym') this.addSymbol(said(attributes, 'char') ?? '');
    if (name === 'txbxContent') this.frames.push(new Frame(this.numbering));
    const printed = PRINTED[name];
    // A tab is also a stop of a paragraph's ruler, which has a position.
    if (printed !== undefined && said(attributes, 'pos') === undefined) this.add(printed);
  }

  ontext(words: string): void {
    if (this.inWords) this.add(plainWords(this.isRaised ? raised(words) : words));
  }

  onclosetag(prefixed: string): void {
    const name = local(prefixed);
    const wasUnread = this.unread > 0;
    if (UNREAD.has(name)) this.unread -= 1;
    if (name === 't') this.inWords = false;
    if (name === 'pPr') this.inSettings = false;
    if (wasUnread) return;
    if (name === 'r' && this.isSignOpen) this.closeSign();
    if (name === 'p') this.frame.endParagraph();
    if (name === 'tc') this.frame.closeCell();
    if (name === 'tbl') this.frame.closeTable();
    if (name === 'txbxContent' && this.frames.length > 1) this.closeBox();
    if ((name === 'footnote' || name === 'endnote') && this.note !== null) {
      this.notes.set(this.note, this.frame.take());
      this.note = null;
    }
  }

  private openParagraph(name: string, value: string | undefined): void {
    const { frame } = this;
    if (name === 'p') frame.beginParagraph();
    if (name === 'pPr') this.inSettings = true;
    if (name === 'pStyle') frame.style = this.styles.get(value ?? '');
    if (name === 'numId') frame.list = value ?? null;
    if (name === 'ilvl') frame.level = Number(value ?? 0);
    if (name === 'outlineLvl') frame.isHeading = Number(value ?? 9) < 9;
  }

  private openTable(name: string, value: string | undefined): void {
    const { frame } = this;
    if (name === 'tbl') frame.openTable(this.counts.tables++);
    if (name === 'tr') frame.openRow();
    if (name === 'gridBefore') frame.skipColumns(Number(value ?? 0));
    if (name === 'tblHeader') frame.headRow(isOn(value));
    if (name === 'tc') frame.openCell();
    if (name === 'gridSpan') frame.widenCell(Number(value ?? 1));
  }

  private openNote(name: string, attributes: Attributes): void {
    const id = said(attributes, 'id') ?? '';
    // What Word draws between text and notes stands among these.
    if (name === 'footnote' || name === 'endnote')
      this.note = said(attributes, 'type')?.includes('eparator') === true ? null : id;
    if ((name === 'footnoteReference' || name === 'endnoteReference') && !this.isHidden)
      this.refer(
        name === 'footnoteReference' ? 'footnote' : 'endnote',
        id,
        said(attributes, 'customMarkFollows'),
      );
  }

  private refer(kind: Reference['kind'], id: string, ownSign: string | undefined): void {
    const number = this.references.length + 1;
    if (ownSign !== undefined && isOn(ownSign)) {
      this.references.push({ kind, id, sign: null });
      this.frame.add(openSign(number));
      this.isSignOpen = true;
      return;
    }
    this.counts[kind] += 1;
    const count = this.counts[kind];
    this.references.push({
      kind,
      id,
      sign: printedNumber(count, kind === 'footnote' ? 'decimal' : 'lowerRoman'),
    });
    this.frame.add(noteSign(number, raised(String(count))));
  }

  private closeSign(): void {
    this.frame.add(closeSign);
    this.isSignOpen = false;
  }

  private closeBox(): void {
    const box = this.frames.pop();
    if (box !== undefined) this.frame.hang(box);
  }

  /** Bullets of symbol fonts are known; other signs of theirs are no characters. */
  private addSymbol(code: string): void {
    const value = Number.parseInt(code, 16);
    if (value === 0xf0b7) return this.add('•');
    const isCharacter = value > 0x20 && value < 0xd800;
    if (!isCharacter) this.symbols += 1;
    this.add(isCharacter ? String.fromCodePoint(value) : '\uFFFD');
  }

  private add(words: string): void {
    if (this.unread === 0 && !this.isHidden) this.frame.add(words);
  }
}
