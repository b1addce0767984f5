import { directionOf } from '../../model/direction.ts';
import type { PdfFonts } from '../pdf/fonts/files.ts';
import { type Face, openFonts } from '../pdf/fonts/typeface.ts';
import { breakParagraph } from '../pdf/text/paragraph.ts';
import { type Ink, type Line, PLAIN } from '../pdf/text/span.ts';
import { type Element, element, escaped, writeXml } from '../xml.ts';
import { codeOf } from './code.ts';
import { colourOf, Outlines } from './outlines.ts';

/** Sizes that messengers and networks show whole. */
export const SHAPES = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} as const satisfies Record<string, { readonly width: number; readonly height: number }>;

export type Shape = keyof typeof SHAPES;

/** Words in a language (BCP 47). */
interface Said {
  readonly text: string;
  readonly language: string;
}

/** A clause or a text to be sent as a picture. */
export interface Card {
  /** Name of the archive. */
  readonly archive: Said;
  /** What it is a picture of, for those who do not see it. */
  readonly title: string;
  /** With line ends; where they are not to be shown, why. */
  readonly words: Said & { readonly isOurs: boolean };
  /** The clause and the title of its text; or that it is all of a text. */
  readonly name: Said;
  /** Language and day of the text; stage; level: a paragraph each. */
  readonly facts: readonly Said[];
  readonly permalink: string;
  /** Said below words that do not fit. */
  readonly cut: Said;
}

const MARGIN = 60;
const CODE = 190;
const GAP = 28;
const LEADING = 1.36;
/** Letters of the words: as large as they fit; below the last of these they are cut. */
const SIZES = [46, 40, 35, 30, 26] as const;
/** UTF-16 units that are measured: more have no room in any shape. */
const MOST_MEASURED = 4000;

type Style = { readonly size: number; readonly face?: Face; readonly ink?: Ink; readonly width: number };

/** The card as SVG with its letters as shapes: it needs no font, fetches nothing and runs nothing. */
export function composeCard(card: Card, shape: Shape, fonts: PdfFonts): string {
  const { width, height } = SHAPES[shape];
  const typeface = openFonts(fonts);
  const set = ({ text, language }: Said, { size, face = 'regular', ink = 'text', width: most }: Style) => {
    const direction = directionOf(language);
    const style = { width: most, size, align: 'left', direction } as const;
    const lines = breakParagraph([{ ...PLAIN, text, language, face, ink }], typeface, style);
    // What is read from the right begins there.
    return direction === 'ltr'
      ? lines
      : lines.map((line) => ({ ...line, offset: line.offset + most - line.width }));
  };
  const whole = width - 2 * MARGIN;
  const beside = whole - CODE - GAP;
  const head = set(card.archive, { size: 22, face: 'strong', ink: 'soft', width: whole });
  const foot = [
    ...set(card.name, { size: 25, face: 'strong', width: beside }),
    ...card.facts.flatMap((fact) => set(fact, { size: 20, width: beside })),
    ...set({ text: card.permalink, language: 'en' }, { size: 18, ink: 'link', width: beside }),
  ];
  const top = MARGIN + heightOf(head) + GAP;
  const bottom = height - MARGIN - Math.max(CODE, heightOf(foot));
  const words = wordsFor(card, bottom - GAP - top, (said, style) => set(said, { ...style, width: whole }));
  const outlines = new Outlines();
  const drawn = [
    ...draw(outlines, head, MARGIN),
    ...draw(outlines, words, top),
    element('path', { d: `M${MARGIN} ${bottom - GAP / 2}H${width - MARGIN}`, stroke: colourOf('soft') }),
    ...draw(outlines, foot, bottom),
    ...codeOf(card.permalink, { x: width - MARGIN - CODE, y: height - MARGIN - CODE, size: CODE }),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  return writeXml(
    element('svg', { ...attributes, role: 'img' }, [
      element('title', {}, escaped(card.title)),
      element('desc', {}, escaped([...card.facts.map(({ text }) => text), card.permalink].join(' '))),
      element('rect', { width, height, fill: '#fdfcf9' }),
      outlines.definitions,
      ...drawn,
    ]),
  );
}

/** The words in the largest letters that fit; in the smallest they are cut behind a whole line, and it is said. */
function wordsFor(
  { words, cut }: Card,
  room: number,
  set: (said: Said, style: Omit<Style, 'width'>) => readonly Line[],
): readonly Line[] {
  const ink = words.isOurs ? 'warn' : 'text';
  const measured = { ...words, text: words.text.slice(0, MOST_MEASURED) };
  const isWhole = measured.text.length === words.text.length;
  let lines: readonly Line[] = [];
  for (const size of SIZES) {
    lines = set(measured, { size, ink });
    if (isWhole && heightOf(lines) <= room) return lines;
  }
  const says = set(cut, { size: 20, ink: 'warn' });
  const most = Math.floor((room - heightOf(says)) / ((lines[0]?.size ?? 1) * LEADING));
  return [...lines.slice(0, Math.max(0, most)), ...says];
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { size }) => sum + size * LEADING, 0);

/** Lines below each other, from `top` on. */
function draw(outlines: Outlines, lines: readonly Line[], top: number): readonly Element[] {
  let y = top;
  return lines.flatMap((line) => {
    y += line.size * LEADING;
    return outlines.line(line, MARGIN, y - line.size * (LEADING - 1));
  });
}
