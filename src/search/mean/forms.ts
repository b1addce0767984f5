import { LRUCache } from 'lru-cache';
import type { LanguageCode } from '../../model/language.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { CONTESTED_NAMES } from '../words/contested.ts';
import { codesOfWord, keyOf, scriptOf, WORDS } from '../words/index.ts';
import { oneAlphabet } from '../words/lookalikes.ts';
import { reformed } from '../words/reformed.ts';
import { nearestFunctionWord, nearestWords, type Unedited, unedited } from './typo.ts';

/** How a word of a text answers to a word of the query, best first, and what that is worth. */
export const QUALITY = {
  original: 1,
  folded: 0.95,
  stem: 0.85,
  synonym: 0.8,
  related: 0.7,
  typo: 0.6,
  'typo-stem': 0.5,
} as const;

/** The name that answers of the API give it. */
export type How = keyof typeof QUALITY;

/** A folded word of texts that stands for a word of the query. */
export interface Form {
  readonly id: number;
  readonly how: Exclude<How, 'original'>;
}

/** The word itself in its folded form; empty where no text of the languages has it. */
export function foldedForm(lexicon: Lexicon, word: string, codes: readonly LanguageCode[]): readonly Form[] {
  const id = lexicon.idOf(word);
  return id >= 0 && lexicon.isHeld(id, codes) ? [{ id, how: 'folded' }] : [];
}

/** Words whose forms are kept: a query asks for each of its words several times, readers for the same ones. */
const KEPT_WORDS = 4000;

/** What is kept of one lexicon: forms of words, and what words that no text holds may mean. */
interface Kept {
  readonly forms: LRUCache<string, readonly Form[]>;
  readonly meant: LRUCache<string, { readonly is: Meant | null }>;
}

const kept = new WeakMap<Lexicon, Kept>();

