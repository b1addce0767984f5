import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { startServices } from '../../src/services.ts';
import { MirrorFolder } from '../../src/site/folder.ts';
import { writeMirror } from '../../src/site/mirror.ts';
import { generateArchive } from './generate.ts';
import { megabytes, table } from './report.ts';

/** Mirrors of invented archives, pages in English, and the same once more: then nothing is written. Read the slope. */
export async function benchSite(sizes: readonly number[]): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const size of sizes) rows.push(await measured(size));
  return table(['clauses', 'files', 'MB', 's', 'ms/clause', 'again s', 'written again'], rows);
}

async function measured(size: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'site-bench-'));
  const documents = join(folder, 'documents');
  const { clauses } = generateArchive(documents, { clauses: size, seed: 1 });
  const services = startServices(
    { ...readConfig({}), DOCUMENTS: documents, SEARCH_ENGINE: 'embedded' },
    null,
  );
  await services.opened;
  const write = async () => {
    const start = performance.now();
    const mirror = new MirrorFolder(join(folder, 'mirror'));
    await writeMirror(mirror, {
      services,
      publicUrl: null,
      languages: ['eng'],
      pdf: false,
      progress: () => undefined,
    });
    return { ...(await mirror.finish()), seconds: (performance.now() - start) / 1000 };
  };
  try {
    const [first, again] = [await write(), await write()];
    return [
      String(clauses),
      String(first.files),
      megabytes(first.bytes),
      first.seconds.toFixed(0),
      ((first.seconds * 1000) / clauses).toFixed(1),
      again.seconds.toFixed(0),
      String(again.changed),
    ];
  } finally {
    await services.stop();
    rmSync(folder, { recursive: true });
  }
}
