import { Unzip, UnzipInflate } from 'fflate';
import { MAX_BYTES, SourceUnreadable } from './source.ts';

/** Bytes put in at once: what comes out of them is at most a thousand times as much. */
const CHUNK = 16_384;

/**
 * The one file of a ZIP archive whose name matches, unpacked piece by piece; null where there is none. What unpacks to
 * more than 64 MB is refused as soon as it is seen; no other file is unpacked.
 */
export function unzipPart(bytes: Uint8Array, name: RegExp): readonly Uint8Array[] | null {
  const pieces: Uint8Array[] = [];
  let [isFound, isWhole, length] = [false, false, 0];
  const unzip = new Unzip((file) => {
    if (isFound || !name.test(file.name)) return;
    isFound = true;
    file.ondata = (error, piece, isLast) => {
      if (error !== null) throw error;
      length += piece.length;
      pieces.push(piece);
      isWhole ||= isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !isWhole; at += CHUNK) {
    push(unzip, bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    if (length > MAX_BYTES) throw new SourceUnreadable('too-big-inside');
  }
  if (isFound && !isWhole) throw new SourceUnreadable('damaged', 'the ZIP archive ends too early');
  return isFound ? pieces : null;
}

function push(unzip: Unzip, chunk: Uint8Array, isLast: boolean): void {
  try {
    unzip.push(chunk, isLast);
  } catch (error) {
    throw new SourceUnreadable('damaged', error instanceof Error ? error.message : '', { cause: error });
  }
}
