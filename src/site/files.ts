/** A list of files with their hashes, as `sha256sum -c` reads it; also the list of what a mirror wrote. */
export const SUMS = 'SHA256SUMS';

/** What was done with the files of a mirror. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
  readonly changed: number;
  readonly removed: number;
}

/** Where the files of a mirror go. */
export interface MirrorFiles {
  put(file: string, bytes: Uint8Array): Promise<void>;
  /** When all are put: adds the list of their hashes. */
  finish(): Promise<Written>;
  /** How many there are. */
  readonly size: number;
  /** All of them, once they are finished, by name. */
  files(): Iterable<readonly [file: string, bytes: Uint8Array]>;
}

/** The list of hashes, by names. */
export const sumsOf = (sums: ReadonlyMap<string, string>): Uint8Array =>
  Buffer.from(
    [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, sum]) => `${sum}  ${file}\n`)
      .join(''),
  );
