import type { Archive } from '../archive/archive.ts';
import { shelfOf } from '../archive/names.ts';
import { tableNumbers } from '../archive/numbers.ts';
import { tongues } from '../model/tongues.ts';
import { clauseConcepts } from './concepts.ts';
import { liveClauses } from './engine/live.ts';
import type { SearchIndex } from './engine/port.ts';
import { repeatsOf } from './engine/repeats.ts';
import { tableFacets } from './show/facets.ts';
import { findWorks } from './show/works.ts';
import { DICTIONARIES } from './words/index.ts';

/**
 * Makes, a little at a time, what the first search of each kind would otherwise make all at once while it is waited for:
 * words by stem and sound, names of Works, numbers of clauses, values of facets.
 */
export function* warmSearch(index: SearchIndex, archive: Archive): Generator<void, void> {
  yield* index.lexicon.warm();
  shelfOf(archive);
  yield;
  // Any word makes the table of what is said about Works.
  findWorks(archive, [archive.snapshot.root], 'eng');
  yield;
  for (const { index: clauses } of archive.editions) {
    tableNumbers(clauses);
    yield;
  }
  repeatsOf(index.documents);
  yield;
  liveClauses(index.documents, archive);
  yield;
  yield* index.documents.topics.warm();
  yield* clauseConcepts(archive, index).warm();
  yield* tableFacets(index.documents);
}

/**
 * Reads the dictionaries of the languages that are held, which tell a slip from a word that no text has: the same work
 * whatever the archive holds, and asked for by slips alone.
 */
export function* warmDictionaries(): Generator<void, void> {
  for (const code of tongues()) yield* DICTIONARIES(code)?.warm() ?? [];
}
