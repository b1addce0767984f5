import { readFileSync } from 'node:fs';
import type { Archive } from '../archive/archive.ts';
import { asset } from '../http/assets/asset.ts';
import { packFiles } from '../pocket/data.ts';
import { pocketScript } from '../pocket/script.ts';

/** Folder of the packs that the pocket opens. */
const PACKS = 'packs';

/** What answers in the reader's browser. */
export interface OwnScripts {
  /** Bytes by the addresses under which pages ask for them, in the order in which they run. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** Files that the scripts ask for, by path below the mirror. */
  readonly packs: ReadonlyMap<string, string>;
}

/** The archive as a script and its packs, with what puts it into pages of a mirror. */
export async function ownScripts(archive: Archive): Promise<OwnScripts> {
  const mount = readFileSync(new URL('page/mount.js', import.meta.url), 'utf8');
  const scripts = { pocket: await pocketScript(), mirror: `(()=>{${mount}})();\n` };
  const assets = Object.entries(scripts).map(([name, script]) => {
    const bytes = Buffer.from(script);
    return [asset(name, 'js', 'text/javascript; charset=utf-8', bytes).path, bytes] as const;
  });
  const packs = [...(await packFiles(archive))].map(([name, text]) => [`${PACKS}/${name}`, text] as const);
  return { assets: new Map(assets), packs: new Map(packs) };
}
