import type { GridPlace } from '../tableGrid.ts';

/** What the elements of a page tell of one block, beside its words. */
export interface BlockFacts {
  /** Names of places in it that links lead to. */
  readonly ids: readonly string[];
  /** Tables that it lies in, the innermost last. */
  readonly places: readonly GridPlace[];
  /** An element around it is named like what stands around a text. */
  readonly isNamedAround: boolean;
  /** How many of its characters are links. */
  readonly linked: number;
}
