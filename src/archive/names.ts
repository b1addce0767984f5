import { indexNames, type NameIndex } from '../cite/find/names.ts';
import type { Library } from '../cite/library.ts';
import { onceFor } from '../kept.ts';
import type { Archive } from './archive.ts';
import { libraryOf } from './library.ts';

/** What citations are looked up in: all Works, and their names ready to be found. */
export interface Shelf {
  readonly library: Library;
  readonly names: NameIndex;
}

/** The shelf of an archive, made once. */
export const shelfOf = onceFor((archive: Archive): Shelf => {
  const library = libraryOf(archive);
  return { library, names: indexNames([...library.values()].map(({ work }) => work)) };
});
