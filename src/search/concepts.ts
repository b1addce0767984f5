import type { Archive } from '../archive/archive.ts';
import { onceFor } from '../kept.ts';
import type { SearchIndex } from './engine/port.ts';
import { ReadTopics, type Topics } from './engine/topics.ts';
import { type Phrases, phrasesOf } from './words/concepts.ts';

const readIn = onceFor(({ documents, lexicon, rows }: SearchIndex) =>
  onceFor((phrases: Phrases): Topics => new ReadTopics(phrases, documents, lexicon, rows)),
);

/** What the clauses of an index name of all concepts, those that are no topics as well; read when first asked for. */
export const clauseConcepts = (archive: Archive, index: SearchIndex): Topics =>
  readIn(index)(phrasesOf(archive.concepts));
