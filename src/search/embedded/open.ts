import type { Archive } from '../../archive/archive.ts';
import type { WorkEntry } from '../../archive/snapshot.ts';
import { groupBy } from '../../model/groups.ts';
import type { NamedThing } from '../../model/names.ts';
import { namesOf } from '../../model/work.ts';
import { type Documents, listDocuments } from '../engine/documents.ts';
import { Lexicon } from '../engine/lexicon.ts';
import type { Caption, Rows, SearchIndex } from '../engine/port.ts';
import { ReadTopics } from '../engine/topics.ts';
import { phrasesOf } from '../words/concepts.ts';
import type { BuiltIndex } from './build.ts';
import { Postings } from './recall.ts';

const NO_CAPTION: Caption = { number: null, label: null, heading: null };

/** An index ready to answer. The archive must be the one it was built from: same root. */
export function openIndex(
  { lexicon: data, rows, captions, postings }: BuiltIndex,
  archive: Archive,
): SearchIndex {
  const lexicon = new Lexicon(data, namesIn(archive));
  const documents = documentsOf(archive, lexicon, rows);
  const filed = new Postings(postings, documents.hasWords);
  return {
    documents,
    lexicon,
    rows,
    caption: (clause) => captions[clause] ?? NO_CAPTION,
    recall: async (ask) => ({ clauses: filed.recall(ask), complete: true }),
    answeredBy: () => ({ engine: 'embedded', why: [] }),
  };
}

/** The same index where only facts about Works or sources, or concepts, have changed: the texts, and so the root, are the same. */
export function withFactsOf(index: SearchIndex, archive: Archive): SearchIndex {
  const names = namesIn(archive);
  const isSame = JSON.stringify(names) === JSON.stringify(index.lexicon.names);
  const lexicon = isSame ? index.lexicon : new Lexicon(index.lexicon.data, names);
  return { ...index, documents: documentsOf(archive, lexicon, index.rows), lexicon };
}

const namesIn = ({ snapshot, works }: Archive): readonly NamedThing[] => [
  ...Object.values(snapshot.facts.names ?? {}),
  ...[...works.values()].flatMap(called),
];

/**
 * Names of a Work that texts may call by another of them: "VCLT". Of one whose own text is held only where it has an
 * abbreviation: "peace agreement" is a word of life as well.
 */
function called({ work, expressions }: WorkEntry): readonly NamedThing[] {
  const names = namesOf(work);
  const isAbbreviated = names.some(({ name }) => /^\p{Lu}{3,}$/u.test(name));
  return isAbbreviated || (expressions.length === 0 && names.length > 1)
    ? [
        Object.fromEntries(
          [...groupBy(names, ({ code }) => code)].map(([code, same]) => [code, same.map(({ name }) => name)]),
        ),
      ]
    : [];
}

/** The clauses with what they speak of. */
function documentsOf(archive: Archive, lexicon: Lexicon, rows: Rows): Documents {
  const documents = listDocuments(archive);
  return { ...documents, topics: new ReadTopics(phrasesOf(archive.topics), documents, lexicon, rows) };
}
