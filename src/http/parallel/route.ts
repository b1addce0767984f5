import { type Context, Hono } from 'hono';
import { type Parallel, resolveParallel } from '../../archive/parallel.ts';
import { formatParallel } from '../../model/parallel.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { failAbsent } from '../problem/absent.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { redirect, segmentsOf } from '../text/route.ts';
import { answerParallelExport, answerParallelPage } from './answer.tsx';
import { printParallel } from './print.ts';

/** `/t/<work>/parallel/<text>+<text>[/<clause>]`: texts of one Work side by side. */
export function parallelRoutes(app: AppContext): Hono<AppEnvironment> {
  return new Hono<AppEnvironment>().get('/t/:work/parallel/*', (c) => answerParallel(app, c));
}

async function answerParallel(app: AppContext, c: Context<AppEnvironment>): Promise<Response> {
  const { pathname } = new URL(c.req.url);
  const reader = readReader(c);
  const found = resolveParallel(app.services.archive(), segmentsOf(pathname, '/t'), {
    readerLanguages: reader.languages,
  });
  if (found.status === 'absent') return failAbsent(app, found);
  const wanted = formatParallel(found.address);
  if (pathname !== wanted) return redirect(c, wanted, found.floating);
  if (found.address.format === 'html') return keep(c, await answerParallelPage(app, c, found));
  if (found.address.format === 'pdf') return keep(c, await printParallel(app, c, found, reader));
  return keep(c, answerParallelExport(app, found) ?? notOffered(found));
}

function notOffered({ address }: Parallel): never {
  const url = formatParallel({ ...address, format: 'html' });
  return fail('format-not-offered', `Texts side by side are not offered as .${address.format}`, {
    offers: [{ url, title: url }],
  });
}
