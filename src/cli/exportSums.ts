import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Archive } from '../archive/archive.ts';
import type { Config } from '../config.ts';
import { localApp } from '../localApp.ts';
import { type Address, formatAddress } from '../model/address.ts';
import { formatsFor, ofEveryClause } from '../render/formats.ts';
import { withServices } from './withServices.ts';

/** SHA-256 of the bytes of an export, by its address. */
export type ExportSums = ReadonlyMap<string, string>;

/**
 * Makes every export of every edition as the server would, and hashes its bytes: whole texts in every format, clauses
 * in those that are written at once. Rejects where one cannot be made.
 */
export const sumExports = (settings: Config): Promise<ExportSums> =>
  withServices({ ...settings, EMBEDDED_MAX_CLAUSES: 0 }, async (services) => {
    const app = localApp(services, settings);
    const sums = new Map<string, string>();
    for (const path of exportPaths(services.archive())) {
      const answer = await app.request(path);
      if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
      sums.set(
        path,
        createHash('sha256')
          .update(Buffer.from(await answer.arrayBuffer()))
          .digest('hex'),
      );
    }
    return sums;
  });

const LIGHT = ofEveryClause();

/** Every edition under its own name, so that a correction leaves the sums of what it corrects as they were. */
function* exportPaths({ editions }: Archive): Generator<string> {
  for (const { work, key, number, index, altered } of editions) {
    if (altered) continue;
    const text: Omit<Address, 'format' | 'clause'> = {
      work,
      expression: { ...key, edition: number },
      to: null,
    };
    for (const format of formatsFor('text')) yield formatAddress({ ...text, clause: null, format });
    for (let position = 0; position < index.size; position += 1)
      for (const format of LIGHT) yield formatAddress({ ...text, clause: index.eIdAt(position), format });
  }
}

/** Lines of a file as `sha256sum` writes them; others are left out. */
export const readSums = (file: string): ExportSums =>
  new Map(
    [...readFileSync(file, 'utf8').matchAll(/^([0-9a-f]{64}) {2}(\/t\/\S+)$/gmu)].map(
      ([, sum = '', path = '']) => [path, sum],
    ),
  );

/** What is other than it was written down, missing or new, one line each. */
export function compareSums(known: ExportSums, now: ExportSums): readonly string[] {
  const changed = [...known].flatMap(([path, sum]) => {
    const found = now.get(path);
    if (found === undefined) return [`${path} is not made any more`];
    return found === sum ? [] : [`${path} has other bytes`];
  });
  return [...changed, ...[...now.keys()].filter((path) => !known.has(path)).map((path) => `${path} is new`)];
}
