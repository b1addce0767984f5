import type { FontProgram } from '../fonts/program.ts';
import type { Anchor } from '../layout/flow.ts';
import type { Element } from '../tag/element.ts';
import type { Link, Span } from '../text/span.ts';
import { FontUse } from './fontUse.ts';

/** A stretch of one line that leads somewhere. Points from the sheet's lower left corner. */
export interface DrawnLink {
  readonly page: number;
  readonly element: Element;
  readonly link: Link;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Points from the lower left corner of the sheet. */
export interface DrawnAnchor extends Anchor {
  readonly page: number;
  readonly left: number;
  readonly top: number;
}

/** What pages collect for the whole file: fonts in use, links, and where clauses begin. */
export class Drawing {
  readonly links: DrawnLink[] = [];
  readonly anchors: DrawnAnchor[] = [];
  /** Draws signs that are shapes and no text. */
  readonly signs: FontProgram;
  /** How much larger everything is on paper. */
  readonly scale: number;
  readonly #fonts = new Map<FontProgram, FontUse>();

  constructor(signs: FontProgram, scale = 1) {
    this.signs = signs;
    this.scale = scale;
  }

  get fonts(): readonly FontUse[] {
    return [...this.#fonts.values()];
  }

  fontOf(program: FontProgram): FontUse {
    const known = this.#fonts.get(program);
    if (known !== undefined) return known;
    const use = new FontUse(program, `F${this.#fonts.size + 1}`);
    this.#fonts.set(program, use);
    return use;
  }

  /** Pieces of one link in one line are one annotation. */
  link(page: number, span: Span, { x, y, width, size }: Record<'x' | 'y' | 'width' | 'size', number>): void {
    const { link } = span;
    const element = linkAround(span.element);
    if (link === null || element === null) return;
    const bottom = y - size * 0.25;
    const top = y + size * 0.8;
    const last = this.links.at(-1);
    if (last?.page === page && last.link === link && Math.abs(last.bottom - bottom) < 1)
      this.links[this.links.length - 1] = {
        ...last,
        left: Math.min(last.left, x),
        right: Math.max(last.right, x + width),
      };
    else this.links.push({ page, element, link, left: x, bottom, right: x + width, top });
  }
}

/** The numeral in a link has an element of its own: the annotation belongs to the link around it. */
const linkAround = (element: Element | null): Element | null =>
  element === null || element.type === 'Link' ? element : linkAround(element.parent);
