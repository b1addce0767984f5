import type { Archive } from '../archive/archive.ts';
import type { Packages } from '../bulk/packages.ts';
import type { Trouble } from '../log/troubles.ts';
import type { Budget, WorkKind } from '../model/budget.ts';
import type { Press } from '../press/port.ts';
import type { EngineStatus } from '../search/engine/port.ts';
import type { Search } from '../search/search.ts';
import type { HeavyLane } from './heavy/port.ts';
import type { Watch } from './watch/port.ts';

/** What routes work with. */
export interface Services {
  readonly archive: () => Archive;
  /** Reads edited files at once; the store does so by itself within a second or so. */
  readonly refresh: () => Promise<void>;
  /** What one request may cost; the signal tells when its reader leaves. */
  readonly budget: (work: WorkKind, signal: AbortSignal) => Budget;
  readonly search: Search;
  /** Answers what would hold up everybody else; null where everything is answered here. */
  readonly lane: HeavyLane | null;
  /** The archive as a whole, to be taken away. */
  readonly packages: Packages;
  /** Makes PDFs; null where they are composed and printed elsewhere. */
  readonly press: Press | null;
  /** For an editor at work, whose pages reload by themselves; null where readers are served. */
  readonly watch: Watch | null;
  readonly engineStatus: () => EngineStatus;
  /** What fails around the program while it serves on. */
  readonly troubles: () => readonly Trouble[];
  readonly state: () => 'starting' | 'ready' | 'stale' | 'stopping';
  /** How each process stands that serves this archive on this port, this one too; none where it is alone. */
  readonly workers: () => readonly { readonly state: string; readonly root: string }[];
}
