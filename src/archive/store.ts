import { Archive } from './archive.ts';
import type { Edition } from './edition.ts';
import { type Kept, NOTHING_KEPT } from './kept/kept.ts';
import type { KeptWords } from './keptWords.ts';
import { type LoadOptions, loadInSteps } from './load.ts';
import { NOTHING_PUBLISHED, type Published, readPublished } from './published.ts';
import { type Snapshot, sameFiles } from './snapshot.ts';
import { AS_IT_IS } from './standing.ts';
import { refusal } from './start.ts';
import { steadySnapshot } from './steady.ts';
import { atOnce, inSlices, type Steps } from './steps.ts';

/** From the beginning of one look at the folder to that of the next. Milliseconds. */
const LOOK_EVERY_MS = 1000;
/** Rest between two looks, where one takes longer than that. Milliseconds. */
const REST_MS = 100;

/** What the store needs of the machine. */
export interface StoreOptions {
  /** Words of texts whose files hold them no more. */
  readonly words: KeptWords;
  /** What an earlier run parsed of the same bytes. */
  readonly parsed?: Kept;
  /** False where an empty folder is taken as it is, by a thread that only follows another. */
  readonly refuses?: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A look that went wrong by a fault of ours; what is served stays. */
  readonly failed: (error: unknown) => void;
}

/** The folder could not be served from the start: one line that says why. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
}

/**
 * The archive as it is now. Edited files show within about a second, whatever the size of the folder: it is looked at
 * in slices, so that nobody waits for a look. What becomes unreadable meanwhile stays as it was, and is said. A request
 * that meets words edited since they were loaded waits for `refresh` and tries again.
 */
export class ArchiveStore {
  private archive: Archive;
  /** What the last look saw. */
  private disk: Snapshot;
  private published: Published = NOTHING_PUBLISHED;
  private looking: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | null = null;
  private closed = false;
  private readonly folder: string;
  /** Without what an earlier run parsed, some hundred bytes a clause: the first look has taken what it needs. */
  private readonly options: Omit<StoreOptions, 'parsed'>;
  private readonly listeners: ((archive: Archive) => void)[] = [];

  /** Throws ArchiveRefused where there is nothing to serve that could be trusted. */
  constructor(folder: string, { parsed = NOTHING_KEPT, ...options }: StoreOptions) {
    this.folder = folder;
    this.options = options;
    this.published = readPublished(folder, NOTHING_PUBLISHED);
    this.disk = atOnce(this.load({ parsed }));
    const reason = options.refuses === false ? null : refusal(this.disk, this.published);
    if (reason !== null) throw new ArchiveRefused(reason);
    this.archive = new Archive(atOnce(this.steady(this.disk, null)), options.words);
  }

  get current(): Archive {
    return this.archive;
  }

  /** Called with every new state of the archive. */
  onChange(listener: (archive: Archive) => void): void {
    this.listeners.push(listener);
  }

  /** Settles when the folder as it is now has been looked at. */
  refresh(): Promise<void> {
    this.looking = this.looking.then(() => inSlices(this.look())).catch(this.options.failed);
    return this.looking;
  }

  watch(): void {
    const look = async (): Promise<void> => {
      const start = performance.now();
      await this.refresh();
      const rest = Math.max(REST_MS, LOOK_EVERY_MS - (performance.now() - start));
      if (!this.closed) this.timer = setTimeout(look, rest).unref();
    };
    this.timer = setTimeout(look, LOOK_EVERY_MS).unref();
  }

  close(): void {
    this.closed = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private *look(): Steps<void> {
    const { published, disk, archive } = this;
    this.published = readPublished(this.folder, published);
    const known = archive.snapshot.standing === AS_IT_IS ? disk.read : archive.snapshot.read;
    const next = yield* this.load({ before: { ...disk, read: known } });
    this.disk = next;
    if (this.published === published && sameFiles(next, disk)) return;
    const snapshot = yield* this.steady(next, archive.snapshot);
    this.archive = new Archive(snapshot, this.options.words, archive);
    for (const listener of this.listeners) listener(this.archive);
  }

  private load(options: LoadOptions): Steps<Snapshot> {
    return loadInSteps(this.folder, { ...options, onText: this.keep });
  }

  private steady(disk: Snapshot, before: Snapshot | null): Steps<Snapshot> {
    const { published, options } = this;
    return steadySnapshot({ disk, before, published, words: options.words, now: options.now() });
  }

  private readonly keep = (edition: Edition, bytes: Uint8Array): void => {
    this.options.words.put(edition, bytes, this.published.texts.get(edition.name) ?? null);
  };
}
