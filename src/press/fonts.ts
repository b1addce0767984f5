import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FONT_FILES, type PdfFonts } from '../render/pdf/fonts/files.ts';

/** The font programs from their packages. */
export function readFonts(): PdfFonts {
  const read = (file: string): Uint8Array => readFileSync(fileURLToPath(import.meta.resolve(file)));
  const { regular, strong, emphasis, armenian, armenianStrong } = FONT_FILES;
  return {
    regular: read(regular),
    strong: read(strong),
    emphasis: read(emphasis),
    armenian: read(armenian),
    armenianStrong: read(armenianStrong),
  };
}
