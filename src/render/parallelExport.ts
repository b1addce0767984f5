import { nameClause } from '../cite/naming.ts';
import { ALL_WORKS, type ExpressionAddress, formatExpressionAddress } from '../model/address.ts';
import { type Clause, isHeld } from '../model/clause.ts';
import { textLanguage } from '../model/language.ts';
import type { AlignedClause } from './alignClauses.ts';
import { NO_LEGAL_FORCE } from './levels.ts';
import { addressIn, type Href, type TextView } from './view.ts';

/** A text that stands beside others; no view where it has not the clause asked for. */
export interface ParallelColumn {
  readonly expression: ExpressionAddress;
  readonly view: TextView | null;
}

/** Texts side by side: what every form of them is made of. */
export interface Aligned {
  readonly work: string;
  /** Absolute address of the whole page. */
  readonly permalink: string;
  readonly columns: readonly ParallelColumn[];
  readonly rows: readonly AlignedClause[];
}

/** Texts side by side as data: columns with their rank, rows in reading order; a cell is null where nothing stands. */
export function parallelJson({ work, permalink, columns, rows }: Aligned, href: Href): string {
  const answer = {
    permalink,
    work,
    columns: columns.map(({ expression, view }) => ({
      expression: formatExpressionAddress(expression),
      permalink: href({ ...ALL_WORKS, work, expression }),
      lang: expression.language,
      title: view?.front.title ?? null,
      language_role: view?.front.language_role ?? null,
    })),
    rows: flat(rows).map(({ eId, cells }) => ({
      eId,
      cells: cells.map((clause, place) => {
        const view = columns[place]?.view;
        return clause === null || view == null ? null : cellJson(view, clause, href);
      }),
    })),
  };
  return `${JSON.stringify(answer)}\n`;
}

const cellJson = (view: TextView, clause: Clause, href: Href) => ({
  permalink: href(addressIn(view, clause.eId)),
  kind: clause.kind,
  number: clause.number,
  label: clause.label,
  heading: clause.heading?.text ?? null,
  text: clause.words?.text ?? null,
  held: isHeld(clause),
  level: view.levelOf(clause.eId),
});

/** Texts side by side as lines: clause after clause, each in all the texts, each with its level. */
export function parallelText({ permalink, columns, rows }: Aligned): string {
  const heads = columns.flatMap(({ expression, view }) =>
    view === null ? [] : [`${formatExpressionAddress(expression)} (${roleOf(view)}): ${view.front.title}`],
  );
  const lines = flat(rows).flatMap(({ cells }) => {
    const said = cells.flatMap((clause, place) => cellLines(clause, columns[place]));
    return said.length === 0 ? [] : ['', ...said];
  });
  return `${[...heads, '', NO_LEGAL_FORCE, permalink, ...lines].join('\n')}\n`;
}

function roleOf({ front }: TextView): string {
  const role = front.language_role;
  return typeof role === 'string' ? role : role.map((claim) => claim.role).join('; ');
}

function cellLines(clause: Clause | null, column: ParallelColumn | undefined): readonly string[] {
  if (column === undefined) return [];
  const { expression, view } = column;
  const name =
    textLanguage(expression.language).bcp47 + (expression.variant === null ? '' : `-${expression.variant}`);
  if (clause === null || view === null) return [`[${name}] –`];
  const { label, heading, words, gap } = clause;
  if (gap !== null)
    return [`[${name}] ${label ?? nameClause(clause, expression.language)} [not held: ${gap}]`];
  if (words === null && heading === null && label === null) return [];
  const level = words === null ? null : view.levelOf(clause.eId);
  const text = [label, heading?.text, words?.text].filter(Boolean).join(' ');
  return [`[${name}] ${text}${level === null ? '' : ` [${level}]`}`];
}

const flat = (rows: readonly AlignedClause[]): readonly AlignedClause[] =>
  rows.flatMap((row) => [row, ...flat(row.children)]);
