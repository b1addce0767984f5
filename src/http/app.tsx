import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { gatheredBacklinks } from '../archive/backlinks.ts';
import { TextChanged } from '../archive/edition.ts';
import { formatAddress } from '../model/address.ts';
import { BudgetSpent, ReaderLeft } from '../model/budget.ts';
import { textLanguage } from '../model/language.ts';
import type { Reason } from '../model/reason.ts';
import { SearchUnavailable } from '../search/engine/port.ts';
import { UnknownValues } from '../search/read/unknownValues.ts';
import { allowedAt, preflight } from './allowed.ts';
import { ASSETS } from './assets/assets.ts';
import { Body, HTML } from './body.ts';
import type { AppContext, AppEnvironment } from './context.ts';
import { carryHeavy } from './heavy/carry.ts';
import { problemTitle } from './i18n/problems.ts';
import { type LogLine, type RequestLog, writeRequest } from './log.ts';
import type { Mirror } from './mirror.ts';
import { pageContext } from './page.ts';
import { renderPage } from './parts/layout.tsx';
import { ProblemPage } from './problem/page.tsx';
import { PROBLEMS, type Problem, ProblemError, problemJson } from './problem.ts';
import { prefersPage, readReader } from './reader.ts';
import { failParameters, unknownParameters } from './readParameters.ts';
import { normalAddress } from './ready/addresses.ts';
import { type Application, application, askedOf } from './ready/application.ts';
import { Ready } from './ready/ready.ts';
import { requestOf } from './requestOf.ts';
import type { Route } from './route.ts';
import { isPosted, routeOf } from './routes.ts';
import { namedIn } from './routing.ts';
import { SECURITY_HEADERS } from './security.ts';
import type { Services } from './services.ts';
import { unknownAddress } from './unknown.ts';

interface AppOptions extends RequestLog {
  readonly services: Services;
  /** Where absolute links lead when `archive.yaml` names no canonical address. */
  readonly publicUrl: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where answers become files of a mirror. */
  readonly mirror?: Mirror;
}

/** The archive as an HTTP application; it listens on nothing. */
export function createApp({ services, publicUrl, log, heard, now, mirror }: AppOptions): Application {
  const app = new Hono<AppEnvironment>();
  /** Requests answered a second time, with their ids. */
  const retried: Retried = new WeakMap();
  /** Requests of our own, which are no reader's. */
  const own = new WeakSet<Request>();
  const ask: AppContext['ask'] = async (path, posted) => {
    const request = requestOf(path, posted);
    own.add(request);
    return app.fetch(request);
  };
  const context = appContext({ services, publicUrl, now, mirror: mirror ?? null, ask });
  const ready = readyAnswers(services, now);
  app.use(async (c, next) => {
    const start = now();
    const asked = askedOf(c.req.raw);
    const place = ready.placeOf(asked);
    const id = retried.get(c.req.raw) ?? c.env?.carried?.id ?? randomUUID();
    c.set('requestId', id);
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.res.headers.set(name, value);
    c.res.headers.set('X-Request-Id', id);
    // A lane keeps no answers and writes no log: it hands them on.
    if (c.env?.carried !== undefined)
      return c.env.carried.hand(c.get('answer') ?? null, c.get('kept') !== undefined);
    const route = routeOf(c.req.method, c.req.path)?.route.logged ?? '/*';
    const answer = c.get('kept');
    if (answer !== undefined) ready.keep(place, asked, { answer, route });
    if (retried.has(c.req.raw) || own.has(c.req.raw)) return;
    writeRequest({ log, heard }, { id, method: c.req.method, route, status: c.res.status }, start, now());
  });
  app.use(carryHeavy(context, { publicUrl, now, log }));
  app.all('*', async (c) => {
    if (c.req.method === 'OPTIONS') return preflight(c.req.path);
    const found = routeOf(c.req.method, c.req.path);
    if (found === null) return unknownAddress(c.req.method, isPosted(c.req.path));
    const answer = await found.route.answer(context, c, namedIn(found, c.req.path));
    refuseUnknown(c, found.route);
    return answer;
  });
  app.onError((error, c) =>
    error instanceof TextChanged && !retried.has(c.req.raw)
      ? answerAgain(app, context, c, retried)
      : respondToError(context, error, c, log),
  );
  return application({ app, ready, own, log, heard, now });
}

/**
 * Of the API: a misspelt parameter must not look as though it had been answered to. Asked of an answer that is ready:
 * a route that reads its parameters has named all that is wrong with them.
 */
function refuseUnknown(c: Context<AppEnvironment>, { path, parameters }: Route): void {
  if (!path.startsWith('/api/')) return;
  const unknown = Object.keys(c.req.query()).filter((name) => !Object.hasOwn(parameters, name));
  if (unknown.length > 0) failParameters(unknownParameters(unknown));
}

