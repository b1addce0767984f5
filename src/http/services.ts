import type { Archive } from '../archive/archive.ts';
import type { Press } from '../press/port.ts';
import type { EngineStatus } from '../search/port.ts';
import type { Search } from '../search/search.ts';

/** What routes work with. */
export interface Services {
  readonly archive: () => Archive;
  /** Reads edited files at once; the store does so by itself within a second or so. */
  readonly refresh: () => void;
  readonly search: Search;
  /** Makes PDFs. */
  readonly press: Press;
  readonly engineStatus: () => EngineStatus;
  readonly state: () => 'starting' | 'ready' | 'stopping';
}