/** All forms under which texts hold the word: itself, its inflections and its other spellings. */
export function heldForms(lexicon: Lexicon, word: string, codes: readonly LanguageCode[]): readonly Form[] {
  const known = keptOf(lexicon).forms;
  const name = `${codes.join()} ${word}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const forms = findForms(lexicon, word, codes);
  known.set(name, forms);
  return forms;
}

function keptOf(lexicon: Lexicon): Kept {
  const known = kept.get(lexicon);
  if (known !== undefined) return known;
  const made: Kept = { forms: new LRUCache({ max: KEPT_WORDS }), meant: new LRUCache({ max: KEPT_WORDS }) };
  kept.set(lexicon, made);
  return made;
}

function findForms(lexicon: Lexicon, word: string, codes: readonly LanguageCode[]): readonly Form[] {
  const forms = new Map<number, Form>();
  for (const form of foldedForm(lexicon, word, codes)) forms.set(form.id, form);
  for (const code of codes) {
    const { stem } = WORDS[code];
    const own = stem(word);
    for (const id of lexicon.wordsUnder(code, keyOf(code, word))) {
      const how = stem(lexicon.foldAt(id)) === own ? 'stem' : 'synonym';
      if (!forms.has(id)) forms.set(id, { id, how });
    }
  }
  return [...forms.values()];
}

/** What a word that no text holds may mean: words of texts, and all their forms. */
export interface Meant {
  /** The likeliest word, folded; null where the forms are of the word's own root and nothing is corrected. */
  readonly word: string | null;
  readonly forms: readonly Form[];
}

/**
 * What an unknown word may mean: a word in the old Armenian spelling or with letters of two alphabets, a slip, a
 * word of the same root, a name in the letters of another script; null where nothing is near enough. Corrections
 * are said openly wherever they are used.
 */
export function meantBy(lexicon: Lexicon, word: string, codes: readonly LanguageCode[]): Meant | null {
  const known = keptOf(lexicon).meant;
  const name = `${codes.join()} ${word}`;
  const before = known.get(name);
  if (before !== undefined) return before.is;
  const is = findMeant(lexicon, word, codes);
  known.set(name, { is });
  return is;
}

function findMeant(lexicon: Lexicon, word: string, codes: readonly LanguageCode[]): Meant | null {
  if (CONTESTED_NAMES.has(word)) return null;
  for (const spelled of [reformed(word), oneAlphabet(word)]) {
    if (spelled === word) continue;
    const forms = heldForms(lexicon, spelled, codesOfWord(spelled));
    if (forms.length > 0) return { word: spelled, forms: forms.map(({ id }) => ({ id, how: 'typo' })) };
  }
  const nearest = nearestWords(lexicon, word, codes);
  return (
    meantWords(lexicon, nearest, codes) ??
    relatedWords(lexicon, word, codes) ??
    meantUnedited(lexicon, word, codes) ??
    (word.length < 4 ? null : meantWords(lexicon, lexicon.soundingLike(word), null)) ??
    meantFunctionWord(word, codes)
  );
}

/**
 * A slip in a form or a word of the same root that no text has: "regitsration" where texts have "registered". In Latin
 * letters, whose stems are short, only inside the stem: "consulate" is no slip of "consult" with an ending of its own.
 */
function meantUnedited(lexicon: Lexicon, word: string, codes: readonly LanguageCode[]): Meant | null {
  const isLatin = scriptOf(word) === 'Latin';
  const inStem = ({ at, slip }: Unedited, keys: readonly string[]): boolean =>
    keys.every((key) => at < key.length - (slip === 'swapped' ? 2 : 1));
  const all: Unedited[] = [];
  let filed: Unedited | undefined;
  for (const one of unedited(word, codes)) {
    const keys = codes.map((code) => keyOf(code, one.word));
    if (isLatin && !inStem(one, keys)) continue;
    all.push(one);
    if (!codes.some((code, at) => lexicon.wordsUnder(code, keys[at] ?? '').length > 0)) continue;
    filed = one;
    break;
  }
  if (filed !== undefined) {
    const held = findForms(lexicon, filed.word, codes);
    return { word: filed.word, forms: held.map(({ id }) => ({ id, how: 'typo-stem' })) };
  }
  for (const { word: meant, slip } of all) {
    const related = slip === 'dropped' ? null : relatedWords(lexicon, meant, codes);
    if (related !== null) return { word: meant, forms: related.forms };
  }
  return null;
}

/** It need not stand anywhere: function words may be let go. */
function meantFunctionWord(word: string, codes: readonly LanguageCode[]): Meant | null {
  const meant = nearestFunctionWord(word, codes);
  return meant === null ? null : { word: meant, forms: [] };
}

function meantWords(
  lexicon: Lexicon,
  ids: readonly number[],
  codes: readonly LanguageCode[] | null,
): Meant | null {
  const [first] = ids;
  if (first === undefined) return null;
  const forms = new Map<number, Form>(ids.map((id) => [id, { id, how: 'typo' }]));
  for (const word of ids.map((id) => lexicon.foldAt(id))) {
    for (const { id } of heldForms(lexicon, word, codes ?? codesOfWord(word))) {
      if (!forms.has(id)) forms.set(id, { id, how: 'typo-stem' });
    }
  }
  return { word: lexicon.foldAt(first), forms: [...forms.values()] };
}

/** Letters that the stems of related words share at least, more where the held one has others beyond; how many it may have. */
const SHARED = 6;
const SHARED_BY_BRANCHES = 7;
const BEYOND = { shorter: 2, longer: 4 };
/** Words with the same beginning that are compared. */
const MOST_COMPARED = 2000;

/** Words whose stems differ in a suffix alone: "registration" and "registered", "возвращение" and "возвращаются". */
function relatedWords(lexicon: Lexicon, word: string, codes: readonly LanguageCode[]): Meant | null {
  if (word.length < SHARED || /\p{N}/u.test(word)) return null;
  const forms: Form[] = [];
  let compared = 0;
  for (const id of lexicon.withPrefix(word.slice(0, SHARED))) {
    compared += 1;
    if (compared > MOST_COMPARED) break;
    const other = lexicon.foldAt(id);
    const related = (code: LanguageCode): boolean =>
      lexicon.isHeld(id, [code]) && haveOneRoot(rootOf(code, word), rootOf(code, other));
    if (codes.some(related)) forms.push({ id, how: 'related' });
  }
  return forms.length === 0 ? null : { word: null, forms };
}

/** The key; of Armenian abstract nouns what they are made of: "անհրաժեշտ" of "անհրաժեշտություն". */
const rootOf = (code: LanguageCode, word: string): string => keyOf(code, word).replace(/ություն$/u, '');

/** "Registration" is of "registered"; but "investment", whose root ends sooner, is not of "investigations". */
function haveOneRoot(asked: string, held: string): boolean {
  let shared = 0;
  while (shared < asked.length && asked.charAt(shared) === held.charAt(shared)) shared += 1;
  const beyond = [asked.length - shared, held.length - shared];
  const least = shared === held.length ? SHARED : SHARED_BY_BRANCHES;
  return shared >= least && Math.min(...beyond) <= BEYOND.shorter && Math.max(...beyond) <= BEYOND.longer;
}
