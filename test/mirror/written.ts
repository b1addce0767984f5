import { Archive } from '../../src/archive/archive.ts';
import { formatAddress } from '../../src/model/address.ts';
import type { EId } from '../../src/model/eid.ts';
import { fileOf } from '../../src/site/file.ts';
import { manifestOf } from '../../src/site/manifest.ts';
import { startApp } from '../support/app.ts';
import { textFile, workFile, writeFiles } from '../support/folder.ts';
import { publishAll } from '../support/published.ts';

const BODY = `# Tides

The Parties meet.[^1]

## Article 1. Water

1. One tide rises.

2. Two tides fall:

(a) at dawn;

(b) [gap: not in the copy]

## Article 2

| Port | Hour |
|---|---|
| North | six |

[^1]: At the harbour.
`.replace('# Tides\n\n', '');

/** Two versions of a text, published, in an empty folder. */
export function writeTides(folder: string): string {
  writeFiles(folder, {
    'tides-1999/work.yaml': workFile(),
    'tides-1999/eng@1999-09-09.md': textFile(BODY),
    'tides-1999/eng@2001-01-01.md': textFile(BODY.replace('Two tides', 'Three tides')),
  });
  publishAll(folder);
  return folder;
}

/** The files of a mirror that hold words, by path: as `archive site` lays them out. */
export async function mirrorOf(documents: string): Promise<Record<string, string>> {
  const archive = Archive.load(documents);
  const app = startApp(documents);
  const files: Record<string, string> = { 'archive.json': manifestOf(archive, ['eng']) };
  for (const { work, key, index } of archive.editions) {
    const text = {
      work,
      expression: { ...key, edition: null },
      clause: null,
      to: null,
      format: 'html',
    } as const;
    const clauses = Array.from({ length: index.size }, (_, at): EId => index.eIdAt(at));
    const addresses = [
      text,
      { ...text, format: 'json' as const },
      ...clauses.map((clause) => ({ ...text, clause })),
    ];
    for (const address of addresses.map(formatAddress))
      files[fileOf(address, 'eng')] = await (await app.get(address)).text();
  }
  await app.stop();
  return files;
}
