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
  /** The letter that makes an ordinal of a number before its word: "2e alinéa", "IIe partie". */
  readonly ordinalLetter?: string;
  /** Ordinals in words stand before or behind the word that they number, a ten's unit too: "artículo décimo segundo". */
  readonly isOrdinalEither?: boolean;
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
  /** A pattern of what stands before figures and makes an ordinal of them: "მე-7", "第7". */
  readonly ordinalPrefix?: string;
  /** A full stop makes an ordinal of figures before the word that they number: "7. madde". */
  readonly isOrdinalPointed?: boolean;
  /** Ordinals stand behind the word that they number as figures do: "المادة السابعة". */
  readonly isOrdinalBehind?: boolean;
  /** What signs of numbers written without blanks are worth: 一 1, 十 10. */
  readonly numerals?: Readonly<Record<string, number>>;
  /** What leads from the word of a clause to a number put in behind its own: 第七条之一. */
  readonly behindWord?: string;
  /** Other orders than that of `letters` in which lists are lettered: 子丑寅 beside 甲乙丙. */
  readonly otherLetters?: readonly string[];
  /** Letters that lists call by their names: الف. */
  readonly letterNames?: Readonly<Record<string, string>>;
}

/** Words for how many, in all their forms, by figure: from 2, since one is a function word. Lower case. */
export type Amounts = Readonly<Record<string, readonly string[]>>;
