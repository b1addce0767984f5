import type { Context } from 'hono';
import { z } from 'zod';
import { comparePasted } from '../../diff/side.ts';
import { readPosted } from '../bodies.ts';
import { Body, HTML, PRIVATE } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { renderPage } from '../parts/layout.tsx';
import { readReader } from '../reader.ts';
import { readParameters } from '../readParameters.ts';
import { PastedPage } from './pasted.tsx';
import { type ResolvedSide, SideSchema, sideOf } from './sides.ts';

type Asked = Context<AppEnvironment>;

/** UTF-16 code units of a pasted text that are compared. */
const MAX_PASTED = 200_000;

/** What is posted to it: a held text and the words to compare with it. */
export const CompareFields = z.strictObject({
  from: SideSchema,
  text: z.string().regex(/\S/u).max(MAX_PASTED),
});

/** A pasted text beside the clause that was named for it. */
export async function answerPasted(app: AppContext, c: Asked): Promise<Response> {
  const { from, text } = await readPasted(app, c);
  const page = app.page(c, readReader(c));
  const children = (
    <PastedPage
      page={page}
      from={from}
      compared={comparePasted(from.side, text, app.services.budget('comparison', c.req.raw.signal))}
      pasted={text}
    />
  );
  const html = await renderPage({ page, title: page.say.compare.title, noindex: true, children });
  return new Body(html, HTML, PRIVATE).respond(c);
}

export async function readPasted(app: AppContext, c: Asked): Promise<{ from: ResolvedSide; text: string }> {
  const { from, text } = readParameters(CompareFields, await readPosted(c));
  return { from: sideOf(app, c, 'from', from), text };
}
