import { titleIn } from '../../model/work.ts';
import { bookOfTexts, renderEpub } from '../../render/epub/index.ts';
import { FORMATS } from '../../render/formats.ts';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import { Body } from '../body.ts';
import type { AppContext } from '../context.ts';
import { contentDisposition, shortened } from '../fileName.ts';
import { offerTitled } from '../problem/offers.ts';
import { fail } from '../problem.ts';
import { keep } from '../ready/keep.ts';
import { OF_FILE, type Route, route } from '../route.ts';
import { wholeTexts } from '../text/wholeTexts.ts';

/** Instruments that belong together as one book, in the order in which they are to be read. */
export const collectionRoute: Route = route('/collections/{id}.epub', {
  logged: '/collections/:id',
  keeping: OF_FILE,
  lane: 'reading',
  size: () => 'long',
  mirrored: ({ snapshot: { facts }, works: held }) =>
    (facts.collections ?? [])
      .filter(({ works }) => works.some((work) => (held.get(work)?.expressions.length ?? 0) > 0))
      .map(({ id }) => pathOf(id)),
  told: {
    form: 'file',
    summary: 'The texts of a collection of archive.yaml as one book, in all languages',
    mediaTypes: [FORMATS.epub.mediaType],
    named: { id: 'Of `collections` in archive.yaml' },
  },
  answer: (app, c, { id = '' }) => {
    const archive = app.services.archive();
    const collection = archive.snapshot.facts.collections?.find((one) => one.id === id);
    if (collection === undefined) return nothing(app);
    const { title, works } = collection;
    const texts = works
      .flatMap((work) => archive.works.get(work) ?? [])
      .flatMap((entry) => wholeTexts(archive, entry));
    const permalink = baseOf(app.absolute) + pathOf(id);
    const book = bookOfTexts({ titles: title, permalink, language: 'eng' }, texts, app.absolute);
    if (book === null) return nothing(app);
    const name = shortened(titleIn(title, 'eng'));
    const saved = { 'Content-Disposition': contentDisposition(name, name, 'epub') };
    return keep(c, new Body(renderEpub(book), FORMATS.epub.mediaType, saved));
  },
});

const pathOf = (id: string): string => `/collections/${id}.epub`;

const nothing = ({ services }: AppContext): never =>
  fail(
    'not-found',
    { why: 'no-collection' },
    {
      offers: (services.archive().snapshot.facts.collections ?? []).map(({ id, title }) =>
        offerTitled(pathOf(id), title),
      ),
    },
  );
