import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProgram, builtIn } from '../../src/program.mjs';
import { convertOpenTreaties, corporaFolder } from '../corpora.ts';
import { generateArchive, QUERY_CLASSES, sampleQueries } from './generate.ts';
import { megabytes, table } from './report.ts';

/** One archive measured in a process of its own; times in milliseconds, memory in bytes. */
export interface SearchMeasured {
  readonly clauses: number;
  readonly load: number;
  readonly build: number;
  readonly open: number;
  readonly rss: number;
  readonly classes: Readonly<
    Record<
      string,
      {
        /** The search called as a function. */
        readonly called: Quantiles;
        readonly overHttp: Quantiles;
        readonly bare: Quantiles;
        readonly sqlite: Quantiles;
      }
    >
  >;
  readonly bareBuild: number;
  readonly bareRss: number;
}

interface Quantiles {
  readonly p50: number;
  readonly p99: number;
}

type QueryClass = (typeof QUERY_CLASSES)[number];

const PROBE = 'test/bench/searchProbe.ts';

/** The real treaties, and clauses of archives that are generated: `SEARCH=10000` one alone. */
const SIZES = (process.env['SEARCH'] ?? 'real,2000,10000,50000').split(',');

/** Queries for the real treaties, which are English. */
const REAL_QUERIES: Readonly<Record<QueryClass, readonly string[]>> = {
  words: ['innocent passage', 'diplomatic agent immunity', 'prisoners treatment', 'reservation acceptance'],
  phrase: ['"innocent passage"', '"full powers"', '"high seas"', '"States Parties shall"'],
  citation: ['Article 2', 'Article 31', 'Article 12(3)', 'Article 60'],
  boolean: ['reservation OR objection', '(treaty OR convention) -torture', 'consul AND archives'],
  proximity: ['innocent /5 passage', 'prisoners w/3 war', 'diplomatic NEAR/4 agent'],
  typo: ['diplomatci agent', 'innocnet passage', 'reservaiton treaty', 'prisonres war'],
  filter: [
    'passage work:unclos-1982',
    'consent type:convention',
    'consul lang:eng',
    'torture level:unchecked',
  ],
  nil: ['passage qwxzqwxz', 'treaty qwxzqwxzq'],
};

/**
 * The real treaties and generated archives: load, index, open from the kept file, memory; queries never asked before,
 * beside bare MiniSearch and SQLite's FTS5.
 */
export async function benchSearch(): Promise<string> {
  const folder = await buildProgram({ folders: ['src', 'indexer', 'test'], isStarted: isProbe });
  const probe = builtIn(folder, PROBE);
  const hasReal = corporaFolder() !== null;
  const measures = SIZES.filter((size) => size !== 'real' || hasReal).map((size) =>
    measure(probe, size, size === 'real' ? writeReal : writeGenerated(Number(size))),
  );
  return [
    ...(hasReal ? [] : ['(no corpora: the real treaties are left out)']),
    ...measures.map(({ says }) => says),
    'called: the search as a function, as bare MiniSearch and FTS5 are: read, found, put in order, 20 hits with their words and facets',
    'HTTP: the same query asked of a server in a process of its own, until all bytes of its JSON are here and parsed',
    table(
      HEAD,
      measures.flatMap(({ rows }) => rows),
    ),
  ].join('\n');
}

const HEAD = [
  'archive',
  'class',
  'called p50 ms',
  'p99 ms',
  'HTTP p50',
  'p99',
  'bare p50',
  'p99',
  'called / bare',
  'HTTP / bare',
  'FTS5 p50',
  'called / FTS5',
  'HTTP / FTS5',
];

/** The probe and the threads that it starts. */
const isProbe = (file: string): boolean => file === PROBE || /^src\/.+\/worker\.ts$/u.test(file);

const writeGenerated =
  (clauses: number) =>
  (folder: string): ReturnType<typeof sampleQueries> =>
    sampleQueries(generateArchive(folder, { clauses, seed: 1 }).samples, 200);

/** An archive in words, and a row for each class of queries. */
interface Rows {
  readonly says: string;
  readonly rows: readonly (readonly string[])[];
}

function writeReal(folder: string): typeof REAL_QUERIES {
  convertOpenTreaties(folder);
  return REAL_QUERIES;
}

function measure(
  probe: string,
  name: string,
  write: (folder: string) => Readonly<Record<QueryClass, readonly string[]>>,
): Rows {
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  try {
    const queries = write(folder);
    const run = spawnSync(process.execPath, ['--expose-gc', probe, folder], {
      encoding: 'utf8',
      input: JSON.stringify(queries),
      maxBuffer: 1e8,
    });
    if (run.status !== 0) throw new Error(`The probe failed: ${run.stderr}`);
    const measured: SearchMeasured = JSON.parse(run.stdout);
    const { clauses, load, build, open, rss, bareBuild, bareRss } = measured;
    const says =
      `${name}: ${clauses} clauses; load ${load.toFixed(0)} ms, index ${build.toFixed(0)} ms (bare MiniSearch ${bareBuild.toFixed(0)}), ` +
      `open from file ${open.toFixed(0)} ms, search adds ${megabytes(rss)} MB (bare ${megabytes(bareRss)})`;
    return { says, rows: QUERY_CLASSES.flatMap((kind) => rowOf(name, kind, measured.classes[kind])) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowOf(name: string, kind: string, times: SearchMeasured['classes'][string] | undefined): string[][] {
  if (times === undefined) return [];
  const { called, overHttp, bare, sqlite } = times;
  const figures = [
    called.p50,
    called.p99,
    overHttp.p50,
    overHttp.p99,
    bare.p50,
    bare.p99,
    called.p50 / bare.p50,
    overHttp.p50 / bare.p50,
    sqlite.p50,
    called.p50 / sqlite.p50,
    overHttp.p50 / sqlite.p50,
  ];
  return [[name, kind, ...figures.map((figure) => figure.toFixed(2))]];
}
