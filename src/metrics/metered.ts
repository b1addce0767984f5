import type { Services } from '../http/services.ts';
import { isError } from '../model/issue.ts';
import type { EngineStatus } from '../search/engine/port.ts';
import type { Search } from '../search/search.ts';
import type { EngineStanding, Metrics, Standing } from './port.ts';

/** The same services, with every search measured. */
export function metered<S extends Services>(services: S, metrics: Metrics, now: () => number): S {
  const { search: inner } = services;
  const search: Search['search'] = async (...asked) => {
    const start = now();
    try {
      const answer = await inner.search(...asked);
      const outcome = answer.total > 0 ? 'found' : 'nothing';
      metrics.search({ engine: answer.engine, outcome, ms: now() - start });
      return answer;
    } catch (error) {
      // Also what was wrong with the question: which engine would have answered is not known.
      metrics.search({ engine: '-', outcome: 'failed', ms: now() - start });
      throw error;
    }
  };
  const measured: Search = {
    search,
    complete: (...asked) => inner.complete(...asked),
    topics: () => inner.topics(),
    onTopic: (...asked) => inner.onTopic(...asked),
    index: () => inner.index(),
  };
  return { ...services, search: measured };
}

/** How the archive behind the services stands, as `/readyz` tells it. */
export function standingOf(
  services: Pick<Services, 'archive' | 'state' | 'engineStatus' | 'troubles'>,
): Standing {
  const { snapshot, works, editions, clauseCount } = services.archive();
  const { root } = snapshot;
  return {
    root,
    state: services.state(),
    works: works.size,
    texts: editions.length,
    clauses: clauseCount,
    stale: snapshot.standing.stale.length,
    errors: snapshot.issues.filter(isError).length,
    troubles: services.troubles().map(({ what }) => what),
    engines: enginesOf(services.engineStatus(), root),
  };
}

function enginesOf(status: EngineStatus, root: string): readonly EngineStanding[] {
  const all = Object.entries(status.engines ?? { [status.engine ?? 'embedded']: status });
  return all.map(([engine, { state, clauses, root: of }]) => ({
    engine,
    state,
    clauses,
    isFresh: of === root,
  }));
}
