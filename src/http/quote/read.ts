import type { Context } from 'hono';
import { z } from 'zod';
import { type CheckedText, checkTextInTurns, MAX_CHECKED } from '../../quote/text.ts';
import { readPosted } from '../bodies.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { readReader } from '../reader.ts';
import { failParameter, readParameters } from '../readParameters.ts';

type Asked = Context<AppEnvironment>;

/** Without the characters of files that are no text, and what takes the place of bytes that are no UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const TEXT_ALONE = /^[^\u0000-\u0008\u000E-\u001F\u007F\uFFFD]*$/u;
/** A page's source; a lone bracket in words is none. */
const MARKUP = /<(?:!doctype|\/?(?:html|head|body|script|style|div|span|table|iframe|p|a|br|img)\b)[^<>]*>/iu;

/** A pasted text whose quotations are checked. */
export const QuoteFields = z.strictObject({
  text: z
    .string()
    .regex(/\S/u)
    .regex(TEXT_ALONE)
    .max(MAX_CHECKED)
    .describe('A quotation, or a text with quotations in quotation marks. It is not kept'),
});

/** Checks what was posted. Fails where it is too long, or no words but a file or the source of a page. */
export async function checkPosted(
  app: AppContext,
  c: Asked,
): Promise<{ readonly text: string; readonly checked: CheckedText }> {
  const fields = await readPosted(c);
  const given = fields['text'] ?? '';
  if (!TEXT_ALONE.test(given)) failParameter({ parameter: 'text', fault: 'binary' });
  if (MARKUP.test(given)) failParameter({ parameter: 'text', fault: 'markup' });
  const { text } = readParameters(QuoteFields, fields);
  const { services } = app;
  const checked = await checkTextInTurns(
    {
      archive: services.archive(),
      index: await services.search.index(),
      languages: readReader(c).languages,
      budget: services.budget('quotation', c.req.raw.signal),
    },
    text,
  );
  return { text, checked };
}
