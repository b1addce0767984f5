import type { Context } from 'hono';
import { z } from 'zod';
import { comparePasted, compareSides } from '../../diff/side.ts';
import { takeFormat } from '../../model/address.ts';
import type { Budget } from '../../model/budget.ts';
import { ComparisonSchema, comparisonJson, PastedSchema, pastedJson } from '../../render/diffJson.ts';
import { formatOf, formatsFor } from '../../render/formats.ts';
import { Body, CHANGING, HTML, JSON_TYPE } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { ofComparison, ofPastedSide, ofSides } from '../heavy/size.ts';
import { OUTCOMES } from '../openapi/responses.ts';
import { FORM, PRINTED, parametersOf, UI } from '../parameters.ts';
import { renderPage } from '../parts/layout.tsx';
import { offerPage } from '../problem/offers.ts';
import { fail } from '../problem.ts';
import { answerQuotePage } from '../quote/answer.tsx';
import { readReader } from '../reader.ts';
import { readParameters } from '../readParameters.ts';
import { keep } from '../ready/keep.ts';
import { OF_API, OF_FILE, OF_PAGE, type Route, route } from '../route.ts';
import { segmentsOf } from '../text/segments.ts';
import { CompareStart } from './forms.tsx';
import { mirroredComparisons } from './mirrored.ts';
import { ComparePage } from './page.tsx';
import { pairInWords } from './pair.tsx';
import { answerPasted, CompareFields, readPasted } from './posted.tsx';
import { printComparison } from './print.ts';
import { type ResolvedSide, resolveSide, SideSchema, sideOf } from './sides.ts';

/** Parameters of `/api/v1/compare`. */
const CompareParams = z.strictObject({ from: SideSchema, to: SideSchema });

/** Rows of all comparisons between two texts, for the log one. */
const between = { logged: '/compare/*', lane: 'making', answer: answerPage } as const;

/** `/compare/<text>/to/<text>` for people, `/api/v1/compare?from=&to=` for programs; a pasted text by POST. */
export const compareRoutes: readonly Route[] = [
  route('/compare', {
    logged: '/compare/*',
    parameters: { ...FORM, ...UI },
    keeping: OF_PAGE,
    lane: 'making',
    mirrored: () => ['/compare'],
    answer: answerForm,
  }),
  route('/compare', { method: 'POST', lane: 'sending', size: ofPastedSide, answer: answerPasted }),
  // Where quotations were checked before they had a page of their own.
  route('/compare/quotation', {
    method: 'POST',
    logged: '/compare/*',
    lane: 'sending',
    answer: answerQuotePage,
  }),
  route('/compare/quotation', {
    logged: '/compare/*',
    answer: (_, c) => c.redirect(`/quote${new URL(c.req.url).search}`, 302),
  }),
  route('/compare/{+from}/to/{+to}', {
    ...between,
    parameters: UI,
    keeping: OF_PAGE,
    size: ofComparison,
    mirrored: mirroredComparisons,
  }),
  route('/compare/{+from}/to/{+to}.pdf', {
    ...between,
    parameters: PRINTED,
    keeping: OF_FILE,
    size: ofComparison,
    told: {
      form: 'print',
      summary: 'What changed between two texts as PDF; behind each can stand a clause or a range, as at /t',
      path: '/compare/{fromWork}/{fromExpression}/to/{toWork}/{toExpression}.pdf',
      named: {
        fromWork: 'Slug of the Work of the earlier text',
        fromExpression: 'Key of the earlier text, such as eng@2025-08-08',
        toWork: 'Slug of the Work of the later text',
        toExpression: 'Key of the later text',
      },
    },
  }),
  route('/compare/*', between),
  route('/api/v1/compare', {
    parameters: parametersOf(CompareParams, ['from', 'to']),
    keeping: { ...OF_API, reader: 'languages' },
    lane: 'making',
    size: ofSides,
    told: {
      form: 'api',
      summary: 'What changed between two texts, clauses or ranges',
      answer: ComparisonSchema,
      problems: OUTCOMES.text,
    },
    answer: (app, c) => {
      const given = readParameters(CompareParams, c.req.query());
      const [from, to] = [sideOf(app, c, 'from', given.from), sideOf(app, c, 'to', given.to)];
      const answer = comparisonJson(compareSides(from.side, to.side, budgetOf(app, c)), app.absolute);
      return keep(c, new Body(`${JSON.stringify(answer)}\n`, JSON_TYPE, CHANGING));
    },
  }),
  route('/api/v1/compare', {
    method: 'POST',
    lane: 'sending',
    size: ofPastedSide,
    told: {
      form: 'posted',
      summary: 'What changed between a held text and a pasted one, which is not kept',
      fields: CompareFields,
      answer: PastedSchema,
    },
    answer: async (app, c) => {
      const { from, text } = await readPasted(app, c);
      const answer = pastedJson(from.side, comparePasted(from.side, text, budgetOf(app, c)), app.absolute);
      return new Body(`${JSON.stringify(answer)}\n`, JSON_TYPE, { 'Cache-Control': 'no-store' }).respond(c);
    },
  }),
];

