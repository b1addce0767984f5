import type { Archive } from '../archive/archive.ts';
import type { Asked } from '../cite/find/asked.ts';
import type { Where } from '../cite/references.ts';
import type { Budget } from '../model/budget.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Reason } from '../model/reason.ts';
import type { FoldedWord } from '../words/fold.ts';
import type { CommonAsk, SearchIndex } from './engine/port.ts';
import { askedWords, isHeld, MAX_TERMS, type OtherForms, readTerms, type Term } from './mean/terms.ts';
import { worksTitled } from './mean/titles.ts';
import { answerCommon, type Counted } from './rank/common.ts';
import { NO_OUTCOME, type Outcome } from './rank/outcome.ts';
import { matchPlain, type PlainMatches } from './rank/plain.ts';
import type { Filter } from './verify/filters.ts';
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
}

/** Clauses offered where nothing answers; more are looked at, since equal ones are shown once. */
const MOST_NEAR = 20;

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
  const unknown = terms.filter((term) => !isHeld(term) && !term.isFunction);
  const known = terms.filter(isHeld);
  const filter = query.makeFilter(index);
  const counted = alone && unknown.length === 0 ? await countCommon(query, index, known, filter) : null;
  if (counted !== null) return { ...outcome, counted, foundIn: (clause) => counted.scanner.spansIn(clause) };
  // What a title has may be said of the Work whose clause is sought; what nothing has leaves the other words.
  const areSaid = unknown.every(({ word }) => worksTitled(query.archive, [word]).length > 0);
  const asked = areSaid ? terms.filter((term) => isHeld(term) || unknown.includes(term)) : known;
  const found = known.length === 0 ? null : await matchPlain(index, asked, filter, query.budget);
  if (found !== null && (unknown.length === 0 || (areSaid && found.matches.hasHits())))
    return { ...outcome, ...whatMatches(found), why: whyOf(tokens, terms, found) };
  const words = unknown.map(({ word }) => word);
  const why = words.map((text) => ({ why: 'unknown-word', text }) as const);
  return { ...outcome, ...nearest(found), unknown: words, why };
}

/** What is said of the words, whatever they find. */
const whatWasAsked = (
  index: SearchIndex,
  text: string,
  tokens: readonly FoldedWord[],
  terms: readonly Term[],
) => ({
  corrected: correctedText(text, tokens, terms),
  words: otherForms(index, terms),
  subject: terms
    .filter(({ isFunction }) => !isFunction)
    .flatMap(({ word, meant }) => (meant ?? word).split(' ')),
});

function whatMatches(found: PlainMatches): Partial<Outcome> {
  const { matches, relaxed, complete, scanner } = found;
  const dropped = relaxed || matches.size === 0 ? [] : found.dropped.map(({ word }) => word);
  const near = matches.hasHits() ? {} : nearest(found);
  return { ...near, matches, relaxed, complete, dropped, foundIn: (clause) => scanner.spansIn(clause) };
}

/** What has most of the words, where nothing has them all. */
function nearest(found: PlainMatches | null): Pick<Outcome, 'near' | 'foundIn'> {
  if (found === null) return { near: NO_OUTCOME.near, foundIn: NO_OUTCOME.foundIn };
  const { matches, near, scanner } = found;
  const offered = matches.hasHits() ? matches : near;
  return { near: offered.best(MOST_NEAR), foundIn: (clause) => scanner.spansIn(clause) };
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
  { budget }: PlainQuery,
  index: SearchIndex,
  text: string,
  tokens: readonly FoldedWord[],
): Promise<readonly Term[]> {
  const asked = askedWords(text, tokens);
  const terms = await readTerms(index.lexicon, asked, index.documents.withWords, budget);
  const carrying = terms.filter(({ isFunction }) => !isFunction);
  return carrying.length > 0 || terms.some(isHeld)
    ? terms
    : terms.map((term) => ({ ...term, isFunction: false }));
}

function whyOf(
  tokens: readonly FoldedWord[],
  terms: readonly Term[],
  found: PlainMatches,
): readonly Reason[] {
  const different = new Set(tokens.map(({ word }) => word)).size;
  const last = terms.at(-1);
  const cut = last !== undefined && different > terms.length && last.place + 1 < tokens.length - 1;
  return [
    ...(cut && terms.length >= MAX_TERMS ? [{ why: 'words-cut', most: MAX_TERMS } as const] : []),
    ...(found.relaxed && found.matches.size > 0 ? [{ why: 'most-words' } as const] : []),
  ];
}

/** Clauses whose words are those of a citation that no text has: they may speak of it. */
export async function answerMentions(query: PlainQuery, text: string): Promise<Outcome> {
  const index = query.openIndex();
  const tokens = query.read(text).words.filter(({ word }) => !isFunctionWord(word, codesOfWord(word)));
  const read = await termsOf(query, index, text, tokens);
  const terms = read.filter(({ meant }) => meant === null);
  if (terms.length < 2 || !terms.every(isHeld)) return { ...NO_OUTCOME, index };
  const found = await matchPlain(index, terms, query.makeFilter(index), query.budget);
  const all = terms.reduce((bits, _, at) => bits | (1 << at), 0);
  const { matches, scanner } = found;
  const mentioning = matches.placesWhere((place) => scanner.look(matches.clauseAt(place)).bits === all);
  return {
    ...NO_OUTCOME,
    index,
    near: matches.at(mentioning).best(MOST_NEAR),
    foundIn: (clause) => scanner.spansIn(clause),
  };
}

/** The query with the words that were searched instead; null where none was. */
function correctedText(text: string, tokens: readonly FoldedWord[], terms: readonly Term[]): string | null {
  const meant = new Map(
    terms.flatMap((term) => (term.meant === null ? [] : [[term.word, term.meant] as const])),
  );
  if (meant.size === 0) return null;
  return tokens.map(({ word, start, end }) => meant.get(word) ?? text.slice(start, end)).join(' ');
}

/** Other forms that are shown of one word. */
const MOST_FORMS = 8;

function otherForms({ lexicon }: SearchIndex, terms: readonly Term[]): readonly OtherForms[] {
  return terms.flatMap(({ word, forms, isFunction }) => {
    const others = isFunction ? [] : forms.filter(({ how }) => how !== 'folded').slice(0, MOST_FORMS);
    return others.length === 0
      ? []
      : [{ word, as: others.map(({ id, how }) => ({ word: lexicon.foldAt(id), how })) }];
  });
}
