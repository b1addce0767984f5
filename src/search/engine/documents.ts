import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import { type ExpressionEntry, newestEdition, type WorkEntry } from '../../archive/snapshot.ts';
import { onceFor } from '../../kept.ts';
import { LEVELS, type Level } from '../../model/attestation.ts';
import { formatVariant } from '../../model/expression.ts';
import { groupBy } from '../../model/groups.ts';
import { type ClauseKind, KINDS } from '../../model/kind.ts';
import type { LanguageCode } from '../../model/language.ts';
import { NO_TOPICS, type Topics } from './topics.ts';

/** An edition whose clauses are in the index: the newest of its Expression. */
export interface IndexedEdition {
  readonly edition: Edition;
  readonly entry: WorkEntry;
  readonly lang: LanguageCode;
  /** Whether no later version of the same Work, language and variant is held. */
  readonly latest: boolean;
  /** Number of its first clause. */
  readonly first: number;
}

/**
 * All clauses of an archive that can be searched, numbered in reading order. What lies above a clause is its
 * context; a clause with words of its own is a possible hit. The words themselves are not here.
 */
export interface Documents {
  readonly size: number;
  readonly editions: readonly IndexedEdition[];
  /** Place in `editions`. */
  readonly editionOf: Uint32Array;
  /** The clause around, -1 at the top. */
  readonly parentOf: Int32Array;
  /** The article a clause belongs to; without one, the outermost paragraph, preamble or annex part around it. */
  readonly articleOf: Uint32Array;
  /** First clause of the same Work and language with exactly the same words; itself where it is the first. */
  readonly sameAs: Uint32Array;
  /** Place of each clause's level in `LEVELS`; of a clause without one, that of `unchecked`. */
  readonly levelOf: Uint8Array;
  /** 1 for clauses whose words stand more than once in their Work and language. */
  readonly isRepeated: Uint8Array;
  /** 1 for clauses with words of their own. */
  readonly hasWords: Uint8Array;
  /** How many clauses have words of their own. */
  readonly withWords: number;
  /** What the clauses speak of: none where nobody has read their words. */
  readonly topics: Topics;
}

/** Clauses of an archive, or of its texts in one language; looks at ids and hashes alone, reads no words. */
export function listDocuments(archive: Archive, language: LanguageCode | null = null): Documents {
  const editions = indexedEditions(archive, language);
  const size = editions.reduce((sum, { edition }) => sum + edition.index.size, 0);
  const editionOf = new Uint32Array(size);
  const parentOf = new Int32Array(size);
  const articleOf = new Uint32Array(size);
  const hasWords = new Uint8Array(size);
  const levelOf = new Uint8Array(size);
  for (const [ordinal, { edition, first }] of editions.entries()) {
    const { index } = edition;
    for (let position = 0; position < index.size; position += 1) {
      const clause = first + position;
      const parent = index.parentAt(position);
      editionOf[clause] = ordinal;
      parentOf[clause] = parent < 0 ? -1 : first + parent;
      const parentKind = parent < 0 ? null : index.kindAt(parent);
      const belongs = parentKind !== null && !isAround(parentKind) && index.kindAt(position) !== 'article';
      articleOf[clause] = belongs ? (articleOf[first + parent] ?? clause) : clause;
      hasWords[clause] = index.hasWords(position) ? 1 : 0;
      levelOf[clause] = LEVELS.indexOf(index.levelAt(position) ?? 'unchecked');
    }
  }
  const withWords = hasWords.reduce((sum, one) => sum + one, 0);
  return {
    size,
    editions,
    editionOf,
    parentOf,
    articleOf,
    levelOf,
    hasWords,
    withWords,
    topics: NO_TOPICS,
    ...findSame(editions, size),
  };
}

/** How many clauses with words each language has: a word of half of them is no rare one, however few they are. */
export const clausesByLanguage = onceFor(({ editions }: Documents): ReadonlyMap<LanguageCode, number> => {
  const clauses = new Map<LanguageCode, number>();
  for (const { edition, lang } of editions) {
    for (let position = 0; position < edition.index.size; position += 1)
      if (edition.index.hasWords(position)) clauses.set(lang, (clauses.get(lang) ?? 0) + 1);
  }
  return clauses;
});

/** `unchecked` where the column has none: words without a level are never shown as sure. */
export const levelAt = (documents: Documents, clause: number): Level =>
  LEVELS[documents.levelOf[clause] ?? -1] ?? 'unchecked';

/** Place of the clause in its edition. */
export function placeOf(
  documents: Documents,
  clause: number,
): { readonly of: IndexedEdition; readonly position: number } {
  const of = documents.editions[documents.editionOf[clause] ?? -1];
  if (of === undefined) throw new RangeError(`No clause number ${clause}`);
  return { of, position: clause - of.first };
}

function indexedEditions(archive: Archive, language: LanguageCode | null): readonly IndexedEdition[] {
  let first = 0;
  return [...archive.works.values()].flatMap((entry) =>
    entry.expressions
      .filter(({ key }) => language === null || key.language === language)
      .map((expression): IndexedEdition => {
        const edition = newestEdition(expression);
        const indexed = {
          edition,
          entry,
          lang: edition.key.language,
          latest: isLatest(entry, expression),
          first,
        };
        first += edition.index.size;
        return indexed;
      }),
  );
}

/** Whether it is the latest version of its language and variant. */
export const isLatest = ({ expressions }: WorkEntry, { key }: ExpressionEntry): boolean =>
  expressions.every((other) => formatVariant(other.key) !== formatVariant(key) || other.key.date <= key.date);

/** Containers that articles lie in; they are no unit of reading themselves. */
const isAround = (kind: ClauseKind): boolean => KINDS[kind].role === 'container' && !KINDS[kind].isUnit;

function findSame(
  editions: readonly IndexedEdition[],
  size: number,
): Pick<Documents, 'sameAs' | 'isRepeated'> {
  const sameAs = new Uint32Array(size);
  const isRepeated = new Uint8Array(size);
  // One table for each Work and language: small ones are quicker to look into than one of all clauses.
  const owned = groupBy(editions, ({ edition, lang }) => `${edition.work} ${lang}`);
  for (const own of owned.values()) {
    const firsts = new Map<string, number>();
    for (const { edition, first } of own) {
      for (let position = 0; position < edition.index.size; position += 1) {
        const clause = first + position;
        sameAs[clause] = clause;
        const c1 = edition.index.hasWords(position) ? edition.index.c1At(position) : null;
        if (c1 === null) continue;
        const same = firsts.get(c1);
        if (same === undefined) firsts.set(c1, clause);
        else {
          sameAs[clause] = same;
          isRepeated[clause] = 1;
          isRepeated[same] = 1;
        }
      }
    }
  }
  return { sameAs, isRepeated };
}
