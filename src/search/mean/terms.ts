import type { Budget } from '../../model/budget.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { KeyQuery } from '../engine/port.ts';
import { NO_PHRASES, type Phrases } from '../words/concepts.ts';
import { codesOfWord, isFunctionWord } from '../words/index.ts';
import { joinedWords, listedRuns, type Run, rowOf } from './compounds.ts';
import { type Otherwise, otherwiseAt } from './concepts.ts';
import { dateAt } from './dates.ts';
import { meaningOf } from './fallbacks.ts';
import { type Form, type How, heldForms, QUALITY } from './forms.ts';
import type { Meaning } from './meaning.ts';
import { type Named, namedAt } from './names.ts';
import { type Clauses, countOf, rarity } from './rarity.ts';
import type { TypedWord } from './typed.ts';

/** One word of a query with everything that texts may hold for it. */
export interface Term {
  readonly word: string;
  /** As it was typed: what a reader is told of it by. */
  readonly typed: string;
  /** The word of texts that an unknown one is taken for; null where texts hold the word itself. */
  readonly meant: string | null;
  /** Place of the word in the query, and how many of its words it takes. */
  readonly place: number;
  readonly isFunction: boolean;
  /** Rare words weigh more: the logarithm of how many times rarer than all clauses it is. */
  readonly weight: number;
  /** What a surface is worth here, 0 to 1. */
  readonly surfaces: ReadonlyMap<number, number>;
  readonly runs: readonly Run[];
  readonly keys: readonly string[];
  readonly forms: readonly Form[];
  /** Whether editors list it, as a name or a word of a concept. */
  readonly isNaming: boolean;
  /** What else texts call it; null where no concept has it. */
  readonly otherwise: Otherwise | null;
}

/** Other forms that stood for a word of the query: folded, stem, synonym or typo; and other words for the same thing. */
export interface OtherForms {
  readonly word: string;
  readonly as: readonly { readonly word: string; readonly how: How; readonly lang?: LanguageCode }[];
}

/** What an ordinary word weighs that is found by its like alone, of what a subject does. */
const ORDINARY = 0.4;

/** An ordinary word that so many clauses have is asked for alone: its like would only add to them, and to the time. */
const ENOUGH = 500;

/** At most so many different words of a query are looked for: the bits of a number. */
export const MAX_TERMS = 30;

/** About what it takes to find what one unknown word may mean among the words of all texts. */
const STEPS_A_WORD = 50_000;

/** One term for each different word; words that are written as one or as two are brought together. */
export async function readTerms(
  lexicon: Lexicon,
  asked: readonly TypedWord[],
  clauses: Clauses,
  budget: Budget,
  phrases: Phrases = NO_PHRASES,
): Promise<readonly Term[]> {
  const terms: Term[] = [];
  const seen = new Set<string>();
  const otherwise = otherwiseAt(lexicon, phrases, asked);
  for (let place = 0; place < asked.length && terms.length < MAX_TERMS; place += 1) {
    const first = asked[place];
    const second = asked[place + 1];
    if (first === undefined) break;
    budget.spend(STEPS_A_WORD);
    await budget.breathe();
    const named = dateAt(lexicon, asked, place) ?? namedAt(lexicon, asked, place);
    const isNamed = named !== null;
    const reading = { lexicon, clauses, place, isNamed, otherwise: otherwise[place] ?? null };
    const several = named !== null && named.length > 1 ? namedTerm(reading, asked, named) : null;
    const joined = several ?? (second === undefined ? null : joinedTerm(reading, first, second));
    const term = joined ?? singleTerm(reading, first, named);
    place += several === null ? (joined === null ? 0 : 1) : (named?.length ?? 1) - 1;
    if (!seen.has(term.word)) terms.push(term);
    seen.add(term.word);
  }
  return terms;
}

/** One place of a query, and what is known there. */
interface Reading extends Pick<Term, 'place' | 'otherwise'> {
  readonly lexicon: Lexicon;
  readonly clauses: Clauses;
  /** Whether a name begins there. */
  readonly isNamed: boolean;
}

function singleTerm(reading: Reading, asked: TypedWord, named: Named | null): Term {
  const { lexicon, otherwise } = reading;
  const { word } = asked;
  const own = heldForms(lexicon, word);
  const forms =
    named === null ? own : [...own, ...named.forms.filter(({ id }) => own.every((one) => one.id !== id))];
  const runs = [...listedRuns(lexicon, word), ...(named?.runs ?? [])];
  const isKnown =
    named?.length === 1 || forms.length > 0 || runs.length > 0 || isFunctionWord(word, codesOfWord(word));
  const meaning = isKnown ? null : meaningOf(lexicon, word);
  // A name that editors gave to a thing is no slip of another word.
  const isGuessed = otherwise !== null && meaning?.word != null;
  return makeTerm(reading, asked, isGuessed || meaning === null ? { word: null, forms, runs } : meaning);
}

