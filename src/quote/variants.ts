import type { Citation } from '../cite/find/citation.ts';
import { type Passage, trimmed, wordCount } from './passages.ts';

/** Words before a colon that may only lead in: "The agreement says: ...". */
const MOST_LEADING = 25;
const LEAST_LEFT = 4;

/** A passage without what only names its place: a label or a lead-in before it, a source behind it. */
export function variantsOf(
  text: string,
  passage: Passage,
  citations: readonly Citation[],
): readonly Passage[] {
  const starts = [afterLabel(text, passage, citations), afterColon(text, passage)].filter(
    (at) => at !== null,
  );
  const ends = [beforeSource(text, passage, citations)].filter((at) => at !== null);
  const all = [
    ...starts.map((start) => ({ ...passage, start })),
    ...ends.map((end) => ({ ...passage, end })),
    ...starts.flatMap((start) => ends.map((end) => ({ start, end }))),
  ];
  return all
    .map((one) => trimmed(text, one))
    .filter(({ start, end }) => wordCount(text.slice(start, end)) >= LEAST_LEFT);
}

/** A lead-in names its article within so many characters: "According to Article VII, the Parties ...". */
const MOST_BEFORE_NAME = 40;

/** "Article VII. The Parties ..." begins behind the mark. */
function afterLabel(text: string, { start, end }: Passage, citations: readonly Citation[]): number | null {
  const label = citations.find(
    (one) => one.start - start >= 0 && one.start - start <= MOST_BEFORE_NAME && one.end < end,
  );
  if (label === undefined) return null;
  const [mark] = /^\s*[.:;,)\]–—-]+/u.exec(text.slice(label.end, end)) ?? [];
  return mark === undefined ? null : label.end + mark.length;
}

function afterColon(text: string, { start, end }: Passage): number | null {
  const at = text.slice(start, end).search(/[:՝]\s/u);
  if (at < 0 || wordCount(text.slice(start, start + at)) > MOST_LEADING) return null;
  return start + at + 1;
}

/** "... of any third party (Article VII)" ends before the bracket, "... – Article VII" before the dash. */
function beforeSource(text: string, { start, end }: Passage, citations: readonly Citation[]): number | null {
  const last = citations.findLast((one) => one.start > start && one.end <= end);
  if (last === undefined) return null;
  if (/[\p{L}\p{N}]/u.test(text.slice(last.end, end))) return null;
  const [lead] = /(?:[([]|\s[–—-]\s)[^()[\]–—]{0,20}$/u.exec(text.slice(start, last.start)) ?? [];
  return lead === undefined ? null : last.start - lead.length;
}
