import type { Context } from 'hono';
import { LANGUAGE_CODES } from '../../model/language.ts';
import { renderEpub } from '../../render/epub/index.ts';
import { FORMATS } from '../../render/formats.ts';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import { textsOnTopic } from '../../search/topics.ts';
import { Body } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { contentDisposition, shortened } from '../fileName.ts';
import { UI } from '../parameters.ts';
import { answerPage } from '../parts/pageRoute.ts';
import { offerTitled } from '../problem/offers.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { type Named, OF_FILE, OF_PAGE, type Route, route } from '../route.ts';
import { bookOnTopic } from './book.ts';
import { TopicPage, TopicsPage } from './page.tsx';
import { topicPath } from './path.ts';

const KEEPING = { ...OF_PAGE, searches: true };

/** `/topics` and `/topics/<id>`: what clauses speak of, by their own words. */
export const topicRoutes: readonly Route[] = [
  route('/topics', {
    parameters: UI,
    keeping: KEEPING,
    mirrored: () => ['/topics'],
    answer: async (app, c) => {
      const counts = await app.services.search.topics();
      const { topics: concepts } = app.services.archive();
      return answerPage(app, c, (page) => ({
        wide: true,
        title: page.say.topics.title,
        children: <TopicsPage page={page} concepts={concepts} counts={counts} />,
      }));
    },
  }),
  route('/topics/{id}.epub', {
    logged: '/topics/:id',
    keeping: { ...OF_FILE, searches: true },
    lane: 'making',
    told: {
      form: 'file',
      path: '/topics/{topic}.epub',
      mediaTypes: [FORMATS.epub.mediaType],
      summary: 'What clauses of all texts say on a topic, as a book',
      named: { topic: 'Name of the topic, as in its address' },
    },
    answer: answerBook,
  }),
  route('/topics/{id}', {
    logged: '/topics/:id',
    parameters: UI,
    keeping: KEEPING,
    mirrored: ({ topics }) => topics.map(({ id }) => topicPath(id)),
    answer: async (app, c, { id = '' }) => {
      const archive = app.services.archive();
      const concept = archive.topics.find((one) => one.id === id);
      if (concept === undefined) return nothing(app);
      const inWorks = await app.services.search.onTopic(id, readReader(c).language);
      return answerPage(app, c, (page) => ({
        wide: true,
        title: concept.label[page.reader.language],
        children: (
          <TopicPage
            context={{ page, works: archive.works, concepts: archive.topics, held: LANGUAGE_CODES }}
            concept={concept}
            inWorks={inWorks}
          />
        ),
      }));
    },
  }),
];

/** The same bytes for every reader. */
async function answerBook(
  app: AppContext,
  c: Context<AppEnvironment>,
  { id = '' }: Named,
): Promise<Response> {
  const { search, budget, archive: current } = app.services;
  const archive = current();
  const concept = archive.topics.find((one) => one.id === id);
  if (concept === undefined) return nothing(app);
  const texts = textsOnTopic(archive, (await search.index()).documents, id);
  const permalink = baseOf(app.absolute) + topicPath(id);
  const bound = { concept, permalink, href: app.absolute };
  const book = await bookOnTopic(archive, texts, bound, budget('search', c.req.raw.signal));
  if (book === null) return nothing(app);
  const name = shortened(concept.label.eng);
  const saved = { 'Content-Disposition': contentDisposition(name, name, 'epub') };
  return keep(c, new Body(renderEpub(book), FORMATS.epub.mediaType, saved));
}

/** Topics that are offered where there is none of that name. */
const MOST_OFFERED = 200;

const nothing = ({ services }: AppContext): never =>
  fail(
    'not-found',
    { why: 'no-topic' },
    {
      offers: services
        .archive()
        .topics.slice(0, MOST_OFFERED)
        .map(({ id, label }) => offerTitled(topicPath(id), label)),
    },
  );