/** Several words that name one thing; null where no text has it by any of its names. */
function namedTerm(
  reading: Reading,
  asked: readonly TypedWord[],
  { length, forms, runs }: Named,
): Term | null {
  if (forms.length === 0 && runs.length === 0) return null;
  const words = asked.slice(reading.place, reading.place + length);
  const word = words.map((one) => one.word).join(' ');
  const typed = words.map((one) => one.typed).join(' ');
  const own = rowOf(reading.lexicon, word, QUALITY.folded);
  const meaning = { word: null, forms, runs: [...own, ...runs] };
  return makeTerm(reading, { word, surface: word, typed }, meaning);
}

/** Two words of the query that are also written as one. */
function joinedTerm(reading: Reading, first: TypedWord, second: TypedWord): Term | null {
  const joined = joinedWords(reading.lexicon, first, second);
  if (joined === null) return null;
  const asked = {
    word: `${first.word} ${second.word}`,
    surface: `${first.surface} ${second.surface}`,
    typed: `${first.typed} ${second.typed}`,
  };
  return makeTerm(reading, asked, joined);
}

function makeTerm(
  { lexicon, clauses, place, otherwise, isNamed }: Reading,
  { word, surface, typed }: Pick<TypedWord, 'word' | 'surface' | 'typed'>,
  { word: meant, forms, runs }: Meaning,
): Term {
  const said = meant ?? word;
  // "US" is no "us": what is typed as a name is one.
  const isFunction = !isNamed && isFunctionWord(said, codesOfWord(said));
  const own = idsOf(lexicon, forms, runs);
  const isEnough = otherwise?.isTopic === false && countOf(lexicon, own) > ENOUGH;
  const other = isFunction || isEnough ? null : otherwise;
  const others = idsOf(lexicon, other?.forms ?? [], other?.runs ?? []);
  const ids = new Set([...own, ...others]);
  const all = [...(other?.forms ?? []).filter(({ id }) => !own.has(id)), ...forms];
  return {
    word,
    typed,
    meant,
    place,
    isFunction,
    weight:
      own.size > 0
        ? rarity(lexicon, clauses, own)
        : rarity(lexicon, clauses, others) * (other === null || other.isTopic ? 1 : ORDINARY),
    surfaces: worthOfSurfaces(lexicon, all, surface),
    runs: [...runs, ...(other?.runs ?? [])],
    forms,
    keys: [...new Set([...ids].flatMap((id) => lexicon.keysAt(id)))],
    isNaming: other !== null || isNamed,
    otherwise: other,
  };
}

const idsOf = (lexicon: Lexicon, forms: readonly Form[], runs: readonly Run[]): ReadonlySet<number> =>
  new Set([...forms.map(({ id }) => id), ...runs.flatMap((run) => rarestOf(lexicon, run))]);

/** Of the words in a row, the folds of that which the fewest clauses have: by it they are recalled. */
function rarestOf(lexicon: Lexicon, { words }: Run): readonly number[] {
  const folds = words.map((surfaces) => [
    ...new Set([...surfaces].map((one) => lexicon.data.foldOf[one] ?? 0)),
  ]);
  return folds.reduce((rarest, ids) => (countOf(lexicon, ids) < countOf(lexicon, rarest) ? ids : rarest));
}

/** What each surface of the forms is worth: most where it is written as the word was typed. */
function worthOfSurfaces(lexicon: Lexicon, forms: readonly Form[], typed: string): Term['surfaces'] {
  const surfaces = new Map<number, number>();
  for (const { id, how } of forms) {
    for (const one of lexicon.surfacesOf(id)) {
      const exact: How = how === 'folded' && lexicon.surfaceAt(one) === typed ? 'original' : how;
      surfaces.set(one, QUALITY[exact]);
    }
  }
  return surfaces;
}

/** Whether any text holds what the term asks for. */
export const isHeld = (term: Term): boolean => term.surfaces.size > 0 || term.runs.length > 0;

/** Any of its forms will do. */
export const keyQuery = (term: Term): KeyQuery => ({ any: term.keys.map((key) => ({ key })) });
