import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics, Standing } from './port.ts';

/** Bounds of durations, in seconds: from a kept answer to what is given up. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** A method is a label: readers could send any, so that others are counted as one. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

const PREFIX = 'treaty_archive_';

/**
 * Figures of this process. Labels are patterns of routes, statuses and names of engines: nothing that a reader typed,
 * so that their number is bounded and nobody's reading can be told from them.
 */
export function openMetrics(standing: () => Standing): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const register = { registers: [registry] };
  const requests = new Counter({
    name: `${PREFIX}http_requests_total`,
    help: 'Requests answered, by pattern of the route',
    labelNames: ['method', 'route', 'status'],
    ...register,
  });
  const durations = new Histogram({
    name: `${PREFIX}http_request_duration_seconds`,
    help: 'Seconds from the request to its answer, by pattern of the route',
    labelNames: ['route'],
    buckets: BUCKETS,
    ...register,
  });
  const searches = new Histogram({
    name: `${PREFIX}search_duration_seconds`,
    help: 'Seconds a search took, by the engine that answered and by what came of it',
    labelNames: ['engine', 'outcome'],
    buckets: BUCKETS,
    ...register,
  });
  registerStanding(registry, standing);
  return {
    request: ({ method, route, status, ms }) => {
      requests.inc({ method: METHODS.has(method) ? method : 'other', route, status });
      durations.observe({ route }, ms / 1000);
    },
    search: ({ engine, outcome, ms }) => searches.observe({ engine, outcome }, ms / 1000),
    text: () => registry.metrics(),
    values: () => registry.getMetricsAsJSON(),
  };
}

/** Figures that are read when they are asked for; of several processes the highest counts. */
function registerStanding(registry: Registry, standing: () => Standing): void {
  for (const { name, help, labels = [], read } of GAUGES) {
    const gauge = new Gauge({
      name: PREFIX + name,
      help,
      labelNames: [...labels],
      registers: [registry],
      aggregator: 'max',
      collect: () => {
        gauge.reset();
        for (const [labelled, value] of read(standing())) gauge.set(labelled, value);
      },
    });
  }
}

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

interface Row {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
  readonly read: (standing: Standing) => readonly Sample[];
}

const GAUGES: readonly Row[] = [
  {
    name: 'info',
    help: '1, with the root of the archive that is served',
    labels: ['root'],
    read: ({ root }) => [[{ root }, 1]],
  },
  {
    name: 'state',
    help: '1, with the state that /readyz says',
    labels: ['state'],
    read: ({ state }) => [[{ state }, 1]],
  },
  { name: 'works', help: 'Works that are served', read: ({ works }) => [[{}, works]] },
  { name: 'texts', help: 'Texts that are served', read: ({ texts }) => [[{}, texts]] },
  { name: 'clauses', help: 'Clauses of all texts', read: ({ clauses }) => [[{}, clauses]] },
  {
    name: 'stale_files',
    help: 'Files that are served otherwise than the folder holds them',
    read: ({ stale }) => [[{}, stale]],
  },
  { name: 'document_errors', help: 'Errors of documents', read: ({ errors }) => [[{}, errors]] },
  {
    name: 'trouble',
    help: '1 for each thing that fails around the program while it serves on',
    labels: ['what'],
    read: ({ troubles }) => troubles.map((what) => [{ what }, 1]),
  },
  {
    name: 'index_fresh',
    help: '1 where the index was built from the archive that is served, else 0',
    labels: ['engine', 'state'],
    read: ({ engines }) => engines.map(({ engine, state, isFresh }) => [{ engine, state }, isFresh ? 1 : 0]),
  },
  {
    name: 'index_clauses',
    help: 'Clauses with words in the index',
    labels: ['engine'],
    read: ({ engines }) => engines.map(({ engine, clauses }) => [{ engine }, clauses]),
  },
];
