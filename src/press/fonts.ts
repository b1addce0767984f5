import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FONT_FILES, type PdfFonts } from '../render/pdf/fonts/files.ts';

/** The font programs from their packages; of those besides the text's own the ones that are installed, read when needed. */
export function readFonts(): PdfFonts {
  const { regular, strong, emphasis, ...others } = FONT_FILES;
  const there = Object.entries(others).filter(([, file]) => isInstalled(file));
  return {
    regular: readFileSync(pathOf(regular)),
    strong: readFileSync(pathOf(strong)),
    emphasis: readFileSync(pathOf(emphasis)),
    ...Object.fromEntries(there.map(([name, file]) => [name, () => readFileSync(pathOf(file))])),
  };
}

/** Names of the fonts there are: one more draws what was a box before. */
export const installedFonts = (): readonly string[] =>
  Object.entries(FONT_FILES).flatMap(([name, file]) => (isInstalled(file) ? [name] : []));

const pathOf = (file: string): string => fileURLToPath(import.meta.resolve(file));

function isInstalled(file: string): boolean {
  try {
    return existsSync(pathOf(file));
  } catch {
    return false;
  }
}
