import MiniSearch from 'minisearch';
import type { Archive } from '../../archive/archive.ts';
import { LANGUAGE_CODES } from '../../model/language.ts';
import { listDocuments } from '../documents.ts';
import { Lexicon } from '../lexicon.ts';
import type { ClauseMark, SearchIndex } from '../port.ts';
import { type BuiltIndex, miniSearchOptions } from './build.ts';
import { type Postings, recallClauses } from './recall.ts';

const NO_MARK: ClauseMark = { number: null, label: null, heading: null };

/** An index ready to answer. The archive must be the one it was built from: same root. */
export async function openIndex(built: BuiltIndex, archive: Archive): Promise<SearchIndex> {
  const documents = listDocuments(archive);
  const lexicon = new Lexicon(built.lexicon);
  const { rows, starts, marks } = built;
  const row = (number: number): Uint32Array => rows.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
  const postings: Postings = {
    engine: await MiniSearch.loadJSONAsync(built.engine, miniSearchOptions),
    countOf: countsByKey(lexicon),
    everything: Uint32Array.from(documents.hasWords.keys()).filter(
      (clause) => documents.hasWords[clause] === 1,
    ),
  };
  return {
    documents,
    lexicon,
    own: (clause) => row(clause * 2 + 1),
    marked: (clause) => row(clause * 2),
    mark: (clause) => marks[clause] ?? NO_MARK,
    recall: async (ask) => recallClauses(postings, ask),
  };
}

/** How many clauses hold a key at most: the sum over the words filed under it. */
function countsByKey(lexicon: Lexicon): (key: string) => number {
  const known = new Map<string, number>();
  const count = (key: string): number => {
    const ids = new Set(LANGUAGE_CODES.flatMap((code) => lexicon.matesOf(code, key)));
    return [...ids].reduce((sum, id) => sum + lexicon.countOf(id), 0);
  };
  return (key) => {
    const kept = known.get(key) ?? count(key);
    if (known.size < 10_000) known.set(key, kept);
    return kept;
  };
}
