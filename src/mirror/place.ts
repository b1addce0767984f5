/** Why a file of a mirror gave no bytes: `missing` it has none; else nothing can be said of it, and `says` why. */
export type Unread = { readonly why: 'missing' } | { readonly why: 'unread'; readonly says: string };

/** Where a mirror is kept: a folder, or a server on this machine. */
export interface Place {
  /** The bytes of a file by its path below the mirror; never rejects. */
  readonly read: (file: string) => Promise<Uint8Array | Unread>;
}

export const isUnread = (read: Uint8Array | Unread): read is Unread => 'why' in read;

/** No page or file of one text is larger. Bytes. */
export const MOST_BYTES = 64 * 1024 * 1024;
