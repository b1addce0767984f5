import type { Context } from 'hono';
import { type Parallel, resolveParallel } from '../../archive/parallel.ts';
import { formatParallel } from '../../model/parallel.ts';
import { formatOf, writtenOf } from '../../render/formats.ts';
import { Body } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { ofParallel } from '../heavy/size.ts';
import { PRINTED, UI } from '../parameters.ts';
import { failAbsent } from '../problem/absent.ts';
import { offerPage } from '../problem/offers.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { OF_FILE, OF_PAGE, type Route, route } from '../route.ts';
import { redirect, segmentsOf } from '../text/segments.ts';
import { alignedOf, answerParallelPage } from './answer.tsx';
import { parallelFilesMirrored, parallelMirrored } from './mirrored.ts';
import { printParallel } from './print.ts';

const EXPRESSIONS = { expressions: 'Two to four keys, joined by +' };
const parallel = { logged: '/t/*', answer: answerParallel } as const;

/** `/t/<work>/parallel/<text>+<text>[/<clause>]`: texts of one Work side by side. */
export const parallelRoutes: readonly Route[] = [
  route('/t/{work}/parallel/*', {
    ...parallel,
    parameters: UI,
    keeping: OF_PAGE,
    lane: 'reading',
    size: ofParallel,
    mirrored: parallelMirrored,
  }),
  route('/t/{work}/parallel/{+expressions}.{format}', {
    ...parallel,
    formats: writtenOf('parallel'),
    keeping: OF_FILE,
    lane: 'reading',
    size: ofParallel,
    told: {
      form: 'file',
      summary: 'Texts side by side; a clause of them with its path before the format',
      named: EXPRESSIONS,
    },
    mirrored: parallelFilesMirrored,
  }),
  route('/t/{work}/parallel/{+expressions}.pdf', {
    ...parallel,
    parameters: PRINTED,
    keeping: OF_FILE,
    lane: 'making',
    size: ofParallel,
    told: {
      form: 'print',
      summary: 'Texts side by side as PDF; a clause of them with its path before .pdf',
      named: EXPRESSIONS,
    },
  }),
];

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
  const row = formatOf(found.address.format);
  if (row === null || row.parallel === null) return notOffered(found);
  if (row.parallel === 'press') return keep(c, await printParallel(app, c, found, reader));
  return keep(c, new Body(row.parallel(alignedOf(app, found), app.absolute), row.mediaType));
}

function notOffered({ address }: Parallel): never {
  const url = formatParallel({ ...address, format: 'html' });
  return fail(
    'format-not-offered',
    { why: 'no-format', format: address.format, offered: [] },
    {
      offers: [offerPage(url, ({ reading }) => reading.sideBySide)],
    },
  );
}
