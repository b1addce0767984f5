import { Hono } from 'hono';
import { formatAddress } from '../../model/address.ts';
import type { AppContext, AppEnvironment } from '../app.tsx';
import { Body } from '../body.ts';
import { readHash, refAddress } from '../cited.ts';
import { renderPage } from '../pages/layout.tsx';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';

/** `/h/<hash>`: clauses with exactly these words; one is a redirect, several are a list. */
export function hashRoutes(app: AppContext): Hono<AppEnvironment> {
  return new Hono<AppEnvironment>().get('/h/:hash{.+}', async (c) => {
    const given = c.req.param('hash');
    const json = given.endsWith('.json');
    const hash = readHash(given.replace(/\.json$/u, ''), 'hash');
    const archive = app.services.archive();
    const addresses = [
      ...new Map(archive.byHash(hash).map((ref) => [formatAddress(refAddress(archive, ref)), ref])),
    ];
    const found = addresses.filter(
      ([permalink]) =>
        !isOlderEdition(
          permalink,
          addresses.map(([other]) => other),
        ),
    );
    const [only, second] = found;
    if (only === undefined)
      return fail('hash-not-found', `No clause in this archive has words whose c1 begins with ${hash}`);
    if (second === undefined) {
      c.header('Cache-Control', 'no-cache');
      return c.redirect(only[0] + (json ? '.json' : ''), 302);
    }
    const clauses = found.map(([permalink, { edition, position }]) => ({
      permalink,
      work: edition.work,
      hash: `c1:${edition.index.c1At(position)}`,
    }));
    if (json)
      return new Body(`${JSON.stringify({ hash, clauses })}\n`, 'application/json; charset=utf-8').respond(c);
    const page = app.page(c, readReader(c));
    const list = (
      <>
        <h1>{page.say.hash.title}</h1>
        <p>
          {page.say.hash.several} <code>c1:{hash}</code>
        </p>
        <ul>
          {clauses.map(({ permalink }) => (
            <li>
              <a href={page.link(permalink)}>{permalink}</a>
            </li>
          ))}
        </ul>
      </>
    );
    const html = await renderPage({ page, title: page.say.hash.title, noindex: true, children: list });
    return new Body(html, 'text/html; charset=utf-8', { Vary: 'Accept-Language' }).respond(c);
  });
}

/** The same clause stands in the list without its edition: the words never changed. */
const isOlderEdition = (permalink: string, all: readonly string[]): boolean =>
  /_r\d+(?=\/)/u.test(permalink) && all.includes(permalink.replace(/_r\d+(?=\/)/u, ''));
