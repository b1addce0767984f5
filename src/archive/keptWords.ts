import type { Edition } from './edition.ts';

/** What names the words of an edition: its name and the hash of the whole Expression. */
export type Named = Pick<Edition, 'name' | 't1'>;

/**
 * The files of texts as they were when they were read, so that the last good words outlive a broken save, a text that
 * was published and changed, or a folder that is gone. Nothing here ever throws.
 */
export interface KeptWords {
  /** Copies of other drafts of the same name go; `published` is the one that stays whatever is kept later. */
  put(edition: Named, bytes: Uint8Array, published: string | null): void;
  get(edition: Named): Uint8Array | null;
}

/** Without a folder or memory to keep them in: a text that changes on disk is then simply gone. */
export const NO_WORDS: KeptWords = { put: () => undefined, get: () => null };
