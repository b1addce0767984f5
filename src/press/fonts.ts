import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FONT_FILES, type PdfFonts } from '../render/pdf/fonts/files.ts';

/** The font programs from their packages. */
export function readFonts(): PdfFonts {
  const read = (file: string): Uint8Array => readFileSync(fileURLToPath(import.meta.resolve(file)));
  const { regular, strong, emphasis, ...others } = FONT_FILES;
  const ofLanguages = Object.entries(others).map(([name, file]) => [name, read(file)] as const);
  return {
    regular: read(regular),
    strong: read(strong),
    emphasis: read(emphasis),
    ...Object.fromEntries(ofLanguages),
  };
}
