/** Half-open span in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** For sorting spans of one text. */
export const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Spans in order without those that begin inside one that stands: words can be a link to one place only. */
export function apart<T extends Span>(spans: readonly T[]): readonly T[] {
  let end = 0;
  return spans.filter((span) => {
    const stands = span.start >= end;
    if (stands) end = span.end;
    return stands;
  });
}
