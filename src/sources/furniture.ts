/** A page's number alone: `3`, `- 3 -`, `3/12`, `iv`. */
const PAGE_NUMBER = /^[-–—\s]*(?:\d+|[ivxlc]{1,5})(?:\s*\/\s*\d+)?[-–—\s]*$/u;

/** Whether a line at the edge of a page is its running head, foot or number. */
export type IsFurniture = (line: string, page: number) => boolean;

/**
 * First and last lines that stand on two pages or more, word for word or with a number that grows from page to page;
 * `pages` are the lines of each, from top to bottom. One page alone has none.
 */
export function furnitureOf(pages: readonly (readonly string[])[]): IsFurniture {
  const counts = new Map<string, number>();
  for (const [page, lines] of pages.entries())
    for (const key of new Set(
      [...lines.slice(0, 2), ...lines.slice(-2)].flatMap((line) => keysOf(line, page)),
    ))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRepeated = (key: string): boolean => (counts.get(key) ?? 0) > 1;
  return (line, page) => pages.length > 1 && (PAGE_NUMBER.test(line) || keysOf(line, page).some(isRepeated));
}

/** The line as it is, and with its first or its last number counted from the page. */
function keysOf(line: string, page: number): readonly string[] {
  const words = line.trim();
  const counted = (figures: string): string => `#${Number(figures) - page}`;
  return [...new Set([words, words.replace(/\d+/u, counted), words.replace(/\d+(?=\D*$)/u, counted)])];
}
