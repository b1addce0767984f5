import type { SourceBlock } from '../sources/source.ts';
import type { Located } from './findings.ts';

/** Where a text stands in a source that has it in another version. */
export interface Region {
  /** From its first paragraph to its last, headings before it and new articles behind it included. */
  readonly paragraphs: readonly SourceBlock[];
  /** The source's reading of the title; null where it has none. */
  readonly title: string | null;
  /** The next paragraphs of the source, for an editor to see whether the text goes on. */
  readonly next: readonly string[];
}

/** What is shown of what follows. */
const NEXT = 2;

/**
 * The paragraphs of a source that are the text, by the clauses found there. `isHeading` tells headings of articles and the
 * like. Null where fewer than two clauses were found: then nobody can say where the text begins and ends.
 */
export function regionOf(
  { findings, paragraphs }: Located,
  isHeading: (text: string) => boolean,
): Region | null {
  const own = findings
    .filter(({ clause }) => clause !== 'title')
    .flatMap(({ paragraphs: at }) => (at === null ? [] : [at]));
  const title = findings.find(({ clause }) => clause === 'title') ?? null;
  if (own.length < 2) return null;
  const reading = (at: number): string => paragraphs[at]?.text ?? '';
  let first = Math.min(...own.map(([from]) => from));
  while (first > 0 && first - 1 !== title?.paragraphs?.[1] && isHeading(reading(first - 1))) first -= 1;
  const last = lastOf(paragraphs, Math.max(...own.map(([, to]) => to)), isHeading);
  return {
    paragraphs: paragraphs.slice(first, last + 1),
    title: title?.found?.outcome === 'part' ? null : (title?.found?.reads ?? null),
    next: paragraphs.slice(last + 1, last + 1 + NEXT).flatMap(({ text, aside }) => (aside ? [] : [text])),
  };
}

/** Articles that the earlier version had not may follow its last one. */
function lastOf(
  paragraphs: readonly SourceBlock[],
  last: number,
  isHeading: (text: string) => boolean,
): number {
  const more = paragraphs.findLastIndex(({ text, aside }, at) => at > last && !aside && isHeading(text));
  return more < 0 ? last : Math.min(more + 1, paragraphs.length - 1);
}
