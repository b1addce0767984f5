import type { Issue } from '../model/issue.ts';
import { codePointOf, openFonts } from '../render/pdf/fonts/typeface.ts';
import { readFonts } from './fonts.ts';

interface TextFile {
  /** Path below the documents folder. */
  readonly file: string;
  readonly text: string;
}

/** Warns of each character of a text that PDFs show as a box, where it first stands. Opens the fonts. */
export function charactersWithoutFont(files: Iterable<TextFile>): readonly Issue[] {
  const typeface = openFonts(readFonts());
  const found: Issue[] = [];
  for (const { file, text } of files) {
    for (const character of new Set(text)) {
      if (/\s/u.test(character) || !typeface.lacks(character, 'regular')) continue;
      found.push({
        file,
        line: text.slice(0, text.indexOf(character)).split('\n').length,
        severity: 'warning',
        rule: 'no-font',
        message: `no font has "${character}" (${codePointOf(character)}): a PDF shows a box; correct it if it is none of the text's`,
      });
    }
  }
  return found;
}
