import type { NoteMark, SourceBlock } from '../source.ts';
import type { BlockFacts } from './blockFacts.ts';

/** Signs of notes: `1`, `[1]`, `(a)`, `*`, `¹`. */
const SIGN = /^[[(]?(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,4})[\])]?$/iu;
/** What leads back from a note to its mark, where that is not the sign itself. */
const BACK = /\s*[↩↑⤴⬆^]\uFE0E?$/u;

interface Note {
  readonly note: number;
  readonly sign: string;
  /** Its last block. */
  readonly to: number;
}

/**
 * Blocks with the notes that links tell: a sign that leads to a later block is a mark, and that block the note, with those
 * behind it that lie in the same element. `targets` are the names that links lead to, by the numbers that stand for them.
 */
export function linkedNotes(
  blocks: readonly SourceBlock[],
  facts: readonly BlockFacts[],
  targets: readonly string[],
): readonly SourceBlock[] {
  const places = placesOf(facts);
  const notes = new Map<number, Note>();
  const marked = blocks.map((block, at): SourceBlock => {
    const marks = block.notes.flatMap((mark): readonly NoteMark[] => {
      const sign = block.text.slice(mark.start, mark.end);
      const place = places.get(targets[mark.note] ?? '');
      if (place === undefined || place <= at || !SIGN.test(sign)) return [];
      const found = notes.get(place) ?? { note: notes.size + 1, sign, to: endOf(place, facts) };
      notes.set(place, found);
      return [{ ...mark, note: found.note }];
    });
    return { ...block, notes: marks };
  });
  let open: (Note & { readonly mark: string }) | null = null;
  return marked.map((block, at) => {
    const first = notes.get(at);
    const printed = first === undefined ? '' : printedSign(block.text, first.sign);
    if (first !== undefined) open = { ...first, mark: printed || block.mark || first.sign };
    if (open !== null && at > open.to) open = null;
    return open === null ? block : noteBlock(block, open, printed);
  });
}

/** Where each name first stands: links lead there. */
function placesOf(facts: readonly BlockFacts[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, { ids }] of facts.entries()) for (const id of ids) if (!places.has(id)) places.set(id, at);
  return places;
}

/** Blocks lie in one element with the first as long as they share a name that the block before it had not. */
function endOf(place: number, facts: readonly BlockFacts[]): number {
  const before = new Set(facts[place - 1]?.ids);
  const own = facts[place]?.ids.filter((id) => !before.has(id)) ?? [];
  let to = place;
  while (own.some((id) => facts[to + 1]?.ids.includes(id))) to += 1;
  return to;
}

interface NoteOf {
  readonly note: number;
  readonly mark: string;
}

/** A block as part of a note; what is printed before its words is the note's mark. */
function noteBlock(block: SourceBlock, { note, mark }: NoteOf, printed: string): SourceBlock {
  const words = block.text.slice(printed.length).trimStart();
  const from = block.text.length - words.length;
  const text = words.replace(BACK, '');
  return {
    ...block,
    kind: 'note',
    text,
    mark,
    aside: false,
    note,
    notes: block.notes
      .filter(({ start, end }) => start >= from && end <= from + text.length)
      .map((one) => ({ ...one, start: one.start - from, end: one.end - from })),
  };
}

/** The sign at the beginning of a note, raised or in brackets as it may be there; empty where it has none. */
function printedSign(text: string, sign: string): string {
  const [printed = ''] = /^[[(]?[^\s\p{L}\])]{0,3}\p{L}{0,5}[\])]?[.:]?(?=\s|\p{Lu}|$)/u.exec(text) ?? [];
  return bare(printed) === bare(sign) ? printed : '';
}

const bare = (sign: string): string => sign.normalize('NFKC').replace(/[[\]().:]/gu, '');
