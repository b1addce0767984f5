/** What became of one text of a collection. */
export interface TextLine {
  readonly file: string;
  readonly lang: string;
  readonly path: string | null;
  readonly articles: number;
  readonly words: number;
  readonly doubts: number;
  /** Words that the source has and the text has not, or the reverse, in rows. */
  readonly missing: number;
  readonly says: string;
  readonly isWell: boolean;
}

const HEAD = ['file', 'lang', 'articles', 'words', 'missing', 'doubts', 'what was done'];

/** The texts as a table, and their sums. */
export function textTable(lines: readonly TextLine[]): string {
  const rows = lines.map(({ file, lang, articles, words, missing, doubts, says }) =>
    [file, lang, articles, words, missing, doubts, says].map(String),
  );
  const sum = (of: (line: TextLine) => number): string =>
    String(lines.reduce((total, line) => total + of(line), 0));
  const sums = [
    'all',
    String(lines.length),
    sum((line) => line.articles),
    sum((line) => line.words),
    sum((line) => line.missing),
    sum((line) => line.doubts),
    '',
  ];
  const all = [HEAD, ...rows, sums];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return `${all.map((row) => rowText(row, widths)).join('\n')}\n`;
}

/** Words to the left, figures to the right, what was done at the end. */
const rowText = (row: readonly string[], widths: readonly number[]): string =>
  row
    .map((cell, column) =>
      /^\d+$/u.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    )
    .join('  ')
    .trimEnd();
