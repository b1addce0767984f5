import type { Context } from 'hono';
import { z } from 'zod';
import type { ResolveOptions } from '../../archive/resolution.ts';
import { resolveAddress } from '../../archive/resolve.ts';
import { ALL_WORKS, type FormatName, formatAddress, takeFormat } from '../../model/address.ts';
import { formatsFor, offeredOfWork, writtenOf } from '../../render/formats.ts';
import { ClauseSchema, ExpressionSchema, RangeSchema, WorkSchema, WorksSchema } from '../../render/schema.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { checkCited, readHash } from '../hash/cited.ts';
import { ofPrinted, ofText, ofWorkFile } from '../heavy/size.ts';
import { OUTCOMES } from '../openapi/responses.ts';
import { AS_OF_TOLD, EVIDENCE, FIND, HASH, HASH_TOLD, LEADS, PRINTED, SELECTION, UI } from '../parameters.ts';
import { failAbsent } from '../problem/absent.ts';
import { failWithdrawn } from '../problem/withdrawn.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { OF_API, OF_FILE, OF_PAGE, type Route, route } from '../route.ts';
import { workAddress } from '../view.ts';
import { renderTarget } from './answer.tsx';
import { apiPath } from './apiPath.ts';
import {
  clauseFilesMirrored,
  clausesMirrored,
  textFilesMirrored,
  textPdfsMirrored,
  textsMirrored,
} from './mirrored.ts';
import { readDate } from './readDate.ts';
import { redirect, segmentsOf } from './segments.ts';

const text = {
  logged: '/t/*',
  lane: 'reading',
  answer: (app, c) => answer(app, c, '/t', false),
} as const satisfies Partial<Route>;
const asPage = { ...text, keeping: OF_PAGE };
const asFile = { ...text, keeping: OF_FILE, parameters: { ...LEADS, ...HASH } };
const asPdf = {
  ...asFile,
  lane: 'making',
  parameters: { ...LEADS, ...SELECTION, ...PRINTED },
  size: ofPrinted,
} as const;
const asJson = {
  logged: '/api/v1/works/*',
  keeping: OF_API,
  lane: 'reading',
  answer: (app, c) => answer(app, c, '/api/v1/works', true),
} as const satisfies Partial<Route>;

/** PDFs take parameters of their own. */
const TEXTUAL = writtenOf('text');
const LEVELS = 'Such as art_II/p_2 or art_VI--art_VII';

