import type { Issue } from '../model/issue.ts';

/** Why a text is not shown as its file is now. */
export interface Hold {
  /** Its file is broken, unreadable or gone; or it holds other words than the published ones. */
  readonly reason: 'unread' | 'changed';
  /** When that was first seen: what is shown is the state until then. Milliseconds since 1970. */
  readonly since: number;
}

/** How what is served stands to what the folder holds. */
export interface Standing {
  /** Texts served in their last good state, by `work/key_rN`. */
  readonly holds: ReadonlyMap<string, Hold>;
  /** Published texts of which nothing can be served. */
  readonly lost: ReadonlySet<string>;
  /** What is wrong, and what is served instead. Not empty: the archive is stale. */
  readonly stale: readonly Issue[];
}

/** Everything is served as the folder holds it. */
export const AS_IT_IS: Standing = { holds: new Map(), lost: new Set(), stale: [] };
