import { createHash } from 'node:crypto';
import type { Config } from '../config.ts';
import { singleFile } from '../pocket/single.ts';
import { writeWhole } from '../wholeFile.ts';
import { withServices } from './withServices.ts';

/** A name that says nothing to whoever looks through a phone. */
export const SINGLE_FILE = 'texts.html';

/** `archive site --single`: the whole archive as one file. */
export async function writeSingle(config: Config, file: string, json: boolean): Promise<void> {
  const page = await withServices(
    { ...config, EMBEDDED_MAX_CLAUSES: 0, SEARCH_ENGINE: 'embedded' },
    (services) => singleFile(services.archive()),
  );
  const bytes = Buffer.from(page);
  writeWhole(file, bytes, { mode: 0o644 });
  const done = { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  const says = `${file}: ${(done.bytes / 1e6).toFixed(2)} MB, SHA-256 ${done.sha256}. Open it in any browser.`;
  process.stdout.write(`${json ? JSON.stringify(done) : says}\n`);
}