/** Everything below `/t`, and the same as JSON below `/api/v1/works`. */
export const textRoutes: readonly Route[] = [
  route('/t', { ...asPage, parameters: { ...LEADS, ...UI }, mirrored: () => ['/t'] }),
  // `/t.json` is the list of all Works in a format.
  route('/t.{+format}', {
    ...asFile,
    logged: '/:list{t\\..+}',
    mirrored: () => formatsFor('list').map((format) => formatAddress({ ...ALL_WORKS, format })),
  }),
  route('/t/{work}', {
    ...asPage,
    parameters: { ...LEADS, ...UI },
    mirrored: ({ works }) => [...works.keys()].map((work) => formatAddress(workAddress(work))),
  }),
  route('/t/{work}/{expression}', {
    ...asPage,
    parameters: { ...LEADS, ...FIND, ...EVIDENCE, ...UI },
    size: ofText,
    mirrored: textsMirrored,
  }),
  route('/t/{work}/{expression}/{+clause}', {
    ...asPage,
    parameters: { ...LEADS, ...HASH, ...EVIDENCE, ...UI },
    size: ofText,
    mirrored: clausesMirrored,
  }),
  // Other ways to write these addresses lead to them.
  route('/t/*', text),
  route('/t/{work}.{format}', {
    ...asFile,
    formats: formatsFor('work'),
    size: ofWorkFile,
    mirrored: ({ works }) =>
      [...works].flatMap(([work, entry]) =>
        offeredOfWork(entry).map((format) => formatAddress({ ...workAddress(work), format })),
      ),
    told: { form: 'file', summary: 'The facts of a Work, or a record that cites it' },
  }),
  route('/t/{work}/{expression}.{format}', {
    ...asFile,
    formats: TEXTUAL,
    size: ofText,
    mirrored: textFilesMirrored,
    told: { form: 'file', summary: 'A text in a format, or a record that cites it' },
  }),
  route('/t/{work}/{expression}/{+clause}.{format}', {
    ...asFile,
    formats: TEXTUAL,
    size: ofText,
    mirrored: clauseFilesMirrored,
    told: {
      form: 'file',
      summary: 'A clause or a range of siblings in a format, or a record that cites it',
      named: { clause: LEVELS },
    },
  }),
  route('/t/{work}/{expression}.pdf', {
    ...asPdf,
    mirrored: textPdfsMirrored,
    told: { form: 'print', summary: 'A text as PDF, or a selection of its clauses' },
  }),
  route('/t/{work}/{expression}/{+clause}.pdf', {
    ...asPdf,
    parameters: { ...LEADS, ...PRINTED },
    told: {
      form: 'print',
      summary: 'A clause or a range of siblings as PDF',
      named: { clause: 'Levels as path segments: art_II/p_2, art_VI--art_VII' },
    },
  }),
  route('/api/v1/works', {
    ...asJson,
    parameters: { ...LEADS, ...HASH },
    told: { form: 'api', summary: 'All Works', answer: WorksSchema, problems: [] },
  }),
  route('/api/v1/works/{work}', {
    ...asJson,
    parameters: { ...AS_OF_TOLD, ...HASH },
    told: {
      form: 'api',
      summary: 'A Work with its versions and editions',
      answer: WorkSchema,
      problems: OUTCOMES.text,
      redirects: true,
    },
  }),
  route('/api/v1/works/{work}/{expression}', {
    ...asJson,
    parameters: { ...AS_OF_TOLD, ...HASH },
    size: ofText,
    told: {
      form: 'api',
      summary: 'A text with its clause tree',
      answer: ExpressionSchema,
      problems: OUTCOMES.text,
      redirects: true,
    },
  }),
  route('/api/v1/works/{work}/{expression}/{eId}', {
    ...asJson,
    parameters: { ...AS_OF_TOLD, ...HASH_TOLD },
    size: ofText,
    told: {
      form: 'api',
      summary: 'A clause with everything below it, or a range of siblings',
      answer: z.union([ClauseSchema, RangeSchema]),
      problems: OUTCOMES.text,
      redirects: true,
      named: { eId: 'Such as art_II__p_2 or art_VI--art_VII; aliases answer by redirect' },
    },
  }),
  route('/api/v1/works/*', { ...asJson, keeping: null, parameters: { ...LEADS, ...HASH } }),
];

async function answer(
  app: AppContext,
  c: Context<AppEnvironment>,
  prefix: string,
  json: boolean,
): Promise<Response> {
  const archive = app.services.archive();
  const raw = new URL(c.req.url).pathname;
  const reader = readReader(c);
  const options: ResolveOptions = {
    readerLanguages: reader.languages,
    asOf: readDate(c),
    format: json ? 'json' : listFormat(raw),
  };
  const resolution = resolveAddress(archive, segmentsOf(raw, prefix), options);
  if (resolution.status === 'absent') return failAbsent(app, resolution);
  const wanted = json ? apiPath(resolution.address) : formatAddress(resolution.address);
  if (raw !== wanted || options.asOf !== null) return redirect(c, wanted, resolution.floating);
  failWithdrawn(archive, resolution.target);
  const cited =
    c.req.query('h') === undefined
      ? null
      : checkCited(archive, resolution.target, readHash(c.req.query('h') ?? '', 'h'), app.absolute);
  return keep(c, await renderTarget(app, c, archive, resolution, { reader, cited }));
}

/** The format of the list of all Works (`/t.json`); null for every other address. */
function listFormat(raw: string): FormatName | null {
  if (!raw.startsWith('/t.')) return null;
  const { format } = takeFormat(raw.slice(1));
  return format === 'html' ? fail('not-found', { why: 'list-elsewhere', asked: raw.slice(0, 60) }) : format;
}
