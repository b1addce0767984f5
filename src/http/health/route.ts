import type { Context } from 'hono';
import { formatIssue, isError } from '../../model/issue.ts';
import { inEnglish } from '../../render/sayReasons.ts';
import type { EngineStatus } from '../../search/engine/port.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { type Route, route } from '../route.ts';

/** States in which texts and search answer; a stale archive answers with its last good state, and is said to. */
const ANSWERS: ReadonlySet<string> = new Set(['ready', 'stale']);

/**
 * `/readyz`: texts and search answer; what is wrong with the documents, what is left out or served otherwise than the
 * folder holds it, and what fails around the program while it serves on, is listed.
 */
export const healthRoutes: readonly Route[] = [
  route('/healthz', {
    lane: null,
    answer: (_app, c) => {
      c.header('Cache-Control', 'no-store');
      return c.json({ status: 'ok' });
    },
  }),
  route('/readyz', { lane: null, answer: answerReady }),
];

/** How the engines stand, in English beside the values. */
function saidStatus({ why, engines, ...status }: EngineStatus): object {
  const says = why.length === 0 ? null : inEnglish(why, new Map());
  if (engines === undefined) return { ...status, says, why };
  const all = Object.entries(engines).map(([name, one]) => [name, saidStatus(one)]);
  return { ...status, says, why, engines: Object.fromEntries(all) };
}

/** While a worker serves another version of the archive, the next answer may be an older one than the last. */
const stateOfAll = (
  own: string,
  root: string,
  workers: ReturnType<AppContext['services']['workers']>,
): string => (own === 'ready' && workers.some((worker) => worker.root !== root) ? 'stale' : own);

function answerReady({ services }: AppContext, c: Context<AppEnvironment>): Response {
  const archive = services.archive();
  const { snapshot } = archive;
  const leftOut = [
    ...snapshot.worksLeftOut,
    ...[...archive.works.values()].flatMap((entry) => entry.leftOut),
  ];
  c.header('Cache-Control', 'no-store');
  const workers = services.workers();
  const state = stateOfAll(services.state(), snapshot.root, workers);
  const body = {
    status: state,
    archive: {
      works: archive.works.size,
      texts: archive.editions.length,
      clauses: archive.clauseCount,
      root: snapshot.root,
      leftOut,
      stale: snapshot.standing.stale.map(formatIssue),
      errors: snapshot.issues.filter(isError).map(formatIssue),
    },
    search: saidStatus(services.engineStatus()),
    troubles: services.troubles(),
    ...(workers.length === 0 ? {} : { workers }),
  };
  const answers = ANSWERS.has(state);
  if (!answers) c.header('Retry-After', '2');
  return c.json(body, answers ? 200 : 503);
}
