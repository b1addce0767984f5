import type { Budget } from '../../model/budget.ts';
import { type FoldedWord, surfaceOf } from '../../words/fold.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { KeyQuery } from '../engine/port.ts';
import { codesOfWord, isFunctionWord } from '../words/index.ts';
import { canonicalEnglish, canonicalSpelling, PAIRS } from '../words/spelling.ts';
import { type Form, foldedForm, type How, heldForms, meantBy, QUALITY } from './forms.ts';

/** A word as it was typed, folded, and which language's texts it is looked for in. */
export interface Asked {
  readonly word: string;
  readonly surface: string;
}

/** The words of a text as they are looked for. */
export const askedWords = (text: string, tokens: readonly FoldedWord[]): readonly Asked[] =>
  tokens.map(({ word, start, end }) => ({ word, surface: surfaceOf(text.slice(start, end)) }));

/** Two words that together stand for one: "cease fire". Each is a set of surfaces. */
interface Pair {
  readonly first: ReadonlySet<number>;
  readonly second: ReadonlySet<number>;
  readonly quality: number;
}

/** One word of a query with everything that texts may hold for it. */
export interface Term {
  readonly word: string;
  /** The word of texts that an unknown one is taken for; null where texts hold the word itself. */
  readonly meant: string | null;
  /** Place of the word in the query, and how many of its words it takes. */
  readonly place: number;
  readonly isFunction: boolean;
  /** Rare words weigh more: the logarithm of how many times rarer than all clauses it is. */
  readonly weight: number;
  /** What a surface is worth here, 0 to 1. */
  readonly surfaces: ReadonlyMap<number, number>;
  readonly pairs: readonly Pair[];
  readonly keys: readonly string[];
  readonly forms: readonly Form[];
}

/** Other forms that stood for a word of the query: folded, stem, synonym or typo. */
export interface OtherForms {
  readonly word: string;
  readonly as: readonly { readonly word: string; readonly how: How }[];
}

/** At most so many different words of a query are looked for: the bits of a number. */
export const MAX_TERMS = 30;

/** About what it takes to find what one unknown word may mean among the words of all texts. */
const STEPS_A_WORD = 50_000;

/** One term for each different word; words that are written as one or as two are brought together. */
export async function readTerms(
  lexicon: Lexicon,
  asked: readonly Asked[],
  clauses: number,
  budget: Budget,
): Promise<readonly Term[]> {
  const terms: Term[] = [];
  const seen = new Set<string>();
  for (let place = 0; place < asked.length && terms.length < MAX_TERMS; place += 1) {
    const first = asked[place];
    const second = asked[place + 1];
    if (first === undefined) break;
    budget.spend(STEPS_A_WORD);
    await budget.breathe();
    const joined = second === undefined ? null : joinedTerm(lexicon, first, second, place, clauses);
    if (joined !== null) place += 1;
    const term = joined ?? singleTerm(lexicon, first, place, clauses);
    if (!seen.has(term.word)) terms.push(term);
    seen.add(term.word);
  }
  return terms;
}

function singleTerm(lexicon: Lexicon, asked: Asked, place: number, clauses: number): Term {
  const codes = codesOfWord(asked.word);
  const held = heldForms(lexicon, asked.word, codes);
  const pairs = splitPairs(lexicon, asked.word, held.length > 0);
  const meant =
    held.length > 0 || pairs.length > 0 || isFunctionWord(asked.word, codes)
      ? null
      : meantBy(lexicon, asked.word, codes);
  return makeTerm(lexicon, asked, place, {
    forms: meant?.forms ?? held,
    pairs,
    meant: meant?.word ?? null,
    clauses,
  });
}

/** "alma ata" for "almaty", "cease fire" for "ceasefire": listed, or a word that no text holds cut in two that stand together. */
function splitPairs(lexicon: Lexicon, word: string, isHeld: boolean): readonly Pair[] {
  const listed = [...PAIRS]
    .filter(([, kept]) => kept.replace(' ', '') === canonicalOf(word))
    .map(([spelled]) => spelled);
  const cut = isHeld ? [] : cuts(lexicon, word);
  return [...listed, ...cut].flatMap((spelled) => {
    const [first = '', second = ''] = spelled.split(' ');
    return makePair(lexicon, first, second, QUALITY.synonym) ?? [];
  });
}

