import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateArchive } from './generate.ts';
import { megabytes, table } from './report.ts';

interface Measured {
  readonly clauses: number;
  readonly loadMs: number;
  readonly rssBytes: number;
  readonly oneClauseMs: number;
  readonly hashMs: number;
}

const PROBE = fileURLToPath(new URL('./archiveProbe.ts', import.meta.url));

/** Loading, memory and words on demand, each size in a process of its own beside an empty archive. */
export function benchArchive(sizes: readonly number[]): string {
  const empty = probe(mkdtempSync(join(tmpdir(), 'archive-bench-')));
  const rows = sizes.map((size) => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-bench-'));
    generateArchive(folder, { clauses: size, seed: 1 });
    const measured = probe(folder);
    rmSync(folder, { recursive: true });
    return [
      String(measured.clauses),
      measured.loadMs.toFixed(0),
      ((measured.loadMs * 1000) / measured.clauses).toFixed(1),
      megabytes(measured.rssBytes - empty.rssBytes),
      measured.oneClauseMs.toFixed(3),
      measured.hashMs.toFixed(3),
    ];
  });
  return table(
    ['clauses', 'load ms', 'us/clause', 'RSS added MB', 'words of a clause ms', 'look-up by hash ms'],
    rows,
  );
}

function probe(folder: string): Measured {
  const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', PROBE, folder], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The probe failed: ${run.stderr}`);
  return JSON.parse(run.stdout);
}
