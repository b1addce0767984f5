import type { Context } from 'hono';
import type { Archive } from '../archive/archive.ts';
import { type Resolution, sameVersion } from '../archive/resolve.ts';
import { resolveClause } from '../cite/clausePath.ts';
import { type Address, formatAddress } from '../model/address.ts';
import { LANGUAGES } from '../model/language.ts';
import { titleIn } from '../model/work.ts';
import { FORMATS, isOffered } from '../render/formats.ts';
import type { AppContext, AppEnvironment } from './app.tsx';
import { Body } from './body.ts';
import type { Cited } from './cited.ts';
import { linkHeader } from './linkHeader.ts';
import { ClausePage, clauseTitle } from './pages/clause.tsx';
import { type HeadLink, renderPage } from './pages/layout.tsx';
import { TextPage } from './pages/text.tsx';
import { WorkPage } from './pages/work.tsx';
import { byDate, WorksPage } from './pages/works.tsx';
import { fail } from './problem.ts';
import type { Reader } from './reader.ts';
import { viewOfTarget } from './view.ts';
import { workJson, workSummaryJson } from './workJson.ts';

type Found = Extract<Resolution, { status: 'found' }>;

interface Request {
  readonly reader: Reader;
  readonly cited: Cited | null;
}

/** What an address shows, in its format, as bytes with their headers. */
export async function renderTarget(
  app: AppContext,
  c: Context<AppEnvironment>,
  archive: Archive,
  { address, target }: Found,
  request: Request,
): Promise<Body> {
  const Link = linkHeader(address, target, app.absolute);
  if (address.format === 'html') {
    const page = await renderHtml(app, c, archive, { address, target }, request);
    return new Body(page, 'text/html; charset=utf-8', { Link, Vary: 'Accept-Language' });
  }
  if (!isOffered(address.format)) return notOffered(address);
  const more = request.cited === null ? {} : { cited: request.cited };
  return new Body(renderExport(app, archive, { address, target }, more), FORMATS[address.format].mediaType, {
    Link,
  });
}

type Shown = Pick<Found, 'address' | 'target'>;

function notOffered(address: Address): never {
  const offers = (['html', 'md', 'txt', 'json'] as const).map((format) => {
    const url = formatAddress({ ...address, format });
    return { url, title: url };
  });
  return fail('format-not-offered', `This archive does not offer .${address.format} yet`, { offers });
}

function renderExport(
  app: AppContext,
  archive: Archive,
  { address, target }: Shown,
  more: Readonly<Record<string, unknown>>,
): string {
  const view = viewOfTarget(target, address);
  if (view !== null && isOffered(address.format)) {
    const clauses = target.kind === 'clauses' ? target.clauses : view.clauses;
    return FORMATS[address.format].render({ view, clauses }, app.absolute, more);
  }
  if (address.format !== 'json') return notOffered(address);
  if (target.kind === 'work') return `${JSON.stringify(workJson(target.entry, app.absolute))}\n`;
  const works = [...archive.works.values()].map((entry) => workSummaryJson(entry, app.absolute));
  return `${JSON.stringify({ total: works.length, works })}\n`;
}

async function renderHtml(
  app: AppContext,
  c: Context<AppEnvironment>,
  archive: Archive,
  { address, target }: Shown,
  { reader, cited }: Request,
): Promise<string> {
  const page = app.page(c, reader);
  const links = headLinks(app, address, target);
  if (target.kind === 'works') {
    const works = [...archive.works.values()].sort(byDate);
    return renderPage({
      page,
      title: page.say.home.all,
      links,
      children: <WorksPage page={page} works={works} />,
    });
  }
  if (target.kind === 'work') {
    const related = new Map(
      [...archive.works].map(([id, { work }]) => [id, titleIn(work.title, reader.language)]),
    );
    const title = titleIn(target.entry.work.title, reader.language);
    return renderPage({
      page,
      title,
      links,
      children: <WorkPage page={page} entry={target.entry} related={related} />,
    });
  }
  const view = viewOfTarget(target, address);
  if (view === null) throw new Error(`No view of ${formatAddress(address)}`);
  const { entry, expression } = target;
  const shared = { page, entry, expression, view };
  if (target.kind === 'text')
    return renderPage({ page, title: view.front.title, links, children: <TextPage {...shared} /> });
  const others = otherLanguages(archive, address, target);
  const props = { ...shared, clauses: target.clauses, address, cited, others };
  const title = `${clauseTitle(view, target.clauses)} – ${view.front.title}`;
  return renderPage({ page, title, links, children: <ClausePage {...props} /> });
}

/** The same clause in the other languages and variants of the version. */
function otherLanguages(
  archive: Archive,
  address: Address,
  target: Extract<Found['target'], { kind: 'clauses' }>,
) {
  const [clause] = target.clauses;
  return sameVersion(target.entry, target.text.edition)
    .filter((other) => other !== target.expression)
    .map((other) => {
      const edition = other.editions.at(-1) ?? other.editions[0];
      const found = resolveClause(archive.text(edition).clauses, [clause.eId], other.key.language);
      const held = 'clause' in found && found.clause.gap === null;
      return { address: { ...address, expression: { ...other.key, edition: null } }, held };
    });
}

/** Formats and languages of a page, for browsers and programs. */
function headLinks(app: AppContext, address: Address, target: Found['target']): readonly HeadLink[] {
  const canonical: HeadLink = { rel: 'canonical', href: app.absolute(address) };
  if (target.kind === 'works' || target.kind === 'work') {
    return [
      canonical,
      { rel: 'alternate', type: 'application/json', href: formatAddress({ ...address, format: 'json' }) },
    ];
  }
  const formats = Object.entries(FORMATS).map(([format, { mediaType }]): HeadLink => {
    const [type = mediaType] = mediaType.split(';');
    return {
      rel: 'alternate',
      type,
      href: formatAddress({ ...address, format: isOffered(format) ? format : 'html' }),
    };
  });
  const languages = sameVersion(target.entry, target.text.edition).map(({ key }): HeadLink => {
    const href = formatAddress({ ...address, expression: { ...key, edition: null } });
    return { rel: 'alternate', hreflang: LANGUAGES[key.language].bcp47, href };
  });
  return [canonical, ...formats, ...languages];
}
