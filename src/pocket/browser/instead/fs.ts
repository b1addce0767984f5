import { fileAt, listAt } from './files.ts';

/** As much of a disk as the archive reads: the files that were brought along, which never change. */
export const constants = { O_RDONLY: 0, O_NONBLOCK: 0 };

class Missing extends Error {
  readonly code = 'ENOENT';
}

const opened: Uint8Array[] = [];

function mustHave(path: string): Uint8Array {
  const bytes = fileAt(path);
  if (bytes === null) throw new Missing(path);
  return bytes;
}

export const openSync = (path: string): number => opened.push(mustHave(path)) - 1;

export const fstatSync = (descriptor: number) => ({
  isFile: () => true,
  size: opened[descriptor]?.length ?? 0,
});

export function closeSync(descriptor: number): void {
  if (descriptor === opened.length - 1) opened.pop();
}

export function readFileSync(from: number | URL, encoding?: 'utf8'): Uint8Array | string {
  const bytes = typeof from === 'number' ? (opened[from] ?? new Uint8Array()) : mustHave(from.pathname);
  return encoding === undefined ? bytes : new TextDecoder().decode(bytes);
}

export function readSync(
  descriptor: number,
  into: Uint8Array,
  offset: number,
  length: number,
  at: number,
): number {
  const bytes = opened[descriptor]?.subarray(at, at + length) ?? new Uint8Array();
  into.set(bytes, offset);
  return bytes.length;
}

export const realpathSync = (path: string): string => path;

export function statSync(path: string) {
  const isDirectory = (): boolean => listAt(path) !== null;
  const size = isDirectory() ? 0 : mustHave(path).length;
  return { isDirectory, size: BigInt(size), mtimeNs: 0n, ctimeNs: 0n, ino: 0n };
}

export function readdirSync(path: string) {
  const names = listAt(path);
  if (names === null) throw new Missing(path);
  return [...names].map(([name, isFolder]) => ({
    name,
    isDirectory: () => isFolder,
    isSymbolicLink: () => false,
  }));
}
