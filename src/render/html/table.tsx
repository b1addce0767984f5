import type { Align } from '../../model/clause.ts';
import { type Cell, cellWords, type Table, tableOf } from '../../model/table.ts';
import { WordsHtml, type WordsProps } from './words.tsx';

/** Words as a block: a paragraph, or a table with its cells, which scrolls by itself where it is wide. */
export function WordsBlock({ lang, class: name, tableName, ...shared }: BlockProps) {
  const table = tableOf(shared.words);
  if (table !== null) return <TableHtml table={table} {...shared} lang={lang} tableName={tableName} />;
  return (
    <p class={name} lang={lang}>
      <WordsHtml {...shared} />
    </p>
  );
}

interface BlockProps extends WordsProps {
  readonly class?: string;
  readonly lang?: string | undefined;
  /** What the region of a table is called, in the reader's language. */
  readonly tableName: string;
}

/** The region takes the focus, so that keys can scroll it. */
function TableHtml({ table, lang, tableName, ...shared }: BlockProps & { table: Table }) {
  const { rows, isHeaded, align } = table;
  const row = (cells: readonly Cell[], isHead: boolean) => (
    <tr>
      {cells.map((cell, column) => {
        const side = SIDES[align[column] ?? 'none'];
        const words = inCell(cell, shared);
        return isHead ? (
          <th scope="col" class={side}>
            {words}
          </th>
        ) : (
          <td class={side}>{words}</td>
        );
      })}
    </tr>
  );
  const [head = []] = rows;
  return (
    <section class="table" aria-label={tableName} tabindex={0}>
      <table lang={lang}>
        {isHeaded ? <thead>{row(head, true)}</thead> : null}
        <tbody>{rows.slice(isHeaded ? 1 : 0).map((cells) => row(cells, false))}</tbody>
      </table>
    </section>
  );
}

/** Classes: the policy for styles allows none in an element. */
const SIDES: Readonly<Record<NonNullable<Align> | 'none', string | undefined>> = {
  left: undefined,
  center: 'center',
  right: 'right',
  none: undefined,
};

/** One cell with what lies over it; layers that begin or end elsewhere are cut at its edges. */
function inCell(cell: Cell, { words, layers = [], footnotes }: WordsProps) {
  const { start, end } = cell;
  const inside = layers
    .filter((layer) => layer.start < end && layer.end > start)
    .map((layer) => ({
      ...layer,
      start: Math.max(0, layer.start - start),
      end: Math.min(end, layer.end) - start,
    }));
  return <WordsHtml words={cellWords(words, cell)} layers={inside} footnotes={footnotes} />;
}
