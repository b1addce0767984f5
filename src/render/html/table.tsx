import { type Cell, cellWords, type Table, tableOf } from '../../model/table.ts';
import { WordsHtml, type WordsProps } from './words.tsx';

/** Words as a block: a paragraph, or a table with its cells, which scrolls by itself where it is wide. */
export function WordsBlock({ lang, class: name, ...shared }: WordsProps & { class?: string; lang?: string }) {
  const table = tableOf(shared.words);
  if (table !== null) return <TableHtml table={table} {...shared} lang={lang} />;
  return (
    <p class={name} lang={lang}>
      <WordsHtml {...shared} />
    </p>
  );
}

/** The region takes the focus, so that keys can scroll it. */
function TableHtml({ table, lang, ...shared }: WordsProps & { table: Table; lang: string | undefined }) {
  const { rows, isHeaded } = table;
  const row = (cells: readonly Cell[], isHead: boolean) => (
    <tr>
      {cells.map((cell) =>
        isHead ? <th scope="col">{inCell(cell, shared)}</th> : <td>{inCell(cell, shared)}</td>,
      )}
    </tr>
  );
  const [head = []] = rows;
  return (
    <div class="table" tabindex={0} lang={lang}>
      <table>
        {isHeaded ? <thead>{row(head, true)}</thead> : null}
        <tbody>{rows.slice(isHeaded ? 1 : 0).map((cells) => row(cells, false))}</tbody>
      </table>
    </div>
  );
}

/** One cell with what lies over it; layers that begin or end elsewhere are cut at its edges. */
function inCell(cell: Cell, { words, layers = [] }: WordsProps) {
  const { start, end } = cell;
  const inside = layers
    .filter((layer) => layer.start < end && layer.end > start)
    .map((layer) => ({
      ...layer,
      start: Math.max(0, layer.start - start),
      end: Math.min(end, layer.end) - start,
    }));
  return <WordsHtml words={cellWords(words, cell)} layers={inside} />;
}
