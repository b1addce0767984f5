/** Lines at the top and the foot of a page that may be no part of its text. */
const EDGE = 4;
/** A page's number alone: `3`, `- 3 -`, `3/12`, `iv`. */
const PAGE_NUMBER = /^[-–—\s]*(?:\d+|[ivxlc]{1,5})(?:\s*\/\s*\d+)?[-–—\s]*$/u;

/**
 * Running heads and feet: for each page the places of lines at its edges that stand on two pages or more, word for word or
 * with a number that grows from page to page, and what stands further out than a line of half the pages (a head that names
 * its articles). `pages` are the lines of each, from top to bottom, none of them empty. One page alone has none.
 */
export function furnitureOf(pages: readonly (readonly string[])[]): readonly ReadonlySet<number>[] {
  const counts = new Map<string, number>();
  for (const [page, lines] of pages.entries())
    for (const key of new Set(edgesOf(lines).flatMap((line) => keysOf(line, page))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const countOf = (line: string, page: number): number =>
    PAGE_NUMBER.test(line.trim()) ? 2 : Math.max(...keysOf(line, page).map((key) => counts.get(key) ?? 0));
  return pages.map((lines, page) => {
    if (pages.length < 2) return new Set();
    const inward = lines.map((_, at) => at).slice(0, edgeOf(lines));
    const edges = [inward, inward.map((at) => lines.length - 1 - at)];
    return new Set(
      edges.flatMap((places) =>
        furnitureAt(
          places.map((at) => countOf(lines[at] ?? '', page)),
          pages.length,
        ).map((at) => places[at] ?? 0),
      ),
    );
  });
}

/** The edges of a short page meet and do not overlap. */
const edgeOf = (lines: readonly string[]): number => Math.min(EDGE, Math.floor(lines.length / 2));

const edgesOf = (lines: readonly string[]): readonly string[] => [
  ...lines.slice(0, edgeOf(lines)),
  ...lines.slice(lines.length - edgeOf(lines)),
];

/** Places from the edge inwards; `counts` say on how many pages each line stands. */
function furnitureAt(counts: readonly number[], pages: number): readonly number[] {
  const text = counts.findIndex((count) => count < 2);
  const repeated = text < 0 ? counts.length : text;
  const common = counts.findLastIndex((count) => count > 2 && count >= pages / 2) + 1;
  return Array.from({ length: Math.max(repeated, common) }, (_, at) => at);
}

/** The line as it is, and with its first or its last number counted from the page. */
function keysOf(line: string, page: number): readonly string[] {
  const words = line.trim();
  const counted = (figures: string): string => `#${Number(figures) - page}`;
  return [...new Set([words, words.replace(/\d+/u, counted), words.replace(/\d+(?=\D*$)/u, counted)])];
}
