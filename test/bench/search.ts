import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
        readonly p50: number;
        readonly p99: number;
        readonly bare50: number;
        readonly bare99: number;
        readonly sqlite50: number;
      }
    >
  >;
  readonly bareBuild: number;
  readonly bareRss: number;
}

type QueryClass = (typeof QUERY_CLASSES)[number];

const PROBE = fileURLToPath(new URL('./searchProbe.ts', import.meta.url));

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
 * The real treaties and generated archives: load, index, open from the kept file, memory, and whole answers over
 * HTTP beside bare MiniSearch and SQLite's FTS5, called as functions.
 */
export function benchSearch(sizes: readonly number[]): string {
  const measures = [...(corporaFolder() === null ? [] : [measure('real', writeReal)])];
  for (const clauses of sizes)
    measures.push(
      measure(String(clauses), (folder) =>
        sampleQueries(generateArchive(folder, { clauses, seed: 1 }).samples, 200),
      ),
    );
  const head = [
    'archive',
    'class',
    'p50 ms',
    'p99 ms',
    'bare p50',
    'bare p99',
    'p50 / bare',
    'FTS5 p50',
    'p50 / FTS5',
  ];
  return [
    ...(corporaFolder() === null ? ['(no corpora: the real treaties are left out)'] : []),
    ...measures.map(({ says }) => says),
    table(
      head,
      measures.flatMap(({ rows }) => rows),
    ),
  ].join('\n');
}

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
  name: string,
  write: (folder: string) => Readonly<Record<QueryClass, readonly string[]>>,
): Rows {
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  try {
    const queries = write(folder);
    const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', PROBE, folder], {
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
    const rows = QUERY_CLASSES.flatMap((kind) => {
      const times = measured.classes[kind];
      if (times === undefined) return [];
      const { p50, p99, bare50, bare99, sqlite50 } = times;
      return [
        [
          name,
          kind,
          p50.toFixed(2),
          p99.toFixed(2),
          bare50.toFixed(2),
          bare99.toFixed(2),
          (p50 / bare50).toFixed(2),
          sqlite50.toFixed(2),
          (p50 / sqlite50).toFixed(2),
        ],
      ];
    });
    return { says, rows };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
