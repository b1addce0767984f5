import { indexNames, type NameIndex } from '../cite/find/names.ts';
import type { Library } from '../cite/library.ts';
import type { Archive } from './archive.ts';
import { libraryOf } from './library.ts';

/** What citations are looked up in: all Works, and their names ready to be found. */
export interface Shelf {
  readonly library: Library;
  readonly names: NameIndex;
}

const shelves = new WeakMap<Archive, Shelf>();

/** The shelf of an archive, made once. */
export function shelfOf(archive: Archive): Shelf {
  const known = shelves.get(archive);
  if (known !== undefined) return known;
  const library = libraryOf(archive);
  const shelf = { library, names: indexNames([...library.values()].map(({ work }) => work)) };
  shelves.set(archive, shelf);
  return shelf;
}
