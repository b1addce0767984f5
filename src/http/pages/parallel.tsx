import type { Child } from 'hono/jsx';
import type { WorkEntry } from '../../archive/load.ts';
import type { Parallel } from '../../archive/parallel.ts';
import { nameClause, namePath } from '../../cite/naming.ts';
import { type ExpressionAddress, formatAddress } from '../../model/address.ts';
import type { Level } from '../../model/attestation.ts';
import type { Clause } from '../../model/clause.ts';
import { LANGUAGES } from '../../model/language.ts';
import { formatParallel, MAX_COLUMNS, type ParallelAddress } from '../../model/parallel.ts';
import { titleIn } from '../../model/work.ts';
import type { AlignedClause } from '../../render/alignClauses.ts';
import { isHeaded, LevelMark } from '../../render/html/clauses.tsx';
import { blankLayers, Printed } from '../../render/html/spoken.tsx';
import { WordsHtml } from '../../render/html/words.tsx';
import type { ParallelColumn } from '../../render/parallelExport.ts';
import { addressIn, pathTo, type TextView } from '../../render/view.ts';
import { longDate } from '../i18n/index.ts';
import { workAddress } from '../view.ts';
import type { PageContext } from './layout.tsx';
import { capital, StageBanner } from './parts.tsx';
import { clauseWords, Role } from './textParts.tsx';

interface Props {
  readonly page: PageContext;
  readonly entry: WorkEntry;
  readonly parallel: Parallel;
  readonly columns: readonly ParallelColumn[];
  readonly rows: readonly AlignedClause[];
}

/** Texts of one Work side by side, clause by clause. */
export function ParallelPage(props: Props) {
  const { page, entry, parallel } = props;
  const { say, link } = page;
  return (
    <>
      <header class="text-head">
        <p class="crumbs">
          <a href={link(formatAddress(workAddress(entry.work.id)))}>
            {titleIn(entry.work.short_title ?? entry.work.title, page.reader.language)}
          </a>
          {parallel.address.clause === null ? null : (
            <>
              {' › '}
              <a href={link(formatParallel({ ...parallel.address, clause: null, to: null }))}>
                {say.reading.allColumns}
              </a>
            </>
          )}
        </p>
        <h1>{parallelTitle(props)}</h1>
        <p class="force">
          <strong>{say.noLegalForce}</strong>
        </p>
        <StageBanner page={page} entry={entry} />
        <p class="small">
          {say.text.formats}:{' '}
          {(['txt', 'json'] as const).map((format) => (
            <>
              <a href={formatParallel({ ...parallel.address, format })}>.{format}</a>{' '}
            </>
          ))}
        </p>
      </header>
      <OtherColumns {...props} />
      <div class={`parallel columns-${props.columns.length}`}>
        <div class="heads">
          {props.columns.map((column) => (
            <ColumnHead {...props} column={column} />
          ))}
        </div>
        <Rows {...props} said={props.columns.map(() => null)} />
      </div>
    </>
  );
}

/** "Article II, side by side", in the language of the first text that has the clause. */
function parallelTitle({ page, entry, parallel, columns }: Props): Child {
  const { clause } = parallel.address;
  const view = columns.find((column) => column.view !== null)?.view;
  const { sideBySide } = page.say.reading;
  if (clause === null || view == null)
    return (
      <>
        {titleIn(entry.work.short_title ?? entry.work.title, page.reader.language)}{' '}
        <span class="soft">{sideBySide}</span>
      </>
    );
  const { language } = view.key;
  return (
    <>
      <span lang={LANGUAGES[language].bcp47}>
        {capital(namePath(pathTo(view.clauses, clause), language), language)}
      </span>{' '}
      <span class="soft">{sideBySide}</span>
    </>
  );
}

const nameOf = ({ language, variant }: ExpressionAddress): string =>
  `${LANGUAGES[language].endonym}${variant === null ? '' : ` (${variant})`}`;

/** Language, rank of authority, title, and the way to the text itself. */
function ColumnHead({ page, entry, parallel, column }: Props & { column: ParallelColumn }) {
  const { say, link } = page;
  const { expression, view } = column;
  const { bcp47 } = LANGUAGES[expression.language];
  const { authentic } = entry.work;
  const rest = parallel.address.expressions.filter((other) => other !== expression);
  const address = { ...parallel.address, format: 'html' as const };
  return (
    <div class="column-head">
      <h2>
        <a
          href={link(
            formatAddress({
              ...address,
              expression,
              clause: view === null ? null : address.clause,
              to: null,
            }),
          )}
        >
          <span lang={bcp47}>{nameOf(expression)}</span>
        </a>{' '}
        <span class="soft">{longDate(expression.date, page.reader.language)}</span>
      </h2>
      <p class="rank">
        {view === null ? null : <Role page={page} view={view} brief />}
        {authentic?.prevails === expression.language ? <strong> – {say.reading.prevails}</strong> : null}
      </p>
      {rest.length < 2 ? null : (
        <p>
          <a href={link(formatParallel({ ...address, expressions: rest }))}>
            {say.reading.without(nameOf(expression))}
          </a>
        </p>
      )}
    </div>
  );
}

