import { textLanguage } from '../../model/language.ts';
import { Body, JSON_TYPE, PRIVATE } from '../body.ts';
import { UI_TOLD } from '../parameters.ts';
import { pageRoute } from '../parts/pageRoute.ts';
import { readReader } from '../reader.ts';
import { type Route, route } from '../route.ts';
import { answerQuotePage } from './answer.tsx';
import { QuoteSchema, quoteJson } from './json.ts';
import { QuoteStart } from './page.tsx';
import { checkPosted, QuoteFields } from './read.ts';

/** `/quote` for people, `POST /api/v1/quote` for programs. Answered here, since no lane has the words of all clauses. */
export const quoteRoutes: readonly Route[] = [
  pageRoute('/quote', (page) => ({ title: page.say.quote.title, children: <QuoteStart page={page} /> }), {
    lane: 'reading',
  }),
  route('/quote', { method: 'POST', lane: 'sending', answer: answerQuotePage }),
  route('/api/v1/quote', {
    method: 'POST',
    parameters: UI_TOLD,
    lane: 'sending',
    told: {
      form: 'posted',
      summary: 'Each quotation of a pasted text beside the clauses that have its words; the text is not kept',
      fields: QuoteFields,
      answer: QuoteSchema,
    },
    answer: async (app, c) => {
      const { text, checked } = await checkPosted(app, c);
      const { language } = readReader(c);
      const answer = quoteJson(app.services.archive(), text, checked, language, app.absolute);
      const headers = { ...PRIVATE, 'Content-Language': textLanguage(language).bcp47 };
      return new Body(`${JSON.stringify(answer)}\n`, JSON_TYPE, headers).respond(c);
    },
  }),
];
