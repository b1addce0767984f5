import type { ClauseKind, KINDS } from '../../../model/kind.ts';
import type { Paper, PdfDocument } from '../document.ts';
import type { Face } from '../fonts/typeface.ts';
import type { Shape } from '../text/paragraph.ts';
import type { Ink } from '../text/span.ts';

/** All lengths in points, as they are laid out. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** How much larger everything is on paper. */
  readonly scale: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Baselines of the running lines, from the sheet's lower edge. */
  readonly head: number;
  readonly foot: number;
}

/** Of the sheet, in points, and how much larger all of it is than it is laid out: body text of 9, 10.5 or 18 points. */
const PAPERS: Readonly<Record<Paper, readonly [width: number, height: number, scale: number]>> = {
  A4: [595.28, 841.89, 1],
  Letter: [612, 792, 1],
  A5: [419.53, 595.28, 9 / 10.5],
  'A4 large': [595.28, 841.89, 18 / 10.5],
  'Letter large': [612, 792, 18 / 10.5],
  'A5 large': [419.53, 595.28, 18 / 10.5],
};

/** More columns lie across the sheet. */
const UPRIGHT_COLUMNS = { whole: 2, small: 1 } as const;

/** Points as they are laid out. Many columns lie on their side. */
export function sheetOf({ paper, columns }: Pick<PdfDocument, 'paper' | 'columns'>): Sheet {
  const [paperWidth, paperHeight, scale] = PAPERS[paper];
  const [short, long] = [paperWidth / scale, paperHeight / scale];
  const isSmall = short < 560;
  const lies = columns.length > UPRIGHT_COLUMNS[isSmall ? 'small' : 'whole'];
  const [width, height] = lies ? [long, short] : [short, long];
  const side = short < 400 ? 34 : isSmall ? 56 : columns.length > 1 ? 62 : 84;
  const upper = isSmall ? 76 : 84;
  const edges = { left: side, right: side, top: upper, bottom: lies ? 70 : upper };
  return { width, height, scale, ...edges, head: height - 48, foot: 48 };
}

/** Points between the margins. */
export const textWidth = ({ width, left, right }: Sheet): number => width - left - right;

/** Points of text and notes, without head and foot. */
export const textHeight = ({ height, top, bottom }: Sheet): number => height - top - bottom;

/** Points between the words of two columns. */
export const COLUMN_GAP = 20;

/** Points; some 27 mm, which a telephone reads from paper. */
export const QR_SIZE = 76;

/** How a kind of text is set. */
export interface Style {
  readonly size: number;
  readonly leading: number;
  readonly face: Face;
  readonly align: Shape['align'];
  readonly ink: Ink;
}

const style = (size: number, leading: number, more: Partial<Style> = {}): Style => ({
  size,
  leading,
  face: 'regular',
  align: 'justify',
  ink: 'text',
  ...more,
});

/** Size and leading in points. */
export const STYLES = {
  title: style(19, 25, { face: 'strong', align: 'left' }),
  notice: style(9.5, 13, { face: 'emphasis', align: 'left', ink: 'soft' }),
  banner: style(9.5, 13, { face: 'strong', align: 'left' }),
  fact: style(8.6, 11.8, { align: 'left' }),
  body: style(10.5, 14.6),
  column: style(9.4, 12.8),
  narrow: style(8.6, 11.6),
  quiet: style(8.8, 12, { align: 'left', ink: 'soft' }),
  note: style(8.6, 11.4),
  contents: style(9.6, 14, { align: 'left' }),
  running: style(8, 10, { align: 'left', ink: 'soft' }),
} as const satisfies Record<string, Style>;

/** Body text by the number of columns. */
export const bodyStyle = ({ columns }: PdfDocument): Style =>
  columns.length < 2 ? STYLES.body : columns.length === 2 ? STYLES.column : STYLES.narrow;

/** Headings above body text: what they add to its size, and the space before and after them. */
export interface HeadingStyle {
  readonly grows: number;
  readonly align: 'left' | 'center';
  readonly before: number;
  readonly after: number;
}

const heading = (
  grows: number,
  before: number,
  after: number,
  align: 'left' | 'center' = 'left',
): HeadingStyle => ({ grows, align, before, after });

/** By the rank of the kind that they open; points. */
export const HEADINGS = {
  body: heading(4, 0, 12, 'center'),
  first: heading(4, 26, 10, 'center'),
  second: heading(2.6, 22, 8, 'center'),
  third: heading(1.6, 20, 7, 'center'),
  unit: heading(1.2, 16, 5),
  contents: heading(2, 6, 5),
  division: heading(1.6, 20, 6),
} as const satisfies Record<(typeof KINDS)[ClauseKind]['rank'] | 'contents' | 'division', HeadingStyle>;

/** Space between paragraphs, and between the points of one list. */
export const PARAGRAPH_GAP = 6.5;

/** Less than between paragraphs: a list is one thing. */
export const POINT_GAP = 3.5;

/** Room for a hanging number: that of the widest in its list, within these bounds; `text` is left to words. */
export const HANG = { least: 20, most: 44, gap: 7, text: 110 } as const;
