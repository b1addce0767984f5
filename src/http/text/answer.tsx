import type { Context } from 'hono';
import type { Archive } from '../../archive/archive.ts';
import { backlinksOf, gatheredBacklinks } from '../../archive/backlinks.ts';
import type { TextTarget } from '../../archive/parallel.ts';
import { referencesOf } from '../../archive/references.ts';
import type { Found } from '../../archive/resolution.ts';
import { type Address, formatAddress } from '../../model/address.ts';
import { titleIn } from '../../model/work.ts';
import { citedName } from '../../render/citation.ts';
import { clauseTitle } from '../../render/clauseTitle.ts';
import { type Format, type Written, written } from '../../render/formats/format.ts';
import {
  FORMATS,
  formatOf,
  formatsFor,
  isOffered,
  type OfferedFormat,
  offeredOf,
  offeredOfWork,
} from '../../render/formats.ts';
import type { CitedJson } from '../../render/schema.ts';
import { Body, CHANGING, HTML } from '../body.ts';
import { sharedCard } from '../card/shared.ts';
import { ClausePage } from '../clause/page.tsx';
import type { AppContext, AppEnvironment } from '../context.ts';
import { renderPage } from '../parts/layout.tsx';
import { offerOf } from '../problem/offers.ts';
import { fail } from '../problem.ts';
import type { Reader } from '../reader.ts';
import type { Sendable } from '../sendable.ts';
import { expressionAddressOf, viewOfTarget } from '../view.ts';
import { workJson, workSummaryJson } from '../work/json.ts';
import { WorkPage } from '../work/page.tsx';
import { WorksPage } from '../work/works.tsx';
import { apparatusOf } from './apparatus.ts';
import { describedBy } from './described.ts';
import { findInText } from './find.tsx';
import { headLinks } from './headLinks.ts';
import { linkedOf } from './linked.ts';
import { linkHeader } from './linkHeader.ts';
import { heldIn, type OtherLanguage, otherLanguages } from './others.ts';
import { TextPage } from './page.tsx';
import { printTarget } from './print.ts';
import { savedAs } from './savedAs.ts';
import { wholeTexts } from './wholeTexts.ts';

interface Request {
  readonly reader: Reader;
  readonly cited: CitedJson | null;
}

/** What an address shows, in its format, as bytes with their headers. */
export async function renderTarget(
  app: AppContext,
  c: Context<AppEnvironment>,
  archive: Archive,
  { address, target }: Found,
  request: Request,
): Promise<Sendable> {
  const Link = linkHeader(archive, address, target, app.absolute);
  const others = otherLanguages(archive, address, target);
  if (address.format === 'html') {
    const page = await renderHtml(app, c, archive, { address, target, others }, request);
    return new Body(page, HTML, { Link, ...CHANGING });
  }
  const { format } = address;
  if (!isOffered(format) || !formatsOf(target).includes(format))
    return notOffered(address, target, archive.works);
  const view = viewOfTarget(target, address);
  if (view !== null && FORMATS[format].text === 'press') {
    const found = { status: 'found', address, target, floating: false } as const;
    return printTarget(app, c, archive, found, view, request.reader);
  }
  const elsewhere = heldIn(target, others);
  const more = {
    ...(elsewhere === null ? {} : { held_in: elsewhere }),
    ...(request.cited === null ? {} : { cited: request.cited }),
  };
  const body = renderExport(app, archive, { address, target, format: FORMATS[format] }, more);
  if (body === null) return notOffered(address, target, archive.works);
  const Saved = typeof body === 'string' ? {} : { 'Content-Disposition': savedAs(address, view, target) };
  return new Body(body, FORMATS[format].mediaType, { Link, ...Saved });
}

type Shown = Pick<Found, 'address' | 'target'>;

function notOffered(address: Address, target: Found['target'], works: Archive['works']): never {
  const offers = offersInstead(address, target).map((offer) => offerOf(offer, works));
  return fail('format-not-offered', { why: 'no-format', format: address.format, offered: [] }, { offers });
}

/** Other formats of the address; of a Work asked for as a file of the press, its texts. */
function offersInstead(address: Address, target: Found['target']): readonly Address[] {
  if (target.kind === 'work' && formatOf(address.format)?.text === 'press')
    return target.entry.expressions.map((expression) => ({
      ...expressionAddressOf(address.work ?? '', expression),
      format: address.format,
    }));
  return ['html' as const, ...formatsOf(target)].map((format) => ({ ...address, format }));
}

