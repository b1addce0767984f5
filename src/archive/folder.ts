import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Issue } from '../model/issue.ts';

/** No treaty comes near this; what does is no text. Bytes. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** A file as it was when it was read. */
export interface SourceFile {
  /** Path below the documents folder, with `/`. */
  readonly file: string;
  readonly path: string;
  readonly source: string;
  /** SHA-256 of its bytes, hex. */
  readonly sha256: string;
}

/** Names in a folder below the root, sorted; empty where there is no such folder. */
export function list(folder: string, below = '', folders = false): readonly string[] {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .filter(
        (entry) =>
          isFolder(join(folder, below, entry.name), entry.isDirectory(), entry.isSymbolicLink()) === folders,
      )
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

function isFolder(path: string, isDirectory: boolean, isLink: boolean): boolean {
  if (!isLink) return isDirectory;
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Reads a text file of the archive; an issue where it is too large, not UTF-8, or lies outside the folder. */
export function readSource(folder: string, file: string): SourceFile | Issue {
  const problem = (rule: string, message: string): Issue => ({
    file,
    line: 1,
    severity: 'error',
    rule,
    message,
  });
  const path = join(folder, ...file.split('/'));
  try {
    if (!isInside(realpathSync(folder), realpathSync(path))) {
      return problem('outside', 'is a link to a place outside the documents folder: copy the file into it');
    }
    const found = statSync(path);
    // Opening a pipe or device may wait for ever.
    if (!found.isFile()) return problem('unreadable', 'is no file');
    const { size } = found;
    if (size > MAX_FILE_BYTES) {
      return problem(
        'too-large',
        `has ${size} bytes; texts have at most ${MAX_FILE_BYTES}: split it into Works`,
      );
    }
    const bytes = readFileSync(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { file, path, sha256, source: decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return problem('not-utf-8', 'is not UTF-8 text: save it as UTF-8');
    return problem(
      'unreadable',
      `cannot be read (${error instanceof Error && 'code' in error ? error.code : 'unknown'})`,
    );
  }
}

/** Throws TypeError on bytes that are no UTF-8. A byte order mark is dropped. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
};

/** A part of a file, without reading the rest. Offsets are bytes; throws where the file is gone or shorter. */
export function readSpan(path: string, start: number, end: number): string {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(end - start);
    const read = readSync(descriptor, bytes, 0, bytes.length, start);
    if (read < bytes.length) throw new RangeError(`${path} has fewer bytes than when it was loaded`);
    return bytes.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

/** What tells that a file has changed, at the price of one look: size and time of change. */
export function signature(path: string): string {
  try {
    const { size, mtimeMs, ino } = statSync(path);
    return `${ino}:${size}:${mtimeMs}`;
  } catch {
    return 'none';
  }
}
