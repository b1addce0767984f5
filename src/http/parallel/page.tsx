import type { Child } from 'hono/jsx';
import type { Parallel } from '../../archive/parallel.ts';
import type { WorkEntry } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { namePath } from '../../cite/naming.ts';
import { formatAddress } from '../../model/address.ts';
import { capital, textLanguage } from '../../model/language.ts';
import { formatParallel, MAX_COLUMNS, type ParallelAddress } from '../../model/parallel.ts';
import { titleIn } from '../../model/work.ts';
import type { AlignedClause } from '../../render/alignClauses.ts';
import { formatsFor } from '../../render/formats.ts';
import type { ParallelColumn } from '../../render/parallelExport.ts';
import { pathTo } from '../../render/view.ts';
import type { PageContext } from '../page.ts';
import { StageBanner } from '../parts/parts.tsx';
import { langOf } from '../parts/words.tsx';
import { FormatLink, Role } from '../text/parts.tsx';
import { workAddress } from '../view.ts';

import { nameOfColumn } from './names.ts';
import { Rows } from './rows.tsx';

interface Props {
  readonly page: PageContext;
  readonly entry: WorkEntry;
  readonly parallel: Parallel;
  readonly columns: readonly ParallelColumn[];
  readonly rows: readonly AlignedClause[];
  /** Whole address of the page, for print. */
  readonly permalink: string;
}

/** Texts of one Work side by side, clause by clause. */
export function ParallelPage(props: Props) {
  const { page } = props;
  return (
    <>
      <ParallelHead {...props} />
      <OtherColumns {...props} />
      <table class={`parallel columns-${props.columns.length}`} aria-label={page.say.reading.sideBySide}>
        <thead>
          <tr class="heads">
            {props.columns.map((column) => (
              <ColumnHead {...props} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Rows {...props} said={props.columns.map(() => null)} />
        </tbody>
      </table>
      <p class="printed-link">{props.permalink}</p>
    </>
  );
}

function ParallelHead(props: Props) {
  const { page, entry, parallel } = props;
  const { say, link } = page;
  return (
    <header class="text-head">
      <p class="crumbs">
        <a href={link(formatAddress(workAddress(entry.work.id)))}>{say.work.expressions}</a>
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
      <p class="small formats">
        {say.text.formats}
        {say.marks.colon}{' '}
        {formatsFor('parallel').map((format) => (
          <>
            <FormatLink
              page={page}
              path={formatParallel({ ...parallel.address, format })}
              format={format}
            />{' '}
          </>
        ))}
      </p>
    </header>
  );
}

/** "Article II, side by side", in the language of the first text that has the clause. */
function parallelTitle({ page, entry, parallel, columns }: Props): Child {
  const { clause } = parallel.address;
  const view = columns.find((column) => column.view !== null)?.view;
  const { sideBySide } = page.say.reading;
  const { title } = entry.work;
  if (clause === null || view == null)
    return (
      <>
        <span lang={langOf(title, page)}>{titleIn(title, page.reader.language)}</span>{' '}
        <span class="soft">{sideBySide}</span>
      </>
    );
  const { language } = view.key;
  return (
    <>
      <span lang={textLanguage(language).bcp47}>
        {capital(namePath(pathTo(view.clauses, clause), language), language)}
      </span>{' '}
      <span class="soft">{sideBySide}</span>
    </>
  );
}

/** Language, rank of authority, title, and the way to the text itself. */
function ColumnHead({ page, entry, parallel, column }: Props & { column: ParallelColumn }) {
  const { say, link } = page;
  const { expression, view } = column;
  const { bcp47 } = textLanguage(expression.language);
  const { authentic } = entry.work;
  const rest = parallel.address.expressions.filter((other) => other !== expression);
  const address = { ...parallel.address, format: 'html' as const };
  return (
    <th scope="col" class="column-head">
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
          <span lang={bcp47}>{nameOfColumn(expression)}</span>
        </a>{' '}
        <span class="soft">{longDay(expression.date, page.reader.language)}</span>
      </h2>
      <p class="rank">
        {view === null ? null : <Role page={page} view={view} />}
        {authentic?.prevails === expression.language ? <strong> – {say.work.prevails}</strong> : null}
      </p>
      {rest.length < 2 ? null : (
        <p>
          <a href={link(formatParallel({ ...address, expressions: rest }))}>
            {say.reading.without(nameOfColumn(expression))}
          </a>
        </p>
      )}
    </th>
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
      <span class="soft">
        {say.reading.add}
        {say.marks.colon}
      </span>{' '}
      {others.map(({ key }) => (
        <a href={link(formatParallel(withText(key)))}>
          <span lang={textLanguage(key.language).bcp47}>{nameOfColumn({ ...key, edition: null })}</span>,{' '}
          {longDay(key.date, reader.language)}
        </a>
      ))}
    </nav>
  );
}
