import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { codeOf, isNotRead, type NotRead, readPlainFile } from '../files.ts';
import { errorAt, type Issue, type Rule } from '../model/issue.ts';

/** No treaty comes near this; what does is no text. Bytes. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** A file as it was when it was read. */
export interface FileBytes {
  /** Path below the documents folder, with `/`. */
  readonly file: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of its bytes, hex. */
  readonly sha256: string;
}

/** The same as text; `source` is without a byte order mark. */
export interface SourceFile extends FileBytes {
  readonly source: string;
}

/** Names in a folder, sorted, without hidden ones. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** What a folder holds; the code of the failure where it cannot be read: that is never the same as "nothing". */
export function listFolder(path: string): Listing | NotRead {
  try {
    const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    const isFolder = (entry: Dirent): boolean =>
      entry.isSymbolicLink() ? leadsToFolder(join(path, entry.name)) : entry.isDirectory();
    const named = (wanted: boolean): readonly string[] =>
      entries
        .filter((entry) => isFolder(entry) === wanted)
        .map(({ name }) => name)
        .sort();
    return { files: named(false), folders: named(true) };
  } catch (error) {
    return { code: codeOf(error), size: 0 };
  }
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Reads a file of the archive; an issue where it is too large or lies outside the folder. */
export function readBytes(folder: string, file: string, most = MAX_FILE_BYTES): FileBytes | Issue {
  const path = join(folder, ...file.split('/'));
  const bytes = readInside(folder, path, most);
  if (isNotRead(bytes)) return notReadIssue(file, bytes);
  return fileBytes(file, path, bytes);
}

/** Hashes the bytes as they are: with byte order mark and line ends. */
export const fileBytes = (file: string, path: string, bytes: Uint8Array): FileBytes => ({
  file,
  path,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** As text; an issue where it is not UTF-8. */
export function readText(found: FileBytes): SourceFile | Issue {
  try {
    return { ...found, source: decode(found.bytes) };
  } catch {
    return fileIssue(found.file, 'not-utf-8', 'is not UTF-8 text: save it as UTF-8');
  }
}

function readInside(folder: string, path: string, most: number): Uint8Array | NotRead {
  try {
    if (isInside(realpathSync(folder), realpathSync(path))) return readPlainFile(path, most);
    return { code: 'outside', size: 0 };
  } catch (error) {
    return { code: codeOf(error), size: 0 };
  }
}

/** Why a file could not be read, by the code of the failure; the others are the system's own. */
const FAILURES: Readonly<Record<string, readonly [rule: Rule, message: (size: number) => string]>> = {
  outside: ['outside', () => 'is a link to a place outside the documents folder: copy the file into it'],
  'no-file': ['unreadable', () => 'is no file'],
  'too-large': [
    'too-large',
    (size) => `has ${size} bytes; texts have at most ${MAX_FILE_BYTES}: split it into Works`,
  ],
};

function notReadIssue(file: string, { code, size }: NotRead): Issue {
  const [rule, message] = FAILURES[code] ?? ['unreadable', () => `cannot be read (${code})`];
  return fileIssue(file, rule, message(size));
}

/** An error that a whole file has. */
export const fileIssue = (file: string, rule: Rule, message: string): Issue =>
  errorAt(file, 1, rule, message);

/** Throws TypeError on bytes that are no UTF-8. A byte order mark is dropped. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Whether bytes begin with the mark that reading them as text leaves out. */
export const hasByteOrderMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
};

/** The signature of a file that is not there. */
const GONE = 'none';

/** More than the coarsest clock of a file system in use takes for one step. */
const TICK_MS = 50;

/**
 * What tells that a file has changed, at the price of one look: its number, size and times of change in
 * nanoseconds, since an edit may keep the size and fall into the same millisecond. A failure counts as a state.
 */
export function signature(path: string): string {
  try {
    const { size, mtimeNs, ctimeNs, ino } = statSync(path, { bigint: true });
    return `${ino}:${size}:${mtimeNs}:${ctimeNs}`;
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? GONE : code;
  }
}

/**
 * Whether a file with this signature was changed just now. Two edits within one tick of the file system's clock look
 * alike, so such a file is to be read again.
 */
export const isJustChanged = (signature: string): boolean => {
  const ctimeMs = Number(signature.split(':')[3] ?? 0) / 1_000_000;
  return Math.abs(Date.now() - ctimeMs) < TICK_MS;
};
