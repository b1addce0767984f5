import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { startServices } from '../../src/services.ts';
import { MirrorFolder } from '../../src/site/folder.ts';
import { writeMirror } from '../../src/site/mirror.ts';
import { generateArchive } from './generate.ts';
import { megabytes, table } from './report.ts';

/** Clauses of the larger archive; the smaller has a tenth. 20,000 take half an hour. */
const CLAUSES = Number(process.env['SITE'] ?? 20_000);

/** Mirrors of invented archives, pages in English, and the same once more: then nothing is written. Read the slope. */
export async function benchSite(): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const size of [CLAUSES / 10, CLAUSES]) rows.push(await measured(size));
  return table(
    ['clauses', 'files', 'MB', 's', 'processor ms/file', 'again s', 'processor ms/file', 'written again'],
    rows,
  );
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
    const before = process.cpuUsage();
    const mirror = new MirrorFolder(join(folder, 'mirror'));
    await writeMirror(mirror, {
      services,
      publicUrl: null,
      languages: ['eng'],
      pdf: false,
      progress: () => undefined,
    });
    const kept = await mirror.finish();
    const { user, system } = process.cpuUsage(before);
    const processorMs = (user + system) / 1000 / kept.files;
    return { ...kept, seconds: (performance.now() - start) / 1000, processorMs };
  };
  try {
    const [first, again] = [await write(), await write()];
    return [
      String(clauses),
      String(first.files),
      megabytes(first.bytes),
      first.seconds.toFixed(0),
      first.processorMs.toFixed(2),
      again.seconds.toFixed(0),
      again.processorMs.toFixed(2),
      String(again.changed),
    ];
  } finally {
    await services.stop();
    rmSync(folder, { recursive: true });
  }
}
