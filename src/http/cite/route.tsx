import type { Context } from 'hono';
import { z } from 'zod';
import { shelfOf } from '../../archive/names.ts';
import { MAX_REF } from '../../cite/answer.ts';
import { STYLES } from '../../cite/format/styles.ts';
import type { CiteDays } from '../../cite/format/subject.ts';
import { MAX_CITATIONS, MAX_PASTED, resolveText } from '../../cite/pasted.ts';
import { DateSchema } from '../../model/expression.ts';
import { type LanguageCode, languageOf } from '../../model/language.ts';
import {
  type ResolvedJson,
  ResolvedSchema,
  ResolvedTextSchema,
  resolvedJson,
} from '../../render/citeJson.ts';
import { resolveTyped } from '../../search/read/resolveTyped.ts';
import { readPosted } from '../bodies.ts';
import { Body, CHANGING, HTML, JSON_TYPE } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { ofPasted } from '../heavy/size.ts';
import { OUTCOMES } from '../openapi/responses.ts';
import { parametersOf } from '../parameters.ts';
import { renderPage } from '../parts/layout.tsx';
import { readReader } from '../reader.ts';
import { readParameters } from '../readParameters.ts';
import { type Route, route } from '../route.ts';
import { citedAt } from './citedAt.ts';
import { type AskedCitations, CitePage } from './page.tsx';

const STYLE_NAMES = Object.keys(STYLES) as readonly (keyof typeof STYLES)[];

/** Parameters of `/api/v1/cite`. Days are the caller's: the archive adds none of its own. */
const CiteParams = z.strictObject({
  ref: z
    .string()
    .trim()
    .min(1)
    .regex(/\S/u)
    .max(MAX_REF)
    .describe('A reference as people write it: Article IV of the Peace Agreement'),
  lang: z.string().max(20).optional().describe('Language of the text wanted where several are held'),
  style: z
    .enum(['all', ...STYLE_NAMES])
    .optional()
    .describe('Adds citations of what was found'),
  accessed: DateSchema.optional().describe('Day of access that citations name'),
  as_of: DateSchema.optional().describe('Day for which citations tell the stages'),
});

/** A text posted to `/api/v1/cite`. */
const CiteFields = z.strictObject({
  text: z.string().regex(/\S/u).describe('Read as far as it is not too long'),
  lang: z.string().max(20).optional().describe('Language of the texts wanted where several are held'),
});

/** `/cite` for people, `/api/v1/cite` for programs: a reference as people write it (`?ref=`); a whole text by POST. */
export const citeRoutes: readonly Route[] = [
  route('/api/v1/cite', {
    parameters: parametersOf(CiteParams, ['ref']),
    lane: 'making',
    told: {
      form: 'api',
      summary: 'A reference as people write it, as permalinks',
      answer: ResolvedSchema,
      problems: OUTCOMES.search,
    },
    answer: answerReference,
  }),
  route('/api/v1/cite', {
    method: 'POST',
    lane: 'sending',
    size: ofPasted,
    told: {
      form: 'posted',
      summary: 'All references of a pasted text, which is not kept',
      fields: CiteFields,
      answer: ResolvedTextSchema,
    },
    answer: async (app, c) => {
      const { truncated, citations } = await readPasted(app, c);
      const { library } = shelfOf(app.services.archive());
      const said = citations.map((one) => resolvedJson(one, library));
      const answer = { total: said.length, truncated, citations: said };
      return new Body(`${JSON.stringify(answer)}\n`, JSON_TYPE, { 'Cache-Control': 'no-store' }).respond(c);
    },
  }),
  route('/cite', { lane: 'making', mirrored: () => ['/cite'], answer: answerForm }),
  route('/cite', {
    method: 'POST',
    lane: 'sending',
    size: ofPasted,
    answer: async (app, c) => answerPage(app, c, { ref: '', ...(await readPasted(app, c)) }),
  }),
];

function answerReference(app: AppContext, c: Context<AppEnvironment>): Response {
  const params = readParameters(CiteParams, c.req.query());
  const { library, names } = shelfOf(app.services.archive());
  const languages = languagesOf(c, params.lang);
  const answer = resolveTyped(library, names, params.ref, languages);
  const json: ResolvedJson = {
    ...resolvedJson(answer, library),
    ...citations(app, answer, params, languages),
  };
  return new Body(`${JSON.stringify(json)}\n`, JSON_TYPE, CHANGING).respond(c);
}

/** The form; with a reference in it, what it names. */
function answerForm(app: AppContext, c: Context<AppEnvironment>): Promise<Response> {
  const ref = (c.req.query('ref') ?? '').trim().slice(0, MAX_REF);
  if (ref === '') return answerPage(app, c, { ref, text: '', citations: null, truncated: false });
  const { library, names } = shelfOf(app.services.archive());
  const answer = resolveTyped(library, names, ref, languagesOf(c, undefined));
  const citations = [{ ...answer, start: 0, end: ref.length }];
  return answerPage(app, c, { ref, text: '', citations, truncated: false });
}

/** A pasted text, as far as it is read, with its citations. Fails where there is none. */
async function readPasted(app: AppContext, c: Context) {
  const { text, lang } = readParameters(CiteFields, await readPosted(c));
  const { library, names } = shelfOf(app.services.archive());
  const citations = resolveText(
    library,
    names,
    text,
    languagesOf(c, lang),
    app.services.budget('citations', c.req.raw.signal),
  );
  const truncated = text.length > MAX_PASTED || citations.length === MAX_CITATIONS;
  return { text: text.slice(0, MAX_PASTED), citations, truncated };
}

async function answerPage(
  app: AppContext,
  c: Context<AppEnvironment>,
  found: AskedCitations,
): Promise<Response> {
  const reader = readReader(c);
  const page = app.page(c, reader);
  const children = (
    <CitePage
      page={page}
      found={found}
      citedAt={(permalink) => citedAt(app, permalink, reader.languages)}
      works={app.services.archive().works}
    />
  );
  const isForm = found.citations === null;
  const html = await renderPage({ page, title: page.say.cite.title, noindex: !isForm, children });
  const caching = found.text === '' ? CHANGING : { 'Cache-Control': 'no-store' };
  return new Body(html, HTML, caching).respond(c);
}

type Params = z.infer<typeof CiteParams>;

function languagesOf(c: Context, given: string | undefined): readonly LanguageCode[] {
  const chosen = given === undefined ? null : languageOf(given);
  return chosen === null ? readReader(c).languages : [chosen];
}

/** What was found, cited in the styles asked for; nothing where the reference is not clear. */
function citations(
  app: AppContext,
  { status, targets }: { status: string; targets: readonly string[] },
  params: Params,
  languages: readonly LanguageCode[],
) {
  if (params.style === undefined || status !== 'found') return {};
  const wanted = params.style === 'all' ? STYLE_NAMES : [params.style];
  const days: CiteDays = { accessed: params.accessed ?? null, asOf: params.as_of ?? null };
  return {
    citations: targets.flatMap((permalink) => {
      const cited = citedAt(app, permalink, languages);
      if (cited === null) return [];
      return [
        {
          permalink,
          url: cited.url,
          styles: Object.fromEntries(wanted.map((name) => [name, STYLES[name](cited, days)])),
        },
      ];
    }),
  };
}
