import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Rooms whose code decides what loading makes of a file. */
export const ROOMS = ['languages', 'words', 'model', 'parse', 'archive', 'files', 'kept', 'quiet'] as const;

/** Packages that this code calls. */
export const PACKAGES = ['entities', 'iso-639-3', 'lru-cache', 'marked', 'yaml', 'zod'] as const;

const SRC = new URL('../../', import.meta.url);

let known: string | null = null;

/**
 * SHA-256 of everything that what is kept depends on besides the documents: the code of these rooms, versions of the
 * packages, Node with its tables of Unicode. So nobody has to remember to raise a number.
 */
export function programHash(): string {
  known ??= hashOf(ROOMS, PACKAGES);
  return known;
}

/** The same of other rooms and packages. */
export function hashOf(rooms: readonly string[], packages: readonly string[]): string {
  const hash = createHash('sha256').update(`${process.version} ${endianness()}\n`);
  for (const name of packages) hash.update(`${name} ${versionOf(name)}\n`);
  for (const file of sources(rooms)) hash.update(`${file}\n`).update(readFileSync(new URL(file, SRC)));
  return hash.digest('hex');
}

/** Code in the rooms, each a folder or one file, by path below `src`. */
const sources = (rooms: readonly string[]): readonly string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?<!\.d)\.[jt]sx?$/u.test(file) && rooms.some((room) => isIn(file, room)))
    .sort();

const isIn = (file: string, room: string): boolean =>
  file.startsWith(`${room}/`) || /^[^/]+(?=\.[jt]s$)/u.exec(file)?.[0] === room;

/** From the nearest `package.json` with its name above its entry: not every package exports that file. */
function versionOf(name: string): string {
  for (let folder = new URL('.', import.meta.resolve(name)); ; folder = new URL('..', folder)) {
    const facts = packageIn(folder);
    if (facts?.name === name) return facts.version ?? '';
    if (fileURLToPath(folder) === fileURLToPath(new URL('..', folder))) return '';
  }
}

function packageIn(folder: URL): { readonly name?: string; readonly version?: string } | null {
  try {
    return JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  } catch {
    return null;
  }
}
