/**
 * Characters that no text prints and our files refuse, with the two of private use that stand for notes' marks: controls,
 * what turns the order of what a reader sees, marks of a broken encoding.
 */
const UNPRINTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD-\uFFFF\uD800-\uDFFF]/gu;

/** Without what no text prints; line separators are line ends. */
export const clean = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(UNPRINTED, '');
