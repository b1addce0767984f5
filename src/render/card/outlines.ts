import type { FontProgram, GlyphRun } from '../pdf/fonts/program.ts';
import { fromLeftEdge, INKS, type Ink, type Line } from '../pdf/text/span.ts';
import { type Element, element } from '../xml.ts';

/** `#14141a`. */
export const colourOf = (ink: Ink): string =>
  `#${INKS[ink]
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Letters as shapes, each once: a picture that looks the same where none of our fonts is. */
export class Outlines {
  readonly #ids = new Map<FontProgram, Map<number, string | null>>();
  readonly #paths: Element[] = [];

  /** What lines refer to: it stands before them. */
  get definitions(): Element {
    return element('defs', {}, this.#paths);
  }

  /** A line with its baseline at `y`, its left edge at `x`. */
  line(line: Line, x: number, y: number): readonly Element[] {
    return fromLeftEdge(line).flatMap(({ segment: { span, runs, level }, x: from }) => {
      const size = (line.size * span.scale) / 1000;
      const letters: Element[] = [];
      let at = 0;
      for (const run of level % 2 === 1 ? runs.toReversed() : runs) {
        letters.push(...this.#run(run, at));
        at += run.width;
      }
      const place = `translate(${round(x + line.offset + from)} ${round(y)}) scale(${round(size)} ${round(-size)})`;
      return letters.length === 0
        ? []
        : [element('g', { fill: colourOf(span.ink), transform: place }, letters)];
    });
  }

  #run({ program, glyphs, isRightToLeft }: GlyphRun, start: number): readonly Element[] {
    let at = start;
    return (isRightToLeft ? glyphs.toReversed() : glyphs).flatMap(({ id, advance, kern, shift }) => {
      const href = this.#idOf(program, id);
      const [right, up] = shift ?? [0, 0];
      const x = round(at + right);
      at += advance + kern;
      return href === null ? [] : [element('use', { href: `#${href}`, x, y: up === 0 ? null : round(up) })];
    });
  }

  /** Null where nothing is drawn. */
  #idOf(program: FontProgram, glyph: number): string | null {
    const ids = this.#ids.get(program) ?? new Map<number, string | null>();
    this.#ids.set(program, ids);
    const known = ids.get(glyph);
    if (known !== undefined) return known;
    const d = program.font.getGlyph(glyph).path.toSVG();
    const id = d === '' ? null : `g${this.#paths.length}`;
    ids.set(glyph, id);
    if (id === null) return null;
    const transform = program.scale === 1 ? null : `scale(${program.scale})`;
    this.#paths.push(element('path', { id, transform, d }));
    return id;
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
