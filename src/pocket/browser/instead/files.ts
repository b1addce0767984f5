/** A file of a pack that was not opened yet: its pack is opened, and what asked for it asks again. */
export class NotOpened extends Error {
  override readonly name = 'NotOpened';
}

const held = new Map<string, Uint8Array>();
/** Files by the pack that has them. */
const elsewhere = new Map<string, string>();
const wanted = new Set<string>();

/** The files of an opened pack. */
export function bring(files: Readonly<Record<string, string>>): void {
  const encoder = new TextEncoder();
  for (const [path, text] of Object.entries(files)) {
    held.set(path, encoder.encode(text));
    elsewhere.delete(path);
  }
}

/** A file that is the whole of a pack. */
export function bringBytes(path: string, bytes: Uint8Array): void {
  held.set(path, bytes);
  elsewhere.delete(path);
}

/** A file that a pack has: whoever asks for it wants the pack. */
export function promise(path: string, pack: string): void {
  if (!held.has(path)) elsewhere.set(path, pack);
}

/** Packs of which a file was asked for since this was called last. */
export function takeWanted(): readonly string[] {
  const packs = [...wanted];
  wanted.clear();
  return packs;
}

/** Null where there is no such file. Throws NotOpened. */
export function fileAt(path: string): Uint8Array | null {
  const pack = elsewhere.get(path);
  if (pack === undefined) return held.get(path) ?? null;
  wanted.add(pack);
  throw new NotOpened(path);
}

/** All of them, which are wanted together. Throws NotOpened. */
export function filesAt(paths: readonly string[]): readonly Uint8Array[] {
  const closed = paths.flatMap((path) => elsewhere.get(path) ?? []);
  for (const pack of closed) wanted.add(pack);
  if (closed.length > 0) throw new NotOpened(closed.join(', '));
  return paths.map((path) => held.get(path) ?? new Uint8Array());
}

/** Names right below a folder, and which of them are folders; null where nothing is below. */
export function listAt(folder: string): ReadonlyMap<string, boolean> | null {
  const names = new Map<string, boolean>();
  for (const path of held.keys()) {
    if (!path.startsWith(`${folder}/`)) continue;
    const [name = '', ...below] = path.slice(folder.length + 1).split('/');
    names.set(name, below.length > 0);
  }
  return names.size === 0 ? null : names;
}