function formatsOf(target: Found['target']): readonly OfferedFormat[] {
  if (target.kind === 'works') return formatsFor('list');
  return target.kind === 'work' ? offeredOfWork(target.entry) : offeredOf(target.text.edition);
}

/** Null where the format is not written of such a thing. */
function renderExport(
  { absolute }: AppContext,
  archive: Archive,
  { address, target, format: { text, work, list } }: Shown & { readonly format: Format },
  more: Readonly<Record<string, unknown>>,
): Written | null {
  const view = viewOfTarget(target, address);
  const archiveName = citedName(archive.snapshot.facts);
  if (view !== null) {
    const clauses = target.kind === 'clauses' ? target.clauses : view.clauses;
    const references = () => referencesOf(archive, view, clauses);
    return written(text)?.({ view, clauses, archiveName, references }, absolute, more) ?? null;
  }
  if (target.kind === 'work') {
    const { entry } = target;
    const texts = () => wholeTexts(archive, entry);
    const facts = workJson(entry, absolute);
    return written(work)?.({ work: entry.work, archiveName, facts, texts }, absolute) ?? null;
  }
  const works = [...archive.works.values()].map((entry) => workSummaryJson(entry, absolute));
  return written(list)?.({ total: works.length, works }) ?? null;
}

async function renderHtml(
  app: AppContext,
  c: Context<AppEnvironment>,
  archive: Archive,
  { address, target, others }: Shown & { readonly others: readonly OtherLanguage[] },
  { reader, cited }: Request,
): Promise<string> {
  const page = app.page(c, reader);
  const links = headLinks(address, target, others, app.absolute);
  if (target.kind === 'works') {
    return renderPage({
      page,
      title: page.say.home.all,
      links,
      children: <WorksPage page={page} works={archive.works} />,
    });
  }
  if (target.kind === 'work') {
    const title = titleIn(target.entry.work.title, reader.language);
    return renderPage({
      page,
      title,
      links,
      linked: linkedOf(address, target, app.absolute),
      children: <WorkPage page={page} entry={target.entry} works={archive.works} />,
    });
  }
  return renderWords(app, c, archive, { address, target, others }, { reader, cited });
}

/** A text, or clauses of one. */
async function renderWords(
  app: AppContext,
  c: Context<AppEnvironment>,
  archive: Archive,
  {
    address,
    target,
    others,
  }: Omit<Shown, 'target'> & {
    readonly target: TextTarget;
    readonly others: readonly OtherLanguage[];
  },
  { reader, cited }: Request,
): Promise<string> {
  // The first page has them gathered for all: until then a page says so, and it is made anew once they are there.
  backlinksOf(archive).catch(() => undefined);
  const page = app.page(c, reader);
  const links = headLinks(address, target, others, app.absolute);
  const view = viewOfTarget(target, address);
  if (view === null) throw new Error(`No view of ${formatAddress(address)}`);
  const { entry, expression } = target;
  const clauses = target.kind === 'text' ? view.clauses : target.clauses;
  const shared = {
    page,
    entry,
    expression,
    view,
    archive,
    absolute: app.absolute,
    archiveName: citedName(archive.snapshot.facts),
    evidence: c.req.query('evidence') === '1',
    apparatus: apparatusOf(archive, view, clauses, gatheredBacklinks(archive)),
  };
  const linked = linkedOf(address, target, app.absolute);
  const { language } = view.key;
  const image = sharedCard(app, { address, target, view });
  const shown = {
    page,
    links,
    linked,
    image,
    textLanguage: language,
    scripts: ['reading'],
    wide: true,
  } as const;
  if (target.kind === 'text') {
    const found = findInText(view.clauses, c.req.query('find') ?? '');
    const children = <TextPage {...shared} found={found} />;
    return renderPage({
      ...shown,
      title: view.front.title,
      noindex: found.asked !== '' || shared.evidence,
      children,
    });
  }
  const props = { ...shared, clauses: target.clauses, address, cited, others };
  const title = `${clauseTitle(view, target.clauses)} – ${view.front.title}`;
  const description = describedBy(target.clauses, view, page);
  return renderPage({
    ...shown,
    title,
    description,
    noindex: shared.evidence,
    children: <ClausePage {...props} />,
  });
}
