/** Structure types used (ISO 32000-1, 14.8.4) and our own, which the role map explains. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Note'
  | 'Span'
  | 'Link'
  | 'Figure'
  | keyof typeof ROLES;

/** Ours: what the archive says of words, so that readers of the tree can tell it from the words. */
export const ROLES = {
  /** The mark that tells how sure words are. */
  Level: 'Span',
  /** The sentence that stands for words not held. */
  Gap: 'Span',
  /** A name of ours where the text prints none. */
  Supplied: 'Span',
  Inserted: 'Span',
  Deleted: 'Span',
} as const;

/** ISO 32000-1, 14.7 and 14.8; what is not given is not written. */
export interface Attributes {
  /** BCP 47; where it differs from that of the element around it. */
  readonly language?: string;
  readonly alternative?: string;
  /** What an abbreviation or numeral is read as. */
  readonly expansion?: string;
  readonly id?: string;
  /** Title of a division, for lists of them. */
  readonly title?: string;
  readonly scope?: 'Row' | 'Column';
  readonly numbering?: 'Decimal' | 'LowerAlpha' | 'LowerRoman' | 'UpperRoman' | 'None';
  readonly decoration?: 'Underline' | 'LineThrough';
}

/** Marked content of a page. */
export interface Content {
  readonly page: number;
  readonly mcid: number;
}

/** A link annotation, by its place in the list of all links. */
export interface Annotation {
  readonly link: number;
}

/** What an element holds: elements, marked content of a page, links. */
export type Kid = Element | Content | Annotation;

/**
 * An element of the structure tree. Blocks join their parent when they are composed, in reading order; inline
 * elements (made by `inline`) join when their first words are drawn, between the words around them.
 */
export class Element {
  readonly kids: Kid[] = [];
  /** Left, bottom, right, top on its page, of figures. */
  box: readonly number[] | null = null;
  readonly type: StructureType;
  readonly parent: Element | null;
  readonly attributes: Attributes;
  #isAttached: boolean;

  constructor(type: StructureType, parent: Element | null, attributes: Attributes = {}, isInline = false) {
    this.type = type;
    this.parent = parent;
    this.attributes = attributes;
    this.#isAttached = !isInline;
    if (!isInline) parent?.kids.push(this);
  }

  /** Adds marked content; the element, and those around it, join the tree here if they have not yet. */
  add(kid: Content | Annotation): void {
    this.#attach();
    this.kids.push(kid);
  }

  #attach(): void {
    if (this.#isAttached) return;
    this.#isAttached = true;
    if (this.parent === null) return;
    this.parent.#attach();
    this.parent.kids.push(this);
  }
}

/** For a part of a line; `place.ts` makes those that stand as blocks. */
export const inline = (type: StructureType, parent: Element, attributes: Attributes = {}): Element =>
  new Element(type, parent, attributes, true);
