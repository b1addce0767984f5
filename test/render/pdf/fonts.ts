import { readFonts } from '../../../src/press/fonts.ts';
import type { FontName, PdfFonts } from '../../../src/render/pdf/index.ts';

/** Chinese is not installed everywhere. */
const read = (Object.entries(readFonts()) as [FontName, PdfFonts[FontName]][]).filter(
  ([name]) => !name.startsWith('Han'),
);

/** The font programs as every installation has them. */
export const FONTS = Object.fromEntries(
  read.map(([name, given]) => [name, new Uint8Array(typeof given === 'function' ? given() : (given ?? []))]),
) as Record<FontName, Uint8Array> satisfies PdfFonts;
