import { Archive } from './archive.ts';
import { type Kept, NOTHING_KEPT } from './kept/kept.ts';

/** Looks at the folder this often at most, and less often where a look takes long. Milliseconds. */
const LOOK_EVERY_MS = 1000;

/**
 * The archive as it is now. Edited files show within about a second; a request that meets words edited since
 * they were loaded asks for `refresh` and tries again.
 */
export class ArchiveStore {
  private archive: Archive;
  private timer: NodeJS.Timeout | null = null;
  private readonly listeners: ((archive: Archive) => void)[] = [];

  /** What an earlier run parsed of the same bytes is taken from `kept`. */
  constructor(folder: string, kept: Kept = NOTHING_KEPT) {
    this.archive = Archive.load(folder, kept);
  }

  get current(): Archive {
    return this.archive;
  }

  /** Called with every new state of the archive. */
  onChange(listener: (archive: Archive) => void): void {
    this.listeners.push(listener);
  }

  refresh(): void {
    const next = this.archive.reloaded();
    if (next === this.archive) return;
    this.archive = next;
    for (const listener of this.listeners) listener(next);
  }

  watch(): void {
    const look = (): void => {
      const start = performance.now();
      this.refresh();
      const took = performance.now() - start;
      this.timer = setTimeout(look, Math.max(LOOK_EVERY_MS, took * 50)).unref();
    };
    this.timer = setTimeout(look, LOOK_EVERY_MS).unref();
  }

  close(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }
}
