import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** Why a file gave no bytes: a code of the system, or ours. */
export interface NotRead {
  readonly code: 'no-file' | 'too-large' | (string & {});
  /** Bytes, where it is too large. */
  readonly size: number;
}

/** Tells a failure from bytes, which have no `code`. */
export const isNotRead = (read: object): read is NotRead => 'code' in read;

/**
 * The bytes of a plain file. A pipe or device is never waited for: it is opened without blocking, and what is read
 * is what was looked at, whatever takes its name meanwhile. Never throws.
 */
export function readPlainFile(path: string, maxBytes: number): Uint8Array | NotRead {
  return withPlainFile(path, (descriptor, size) =>
    size > maxBytes ? { code: 'too-large', size } : readFileSync(descriptor),
  );
}

/** Bytes `start` to `end` of a plain file; `too-short` where it has fewer. Never throws. */
export function readPlainSpan(path: string, start: number, end: number): Uint8Array | NotRead {
  return withPlainFile(path, (descriptor, size) => {
    const bytes = Buffer.alloc(end - start);
    const read = readSync(descriptor, bytes, 0, bytes.length, start);
    return read < bytes.length ? { code: 'too-short', size } : bytes;
  });
}

function withPlainFile(
  path: string,
  read: (descriptor: number, size: number) => Uint8Array | NotRead,
): Uint8Array | NotRead {
  let descriptor: number | null = null;
  try {
    descriptor = openUntimed(path);
    const found = fstatSync(descriptor);
    return found.isFile() ? read(descriptor, found.size) : { code: 'no-file', size: 0 };
  } catch (error) {
    return { code: codeOf(error), size: 0 };
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** Linux can read a file and leave no time of use on it, which would tell what was read last. */
const UNTIMED = constants.O_NOATIME ?? 0;

/** Opens a file to be read: without a trace where it is the caller's own, which is what Linux asks for. */
function openUntimed(path: string): number {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK;
  try {
    return openSync(path, flags | UNTIMED);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') throw error;
    return openSync(path, flags);
  }
}

/** The system's code of an error (`EACCES`), or the error's name. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown';
