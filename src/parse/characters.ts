import type { Report } from './report.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/u;
/** Characters that turn the order of what a reader sees. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;

/** Characters no treaty prints: they hide in a text, break XML, or show other words than are there. */
export function checkCharacters(source: string, report: Report): void {
  if (!CONTROL.test(source) && !DIRECTION.test(source)) return;
  for (const [index, line] of source.split('\n').entries()) {
    const found = CONTROL.exec(line)?.[0] ?? DIRECTION.exec(line)?.[0];
    if (found === undefined) continue;
    const name = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    report.error(index + 1, 'control-character', `holds ${name}, which no text prints: take it out`);
  }
}
