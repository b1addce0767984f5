import type { Archive } from '../archive/archive.ts';
import type { Asked } from '../cite/find/asked.ts';
import type { Where } from '../cite/inWorks.ts';
import type { Budget } from '../model/budget.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Reason } from '../model/reason.ts';
import type { FoldedWord } from '../words/fold.ts';
import { clausesByLanguage, placeOf } from './engine/documents.ts';
import type { CommonAsk, SearchIndex } from './engine/port.ts';
import type { Otherwise } from './mean/concepts.ts';
import { isHeld, MAX_TERMS, type OtherForms, readTerms, type Term } from './mean/terms.ts';
import { worksTitled } from './mean/titles.ts';
import { askedWords } from './mean/typed.ts';
import { contentOf } from './rank/candidates.ts';
import { answerCommon, type Counted } from './rank/common.ts';
import { NO_OUTCOME, type Outcome } from './rank/outcome.ts';
import { matchPlain, type PlainMatches } from './rank/plain.ts';
import type { Filter } from './verify/filters.ts';
import { phrasesOf } from './words/concepts.ts';
import { isContested } from './words/contested.ts';
import { codesOfWord, isFunctionWord } from './words/index.ts';

/** A query without operators and quotes. */
export interface PlainQuery {
  readonly archive: Archive;
  /** The query without its fields. */
  readonly text: string;
  /** Languages that were asked for; empty where the query's own decides. */
  readonly languages: readonly LanguageCode[];
  readonly allows: Where['allows'];
  /** Reads a text for citations, once a request. */
  readonly read: (text: string) => Asked;
  readonly openIndex: () => SearchIndex;
  readonly makeFilter: (index: SearchIndex) => Filter;
  readonly budget: Budget;
  /** What narrows the search and which hits are wanted; null where that cannot be said in values. */
  readonly narrowed: (index: SearchIndex) => Omit<CommonAsk, 'words'> | null;
  /** Hits from which on nothing near is offered. */
  readonly wanted: number;
}

/** What words find. `alone`: nothing is pinned above the hits, so that the engine may count them. */
export async function answerWords(
  query: PlainQuery,
  text: string,
  tokens: readonly FoldedWord[],
  alone = false,
): Promise<Outcome> {
  const index = query.openIndex();
  const terms = await termsOf(query, index, text, tokens);
  if (terms.length === 0) return { ...NO_OUTCOME, index };
  const outcome = { ...NO_OUTCOME, index, ...whatWasAsked(index, text, tokens, terms) };
  const asked = terms.filter((term) => isHeld(term) || !term.isFunction);
  const notInTexts = asked.filter((term) => !isHeld(term));
  const filter = query.makeFilter(index);
  const counted = alone && notInTexts.length === 0 ? await countCommon(query, index, asked, filter) : null;
  // Nothing is near one word.
  if (counted !== null && (counted.total >= query.wanted || contentOf(asked).length < 2))
    return { ...outcome, counted, foundIn: (clause) => counted.scanner.spansIn(clause) };
  // What a title has may be said of the Work whose clause is sought.
  const isTitled = ({ word }: Term): boolean => worksTitled(query.archive, [word]).length > 0;
  const unknown = notInTexts.filter((term) => !isTitled(term));
  const { budget, wanted } = query;
  const found = await matchPlain(index, asked, { filter, budget, wanted, mayHaveAll: unknown.length === 0 });
  const words = unknown.map(({ typed }) => typed);
  return {
    ...outcome,
    ...whatMatches(found),
    unknown: words,
    why: [
      ...whyCut(tokens, terms),
      ...whyCrossing(index, terms, found),
      ...asked.flatMap(whyContested),
      ...whyNil(found, words, notInTexts.filter(isTitled), asked),
    ],
  };
}

/** What is said of the words, whatever they find. */
const whatWasAsked = (
  index: SearchIndex,
  text: string,
  tokens: readonly FoldedWord[],
  terms: readonly Term[],
) => ({
  corrected: correctedText(index, text, tokens, terms),
  words: otherForms(index, terms),
  subject: terms
    .filter(({ isFunction }) => !isFunction)
    .flatMap(({ word, meant }) => (meant ?? word).split(' ')),
});

function whatMatches(found: PlainMatches): Partial<Outcome> {
  const { matches, near, complete, scanner } = found;
  const hasHits = matches.hasHits();
  return {
    matches,
    near: near.matches,
    lackedBy: (clause) => near.lacks(clause).map(({ typed }) => typed),
    complete,
    relaxed: !hasHits && near.matches.size > 0,
    dropped: hasHits ? found.dropped.map(({ word }) => word) : [],
    foundIn: (clause) => scanner.spansIn(clause),
  };
}

async function countCommon(
  query: PlainQuery,
  index: SearchIndex,
  terms: readonly Term[],
  filter: Filter,
): Promise<Counted | null> {
  const narrowed = index.common === undefined ? null : query.narrowed(index);
  return narrowed === null ? null : answerCommon(index, terms, narrowed, filter, query.budget);
}

async function termsOf(
  { archive, budget }: PlainQuery,
  index: SearchIndex,
  text: string,
  tokens: readonly FoldedWord[],
): Promise<readonly Term[]> {
  const asked = askedWords(text, tokens);
  const phrases = phrasesOf(archive.concepts);
  const terms = await readTerms(index.lexicon, asked, clausesByLanguage(index.documents), budget, phrases);
  const carrying = terms.filter(({ isFunction }) => !isFunction);
  return carrying.length > 0 || terms.some(isHeld)
    ? terms
    : terms.map((term) => ({ ...term, isFunction: false }));
}

