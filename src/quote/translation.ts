import { languagesByLetters } from '../cite/letters.ts';
import { onceFor } from '../kept.ts';
import { fileUnder } from '../model/groups.ts';
import type { LanguageCode } from '../model/language.ts';
import { clauseConcepts } from '../search/concepts.ts';
import { type Documents, placeOf } from '../search/engine/documents.ts';
import { liveClauses } from '../search/engine/live.ts';
import type { SearchIndex } from '../search/engine/port.ts';
import { ownEnd, ownLength, ownStart } from '../search/engine/rows.ts';
import type { Topics } from '../search/engine/topics.ts';
import { phrasesOf } from '../search/words/concepts.ts';
import type { Checked, Checking } from './check.ts';
import { clausesByWord } from './filed.ts';
import type { QuotedWord } from './words.ts';
import { worthOf } from './worth.ts';

/** How much of what the quotation and the clause speak of must be in common where so many things are; of fewer it is chance. */
const LEAST_SCORE = { two: 0.66, more: 0.5 };
/** With fewer words it could be a translation of anything. */
const LEAST_WORDS = 6;
/** How many times as long as a clause its translation may be, and how short beside it. */
const [LONGEST, SHORTEST] = [2, 0.25];
/** A number or a name in this share of all clauses tells nothing. */
const COMMON = 0.2;

/** What a quotation speaks of: a concept, a number, or a name in another script; the clauses that have it, and its worth. */
interface Feature {
  readonly clauses: Iterable<number>;
  readonly worth: number;
}

/**
 * A clause of another language that a quotation may be a translation of, by concepts, numbers, names and length; null
 * where nothing has enough of them. A guess: no word is compared.
 */
export function guessTranslation(
  { archive, index, budget }: Checking,
  quotation: string,
  words: readonly QuotedWord[],
): Checked | null {
  if (words.length < LEAST_WORDS) return null;
  const [code = 'eng'] = languagesByLetters(quotation);
  const concepts = clauseConcepts(archive, index);
  const spoken: Spoken = { concepts, clauses: filedIn(concepts)(index.documents) };
  const named = phrasesOf(archive.concepts).topicsIn(code, quotation);
  const features = [...conceptFeatures(index, spoken, named), ...wordFeatures(index, words)];
  const all = features.reduce((sum, { worth }) => sum + worth, 0);
  const shared = new Map<number, { worth: number; count: number }>();
  for (const { clauses, worth } of features) {
    for (const clause of clauses) {
      budget.spend(1);
      const one = shared.get(clause) ?? { worth: 0, count: 0 };
      shared.set(clause, { worth: one.worth + worth, count: one.count + 1 });
    }
  }
  const rated = [...shared].flatMap(([clause, { worth, count }]) => {
    if (count < 2 || !mayTranslate(index, clause, code, words.length)) return [];
    const own = ownWorth(index, spoken, clause);
    const score = (worth / all + worth / Math.max(own, worth)) / 2;
    return score < (count === 2 ? LEAST_SCORE.two : LEAST_SCORE.more) ? [] : [{ clause, score }];
  });
  const [best] = rated.sort((a, b) => b.score - a.score || a.clause - b.clause);
  if (best === undefined) return null;
  const live = liveClauses(index.documents, archive);
  const clauses = rated
    .filter(({ clause }) => isSameClause(index, clause, best.clause))
    .flatMap(({ clause }) => live.place(clause) ?? []);
  if (clauses.length === 0) return null;
  const rest = { total: clauses.length, share: best.score, isFromStart: false, segments: [] };
  return { verdict: 'translation', clauses, ...rest };
}

/** Clauses that name each concept. */
const filedIn = onceFor((concepts: Topics) =>
  onceFor(({ size }: Documents): ReadonlyMap<string, readonly number[]> => {
    const found = new Map<string, number[]>();
    for (let clause = 0; clause < size; clause += 1)
      for (const id of concepts.idsAt(clause)) fileUnder(found, id, clause);
    return found;
  }),
);

/** What clauses speak of, and who speaks of what. */
interface Spoken {
  readonly concepts: Topics;
  readonly clauses: ReadonlyMap<string, readonly number[]>;
}

const conceptFeatures = (
  index: SearchIndex,
  { clauses }: Spoken,
  named: readonly string[],
): readonly Feature[] =>
  named.map((id) => {
    const own = clauses.get(id) ?? [];
    return { clauses: own, worth: worthOf(index.documents, own.length) };
  });

/** Numbers as they are; words by what sounds like them in other scripts. */
function wordFeatures(index: SearchIndex, words: readonly QuotedWord[]): readonly Feature[] {
  const { lexicon, rows, documents } = index;
  const filed = clausesByWord(lexicon, rows);
  const folds = [...new Set(words.map(({ fold }) => fold))];
  return folds.flatMap((fold): readonly Feature[] => {
    const ids = isNumber(fold) ? [lexicon.idOf(fold)] : lexicon.soundingLike(fold);
    const clauses = new Set(ids.flatMap((id) => [...filed.of(id)]));
    const isCommon = clauses.size > documents.withWords * COMMON;
    if (isCommon || (clauses.size === 0 && !isNumber(fold))) return [];
    return [{ clauses, worth: worthOf(documents, clauses.size) }];
  });
}

const isNumber = (fold: string): boolean => /^\p{N}{2,}$/u.test(fold);

/** One clause in several languages of a version. */
function isSameClause({ documents }: SearchIndex, one: number, other: number): boolean {
  const [a, b] = [placeOf(documents, one), placeOf(documents, other)];
  return a.of.entry === b.of.entry && eIdOf(a) === eIdOf(b);
}

const eIdOf = ({ of, position }: ReturnType<typeof placeOf>): string => of.edition.index.eIdAt(position);

/** Whether a Work has the words of a clause in a language: a translation of them is compared with these. */
function isHeldIn(place: ReturnType<typeof placeOf>, code: LanguageCode): boolean {
  return place.of.entry.expressions.some(({ key, editions }) => {
    const { index } = editions.at(-1) ?? editions[0];
    return key.language === code && index.hasWords(index.positionOf(eIdOf(place)));
  });
}

/** A clause of about the length, or which the quotation is a part of, that is held in other languages alone. */
function mayTranslate(index: SearchIndex, clause: number, code: LanguageCode, length: number): boolean {
  const own = ownLength(index.rows, clause);
  return (
    !isHeldIn(placeOf(index.documents, clause), code) &&
    length <= own * LONGEST + LEAST_WORDS &&
    length >= own * SHORTEST
  );
}

/** Worth of the concepts and numbers that a clause has itself. */
function ownWorth(index: SearchIndex, { concepts, clauses }: Spoken, clause: number): number {
  const { lexicon, rows } = index;
  const filed = clausesByWord(lexicon, rows);
  const named = concepts.idsAt(clause).map((id) => clauses.get(id)?.length ?? 0);
  const own = rows.words.subarray(ownStart(rows, clause), ownEnd(rows, clause));
  const folds = new Set(Array.from(own, (surface) => lexicon.data.foldOf[surface] ?? 0));
  const numbers = [...folds]
    .filter((fold) => isNumber(lexicon.foldAt(fold)))
    .map((fold) => filed.of(fold).length);
  return [...named, ...numbers].reduce((sum, count) => sum + worthOf(index.documents, count), 0);
}
