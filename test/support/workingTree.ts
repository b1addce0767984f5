import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The checkout that the tests stand in. */
export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Files of a checkout by path below it, tracked or new, sorted: all but what `.gitignore` names. Asks no git, so that
 * an unpacked archive of the source is read in the same way.
 */
export function workingFiles(root: string): readonly string[] {
  const isIgnored = ignoredBy(readFileSync(join(root, '.gitignore'), 'utf8'));
  const below = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (isIgnored(entry.name, entry.isDirectory())) return [];
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? below(path) : [path];
    });
  return below('').toSorted();
}

/** Two kinds of line are all this project's `.gitignore` has: a folder's name and `*` with an ending. */
function ignoredBy(lines: string): (name: string, isFolder: boolean) => boolean {
  const patterns = lines.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const unread = patterns.filter((line) => !/^(?:[^*/]+\/|\*[^*/]+)$/u.test(line));
  if (unread.length > 0) throw new RangeError(`Lines of .gitignore that the tests cannot read: ${unread}`);
  const endings = patterns.filter((line) => line.startsWith('*')).map((line) => line.slice(1));
  return (name, isFolder) =>
    name === '.git' || (isFolder ? patterns.includes(`${name}/`) : endings.some((end) => name.endsWith(end)));
}

/** Each file's SHA-256. */
export const contentsOf = (root: string): ReadonlyMap<string, string> =>
  new Map(
    workingFiles(root).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  );

/** What differs between two looks, as `changed documents/archive.lock`, sorted by path. */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return paths.flatMap((path) => {
    if (before.get(path) === after.get(path)) return [];
    return [`${!before.has(path) ? 'new' : after.has(path) ? 'changed' : 'gone'} ${path}`];
  });
}

/**
 * Copies the checkout into `folder`, drafts and all. Packages are linked one by one below a folder of the copy's own,
 * which says that they are installed: no command run there can install over the packages of the running tests.
 */
export function copyWorkingTree(folder: string): string {
  for (const path of workingFiles(ROOT)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(ROOT, 'node_modules', name), join(packages, name));
  }
  const lock = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  writeFileSync(join(packages, '.installed-from'), lock.digest('hex'));
  return folder;
}
