import type { SourceBlock } from './source.ts';

/** A note as it is printed below a text: `¹ See the map.`, `** Not ratified.` */
const NOTE = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§]{1,4})[.):]?\s*(?=\S)/u;
/** A sign that may refer to one: behind a word or its punctuation. */
const MARK =
  /(?<=[\p{L}\p{N}\p{M}.,;:!?)\]»”"’])(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§]{1,4})(?![\p{L}*†‡§⁰¹²³⁴⁵⁶⁷⁸⁹])/gu;

interface Mark {
  readonly at: number;
  readonly start: number;
  readonly sign: string;
}

/**
 * Blocks with notes that only their signs tell: a block that begins with one is the note of the last mark before it that
 * has the same, since every page may count anew. What has no mark before it stays what it is.
 */
export function raisedNotes(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  let count = blocks.reduce((most, { note }) => Math.max(most, note ?? 0), 0);
  const waiting = new Map<string, Mark>();
  const read = blocks.map((block) => ({ ...block, notes: [...block.notes] }));
  for (const [at, block] of read.entries()) {
    if (block.note !== null) continue;
    const [printed, sign] = NOTE.exec(block.text) ?? [];
    const mark = sign === undefined ? undefined : waiting.get(sign);
    if (printed !== undefined && sign !== undefined && mark !== undefined) {
      count += 1;
      waiting.delete(sign);
      read[mark.at]?.notes.push({ start: mark.start, end: mark.start + sign.length, note: count });
      const notes = block.notes.map((one) => ({
        ...one,
        start: one.start - printed.length,
        end: one.end - printed.length,
      }));
      read[at] = {
        ...block,
        kind: 'note',
        text: block.text.slice(printed.length),
        mark: sign,
        note: count,
        notes,
        aside: false,
      };
    } else if (!block.aside)
      for (const { 0: own, index } of block.text.matchAll(MARK))
        if (!block.notes.some(({ start, end }) => index >= start && index < end))
          waiting.set(own, { at, start: index, sign: own });
  }
  for (const { notes } of read) notes.sort((a, b) => a.start - b.start);
  return read;
}
