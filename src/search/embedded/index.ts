import type { Archive } from '../../archive/archive.ts';
import { servedBy } from '../../archive/served.ts';
import type { HearTrouble } from '../../log/troubles.ts';
import type { EngineReason } from '../../model/reason.ts';
import { sweepUnfinished } from '../../wholeFile.ts';
import { type EngineStatus, type SearchEngine, type SearchIndex, SearchUnavailable } from '../engine/port.ts';
import { type BuiltIndex, NO_POSTINGS } from './build.ts';
import { readIn, writeFileIn } from './file.ts';
import { type Build, buildInWorker } from './inWorker.ts';
import { openIndex, withFactsOf } from './open.ts';
import { readSnapshot } from './snapshot.ts';

interface EmbeddedOptions {
  readonly archive: Archive;
  /** Folder of the snapshot file; null keeps the index in memory only. */
  readonly dataDir: string | null;
  /** Above this many clauses with words the engine answers nothing (`EMBEDDED_MAX_CLAUSES`). */
  readonly maxClauses: number;
  /** Whether the words are wanted also above `maxClauses`, for an engine that finds its candidates elsewhere. */
  readonly keepsWords?: boolean;
  /** Hears why the snapshot cannot be kept. */
  readonly hearTrouble?: HearTrouble;
  /** Hears why a snapshot that is there is not used. */
  readonly warn?: (says: string) => void;
}

/** The embedded engine, and the words of the archive that it reads. */
export interface Embedded extends SearchEngine {
  /** Words and clauses; `recall` finds nothing above `maxClauses`. Throws SearchUnavailable while they are read. */
  words(): SearchIndex;
}

const BUILDING: EngineReason = { why: 'index-building' };

/** Tries before a folder that changes while it is indexed is given up until its next change. */
const TRIES = 3;

/**
 * Opens the index from its snapshot, or builds it in a worker thread and keeps it. A damaged or older snapshot is
 * built anew; a damaged one is said. Above `maxClauses` the engine answers no words and says what to do.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const engine = new EmbeddedEngine(options);
  await engine.follow(options.archive);
  return engine;
}

/** Clauses with words of their own, over all newest editions. */
function countClauses(archive: Archive): number {
  let count = 0;
  for (const { index } of archive.editions) {
    for (let position = 0; position < index.size; position += 1) if (index.hasWords(position)) count += 1;
  }
  return count;
}

class EmbeddedEngine implements Embedded {
  readonly name = 'embedded';
  private readonly dataDir: string | null;
  private readonly maxClauses: number;
  private readonly keepsWords: boolean;
  private readonly hearTrouble: HearTrouble;
  private readonly warn: (says: string) => void;
  private opened: { readonly index: SearchIndex; readonly root: string; readonly archive: Archive } | null =
    null;
  private wanted: Archive | null = null;
  private following: Promise<void> | null = null;
  private build: Build | null = null;
  private failure: EngineReason | null = null;
  private clauses = 0;
  private closed = false;

  constructor({ dataDir, maxClauses, keepsWords = false, hearTrouble, warn }: EmbeddedOptions) {
    this.dataDir = dataDir;
    this.maxClauses = maxClauses;
    this.keepsWords = keepsWords;
    this.hearTrouble = hearTrouble ?? (() => undefined);
    this.warn = warn ?? (() => undefined);
    if (dataDir !== null) sweepUnfinished(dataDir);
  }

  status(): EngineStatus {
    const { clauses, opened, wanted, failure } = this;
    const root = opened?.root ?? null;
    if (this.isTooLarge) return { state: 'too-large', clauses, root: null, why: [this.tooLarge()] };
    if (opened === null) return { state: 'unavailable', clauses, root, why: [failure ?? BUILDING] };
    if (wanted !== null && wanted.snapshot.root !== root) {
      return { state: 'stale', clauses, root, why: [failure ?? { why: 'index-rebuilding' }] };
    }
    return { state: 'ready', clauses, root, why: [] };
  }

  index(): SearchIndex {
    if (this.isTooLarge) throw new SearchUnavailable([this.tooLarge()]);
    return this.words();
  }

  words(): SearchIndex {
    if (this.opened === null) throw new SearchUnavailable([this.failure ?? BUILDING]);
    return this.opened.index;
  }

  follow(archive: Archive): Promise<void> {
    this.wanted = archive;
    this.following ??= this.catchUp().finally(() => {
      this.following = null;
    });
    return this.following;
  }

  async close(): Promise<void> {
    this.closed = true;
    this.build?.stop();
    await this.following;
  }

  /** Until the index is of the archive wanted last. */
  private async catchUp(): Promise<void> {
    for (let tries = 0; tries < TRIES && !this.closed; tries += 1) {
      const archive = this.wanted;
      if (archive === null || this.holds(archive)) return;
      this.clauses = countClauses(archive);
      if (this.isTooLarge && !this.keepsWords) return;
      if (await this.bringTo(archive)) tries = 0;
    }
  }

  /** Whether the index is of this archive; where only facts have changed, it takes them over. */
  private holds(archive: Archive): boolean {
    const { opened } = this;
    if (opened === null || archive.snapshot.root !== opened.root) return false;
    if (archive !== opened.archive)
      this.opened = { ...opened, index: withFactsOf(opened.index, archive), archive };
    return true;
  }

  /** Whether the index is now of this archive. */
  private async bringTo(archive: Archive): Promise<boolean> {
    const { root } = archive.snapshot;
    try {
      const built = this.readKept(root) ?? readSnapshot(await this.buildAndKeep(archive), root);
      if (typeof built === 'string') return false;
      const postings = this.isTooLarge ? NO_POSTINGS : built.postings;
      this.opened = { index: openIndex({ ...built, postings }, archive), root, archive };
      this.failure = null;
      return true;
    } catch (error) {
      this.failure = { why: 'index-failed', error: error instanceof Error ? error.message : String(error) };
      return false;
    }
  }

  /** The kept file, where it is of the archive with this root and has what is needed. */
  private readKept(root: string): BuiltIndex | null {
    const { index, says } = readIn(this.dataDir, root);
    if (says !== null) this.warn(says);
    const isEnough = this.isTooLarge || this.clauses === 0 || (index?.postings.keys.length ?? 0) > 0;
    return isEnough ? index : null;
  }

  private get isTooLarge(): boolean {
    return this.clauses > this.maxClauses;
  }

  private async buildAndKeep(archive: Archive): Promise<Uint8Array> {
    const { dataDir } = this;
    this.build = buildInWorker({ served: servedBy(archive), filed: !this.isTooLarge, dataDir });
    try {
      const snapshot = await this.build.snapshot;
      this.hearTrouble(writeFileIn(this.dataDir, snapshot));
      return snapshot;
    } finally {
      this.build = null;
    }
  }

  private tooLarge(): EngineReason {
    return { why: 'too-many-clauses', clauses: this.clauses, most: this.maxClauses };
  }
}
