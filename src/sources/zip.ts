import { Unzip, UnzipInflate } from 'fflate';
import { MAX_BYTES, SourceUnreadable } from './source.ts';

/** Bytes put in at once: what comes out of them is at most a thousand times as much. */
const CHUNK = 16_384;

/** Files of a ZIP archive. */
export interface Unzipped<Wanted extends string> {
  /** Those that were wanted and are there, in pieces. */
  readonly files: ReadonlyMap<Wanted, readonly Uint8Array[]>;
  /** Of all files in it. */
  readonly names: ReadonlySet<string>;
}

interface Open {
  readonly pieces: Uint8Array[];
  isWhole: boolean;
}

/**
 * The files of a ZIP archive whose names match, the first for each, unpacked piece by piece. What unpacks to more than 64 MB
 * together is refused as soon as it is seen; no other file is unpacked.
 */
export function unzipFiles<Wanted extends string>(
  bytes: Uint8Array,
  wanted: Readonly<Record<Wanted, RegExp>>,
): Unzipped<Wanted> {
  const open = new Map<Wanted, Open>();
  const names = new Set<string>();
  let length = 0;
  const unzip = new Unzip((file) => {
    names.add(file.name);
    const name = (Object.keys(wanted) as Wanted[]).find((one) => wanted[one].test(file.name));
    if (name === undefined || open.has(name)) return;
    const own: Open = { pieces: [], isWhole: false };
    open.set(name, own);
    file.ondata = (error, piece, isLast) => {
      if (error !== null) throw error;
      length += piece.length;
      own.pieces.push(piece);
      own.isWhole ||= isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    push(unzip, bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    if (length > MAX_BYTES) throw new SourceUnreadable('too-big-inside');
  }
  if ([...open.values()].some(({ isWhole }) => !isWhole))
    throw new SourceUnreadable('damaged', 'the ZIP archive ends too early');
  return { files: new Map([...open].map(([name, { pieces }]) => [name, pieces])), names };
}

function push(unzip: Unzip, chunk: Uint8Array, isLast: boolean): void {
  try {
    unzip.push(chunk, isLast);
  } catch (error) {
    throw new SourceUnreadable('damaged', error instanceof Error ? error.message : '', { cause: error });
  }
}
