import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Printed } from './port.ts';

/** Files by the hash of what they were made of. Losing one costs time only: nothing here ever throws. */
export interface PdfCache {
  get(key: string): Promise<Printed | null>;
  put(key: string, printed: Printed): Promise<void>;
}

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** In memory, `maxBytes` at most. */
export function memoryCache(maxBytes: number): PdfCache {
  const kept = new LRUCache<string, Printed>({
    maxSize: maxBytes,
    sizeCalculation: ({ bytes }) => Math.max(1, bytes.length),
  });
  return {
    get: async (key) => kept.get(key) ?? null,
    put: async (key, printed) => void kept.set(key, printed),
  };
}

/** `<key>-<sha256 of the bytes>.pdf`: plain PDFs that tell themselves when they are no longer what was written. */
const NAME = /^([0-9a-f]{64})-([0-9a-f]{64})\.pdf$/u;
/** Files that were never finished are swept away when older than this, in milliseconds. */
const UNFINISHED_MS = 600_000;

interface Entry {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/**
 * In a folder, `maxBytes` at most, least recently used out. A file is written whole or not at all; one that no
 * longer has its hash is thrown away and counts as absent.
 */
export class DiskCache implements PdfCache {
  private readonly folder: string;
  private readonly maxBytes: number;
  private size = 0;
  /** Least recently used first. */
  private entries: Promise<Map<string, Entry>> | null = null;

  constructor(folder: string, maxBytes: number) {
    this.folder = folder;
    this.maxBytes = maxBytes;
  }

  async get(key: string): Promise<Printed | null> {
    const entries = await this.opened();
    const entry = entries.get(key);
    if (entry === undefined) return null;
    const path = join(this.folder, entry.name);
    const bytes = await readFile(path).catch(() => null);
    if (bytes === null || sha256(bytes) !== entry.sha256) {
      await this.remove(entries, key, entry);
      return null;
    }
    entries.delete(key);
    entries.set(key, entry);
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined);
    return { bytes, sha256: entry.sha256 };
  }

  async put(key: string, { bytes, sha256 }: Printed): Promise<void> {
    const entries = await this.opened();
    if (bytes.length > this.maxBytes) return;
    const name = `${key}-${sha256}.pdf`;
    if (!(await this.write(name, bytes))) return;
    const before = entries.get(key);
    if (before !== undefined) await this.remove(entries, key, before, before.name !== name);
    entries.set(key, { name, sha256, size: bytes.length });
    this.size += bytes.length;
    for (const [oldest, entry] of entries) {
      if (this.size <= this.maxBytes) break;
      await this.remove(entries, oldest, entry);
    }
  }

  private async write(name: string, bytes: Uint8Array): Promise<boolean> {
    const unfinished = join(this.folder, `${name}.${process.pid}.part`);
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(unfinished, bytes);
      await rename(unfinished, join(this.folder, name));
      return true;
    } catch {
      await rm(unfinished, { force: true }).catch(() => undefined);
      return false;
    }
  }

  private async remove(entries: Map<string, Entry>, key: string, entry: Entry, file = true): Promise<void> {
    if (entries.get(key) !== entry) return;
    entries.delete(key);
    this.size -= entry.size;
    if (file) await rm(join(this.folder, entry.name), { force: true }).catch(() => undefined);
  }

  private opened(): Promise<Map<string, Entry>> {
    this.entries ??= this.open();
    return this.entries;
  }

  private async open(): Promise<Map<string, Entry>> {
    const names = await readdir(this.folder).catch(() => []);
    const found = await Promise.all(names.map((name) => this.look(name)));
    const kept = found.flatMap((one) => one ?? []).sort((a, b) => a.usedMs - b.usedMs);
    this.size = kept.reduce((sum, { size }) => sum + size, 0);
    return new Map(kept.map(({ key, name, sha256, size }) => [key, { name, sha256, size }]));
  }

  private async look(name: string): Promise<(Entry & { key: string; usedMs: number }) | null> {
    const path = join(this.folder, name);
    const found = await stat(path).catch(() => null);
    if (found === null) return null;
    const [, key, hash] = NAME.exec(name) ?? [];
    if (key !== undefined && hash !== undefined)
      return { key, name, sha256: hash, size: found.size, usedMs: found.mtimeMs };
    if (name.endsWith('.part') && Date.now() - found.mtimeMs > UNFINISHED_MS)
      await rm(path, { force: true }).catch(() => undefined);
    return null;
  }
}