function whyCut(tokens: readonly FoldedWord[], terms: readonly Term[]): readonly Reason[] {
  const different = new Set(tokens.map(({ word }) => word)).size;
  const last = terms.at(-1);
  const cut = last !== undefined && different > terms.length && last.place + 1 < tokens.length - 1;
  return cut && terms.length >= MAX_TERMS ? [{ why: 'words-cut', most: MAX_TERMS }] : [];
}

/** Names of things that were found in other languages than their own. */
function whyCrossing(
  { documents }: SearchIndex,
  terms: readonly Term[],
  { matches }: PlainMatches,
): readonly Reason[] {
  const things = thingsIn(terms);
  if (things.length === 0) return [];
  const hits = matches.placesWhere((place) => matches.failsAt(place) === 0);
  const langs = new Set(hits.map((place) => placeOf(documents, matches.clauseAt(place)).of.lang));
  const crossing = things.filter(({ codes }) => [...langs].some((code) => !codes.includes(code)));
  return crossing.map(({ asked }) => ({ why: 'in-other-languages', text: asked }));
}

/** Said whether or not something is found: to every side of a name alike. */
const whyContested = ({ word, typed }: Term): readonly Reason[] =>
  isContested(word) ? [{ why: 'contested-name', text: typed }] : [];

/**
 * Why no clause answers: words that no text has or titles alone have, else words that stand nowhere in a row or
 * together, or elsewhere alone.
 */
function whyNil(
  { matches, near }: PlainMatches,
  unknown: readonly string[],
  titled: readonly Term[],
  asked: readonly Term[],
): readonly Reason[] {
  if (matches.hasHits()) return [];
  if (unknown.length > 0) return unknown.map((text) => ({ why: 'unknown-word', text }));
  if (titled.length > 0) return titled.map(({ typed: text }) => ({ why: 'only-in-titles', text }));
  const isNowhere = matches.size === 0 && near.matches.size === 0;
  const rows = isNowhere ? asked.filter(({ surfaces }) => surfaces.size === 0) : [];
  if (rows.length > 0) return rows.map(({ typed: text }) => ({ why: 'unknown-phrase', text }));
  return [
    ...(near.matches.size > 0 ? [{ why: 'most-words' } as const] : []),
    ...(matches.size > 0 || isNowhere ? [{ why: 'narrowed-out' } as const] : []),
  ];
}

/** Clauses whose words are those of a citation that no text has: they may speak of it. */
export async function answerMentions(query: PlainQuery, text: string): Promise<Outcome> {
  const index = query.openIndex();
  const tokens = query.read(text).words.filter(({ word }) => !isFunctionWord(word, codesOfWord(word)));
  const read = await termsOf(query, index, text, tokens);
  const terms = read.filter(({ meant }) => meant === null);
  if (terms.length < 2 || !terms.every(isHeld)) return { ...NO_OUTCOME, index };
  const { budget } = query;
  const filter = query.makeFilter(index);
  const found = await matchPlain(index, terms, { filter, budget, wanted: 0, mayHaveAll: true });
  const all = terms.reduce((bits, _, at) => bits | (1 << at), 0);
  const { matches, scanner } = found;
  const mentioning = matches.placesWhere((place) => scanner.look(matches.clauseAt(place)).bits === all);
  return {
    ...NO_OUTCOME,
    index,
    near: matches.at(mentioning).best(query.wanted),
    foundIn: (clause) => scanner.spansIn(clause),
  };
}

/** The query with the words that were searched instead, as texts write them; null where none was. */
function correctedText(
  { lexicon }: SearchIndex,
  text: string,
  tokens: readonly FoldedWord[],
  terms: readonly Term[],
): string | null {
  const meant = new Map(
    terms.flatMap(({ word, meant: other }) =>
      other === null ? [] : [[word, lexicon.spelled(other)] as const],
    ),
  );
  if (meant.size === 0) return null;
  return tokens.map(({ word, start, end }) => meant.get(word) ?? text.slice(start, end)).join(' ');
}

/** What the words of a query name, each thing once. */
const thingsIn = (terms: readonly Term[]): readonly Otherwise[] => [
  ...new Set(terms.flatMap(({ otherwise }) => otherwise ?? [])),
];

/** Other forms that are shown of one word, and other names of one thing. */
const MOST_FORMS = 8;
const MOST_NAMES = 12;

function otherForms({ lexicon }: SearchIndex, terms: readonly Term[]): readonly OtherForms[] {
  const forms = terms.flatMap(({ word, forms, isFunction }): readonly OtherForms[] => {
    const others = isFunction ? [] : forms.filter(({ how }) => how !== 'folded').slice(0, MOST_FORMS);
    return others.length === 0
      ? []
      : [{ word, as: others.map(({ id, how }) => ({ word: lexicon.foldAt(id), how })) }];
  });
  const names = thingsIn(terms).flatMap(({ asked, names }): readonly OtherForms[] => {
    const shown = names.slice(0, MOST_NAMES);
    const as = shown.map(({ text, code }) => ({ word: text, how: 'concept', lang: code }) as const);
    return as.length === 0 ? [] : [{ word: asked, as }];
  });
  return [...forms, ...names];
}
