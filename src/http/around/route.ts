import { backlinksOf } from '../../archive/backlinks.ts';
import { resolveAddress } from '../../archive/resolve.ts';
import { Body, JSON_TYPE } from '../body.ts';
import { ofText } from '../heavy/size.ts';
import { OUTCOMES } from '../openapi/responses.ts';
import { AS_OF_TOLD } from '../parameters.ts';
import { failAbsent } from '../problem/absent.ts';
import { failWithdrawn } from '../problem/withdrawn.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { OF_API, type Route, route } from '../route.ts';
import { API_WORKS, apiPath } from '../text/apiPath.ts';
import { readDate } from '../text/readDate.ts';
import { redirect, segmentsOf } from '../text/segments.ts';
import { viewOfTarget } from '../view.ts';
import { AroundSchema, aroundJson } from './json.ts';

/** A clause with all that is needed to quote it rightly. */
export const aroundRoute: Route = route(`${API_WORKS}/{work}/{expression}/context/{eId}`, {
  logged: `${API_WORKS}/*`,
  keeping: OF_API,
  lane: 'reading',
  parameters: AS_OF_TOLD,
  size: ofText,
  told: {
    form: 'api',
    summary: 'A clause with what it lies in, its terms, references, topics, languages and a ready citation',
    answer: AroundSchema,
    problems: [...OUTCOMES.text, 'not-found'],
    redirects: true,
    named: { eId: 'Of one clause, such as art_II__p_2; aliases answer by redirect' },
  },
  answer: (app, c) => {
    const archive = app.services.archive();
    const raw = new URL(c.req.url).pathname;
    const [work, expression, , ...levels] = segmentsOf(raw, API_WORKS);
    const asked = [work ?? '', expression ?? '', ...levels];
    const asOf = readDate(c);
    const resolution = resolveAddress(archive, asked, {
      readerLanguages: readReader(c).languages,
      asOf,
      format: 'json',
    });
    if (resolution.status === 'absent') return failAbsent(app, resolution);
    const { address, target } = resolution;
    const view = viewOfTarget(target, address);
    const [clause, second] = target.kind === 'clauses' ? target.clauses : [];
    if (view === null || clause === undefined || second !== undefined)
      return fail('not-found', { why: 'one-clause' });
    const wanted = apiPath(address, ['context']);
    if (raw !== wanted || asOf !== null) return redirect(c, wanted, resolution.floating);
    failWithdrawn(archive, target);
    backlinksOf(archive).catch(() => undefined);
    const answer = aroundJson({ archive, view, clause, target }, app.absolute);
    return keep(c, new Body(`${JSON.stringify(answer)}\n`, JSON_TYPE));
  },
});
