import { formatAddress } from '../../model/address.ts';
import type { AppContext } from '../context.ts';
import { pageRoute } from '../parts/pageRoute.ts';
import type { Route } from '../route.ts';
import { AboutPage } from './page.tsx';

/** `/about`. */
export const aboutRoute: Route = pageRoute('/about', (page, app) => ({
  title: page.say.about.title,
  children: <AboutPage page={page} example={exampleOf(app)} />,
}));

/** A permalink of this archive, to show what one looks like. */
function exampleOf({ services }: AppContext): string | null {
  const archive = services.archive();
  const [edition] = [...archive.editions].sort((a, b) => b.index.size - a.index.size);
  if (edition === undefined) return null;
  const position = Array.from({ length: edition.index.size }, (_, at) => at).find((at) =>
    edition.index.eIdAt(at).includes('__p_2'),
  );
  const clause = edition.index.eIdAt(position ?? 0);
  return formatAddress({
    work: edition.work,
    expression: { ...edition.key, edition: null },
    clause,
    to: null,
    format: 'html',
  });
}
