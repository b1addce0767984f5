import type { Archive } from '../archive/archive.ts';
import type { Asked } from '../cite/find/asked.ts';
import { languagesByLetters } from '../cite/letters.ts';
import type { Where } from '../cite/references.ts';
import type { Budget } from '../model/budget.ts';
import type { LanguageCode } from '../model/language.ts';
import type { FoldedWord } from '../words/fold.ts';
import { type CommonAsk, type SearchIndex, SearchUnavailable } from './engine/port.ts';
import { heldForms, meantBy } from './mean/forms.ts';
import { askedWords, isHeld, MAX_TERMS, type OtherForms, readTerms, type Term } from './mean/terms.ts';
import { nearestTitleWord, worksTitled } from './mean/titles.ts';
import { answerCommon, type Counted } from './rank/common.ts';
import { Matches } from './rank/match.ts';
import { NO_OUTCOME, type Outcome } from './rank/outcome.ts';
import { matchPlain, type PlainMatches } from './rank/plain.ts';
import { readCitations } from './read/inQuery.ts';
import { retype } from './read/keyboard.ts';
import { respelled } from './read/respell.ts';
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

/** Clauses offered where nothing answers. */
const MOST_NEAR = 5;

/** Citations first, then the other words. Rejects with SearchUnavailable where words alone are asked for. */
export async function answerPlain(query: PlainQuery): Promise<Outcome> {
  const { archive, allows, read } = query;
  const isKnown = indexOrNull(query) === null ? null : (word: string) => isInTexts(query, word);
  const retyped = retype(query.text, read, isKnown);
  const typed = await titlesSpelled(query, retyped ?? query.text);
  const text = respelled(typed, (word) => isInTexts(query, word)) ?? typed;
  const languages = query.languages.length > 0 ? query.languages : languagesByLetters(text);
  const { cited, rest, title } = readCitations(archive, read(text), { languages, ...(allows && { allows }) });
  const corrected = text === query.text ? null : text.trim();
  if (cited === null)
    return { ...(await answerWords(query, text, rest, true)), ...(corrected === null ? {} : { corrected }) };
  if (rest.length > 0) {
    const outcome = await beside(() => answerWords(query, text, rest));
    return { ...outcome, cited, corrected: corrected ?? outcome.corrected };
  }
  const offered = cited.targets.length > 0 ? NO_OUTCOME : await beside(() => mentions(query, text));
  return {
    ...NO_OUTCOME,
    index: offered.index ?? indexOrNull(query),
    near: offered.near,
    foundIn: offered.foundIn,
    cited,
    corrected,
    // A Work without the clause, or without any text, is at least named.
    subject: cited.targets.length > 0 ? [] : title,
  };
}

/** About what it takes to look for one word in one title. */
const STEPS_A_TITLE = 10;

/** The query with words that only titles have spelled as these have them: "stateemnt". */
async function titlesSpelled(query: PlainQuery, text: string): Promise<string> {
  const index = indexOrNull(query);
  if (index === null) return text;
  let spelled = '';
  let from = 0;
  for (const { word, start, end } of query.read(text).words) {
    query.budget.spend(STEPS_A_TITLE * query.archive.works.size);
    await query.budget.breathe();
    const codes = codesOfWord(word);
    const isKnown =
      isFunctionWord(word, codes) || isInTexts(query, word) || worksTitled(query.archive, [word]).length > 0;
    const meant = isKnown ? null : nearestTitleWord(query.archive, word);
    if (meant === null || meantBy(index.lexicon, word, codes) !== null) continue;
    spelled += text.slice(from, start) + meant;
    from = end;
  }
  return spelled + text.slice(from);
}

/** False also while no index is there. */
function isInTexts(query: PlainQuery, word: string): boolean {
  const index = indexOrNull(query);
  return index !== null && heldForms(index.lexicon, word, codesOfWord(word)).length > 0;
}

function indexOrNull({ openIndex }: PlainQuery): SearchIndex | null {
  try {
    return openIndex();
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return null;
  }
}

/** What words find beside a citation, which is answered also while no index is there. */
async function beside(search: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await search();
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return { ...NO_OUTCOME, says: [`The words were not searched: ${error.message}`] };
  }
}

/** `alone`: nothing is pinned above the hits, so that the engine may count them. */
async function answerWords(
  query: PlainQuery,
  text: string,
  tokens: readonly FoldedWord[],
  alone = false,
): Promise<Outcome> {
  const index = query.openIndex();
  const terms = await termsOf(query, index, text, tokens);
  if (terms.length === 0) return { ...NO_OUTCOME, index };
  const unknown = terms.filter((term) => !isHeld(term) && !term.isFunction);
  const known = terms.filter(isHeld);
  const filter = query.makeFilter(index);
  const counted = alone && unknown.length === 0 ? await countCommon(query, index, known, filter) : null;
  // What a title has may be said of the Work whose clause is sought; what nothing has leaves the other words.
  const isSaid = ({ word }: Term): boolean => worksTitled(query.archive, [word]).length > 0;
  const asked = unknown.every(isSaid)
    ? terms.filter((term) => isHeld(term) || unknown.includes(term))
    : known;
  const found =
    known.length === 0 || counted !== null ? null : await matchPlain(index, asked, filter, query.budget);
  const scanner = (counted ?? found)?.scanner;
  const foundIn = (clause: number) => scanner?.spansIn(clause) ?? [];
  const outcome = {
    ...NO_OUTCOME,
    index,
    foundIn,
    corrected: correctedText(text, tokens, terms),
    words: otherForms(index, terms),
    subject: terms
      .filter(({ isFunction }) => !isFunction)
      .map(({ word, meant }) => meant ?? word)
      .flatMap((word) => word.split(' ')),
  };
  if (counted !== null) return { ...outcome, counted };
  if (found === null || (unknown.length > 0 && (asked === known || !found.matches.hasHits()))) {
    const words = unknown.map(({ word }) => word);
    const says = words.map((word) => `No text held here has the word "${word}"`);
    return { ...outcome, unknown: words, says, near: nearest(found) };
  }
  const { matches, relaxed, complete } = found;
  return {
    ...outcome,
    matches,
    relaxed,
    complete,
    dropped: relaxed || matches.size === 0 ? [] : found.dropped.map(({ word }) => word),
    near: matches.hasHits() ? NO_OUTCOME.near : nearest(found),
    says: saysOf(tokens, terms, found),
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

function saysOf(
  tokens: readonly FoldedWord[],
  terms: readonly Term[],
  found: PlainMatches,
): readonly string[] {
  const different = new Set(tokens.map(({ word }) => word)).size;
  const last = terms.at(-1);
  const cut = last !== undefined && different > terms.length && last.place + 1 < tokens.length - 1;
  return [
    ...(cut && terms.length >= MAX_TERMS
      ? [`Only the first ${MAX_TERMS} different words were searched`]
      : []),
    ...(found.relaxed && found.matches.size > 0
      ? ['No clause and no article has all the words: these have most of them']
      : []),
  ];
}

function nearest(found: PlainMatches | null): Matches {
  const near = found?.matches.hasHits() === false ? found.near : found?.matches;
  return near?.best(MOST_NEAR * 4) ?? new Matches(0);
}

/** Clauses whose words are those of a citation that no text has: they may speak of it. */
async function mentions(query: PlainQuery, text: string): Promise<Outcome> {
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
    near: matches.at(mentioning).best(MOST_NEAR * 4),
    foundIn: (clause) => found.scanner.spansIn(clause),
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
