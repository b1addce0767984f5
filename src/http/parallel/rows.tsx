import type { Child } from 'hono/jsx';
import { nameClause } from '../../cite/naming.ts';
import { formatAddress } from '../../model/address.ts';
import type { Level } from '../../model/attestation.ts';
import type { Clause } from '../../model/clause.ts';
import { directionOf } from '../../model/direction.ts';
import { isHeaded } from '../../model/kind.ts';
import { textLanguage } from '../../model/language.ts';
import type { AlignedClause } from '../../render/alignClauses.ts';
import { type ClauseWords, GapSays, LevelMark } from '../../render/html/clauses.tsx';
import { blankLayers, Printed } from '../../render/html/spoken.tsx';
import { WordsBlock } from '../../render/html/table.tsx';
import { WordsHtml } from '../../render/html/words.tsx';
import type { ParallelColumn } from '../../render/parallelExport.ts';
import { addressIn, type TextView } from '../../render/view.ts';
import type { PageContext } from '../page.ts';
import { clauseWords } from '../text/parts.tsx';
import { nameOfColumn } from './names.ts';

type Said = readonly (Level | null)[];

interface RowsProps {
  readonly page: PageContext;
  readonly columns: readonly ParallelColumn[];
  readonly rows: readonly AlignedClause[];
  readonly said: Said;
  /** What lies around has these levels and no row to say them in: the first row says its own. */
  readonly saidByFirst?: boolean;
}

/** Rows of these clauses and of those below, each column saying its level where it differs from what lies around. */
export function Rows({ rows, said, saidByFirst = false, ...props }: RowsProps): Child {
  return rows.map((row, at) => {
    const now = row.cells.map(
      (clause, place) => levelIn(props.columns[place], clause) ?? said[place] ?? null,
    );
    const shows = row.cells.some((clause) => clause !== null && isShown(clause));
    return (
      <>
        {shows ? (
          <tr class="row" id={row.eId}>
            {row.cells.map((clause, place) => (
              <Cell
                {...props}
                column={props.columns[place]}
                clause={clause}
                row={row}
                says={now[place] !== said[place] || (saidByFirst && at === 0)}
                isFirst={row.cells.findIndex((cell) => cell !== null) === place}
              />
            ))}
          </tr>
        ) : (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
          <tr class="anchor" id={row.eId} aria-hidden="true" />
        )}
        <Rows {...props} rows={row.children} said={now} saidByFirst={!shows} />
      </>
    );
  });
}

const levelIn = (column: ParallelColumn | undefined, clause: Clause | null): Level | null =>
  clause === null ? null : (column?.view?.levelOf(clause.eId) ?? null);

/** A container without number, heading and words has nothing of its own to show. */
const isShown = ({ label, heading, words, gap }: Clause): boolean =>
  label !== null || heading !== null || words !== null || gap !== null;

interface CellProps extends Omit<RowsProps, 'rows' | 'said' | 'saidByFirst'> {
  readonly column: ParallelColumn | undefined;
  readonly clause: Clause | null;
  readonly row: AlignedClause;
  readonly says: boolean;
  readonly isFirst: boolean;
}

function Cell({ page, column, clause, row, says, isFirst, columns }: CellProps) {
  if (column === undefined) return null;
  const { expression, view } = column;
  const { bcp47 } = textLanguage(expression.language);
  return (
    <td class={`cell ${clause?.kind ?? 'none'}`} dir={directionOf(bcp47) === 'rtl' ? 'rtl' : undefined}>
      <p class="cell-of" lang={bcp47} aria-hidden="true">
        {nameOfColumn(expression)}
      </p>
      {clause === null || view === null ? (
        <p class="gap-says">{missing(page, column, columns, row)}</p>
      ) : (
        <CellWords page={page} view={view} clause={clause} says={says} isFirst={isFirst} />
      )}
    </td>
  );
}

/** Another language of the version has it: then it is not held here. Another version has it: then it is not there. */
function missing(
  page: PageContext,
  column: ParallelColumn,
  columns: readonly ParallelColumn[],
  row: AlignedClause,
): string {
  const sameDay = row.cells.some(
    (clause, place) => clause !== null && columns[place]?.expression.date === column.expression.date,
  );
  return `[${sameDay ? page.say.gap : page.say.reading.notThere}]`;
}

/** A level that was said already: its mark alone, and no link. */
const QuietLevel = ({ level, say }: { level: Level | null; say: Pick<ClauseWords, 'level'> }) =>
  level === null ? null : (
    <span class="cell-level quiet">
      <span class={`level ${level}`}>
        <span>{say.level[level]}</span>
      </span>
    </span>
  );

interface CellWordsProps {
  readonly page: PageContext;
  readonly view: TextView;
  readonly clause: Clause;
  readonly says: boolean;
  readonly isFirst: boolean;
}

function CellWords({ page, view, clause, says, isFirst }: CellWordsProps) {
  const say = clauseWords(page, view);
  const { bcp47 } = textLanguage(view.key.language);
  const level = clause.words === null && !isHeaded(clause) ? null : view.levelOf(clause.eId);
  const name = nameClause(clause, view.key.language);
  const number = (
    <a
      class={isHeaded(clause) || clause.label !== null ? 'cell-number' : 'cell-number unprinted'}
      href={page.link(formatAddress(addressIn(view, clause.eId)))}
      aria-label={isHeaded(clause) ? undefined : name}
      lang={bcp47}
    >
      <Printed label={clause.label ?? (isHeaded(clause) ? name : '¶')} number={clause.number} />
    </a>
  );
  const Heading = isFirst ? 'h3' : 'p';
  return (
    <>
      {isHeaded(clause) ? (
        <Heading class="cell-heading" lang={bcp47}>
          {number} {clause.heading === null ? null : <WordsHtml words={clause.heading} />}
        </Heading>
      ) : (
        number
      )}
      {clause.gap === null ? null : (
        <p class="gap-says">
          [<GapSays gap={clause.gap} say={say} isFirst />]
        </p>
      )}
      {clause.words === null ? null : (
        <WordsBlock
          class="cell-words"
          tableName={`${say.table}${say.colon} ${name}`}
          lang={bcp47}
          words={clause.words}
          layers={blankLayers(clause.words.text, say)}
        />
      )}{' '}
      {says ? (
        <span class="cell-level">
          <LevelMark level={level} say={say} />
        </span>
      ) : (
        <QuietLevel level={level} say={say} />
      )}
    </>
  );
}