type Asked = Context<AppEnvironment>;

const budgetOf = ({ services }: AppContext, c: Asked): Budget =>
  services.budget('comparison', c.req.raw.signal);

/** The form; with both addresses filled in, the page that compares them. */
async function answerForm(app: AppContext, c: Asked): Promise<Response> {
  const [from, to] = [c.req.query('from'), c.req.query('to')];
  if (from !== undefined && to !== undefined && from !== '' && to !== '') {
    const [one, other] = [sideOf(app, c, 'from', from), sideOf(app, c, 'to', to)];
    return c.redirect(comparePath(one, other), 302);
  }
  const page = app.page(c, readReader(c));
  const works = [...app.services.archive().works.values()];
  const children = <CompareStart page={page} works={works} from={from ?? ''} to={to ?? ''} />;
  const html = await renderPage({ page, title: page.say.compare.title, children });
  return keep(c, new Body(html, HTML, CHANGING));
}

const comparePath = (from: ResolvedSide, to: ResolvedSide): string => `/compare/${from.path}/to/${to.path}`;

async function answerPage(app: AppContext, c: Asked): Promise<Response> {
  const reader = readReader(c);
  const { pathname, search } = new URL(c.req.url);
  const given = segmentsOf(pathname, '/compare');
  const { bare, format } = takeFormat(given.at(-1) ?? '');
  const isFile = format !== 'html';
  if (isFile && formatOf(format)?.comparison == null)
    return fail('format-not-offered', { why: 'no-format', format, offered: formatsFor('comparison') });
  const segments = [...given.slice(0, -1), bare];
  const cut = segments.indexOf('to', 1);
  if (cut < 0)
    return fail(
      'not-found',
      { why: 'comparison-begins' },
      { offers: [offerPage('/compare', ({ compare }) => compare.title)] },
    );
  const from = resolveSide(app, segments.slice(0, cut), reader.languages);
  const to = resolveSide(app, segments.slice(cut + 1), reader.languages);
  const path = comparePath(from, to);
  const wanted = isFile ? `${path}.${format}` : path;
  if (pathname !== wanted) {
    const floating = from.floating || to.floating;
    if (floating) c.header('Cache-Control', 'no-cache');
    return c.redirect(wanted + search, floating ? 302 : 301);
  }
  if (isFile) return keep(c, await printComparison(app, c, { from, to, path }, reader));
  const page = app.page(c, reader);
  const children = (
    <ComparePage
      page={page}
      from={from}
      to={to}
      comparison={compareSides(from.side, to.side, budgetOf(app, c))}
    />
  );
  const title = `${page.say.compare.title}${page.say.marks.colon} ${pairInWords(page, from.view, to.view)}`;
  const html = await renderPage({ page, title, noindex: true, children });
  return keep(c, new Body(html, HTML, CHANGING));
}
