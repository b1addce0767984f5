import { join } from 'node:path';
import type { Archive } from './archive/archive.ts';
import { keepWords } from './archive/keepWords.ts';
import { readKept } from './archive/kept/file.ts';
import { Keeper } from './archive/kept/keeper.ts';
import { ArchiveStore } from './archive/store.ts';
import { openPackages } from './bulk/packages.ts';
import { openPacker } from './bulk/packer.ts';
import type { Config } from './config.ts';
import type { Services } from './http/services.ts';
import { openWatch } from './http/watch/open.ts';
import { ThreadLane } from './lane/lane.ts';
import type { Log } from './log/open.ts';
import { Troubles } from './log/troubles.ts';
import { Budget } from './model/budget.ts';
import { formatIssue } from './model/issue.ts';
import { PACE } from './pace.ts';
import type { Press } from './press/port.ts';
import { openPress } from './press/press.ts';
import { type SearchConfig, SearchRoom } from './services/searchRoom.ts';
import { openPagePacker } from './site/packer.ts';

/** What routes are given, with its beginning and its end. */
export interface RunningServices extends Services {
  readonly press: Press;
  /** Settles when words can be searched, or never will be. */
  readonly opened: Promise<void>;
  /** Called with every change of the documents. */
  readonly onChange: (listener: () => void) => void;
  /** From now on `/readyz` says that the server stops; searches are still answered. */
  announceStop(): void;
  stop(): Promise<void>;
}

/** The same services for an editor at work: pages learn of every change, and all are made in this thread. */
export function withWatch(services: RunningServices): RunningServices {
  const watch = openWatch(services.onChange);
  const announceStop = (): void => {
    watch.close();
    services.announceStop();
  };
  return { ...services, watch, announceStop };
}

/** Where services say what fails around them. */
type Said = Pick<Log, 'write' | 'troubles'>;

const NOBODY_READS: Said = { write: () => undefined, troubles: new Troubles(() => undefined) };

/**
 * Loads the archive at once, what is unchanged from what an earlier run kept, and opens its search index beside it.
 * `dataDir` null keeps both in memory. What cannot be kept or used again, and what else fails around the program, goes
 * to the log.
 */
export function startServices(
  config: Pick<Config, 'DOCUMENTS'> & SearchConfig,
  dataDir: string | null,
  log: Said = NOBODY_READS,
): RunningServices {
  const { store, keeper } = openStore(config.DOCUMENTS, dataDir, log);
  const warn = warningTo(log);
  const room = new SearchRoom(store);
  const press = openPress(dataDir, log.troubles.hear('pdf'), warn);
  const bulk = bulkFolder(dataDir);
  const packages = openPackages(() => store.current, bulk, null, openPagePacker({ folder: bulk, dataDir }));
  let state: 'starting' | 'ready' | 'stopping' = 'starting';
  const isOver = (): boolean => state === 'stopping';
  const opened = room
    .open(dataDir, config, { hearTrouble: log.troubles.hear('index'), warn })
    .then(() => room.warm(isOver))
    .then(() => {
      if (state === 'starting') state = 'ready';
    });
  opened
    .then(() => room.warmRest(isOver))
    .catch((error: unknown) => log.troubles.hear('fault')(String(error)));
  store.watch();
  return {
    archive: () => store.current,
    refresh: () => store.refresh(),
    budget: (work, signal) => new Budget(work, PACE, signal),
    search: room,
    lane: null,
    watch: null,
    packages,
    press,
    engineStatus: () => room.status(),
    troubles: () => log.troubles.list(),
    state: () => (state === 'ready' && isStale(store.current) ? 'stale' : state),
    workers: () => [],
    opened,
    onChange: (listener) => store.onChange(listener),
    announceStop: () => {
      state = 'stopping';
    },
    stop: async () => {
      state = 'stopping';
      store.close();
      await Promise.all([press.close(), packages.close(), keeper.close(), opened]);
      await room.close();
    },
  };
}

/** The same services with threads beside them for what would hold up other readers. None is started before its time. */
export function withLane(services: RunningServices, folder: string, dataDir: string | null): RunningServices {
  const lane = new ThreadLane({ folder, dataDir, archive: services.archive });
  const bulk = bulkFolder(dataDir);
  const data = { folder: bulk, dataDir };
  const packages = openPackages(services.archive, bulk, openPacker(data), openPagePacker(data));
  const stop = async (): Promise<void> => {
    await Promise.all([lane.close(), packages.close(), services.stop()]);
  };
  return { ...services, lane, packages, stop };
}

const bulkFolder = (dataDir: string | null): string | null =>
  dataDir === null ? null : join(dataDir, 'bulk');

const warningTo =
  ({ write }: Pick<Log, 'write'>) =>
  (warning: string): void =>
    write(JSON.stringify({ warning }));

/** The archive, and what keeps it for the next start. */
function openStore(folder: string, dataDir: string | null, { write, troubles }: Said) {
  const kept = readKept(dataDir);
  const warn = warningTo({ write });
  if (kept.says !== null) warn(kept.says);
  const store = new ArchiveStore(folder, {
    words: keepWords(dataDir, troubles.hear('words')),
    parsed: kept,
    now: Date.now,
    failed: (error) => troubles.hear('fault')(error instanceof Error ? error.message : String(error)),
  });
  warnOfStale(store, warn);
  const keeper = new Keeper(dataDir, kept.files, troubles.hear('texts'));
  keeper.keep(store.current.snapshot);
  store.onChange(({ snapshot }) => keeper.keep(snapshot));
  return { store, keeper };
}

const isStale = ({ snapshot }: Archive): boolean => snapshot.standing.stale.length > 0;

/** One line for each thing that keeps the folder from being served as it is, when it is first seen; one when all is well. */
function warnOfStale(store: ArchiveStore, warn: (warning: string) => void): void {
  let said: ReadonlySet<string> = new Set();
  const say = ({ snapshot }: Archive): void => {
    const now = new Set(snapshot.standing.stale.map(formatIssue));
    for (const stale of now) if (!said.has(stale)) warn(`Stale: ${stale}`);
    if (now.size === 0 && said.size > 0) warn('No longer stale: all is served as the folder holds it');
    said = now;
  };
  say(store.current);
  store.onChange(say);
}