function cuts(lexicon: Lexicon, word: string): readonly string[] {
  return placesToCut(word).flatMap((at) => {
    const parts = [word.slice(0, at), word.slice(at)];
    return parts.every((part) => foldedForm(lexicon, part, codesOfWord(part)).length > 0)
      ? [parts.join(' ')]
      : [];
  });
}

/** Before the number of "COP29"; elsewhere into words of four letters at least. */
function placesToCut(word: string): readonly number[] {
  const letters = /^\p{L}+(?=\d+$)/u.exec(word)?.[0].length;
  if (letters !== undefined) return [letters];
  return Array.from({ length: Math.max(0, word.length - 7) }, (_, at) => at + 4);
}

function makePair(lexicon: Lexicon, first: string, second: string, quality: number): Pair | null {
  const surfaces = (word: string): ReadonlySet<number> =>
    new Set(heldForms(lexicon, word, codesOfWord(word)).flatMap(({ id }) => lexicon.surfacesOf(id)));
  const pair = { first: surfaces(first), second: surfaces(second), quality };
  return pair.first.size > 0 && pair.second.size > 0 ? pair : null;
}

/** Two words of the query that are also written as one. */
function joinedTerm(
  lexicon: Lexicon,
  first: Asked,
  second: Asked,
  place: number,
  clauses: number,
): Term | null {
  const codes = codesOfWord(first.word);
  const whole = first.word + second.word;
  const listed = PAIRS.has(`${first.word} ${second.word}`);
  const isUnknown = (word: string): boolean => heldForms(lexicon, word, codes).length === 0;
  const isLong = whole.length >= 8 || isDesignation(first.word, second.word);
  if (!listed && (!isLong || (!isUnknown(first.word) && !isUnknown(second.word)))) return null;
  const written = PAIRS.get(`${first.word} ${second.word}`)?.replace(' ', '') ?? whole;
  const forms = heldForms(lexicon, written, codes).map(({ id }): Form => ({ id, how: 'synonym' }));
  if (!listed && forms.length === 0) return null;
  const pair = makePair(lexicon, first.word, second.word, QUALITY.folded);
  if (forms.length === 0 && pair === null) return null;
  const asked = { word: `${first.word} ${second.word}`, surface: `${first.surface} ${second.surface}` };
  return makeTerm(lexicon, asked, place, { forms, pairs: pair === null ? [] : [pair], meant: null, clauses });
}

/** "COP 29", "G 20": letters and a number that texts write as one word. */
const isDesignation = (first: string, second: string): boolean =>
  /^\p{L}+$/u.test(first) && /^\d+$/u.test(second);

interface Parts {
  readonly forms: readonly Form[];
  readonly pairs: readonly Pair[];
  readonly meant: string | null;
  readonly clauses: number;
}

function makeTerm(
  lexicon: Lexicon,
  { word, surface }: Asked,
  place: number,
  { forms, pairs, meant, clauses }: Parts,
): Term {
  const surfaces = new Map<number, number>();
  for (const { id, how } of forms) {
    for (const one of lexicon.surfacesOf(id)) {
      const exact: How = how === 'folded' && lexicon.surfaceAt(one) === surface ? 'original' : how;
      surfaces.set(one, QUALITY[exact]);
    }
  }
  const held = new Set([
    ...forms.map(({ id }) => id),
    ...pairs.flatMap(({ second }) => [...second].map((one) => lexicon.data.foldOf[one] ?? 0)),
  ]);
  const count = [...held].reduce((sum, id) => sum + lexicon.countOf(id), 0);
  const keys = new Set([...held].flatMap((id) => lexicon.keysAt(id)));
  const said = meant ?? word;
  const weight = Math.log(1 + clauses / (1 + Math.min(count, clauses)));
  return {
    word,
    meant,
    place,
    isFunction: isFunctionWord(said, codesOfWord(said)),
    weight,
    surfaces,
    pairs,
    forms,
    keys: [...keys],
  };
}

/** Whether any text holds what the term asks for. */
export const isHeld = (term: Term): boolean => term.surfaces.size > 0 || term.pairs.length > 0;

/** Any of its forms will do. */
export const keyQuery = (term: Term): KeyQuery => ({ any: term.keys.map((key) => ({ key })) });

const canonicalOf = (word: string): string =>
  /^[a-z]+$/u.test(word) ? canonicalEnglish(word) : canonicalSpelling(word);
