import { openFonts } from '../../../src/render/pdf/fonts/typeface.ts';
import type { PdfDocument } from '../../../src/render/pdf/index.ts';
import { type Layout, layOut } from '../../../src/render/pdf/layout/compose.ts';
import type { Placed } from '../../../src/render/pdf/layout/flow.ts';
import { FONTS } from './fonts.ts';

export const lay = (document: PdfDocument): Layout => layOut(document, openFonts(FONTS));

interface Drawn {
  readonly parts: readonly (readonly Pick<Placed, 'line'>[])[];
}

/** Lines of each page as text. */
export const linesOf = (document: PdfDocument): readonly (readonly string[])[] =>
  lay(document).pages.map(({ lines }) =>
    lines.map(({ line }) => textOfLine(line)).filter((text) => text !== ''),
  );

/** What a line shows. */
export const textOfLine = ({ parts }: Drawn): string =>
  parts
    .flat()
    .flatMap(({ line }) =>
      line.segments.flatMap(({ runs }) => runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text))),
    )
    .join('');
