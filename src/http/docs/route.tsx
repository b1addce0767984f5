import type { Archive } from '../../archive/archive.ts';
import { onceFor } from '../../kept.ts';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import { openApi } from '../openapi/document.ts';
import { pageRoute } from '../parts/pageRoute.ts';
import type { Route } from '../route.ts';
import { operationsIn } from './operations.ts';
import { DocsPage } from './page.tsx';

/** `/docs`: the API as a page, of the same values as `/openapi.json`; it loads nothing and runs nothing. */
export function docsRoute(routes: readonly Route[]): Route {
  const operations = onceFor((archive: Archive) => operationsIn(openApi(routes, archive)));
  return pageRoute('/docs', (page, { services, absolute }) => ({
    title: page.say.docs.title,
    children: <DocsPage page={page} operations={operations(services.archive())} site={baseOf(absolute)} />,
  }));
}
