import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONT_FILES, type FontName, type PdfFonts } from '../../../src/render/pdf/index.ts';

const { resolve } = createRequire(import.meta.url);

/** The font programs as installed. */
export const FONTS = Object.fromEntries(
  Object.entries(FONT_FILES).map(([name, file]) => [
    name as FontName,
    new Uint8Array(readFileSync(resolve(file))),
  ]),
) as Record<FontName, Uint8Array> satisfies PdfFonts;
