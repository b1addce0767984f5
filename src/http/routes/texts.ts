import { setTimeout } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import { LRUCache } from 'lru-cache';
import type { Archive } from '../../archive/archive.ts';
import { backlinksOf } from '../../archive/backlinks.ts';
import type { ResolveOptions } from '../../archive/resolution.ts';
import { resolveAddress } from '../../archive/resolve.ts';
import { type Address, type FormatName, formatAddress, takeFormat } from '../../model/address.ts';
import { isDate } from '../../model/date.ts';
import { failAbsent } from '../absent.ts';
import type { AppContext, AppEnvironment } from '../app.tsx';
import type { Body } from '../body.ts';
import { checkCited, readHash } from '../cited.ts';
import type { FileAnswer } from '../file.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { renderTarget } from '../renderTarget.tsx';

/** Bytes of rendered pages kept for the next reader. */
const KEPT_BYTES = 64 * 1024 * 1024;
const MAX_KEY = 300;

type Kept = Body | FileAnswer;

/** Everything below `/t`, and the same as JSON below `/api/v1/works`. */
export function textRoutes(app: AppContext): Hono<AppEnvironment> {
  const kept = new WeakMap<Archive, LRUCache<string, Kept>>();
  const routes = new Hono<AppEnvironment>();
  const answer = (
    c: Context<AppEnvironment>,
    prefix: string,
    json: boolean,
  ): Response | Promise<Response> => {
    const archive = app.services.archive();
    const { pathname, search } = new URL(c.req.url);
    // What is kept stands at its permalink: of the reader it shows the language of the interface alone,
    // and of the time how long ago the status was checked.
    const key = `${app.today()} ${readReader(c).language} ${pathname}${search}`;
    const pages = pagesOf(kept, archive);
    const known = key.length < MAX_KEY ? pages.get(key) : undefined;
    return known === undefined
      ? answerAnew(app, c, archive, prefix, json, (body) => pages.set(key, body))
      : known.respond(c);
  };
  // `/t.json` is the list of all Works in a format.
  for (const path of ['/t', '/t/*', '/:list{t\\..+}']) routes.get(path, (c) => answer(c, '/t', false));
  for (const path of ['/api/v1/works', '/api/v1/works/*'])
    routes.get(path, (c) => answer(c, '/api/v1/works', true));
  return routes;
}

function pagesOf(kept: WeakMap<Archive, LRUCache<string, Kept>>, archive: Archive): LRUCache<string, Kept> {
  const known = kept.get(archive);
  if (known !== undefined) return known;
  const pages = new LRUCache<string, Kept>({
    maxSize: KEPT_BYTES,
    sizeCalculation: (body) => body.size * 2 + 500,
  });
  kept.set(archive, pages);
  return pages;
}

async function answerAnew(
  app: AppContext,
  c: Context<AppEnvironment>,
  archive: Archive,
  prefix: string,
  json: boolean,
  keep: (body: Kept) => void,
): Promise<Response> {
  if (json) checkParameters(c);
  const raw = new URL(c.req.url).pathname;
  const reader = readReader(c);
  const options: ResolveOptions = {
    readerLanguages: reader.languages,
    asOf: readDate(c),
    format: json ? 'json' : listFormat(raw),
  };
  const resolution = resolveAddress(archive, segmentsOf(raw, prefix), options);
  if (resolution.status === 'absent') return failAbsent(app, resolution);
  const wanted = json ? apiPath(resolution.address) : formatAddress(resolution.address);
  if (raw !== wanted || options.asOf !== null) return redirect(c, wanted, resolution.floating);
  const cited =
    c.req.query('h') === undefined
      ? null
      : checkCited(archive, resolution.target, readHash(c.req.query('h') ?? '', 'h'));
  const backlinks = resolution.address.format === 'html' ? await soon(backlinksOf(archive)) : null;
  const body = await renderTarget(app, c, archive, resolution, { reader, cited, backlinks });
  if (backlinks !== null || resolution.address.format !== 'html') keep(body);
  return body.respond(c);
}

/** Longest wait of a page for what cites it. */
const PATIENCE_MS = 250;

/** What is ready soon; else null, and the page says that it is still being gathered. */
async function soon<T>(waiting: Promise<T>): Promise<T | null> {
  const timer = new AbortController();
  const late = setTimeout(PATIENCE_MS, null, { signal: timer.signal }).catch(() => null);
  return Promise.race([waiting, late]).finally(() => timer.abort());
}

/** The format of the list of all Works (`/t.json`); null for every other address. */
function listFormat(raw: string): FormatName | null {
  if (!raw.startsWith('/t.')) return null;
  const { format } = takeFormat(raw.slice(1));
  return format === 'html'
    ? fail('not-found', `The list of all texts is at /t and /t.json, not at ${raw.slice(0, 60)}`)
    : format;
}

/** Decoded segments. A broken escape, and a segment that holds a slash or NUL, can name nothing. */
export function segmentsOf(raw: string, prefix: string): readonly string[] {
  const below = raw.startsWith('/t.') ? [] : raw.slice(prefix.length).split('/');
  const segments = below.map((segment) => {
    const decoded = decode(segment);
    if (decoded === null)
      return fail('broken-address', `"${segment.slice(0, 60)}" holds a broken escape (%)`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is refused
    if (/[/\u0000]/u.test(decoded))
      return fail('broken-address', 'a part of the address holds a slash or NUL');
    return decoded;
  });
  return segments.filter((segment) => segment !== '');
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** The API names a clause by its eId; the answer is that of the address with `.json`. */
function apiPath(address: Address): string {
  const path = formatAddress({ ...address, format: 'html' });
  const [, , work, expression, ...levels] = path.split('/');
  const eId = levels.length === 0 ? [] : [levels.join('__')];
  return ['/api/v1/works', ...[work, expression].filter((part) => part !== undefined), ...eId].join('/');
}

/** To the one canonical address, the query as it came but for `as-of`, which is answered by that. */
export function redirect(c: Context<AppEnvironment>, wanted: string, floating: boolean): Response {
  const query = new URL(c.req.url).search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !/^as-of(?:=|$)/u.test(pair))
    .join('&');
  // A permanent redirect may be mended too, so caches ask again.
  c.header('Cache-Control', 'no-cache');
  if (floating) c.header('Vary', 'Accept-Language');
  return c.redirect(query === '' ? wanted : `${wanted}?${query}`, floating ? 302 : 301);
}

function readDate(c: Context<AppEnvironment>): string | null {
  const given = c.req.query('as-of');
  if (given === undefined || isDate(given)) return given ?? null;
  const message = 'is no day of the form YYYY-MM-DD';
  return fail('invalid-request', `as-of ${message}`, { parameters: [{ parameter: 'as-of', message }] });
}

const API_PARAMETERS: ReadonlySet<string> = new Set(['as-of', 'h']);

function checkParameters(c: Context<AppEnvironment>): void {
  const given = new Set(new URL(c.req.url).searchParams.keys());
  const unknown = [...given].filter((name) => !API_PARAMETERS.has(name)).map((name) => name.slice(0, 60));
  if (unknown.length === 0) return;
  fail('invalid-request', `Unknown parameters: ${unknown.join(', ')}; known here: as-of, h`, {
    parameters: unknown.map((parameter) => ({ parameter, message: 'is not known here' })),
  });
}
