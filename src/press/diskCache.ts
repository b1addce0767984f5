import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../files.ts';
import type { HearTrouble } from '../log/troubles.ts';
import { sweepUnfinished } from '../wholeFile.ts';
import { type PdfCache, sha256 } from './cache.ts';
import type { Printed } from './port.ts';
import { readUntimed, writeUntimed } from './untimed.ts';

/** `<key>-<sha256 of the bytes>.pdf`: plain PDFs that tell themselves when they are no longer what was written. */
const NAME = /^([0-9a-f]{64})-([0-9a-f]{64})\.pdf$/u;

interface Entry {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/**
 * In a folder, `maxBytes` at most, least recently used out. The order of use is in memory alone: whoever takes the
 * disk does not learn what was read last, and after a restart the order is that of the names, which are hashes. A
 * file is written whole or not at all; one that no longer has its hash is thrown away, said and counts as absent.
 */
export class DiskCache implements PdfCache {
  private readonly folder: string;
  private readonly maxBytes: number;
  private readonly hearTrouble: HearTrouble;
  private readonly warn: (says: string) => void;
  private size = 0;
  /** Least recently used first. */
  private entries: Promise<Map<string, Entry>> | null = null;

  constructor(
    folder: string,
    maxBytes: number,
    hearTrouble: HearTrouble = () => undefined,
    warn: (says: string) => void = () => undefined,
  ) {
    this.folder = folder;
    this.maxBytes = maxBytes;
    this.hearTrouble = hearTrouble;
    this.warn = warn;
    sweepUnfinished(folder);
  }

  async get(key: string): Promise<Printed | null> {
    const entries = await this.opened();
    const entry = entries.get(key);
    if (entry === undefined) return null;
    const bytes = await readUntimed(join(this.folder, entry.name)).catch(() => null);
    if (bytes === null || sha256(bytes) !== entry.sha256) {
      // Not which: the name tells what somebody asked for.
      if (bytes !== null) this.warn(`A PDF in ${this.folder} is not used: it is damaged`);
      await this.remove(entries, key, entry);
      return null;
    }
    entries.delete(key);
    entries.set(key, entry);
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
    try {
      await writeUntimed(this.folder, name, bytes);
      this.hearTrouble(null);
      return true;
    } catch (error) {
      this.hearTrouble(codeOf(error));
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
    const names = (await readdir(this.folder).catch(() => [])).sort();
    const looked = await Promise.all(names.map((name) => this.look(name)));
    const found = looked.filter((one) => one !== null);
    this.size = found.reduce((sum, [, { size }]) => sum + size, 0);
    return new Map(found);
  }

  private async look(name: string): Promise<readonly [key: string, entry: Entry] | null> {
    const [, key, hash] = NAME.exec(name) ?? [];
    if (key === undefined || hash === undefined) return null;
    const found = await stat(join(this.folder, name)).catch(() => null);
    return found?.isFile() !== true ? null : [key, { name, sha256: hash, size: found.size }];
  }
}
