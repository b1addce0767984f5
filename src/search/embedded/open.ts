import type { Archive } from '../../archive/archive.ts';
import type { NamedThing } from '../../model/names.ts';
import { listDocuments } from '../engine/documents.ts';
import { Lexicon } from '../engine/lexicon.ts';
import type { Caption, SearchIndex } from '../engine/port.ts';
import type { BuiltIndex } from './build.ts';
import { Postings } from './recall.ts';

const NO_CAPTION: Caption = { number: null, label: null, heading: null };

/** An index ready to answer. The archive must be the one it was built from: same root. */
export function openIndex({ lexicon, rows, captions, postings }: BuiltIndex, archive: Archive): SearchIndex {
  const documents = listDocuments(archive);
  const filed = new Postings(postings, documents.hasWords);
  return {
    documents,
    lexicon: new Lexicon(lexicon, namesIn(archive)),
    rows,
    caption: (clause) => captions[clause] ?? NO_CAPTION,
    recall: async (ask) => ({ clauses: filed.recall(ask), complete: true }),
    answeredBy: () => ({ engine: 'embedded', why: [] }),
  };
}

/** The same index where only facts about Works or sources have changed: the texts, and so the root, are the same. */
export function withFactsOf(index: SearchIndex, archive: Archive): SearchIndex {
  const names = namesIn(archive);
  const { lexicon } = index;
  const isSame = JSON.stringify(names) === JSON.stringify(lexicon.names);
  return {
    ...index,
    documents: listDocuments(archive),
    lexicon: isSame ? lexicon : new Lexicon(lexicon.data, names),
  };
}

const namesIn = ({ snapshot }: Archive): readonly NamedThing[] => Object.values(snapshot.facts.names ?? {});
