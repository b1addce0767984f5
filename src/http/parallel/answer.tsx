import type { Context } from 'hono';
import type { Parallel, ParallelSide } from '../../archive/parallel.ts';
import { ALL_WORKS } from '../../model/address.ts';
import { formatParallel } from '../../model/parallel.ts';
import { alignClauses } from '../../render/alignClauses.ts';
import type { Aligned, ParallelColumn } from '../../render/parallelExport.ts';
import { Body, CHANGING, HTML } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { renderPage } from '../parts/layout.tsx';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { viewOfTarget } from '../view.ts';
import { callWork } from '../work/names.ts';
import { ParallelPage } from './page.tsx';

/** Texts side by side as a page. */
export async function answerParallelPage(
  app: AppContext,
  c: Context<AppEnvironment>,
  parallel: Parallel,
): Promise<Body> {
  const { work } = parallel.address;
  const entry = app.services.archive().works.get(work);
  if (entry === undefined) return fail('work-not-found', { why: 'no-work', asked: work });
  const page = app.page(c, readReader(c));
  const rows = alignClauses(parallel.sides.map(clausesOf));
  const children = (
    <ParallelPage
      page={page}
      entry={entry}
      parallel={parallel}
      columns={parallel.sides.map((side) => columnOf(work, side))}
      rows={rows}
      permalink={permalinkOf(app, parallel.address)}
    />
  );
  const title = `${callWork(entry.work, page).text} – ${page.say.reading.sideBySide}`;
  const html = await renderPage({ page, title, wide: true, children });
  return new Body(html, HTML, CHANGING);
}

/** Texts side by side, for exports. */
export function alignedOf(app: AppContext, { address, sides }: Parallel): Aligned {
  const { work } = address;
  return {
    work,
    permalink: permalinkOf(app, address),
    columns: sides.map((side) => columnOf(work, side)),
    rows: alignClauses(sides.map(clausesOf)),
  };
}

/** The path of the page, behind the address of the archive. */
const permalinkOf = (app: AppContext, address: Parallel['address']): string =>
  app.absolute(ALL_WORKS).slice(0, -'/t'.length) + formatParallel({ ...address, format: 'html' });

const clausesOf = ({ target }: ParallelSide) =>
  target === null ? [] : target.kind === 'clauses' ? target.clauses : target.text.clauses;

const columnOf = (work: string, { expression, target }: ParallelSide): ParallelColumn => ({
  expression,
  view: target === null ? null : viewOfTarget(target, { ...ALL_WORKS, work, expression }),
});