const DAY_MS = 86_400_000;

const readyAnswers = (services: Services, now: () => number): Ready =>
  new Ready({
    grounds: () => {
      const archive = services.archive();
      const isGathered = gatheredBacklinks(archive) !== null;
      return { archive, day: Math.floor(now() / DAY_MS), isGathered };
    },
    engine: services.engineStatus,
  });

type Surroundings = Pick<AppOptions, 'services' | 'publicUrl' | 'now'> &
  Pick<AppContext, 'ask'> & { readonly mirror: Mirror | null };

function appContext({ services, publicUrl, now, mirror, ask }: Surroundings): AppContext {
  const base = (): string => (services.archive().snapshot.facts.canonical ?? publicUrl()).replace(/\/$/u, '');
  const today = (): string => new Date(now()).toISOString().slice(0, 10);
  return {
    services,
    ask,
    today,
    absolute: (address) => base() + formatAddress(address),
    page: (c, reader) => {
      const { pathname, search } = new URL(c.req.url);
      const path = normalAddress(pathname + search)?.target ?? pathname + search;
      const { works, snapshot } = services.archive();
      const isEmpty = works.size === 0;
      const version = services.watch?.version();
      const watched = version === undefined ? null : { version, issues: snapshot.issues };
      const { facts } = snapshot;
      return pageContext(reader, { facts, path, today: today(), isEmpty, watched, mirror, assets: ASSETS });
    },
  };
}

type Retried = WeakMap<Request, string>;

/** Words edited since they were loaded: the files are read anew and the request answered once more. */
async function answerAgain(
  app: Hono<AppEnvironment>,
  { services }: AppContext,
  c: Context<AppEnvironment>,
  retried: Retried,
): Promise<Response> {
  await services.refresh();
  const again = new Request(c.req.url, { method: c.req.method, headers: c.req.header() });
  retried.set(again, c.get('requestId'));
  return app.fetch(again, c.env);
}

function respondToError(context: AppContext, error: Error, c: Context<AppEnvironment>, log: LogLine) {
  if (error instanceof ProblemError) return respondWithProblem(context, c, error.problem);
  if (error instanceof SearchUnavailable) {
    const why: Reason = { why: 'not-searched', because: error.why };
    return respondWithProblem(context, c, { type: 'search-unavailable', why });
  }
  if (error instanceof UnknownValues) {
    const why: Reason = { why: 'bad-parameters', parameters: error.faults };
    return respondWithProblem(context, c, { type: 'invalid-request', why });
  }
  if (error instanceof BudgetSpent) {
    return respondWithProblem(context, c, {
      type: 'too-much-work',
      why: { why: 'too-much-work', work: error.work },
    });
  }
  if (error instanceof ReaderLeft)
    return respondWithProblem(context, c, { type: 'reader-left', why: { why: 'reader-left' } });
  if (error instanceof TextChanged) {
    const why: Reason = { why: 'being-edited', text: error.message };
    return respondWithProblem(context, c, { type: 'document-left-out', why });
  }
  log(JSON.stringify({ id: c.get('requestId'), error: error.stack ?? String(error) }));
  return respondWithProblem(context, c, {
    type: 'internal-error',
    why: { why: 'logged' },
  });
}

/** HTML for browsers, `application/problem+json` for everybody else. */
async function respondWithProblem(
  context: AppContext,
  c: Context<AppEnvironment>,
  problem: Problem,
): Promise<Response> {
  const { status } = PROBLEMS[problem.type];
  const request = c.get('requestId');
  const headers: Record<string, string> = { Vary: 'Accept, Accept-Language' };
  if (status === 503) headers['Retry-After'] = '5';
  const path = new URL(c.req.url).pathname;
  if (status === 405) headers['Allow'] = allowedAt(path);
  if (path.startsWith('/api/') || !prefersPage(c.req.header('accept') ?? '')) {
    const { language } = readReader(c);
    const { works } = context.services.archive();
    const json = problemJson(problem, { instance: path, request, works, language });
    headers['Content-Language'] = textLanguage(language).bcp47;
    const type = 'application/problem+json; charset=utf-8';
    return new Body(`${JSON.stringify(json)}\n`, type, headers, status).respond(c);
  }
  const page = context.page(c, readReader(c));
  const html = await renderPage({
    page,
    title: problemTitle(problem.type, page.reader.language),
    noindex: true,
    // What was asked for stays in the field, to be mended or asked again.
    query: c.req.query('q') ?? '',
    children: (
      <ProblemPage page={page} problem={problem} request={request} works={context.services.archive().works} />
    ),
  });
  return new Body(html, HTML, headers, status).respond(c);
}
