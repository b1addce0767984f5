import { titleIn } from '../../model/work.ts';
import { archiveName } from '../../render/citation.ts';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import { Body } from '../body.ts';
import type { AppContext } from '../context.ts';
import { keep } from '../ready/keep.ts';
import { OF_FILE, type Route, route } from '../route.ts';
import { unknownAddress } from '../unknown.ts';
import { llmsText } from './llms.ts';
import { openSearch } from './openSearch.ts';
import { robots } from './robots.ts';
import { siteMap, siteMapFile } from './siteMap.ts';

const XML = 'application/xml; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';

/** A file that the archive alone decides. */
const fileRoute = (path: string, mediaType: string, make: (app: AppContext, site: string) => string): Route =>
  route(path, {
    keeping: OF_FILE,
    answer: (app, c) => keep(c, new Body(make(app, baseOf(app.absolute)), mediaType)),
  });

const nameOf = ({ services }: AppContext): string => archiveName(services.archive().snapshot.facts, 'eng');

/** What programs look for to find their way: crawlers, browsers' bars, language models. */
export const discoveryRoutes: readonly Route[] = [
  fileRoute('/robots.txt', TEXT, (_, site) => robots(site)),
  fileRoute('/llms.txt', TEXT, (app, site) => llmsText(app.services.archive(), nameOf(app), site)),
  fileRoute('/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', (app, site) =>
    openSearch(
      nameOf(app),
      titleIn(app.services.archive().snapshot.facts.description ?? 'Treaty texts, clause by clause', 'eng'),
      site,
    ),
  ),
  fileRoute('/sitemap.xml', XML, (app, site) => siteMap(app.services.archive(), site)),
  route('/sitemap/{number}.xml', {
    keeping: OF_FILE,
    answer: (app, c, { number = '' }) => {
      const file = siteMapFile(app.services.archive(), baseOf(app.absolute), Number(number));
      return file === null ? unknownAddress('GET') : keep(c, new Body(file, XML));
    },
  }),
];
