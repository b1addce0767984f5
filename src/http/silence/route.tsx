import type { Context } from 'hono';
import { z } from 'zod';
import { LanguageCodeSchema } from '../../model/expression.ts';
import { textLanguage } from '../../model/language.ts';
import { askSilence } from '../../silence/ask.ts';
import { Body, CHANGING, HTML, JSON_TYPE } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { OUTCOMES } from '../openapi/responses.ts';
import { parametersOf, UI, UI_TOLD } from '../parameters.ts';
import { renderPage } from '../parts/layout.tsx';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { readParameters } from '../readParameters.ts';
import { type Route, route } from '../route.ts';
import { type SilenceJson, SilenceSchema, silenceJson } from './json.ts';
import { SilencePage } from './page.tsx';

type Asked = Context<AppEnvironment>;

/** Longest words that are asked about. UTF-16 code units. */
export const MAX_ASKED = 100;

const SilenceParams = z.object({
  work: z.string().trim().min(1).regex(/\S/u).max(100).describe('Id of a Work'),
  q: z.string().trim().min(1).regex(/\S/u).max(MAX_ASKED).describe('Words or a thing: prisoners'),
  lang: LanguageCodeSchema.optional().describe(
    'The only language asked; else all in which it is authentic or held',
  ),
});

/** Whether a text mentions something: `/silence` for people, `/api/v1/silence` for programs. */
export const silenceRoutes: readonly Route[] = [
  route('/silence', {
    parameters: { ...parametersOf(SilenceParams, []), ...UI },
    mirrored: () => ['/silence'],
    answer: answerPage,
  }),
  route('/api/v1/silence', {
    parameters: { ...parametersOf(SilenceParams, ['work', 'q']), ...UI_TOLD },
    told: {
      form: 'api',
      summary: 'Whether a text mentions something, and how far its silence can be believed',
      answer: SilenceSchema,
      problems: OUTCOMES.text,
    },
    answer: async (app, c) => {
      const answer = await report(app, c);
      const headers = { ...CHANGING, 'Content-Language': textLanguage(readReader(c).language).bcp47 };
      return new Body(`${JSON.stringify(answer)}\n`, JSON_TYPE, headers).respond(c);
    },
  }),
];

async function report(app: AppContext, c: Asked): Promise<SilenceJson> {
  const { work, q, lang } = readParameters(SilenceParams, c.req.query());
  const archive = app.services.archive();
  const entry = archive.works.get(work);
  if (entry === undefined) return fail('work-not-found', { why: 'no-work', asked: work });
  const index = await app.services.search.index();
  const asked = askSilence(archive, index, entry, q, lang === undefined ? null : [lang]);
  const { language } = readReader(c);
  return silenceJson(asked, {
    archive,
    lexicon: index.lexicon,
    work: entry.work,
    day: app.today(),
    language,
    absolute: app.absolute,
  });
}

/** The form; with both fields filled in, the report. */
async function answerPage(app: AppContext, c: Asked): Promise<Response> {
  const { work = '', q = '' } = c.req.query();
  const page = app.page(c, readReader(c));
  const answer = work.trim() === '' || q.trim() === '' ? null : await report(app, c);
  const works = [...app.services.archive().works.values()];
  const children = <SilencePage page={page} works={works} asked={{ work, q }} report={answer} />;
  const html = await renderPage({ page, title: page.say.silence.title, noindex: answer !== null, children });
  return new Body(html, HTML, CHANGING).respond(c);
}
