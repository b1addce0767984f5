import { type Context, Hono } from 'hono';
import type { ResolveOptions } from '../../archive/resolution.ts';
import { resolveAddress } from '../../archive/resolve.ts';
import { type Address, type FormatName, formatAddress, takeFormat } from '../../model/address.ts';
import { isDate } from '../../model/date.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { checkCited, readHash } from '../hash/cited.ts';
import { failAbsent } from '../problem/absent.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { renderTarget } from './answer.tsx';

/** Everything below `/t`, and the same as JSON below `/api/v1/works`. */
export function textRoutes(app: AppContext): Hono<AppEnvironment> {
  const routes = new Hono<AppEnvironment>();
  // `/t.json` is the list of all Works in a format.
  for (const path of ['/t', '/t/*', '/:list{t\\..+}']) routes.get(path, (c) => answer(app, c, '/t', false));
  for (const path of ['/api/v1/works', '/api/v1/works/*'])
    routes.get(path, (c) => answer(app, c, '/api/v1/works', true));
  return routes;
}

async function answer(
  app: AppContext,
  c: Context<AppEnvironment>,
  prefix: string,
  json: boolean,
): Promise<Response> {
  const archive = app.services.archive();
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
  return keep(c, await renderTarget(app, c, archive, resolution, { reader, cited }));
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
