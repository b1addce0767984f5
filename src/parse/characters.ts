import type { Report } from './report.ts';

/**
 * What no treaty prints: controls, a carriage return or separator that is no line's end, what turns the order of
 * what a reader sees, marks of a broken encoding. They hide in a text, break XML, or show other words than are there.
 */
const UNPRINTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD-\uFFFF\uD800-\uDFFF]|\r(?!\n)/u;

/** The first character of the text that no text prints, as `U+202E`; null where there is none. */
export function unprintedCharacter(text: string): string | null {
  const found = UNPRINTED.exec(text)?.[0];
  if (found === undefined) return null;
  return `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Reports each line that holds a character no text prints. */
export function checkCharacters(source: string, report: Report): void {
  if (unprintedCharacter(source) === null) return;
  for (const [index, line] of source.split('\n').entries()) {
    const found = unprintedCharacter(`${line}\n`);
    if (found !== null) report.error(index + 1, 'control-character', unprinted(found));
  }
}

/** Follows the place in an issue. */
export const unprinted = (name: string): string => `holds ${name}, which no text prints: take it out`;
