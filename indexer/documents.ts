import { createHash } from 'node:crypto';
import type { Archive } from '../src/archive/archive.ts';
import type { EditionText } from '../src/archive/edition.ts';
import { walk } from '../src/model/clause.ts';
import { components, type EId } from '../src/model/eid.ts';
import { comparableNumber } from '../src/model/number/token.ts';
import { type Documents, type IndexedEdition, listDocuments } from '../src/search/engine/documents.ts';
import { FACET_NAMES, FACETS, isOfClause } from '../src/search/engine/facet.ts';
import {
  type ClauseDocument,
  clausePlace,
  documentId,
  editionTag,
  sameHash,
} from '../src/search/meilisearch/schema.ts';
import { type Phrases, phrasesOf } from '../src/search/words/concepts.ts';
import { keysOf, type Line, lineOf, topicsOf } from './line.ts';

/** A document as it is sent, but for `before`, which depends on the server. */
export interface DocumentText {
  readonly id: string;
  readonly sha: string;
  /** Its JSON. */
  readonly json: string;
}

/** The documents of one edition. Throws TextChanged where its file was edited since the archive was loaded. */
export interface EditionDocuments {
  readonly work: string;
  /** How many documents `read` gives. */
  readonly size: number;
  readonly read: () => readonly DocumentText[];
}

/** The document for a server that comes after those of `before`. */
export const documentFor = ({ json }: DocumentText, before: readonly string[]): string =>
  `${json.slice(0, -1)},"before":${JSON.stringify(before)}}`;

/** All documents of an archive, edition by edition, so that only one text need be in memory. */
export function documentsOf(archive: Archive): readonly EditionDocuments[] {
  const documents = listDocuments(archive);
  return documents.editions.map((of) => ({
    work: of.edition.work,
    size: countWords(of),
    read: () => readDocuments(documents, of, archive.text(of.edition), phrasesOf(archive.topics)),
  }));
}

function countWords({ edition: { index } }: IndexedEdition): number {
  let count = 0;
  for (let position = 0; position < index.size; position += 1) if (index.hasWords(position)) count += 1;
  return count;
}

function readDocuments(
  { isRepeated }: Documents,
  of: IndexedEdition,
  { clauses }: EditionText,
  phrases: Phrases,
): readonly DocumentText[] {
  const { index, name } = of.edition;
  const shared = factsOf(of);
  const tag = editionTag(name);
  const clausesRead = [...walk(clauses)];
  const lines: Line[] = [];
  return clausesRead.flatMap((clause, place) => {
    const line = lineOf(clause, lines[index.parentAt(place)] ?? null);
    lines.push(line);
    const c1 = index.c1At(place);
    if (clause.words === null || c1 === null) return [];
    const { own, around } = line;
    const id = documentId(name, clause.eId);
    const document: Omit<ClauseDocument, 'sha' | 'before'> = {
      id,
      is: 'clause',
      words: own.text,
      folded: own.folded,
      above: around.text,
      aboveFolded: around.folded,
      ...keysOf(of.lang, line),
      at: clausePlace(tag, clause.eId),
      edition: name,
      eId: clause.eId,
      place,
      c1,
      level: index.levelAt(place) ?? 'unchecked',
      topic: topicsOf(of.lang, line, phrases),
      article: articlesOf(clause.eId),
      ...(isRepeated[of.first + place] === 1 ? { same: sameHash(of.edition.work, of.lang, c1) } : {}),
      ...shared,
    };
    const text = JSON.stringify(document);
    const sha = sha256(text).slice(0, 32);
    return [{ id, sha, json: `${text.slice(0, -1)},"sha":"${sha}"}` }];
  });
}

/** What all clauses of an edition have in common. */
function factsOf(of: IndexedEdition) {
  const { work } = of.entry;
  return {
    ...facetsOf(of),
    latest: of.latest,
    date: Number(work.date.replaceAll('-', '')),
  };
}

type EditionFacets = Omit<Pick<ClauseDocument, keyof typeof FACETS>, 'level' | 'topic'>;

/** One value, or a list where there may be several. */
function facetsOf(of: IndexedEdition): EditionFacets {
  const values = FACET_NAMES.filter((name) => !isOfClause(name)).map((name) => {
    const own = FACETS[name].valuesOf(of);
    return [name, FACETS[name].isMany ? own : own[0]];
  });
  return Object.fromEntries(values);
}

const articlesOf = (eId: EId): string[] =>
  components(eId).flatMap(({ kind, number }) =>
    kind === 'article' && number !== null ? [comparableNumber(number)] : [],
  );

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
