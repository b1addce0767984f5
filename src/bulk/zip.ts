import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file in an archive of files. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Stored as it is: it is packed already, or its first bytes are to be seen. */
  readonly isStored?: boolean;
}

/** The first day that the format knows, as any machine's clock has it: no time zone is written. */
const noTime = (): Date => new Date(1980, 0, 1, 12);
/** Packed at once: a tenth of a second would hold up others. */
const PIECE_BYTES = 64 * 1024;

/**
 * Files in their order as ZIP, piece by piece; the bytes depend on nothing else: neither time, machine nor user stands in
 * them. Packed by fflate, since zlib packs otherwise on other processors.
 */
export function* zipped(files: Iterable<ZippedFile>): Generator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    made.push(piece);
  });
  for (const { name, bytes, isStored = false } of files) {
    const file = isStored ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = noTime();
    zip.add(file);
    for (const [piece, isLast] of piecesOf(bytes)) {
      file.push(piece, isLast);
      yield* made.splice(0);
    }
  }
  zip.end();
  yield* made.splice(0);
}

function* piecesOf(bytes: Uint8Array): Generator<readonly [piece: Uint8Array, isLast: boolean]> {
  for (let from = 0; ; from += PIECE_BYTES) {
    const isLast = from + PIECE_BYTES >= bytes.length;
    yield [bytes.subarray(from, from + PIECE_BYTES), isLast];
    if (isLast) return;
  }
}
