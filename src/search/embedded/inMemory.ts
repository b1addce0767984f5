import type { Archive } from '../../archive/archive.ts';
import { atOnce, type Steps } from '../../archive/steps.ts';
import type { SearchEngine, SearchIndex } from '../engine/port.ts';
import { type BuiltIndex, buildIndex } from './build.ts';
import { openIndex } from './open.ts';

/** The embedded engine over an archive that never changes, and its index opened step by step. */
export interface InMemory {
  readonly engine: SearchEngine;
  readonly open: () => Steps<void>;
}

/** Without threads and files of its own: the index is built when it is first needed, or opened before. */
export function embeddedInMemory(
  archive: Archive,
  build: () => Steps<BuiltIndex> = () => builtHere(archive),
): InMemory {
  let opened: SearchIndex | null = null;
  function* open(): Steps<SearchIndex> {
    opened ??= openIndex(yield* build(), archive);
    return opened;
  }
  const { root } = archive.snapshot;
  return {
    *open() {
      yield* open();
    },
    engine: {
      name: 'embedded',
      status: () => ({ state: 'ready', clauses: archive.clauseCount, root, why: [] }),
      index: () => atOnce(open()),
      follow: async () => undefined,
      close: async () => undefined,
    },
  };
}

function* builtHere(archive: Archive): Steps<BuiltIndex> {
  yield;
  return buildIndex(archive);
}
