import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateArchive } from '../generate.ts';
import { serveArchive } from '../served.ts';

/** The archive under attack: invented treaties, served by a process of their own. */
export interface Target {
  readonly url: string;
  readonly pid: number;
  /** Addresses of all texts. */
  readonly texts: readonly string[];
  /** Words that clauses have, for searches. */
  readonly words: readonly string[];
}

/** Serves so many clauses, attacks them, and cleans up. */
export async function attack<T>(clauses: number, run: (target: Target) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-bench-'));
  try {
    const { samples } = generateArchive(join(folder, 'documents'), { clauses, seed: 1 });
    const served = await serveArchive({
      DOCUMENTS: join(folder, 'documents'),
      DATA_DIR: join(folder, 'data'),
    });
    try {
      const words = samples.map((sample) => sample.words.split(/\s+/u).slice(0, 4).join(' '));
      return await run({ url: served.url, pid: served.pid, texts: await textsOf(served.url), words });
    } finally {
      served.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function textsOf(url: string): Promise<readonly string[]> {
  const works = new Set(await linksOf(`${url}/t`, /\/t\/invented-\d+(?=")/gu));
  const texts = await Promise.all(
    [...works].map((work) => linksOf(url + work, /\/t\/invented-\d+\/[a-z]{3}@[\d-]+(?=")/gu)),
  );
  return [...new Set(texts.flat())];
}

async function linksOf(page: string, pattern: RegExp): Promise<readonly string[]> {
  return (await (await fetch(page, { headers: { accept: 'text/html' } })).text()).match(pattern) ?? [];
}
