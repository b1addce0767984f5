import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { codeOf, isNotRead, readPlainFile } from '../files.ts';
import { sweepUnfinished, writeWhole } from '../wholeFile.ts';
import { MAX_FILE_BYTES } from './folder.ts';
import { type KeptWords, type Named, NO_WORDS } from './keptWords.ts';

/** Where they are kept below a data folder; null for a data folder that is none. */
const wordsFolder = (dataDir: string | null): string | null =>
  dataDir === null ? null : join(dataDir, 'words');

/**
 * Below `dataDir`, for this user alone; in memory where that cannot be written, of which `hear` is told the reason, and
 * null when it can. `null` is memory alone.
 */
export function keepWords(
  dataDir: string | null,
  hear: (reason: string | null) => void = () => undefined,
): KeptWords {
  const memory = new WordsInMemory();
  const folder = wordsFolder(dataDir);
  if (folder === null) return memory;
  sweepUnfinished(folder, 1);
  const kept = readWordsKept(dataDir);
  return {
    put: (edition, bytes, published) => {
      const failure = putFile(folder, edition, bytes, published);
      if (failure !== null) memory.put(edition, bytes, published);
      hear(failure);
    },
    get: (edition) => kept.get(edition) ?? memory.get(edition),
  };
}

/** What another thread keeps below `dataDir`, without keeping anything. */
export function readWordsKept(dataDir: string | null): KeptWords {
  const folder = wordsFolder(dataDir);
  if (folder === null) return NO_WORDS;
  return {
    ...NO_WORDS,
    get: (edition) => {
      const bytes = readPlainFile(pathOf(folder, edition), MAX_FILE_BYTES);
      return isNotRead(bytes) ? null : bytes;
    },
  };
}

/** `<work>/<key>_rN.<t1>.md`: what the words must hash to stands in the name. */
const pathOf = (folder: string, { name, t1 }: Named): string =>
  join(folder, ...`${name}.${t1}.md`.split('/'));

/** Null, or why it could not be written. */
function putFile(folder: string, edition: Named, bytes: Uint8Array, published: string | null): string | null {
  const path = pathOf(folder, edition);
  // The same words may stand in other bytes (a source was added): the newest ones are asked for.
  if (existsSync(path) && isSame(path, bytes)) return null;
  try {
    writeWhole(path, bytes, { synced: false });
    removeOthers(path, edition, published);
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

function isSame(path: string, bytes: Uint8Array): boolean {
  const kept = readPlainFile(path, MAX_FILE_BYTES);
  return !isNotRead(kept) && sha256(kept) === sha256(bytes);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function removeOthers(path: string, { name, t1 }: Named, published: string | null): void {
  const mine = `${basename(name)}.`;
  const stays = new Set([`${mine}${t1}.md`, `${mine}${published}.md`]);
  for (const file of readdirSync(dirname(path)))
    if (file.startsWith(mine) && !stays.has(file)) rmSync(join(dirname(path), file), { force: true });
}

/** Deflated bytes kept in memory: some 200,000 clauses. */
const MAX_MEMORY_BYTES = 64 * 1024 * 1024;

class WordsInMemory implements KeptWords {
  private readonly kept = new Map<string, Map<string, Uint8Array>>();
  private size = 0;

  put({ name, t1 }: Named, bytes: Uint8Array, published: string | null): void {
    const drafts = this.kept.get(name) ?? new Map<string, Uint8Array>();
    this.kept.set(name, drafts);
    for (const other of [...drafts.keys()]) if (other !== published) this.remove(drafts, other);
    const deflated = deflateRawSync(bytes, { level: 1 });
    if (this.size + deflated.length > MAX_MEMORY_BYTES) return;
    this.size += deflated.length;
    drafts.set(t1, deflated);
  }

  get({ name, t1 }: Named): Uint8Array | null {
    const deflated = this.kept.get(name)?.get(t1);
    return deflated === undefined ? null : inflateRawSync(deflated);
  }

  private remove(drafts: Map<string, Uint8Array>, t1: string): void {
    this.size -= drafts.get(t1)?.length ?? 0;
    drafts.delete(t1);
  }
}
