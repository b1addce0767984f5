/**
 * How numbers are said. Patterns are without marks around them; `ordinalCases`, `and` and `endings` are of folded words
 * (ü as u, ə as e, ı as i), as the words of numbers are when they are compared.
 */
export interface Numbers {
  /** Those that stand before other words of one number: "twenty" in "twenty-first", "сто", "on"; with or without a space. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Numbers are written out after structure words: "article seven". */
  readonly isCardinalAlone: boolean;
  /** «Статья 7.1» was put in behind Article 7: it is paragraph 1 of that only where a text prints numbers of paragraphs. */
  readonly isDottedOwn: boolean;
  /** What a number in words ends with, without the endings of `ordinalCases`; nothing is one where the pattern says so. */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalCases: string;
  /** "One hundred and first". */
  readonly and: string;
  /** Of ordinals in figures: 2-րդ, 15-ci, 1-я, 2nd, with cases. One letter alone stands behind a hyphen. */
  readonly endings: string;
  /** Words that say no more than that a number follows, or came before: "No. 1", "1 saylı". */
  readonly signs: { readonly before: string; readonly after: string };
  /** How the language writes what Latin has for numbers put in between: "6 бис". */
  readonly suffixes: Readonly<Record<string, string>>;
  readonly fromEnd: { readonly last: string; readonly penultimate: string };
  /** Words between the two ends of a range, and between numbers of a list. */
  readonly between: { readonly range: string; readonly list: string };
}

/** Words for how many, in all their forms, by figure: from 2, since one is a function word. Lower case. */
export type Amounts = Readonly<Record<string, readonly string[]>>;