/** Texts of the Work that could stand beside these. */
function OtherColumns({ page, entry, parallel }: Props) {
  const { expressions } = parallel.address;
  const others = entry.expressions.filter(
    ({ key }) =>
      !expressions.some(
        (shown) =>
          shown.language === key.language && shown.variant === key.variant && shown.date === key.date,
      ),
  );
  if (others.length === 0 || expressions.length === MAX_COLUMNS) return null;
  const { say, link, reader } = page;
  const withText = (key: WorkEntry['expressions'][number]['key']): ParallelAddress => ({
    ...parallel.address,
    expressions: [...expressions, { ...key, edition: null }],
  });
  return (
    <nav class="languages" aria-label={say.reading.add}>
      <span class="soft">{say.reading.add}:</span>{' '}
      {others.map(({ key }) => (
        <a href={link(formatParallel(withText(key)))}>
          <span lang={LANGUAGES[key.language].bcp47}>{nameOf({ ...key, edition: null })}</span>,{' '}
          {longDate(key.date, reader.language)}
        </a>
      ))}
    </nav>
  );
}

type Said = readonly (Level | null)[];

/** Rows of these clauses and of those below, each column saying its level where it differs from what lies around. */
function Rows({ rows, said, ...props }: Props & { said: Said }): Child {
  return rows.map((row) => {
    const now = row.cells.map(
      (clause, place) => levelIn(props.columns[place], clause) ?? said[place] ?? null,
    );
    const shows = row.cells.some((clause) => clause !== null && isShown(clause));
    return (
      <>
        {shows ? (
          <div class="row" id={row.eId}>
            {row.cells.map((clause, place) => (
              <Cell
                {...props}
                column={props.columns[place]}
                clause={clause}
                row={row}
                says={now[place] !== said[place]}
                isFirst={row.cells.findIndex((cell) => cell !== null) === place}
              />
            ))}
          </div>
        ) : (
          <div id={row.eId} />
        )}
        <Rows {...props} rows={row.children} said={shows ? now : said} />
      </>
    );
  });
}

const levelIn = (column: ParallelColumn | undefined, clause: Clause | null): Level | null =>
  clause === null ? null : (column?.view?.levelOf(clause.eId) ?? null);

/** A container without number, heading and words has nothing of its own to show. */
const isShown = ({ label, heading, words, gap }: Clause): boolean =>
  label !== null || heading !== null || words !== null || gap !== null;

interface CellProps extends Omit<Props, 'rows'> {
  readonly column: ParallelColumn | undefined;
  readonly clause: Clause | null;
  readonly row: AlignedClause;
  readonly says: boolean;
  readonly isFirst: boolean;
}

function Cell({ page, column, clause, row, says, isFirst, columns }: CellProps) {
  if (column === undefined) return null;
  const { expression, view } = column;
  const { bcp47 } = LANGUAGES[expression.language];
  return (
    <div class={`cell ${clause?.kind ?? 'none'}`}>
      <p class="cell-of" lang={bcp47}>
        {nameOf(expression)}
      </p>
      {clause === null || view === null ? (
        <p class="gap-says">{missing(page, column, columns, row)}</p>
      ) : (
        <CellWords page={page} view={view} clause={clause} says={says} isFirst={isFirst} />
      )}
    </div>
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

interface CellWordsProps {
  readonly page: PageContext;
  readonly view: TextView;
  readonly clause: Clause;
  readonly says: boolean;
  readonly isFirst: boolean;
}

function CellWords({ page, view, clause, says, isFirst }: CellWordsProps) {
  const say = clauseWords(page, view);
  const { bcp47 } = LANGUAGES[view.key.language];
  const level = clause.words === null && !isHeaded(clause) ? null : view.levelOf(clause.eId);
  const number = (
    <a class="cell-number" href={page.link(formatAddress(addressIn(view, clause.eId)))}>
      <Printed
        label={clause.label ?? (isHeaded(clause) ? nameClause(clause, view.key.language) : '¶')}
        number={clause.number}
      />
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
          [{say.gap}: <span lang="en">{clause.gap}</span>]
        </p>
      )}
      {clause.words === null ? null : (
        <p class="cell-words" lang={bcp47}>
          <WordsHtml words={clause.words} layers={blankLayers(clause.words.text, say)} />
        </p>
      )}
      <span class={says ? 'cell-level' : 'cell-level quiet'}>
        <LevelMark level={level} say={say} />
      </span>
    </>
  );
}
