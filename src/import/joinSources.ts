import type { Source, SourceBlock } from '../sources/source.ts';

/** Several files as one source, in this order: notes and tables keep apart. */
export function joinSources(sources: readonly Source[]): Source {
  const [first, ...others] = sources;
  if (first === undefined) throw new RangeError('No source to be joined');
  const blocks = [...first.blocks];
  for (const next of others) {
    const notes = most(blocks, ({ note }) => note);
    const tables = most(blocks, ({ cell }) => cell?.table ?? null);
    const moved = next.blocks.map(
      (block): SourceBlock => ({
        ...block,
        note: block.note === null ? null : block.note + notes,
        notes: block.notes.map((mark) => ({ ...mark, note: mark.note + notes })),
        cell: block.cell === null ? null : { ...block.cell, table: block.cell.table + tables + 1 },
      }),
    );
    blocks.push(...moved);
  }
  return { ...first, blocks, doubts: sources.flatMap(({ doubts }) => doubts) };
}

const most = (blocks: readonly SourceBlock[], of: (block: SourceBlock) => number | null): number =>
  blocks.reduce((highest, block) => Math.max(highest, of(block) ?? 0), 0);
