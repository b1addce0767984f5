import type { Context } from 'hono';
import type { Archive } from '../../archive/archive.ts';
import { clausesWith } from '../../archive/hashed.ts';
import { parseAddress, takeFormat } from '../../model/address.ts';
import type { Level } from '../../model/attestation.ts';
import { written } from '../../render/formats/format.ts';
import { formatOf, formatsFor } from '../../render/formats.ts';
import { permanent } from '../../render/permanent.ts';
import type { Href } from '../../render/view.ts';
import { Body, CHANGING, HTML } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import type { PageContext } from '../page.ts';
import { renderPage } from '../parts/layout.tsx';
import { offerOf } from '../problem/offers.ts';
import { failWithdrawnHash } from '../problem/withdrawn.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { type Route, route } from '../route.ts';
import { titleFor } from '../work/names.ts';
import { readHash } from './cited.ts';

/** `/h/<hash>`: clauses with exactly these words; one is a redirect, several are a list. */
export const hashRoutes: readonly Route[] = [
  route('/h/{+hash}', {
    logged: '/h/:hash{.+}',
    lane: 'reading',
    told: {
      form: 'file',
      path: '/h/{hash}.json',
      mediaTypes: ['application/json'],
      summary: 'Clauses with exactly these words; to the one that has them',
      named: { hash: '12 to 64 hexadecimal digits of their SHA-256 (c1)' },
      patterns: { hash: '^[0-9a-f]{12,64}$' },
    },
    answer: (app, c, { hash = '' }) => answerHash(app, c, hash.replace(/\/+$/u, '')),
  }),
];

function answerHash(
  app: AppContext,
  c: Context<AppEnvironment>,
  given: string,
): Response | Promise<Response> {
  const { bare, format } = takeFormat(given);
  const hash = readHash(bare, 'hash');
  const archive = app.services.archive();
  const clauses = clausesOf(archive, hash, app.absolute);
  const [only, second] = clauses;
  if (only === undefined) failWithdrawnHash(archive, hash);
  if (only === undefined) return fail('hash-not-found', { why: 'no-hash', hash });
  if (second === undefined) {
    c.header('Cache-Control', 'no-cache');
    return c.redirect(
      `${only.permalink}${format === 'html' ? '' : `.${format}`}${new URL(c.req.url).search}`,
      302,
    );
  }
  if (format === 'html') return listPage(app, c, hash, clauses);
  const row = formatOf(format);
  const list = row === null ? null : written(row.list);
  if (row === null || list === null)
    return fail(
      'format-not-offered',
      { why: 'no-format', format, offered: formatsFor('list') },
      {
        offers: clauses.flatMap(({ permalink }) => {
          const address = parseAddress(permalink);
          return address === null ? [] : [offerOf({ ...address, format: 'html' }, archive.works)];
        }),
      },
    );
  return new Body(list({ hash: `c1:${hash}`, total: clauses.length, clauses }), row.mediaType).respond(c);
}

interface ClauseWithHash {
  readonly permalink: string;
  readonly url: string;
  readonly work: string;
  readonly hash: string;
  readonly level: Level | null;
}

const clausesOf = (archive: Archive, hash: string, absolute: Href): readonly ClauseWithHash[] =>
  clausesWith(archive, hash).map(({ address, ref: { edition, position } }) => ({
    ...permanent(address, absolute),
    work: edition.work,
    hash: `c1:${edition.index.c1At(position)}`,
    level: edition.index.levelAt(position),
  }));

async function listPage(
  app: AppContext,
  c: Context<AppEnvironment>,
  hash: string,
  clauses: readonly ClauseWithHash[],
): Promise<Response> {
  const page = app.page(c, readReader(c));
  const { works } = app.services.archive();
  const children = (
    <>
      <h1>{page.say.hash.title}</h1>
      <p>
        {page.say.hash.several} <code class="hash">c1:{hash}</code>
      </p>
      <ul>
        {clauses.map((clause) => (
          <li>
            <ClauseLine page={page} works={works} clause={clause} />
          </li>
        ))}
      </ul>
    </>
  );
  const html = await renderPage({ page, title: page.say.hash.title, noindex: true, children });
  return new Body(html, HTML, CHANGING).respond(c);
}

/** Its Work, its name with language and day, and how far its words were checked. */
function ClauseLine({
  page,
  works,
  clause: { permalink, work, level },
}: {
  page: PageContext;
  works: Archive['works'];
  clause: ClauseWithHash;
}) {
  const address = parseAddress(permalink);
  const entry = works.get(work);
  const title = entry === undefined ? { text: work, lang: 'en' } : titleFor(entry.work, page);
  const name = address === null ? null : offerOf(address, works).name(page.reader.language);
  return (
    <>
      <span lang={title.lang}>{title.text}</span>
      {page.say.marks.colon}{' '}
      <a href={page.link(permalink)} lang={name?.lang}>
        {name?.text ?? permalink}
      </a>{' '}
      {level === null ? null : (
        <a class={`level ${level}`} href={page.link(`/about#level-${level}`)}>
          {page.say.level[level]}
        </a>
      )}
    </>
  );
}
