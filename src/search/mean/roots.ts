import { byLanguage, type LanguageCode } from '../../model/language.ts';
import { foldWords } from '../../words/fold.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { codesOfWord, keyOf, scriptOf } from '../words/index.ts';
import { type Form, heldForms } from './forms.ts';
import { asTextsHave, type FindMeaning, meaning } from './meaning.ts';
import { MOST, ONE_WRONG } from './nearest.ts';

/** Letters that the stems of related words share at least, more where the held one has others beyond; how many it may have. */
const SHARED = 6;
const SHARED_BY_BRANCHES = 7;
const BEYOND = { shorter: 2, longer: 4 };
/** Words with the same beginning that are compared. */
const MOST_COMPARED = 2000;

/** Words of the same root. */
export const related: FindMeaning = (lexicon, word) => {
  const forms = formsOfRoot(lexicon, word);
  return forms.length === 0 ? null : meaning(null, forms);
};

/** Words whose stems differ in a suffix alone: "registration" and "registered", "возвращение" and "возвращаются". */
function formsOfRoot(lexicon: Lexicon, word: string): readonly Form[] {
  if (word.length < SHARED || /\p{N}/u.test(word)) return [];
  const forms: Form[] = [];
  let compared = 0;
  for (const id of lexicon.withPrefix(word.slice(0, SHARED))) {
    compared += 1;
    if (compared > MOST_COMPARED) break;
    const other = lexicon.foldAt(id);
    const isRelated = (code: LanguageCode): boolean =>
      lexicon.isHeld(id, [code]) && haveOneRoot(rootOf(code, word), rootOf(code, other));
    if (codesOfWord(word).some(isRelated)) forms.push({ id, how: 'related' });
  }
  return forms;
}

/** The key; of Armenian abstract nouns what they are made of: "անհրաժեշտ" of "անհրաժեշտություն". */
const rootOf = (code: LanguageCode, word: string): string => keyOf(code, word).replace(/ություն$/u, '');

/** "Registration" is of "registered"; but "investment", whose root ends sooner, is not of "investigations". */
export function haveOneRoot(asked: string, held: string): boolean {
  let shared = 0;
  while (shared < asked.length && asked.charAt(shared) === held.charAt(shared)) shared += 1;
  const beyond = [asked.length - shared, held.length - shared];
  const least = shared === held.length ? SHARED : SHARED_BY_BRANCHES;
  return shared >= least && Math.min(...beyond) <= BEYOND.shorter && Math.max(...beyond) <= BEYOND.longer;
}

/** The form that no text has, as it was before a slip, and the words of its stem; null where none is held. */
export const undoneForm: FindMeaning = (lexicon, word) => {
  for (const before of beforeSlips(word).concat([...beforeDropped(lexicon, word)])) {
    if (!keysInside(before, word).some(({ code, key }) => lexicon.wordsUnder(code, key).length > 0)) continue;
    const forms = heldForms(lexicon, before.word).map(({ id }): Form => ({ id, how: 'typo-stem' }));
    return meaning(asTextsHave(lexicon, before.word, forms), forms);
  }
  return null;
};

/** The same where texts have only words of its root. A letter too few would make too many other words. */
export const undoneRelated: FindMeaning = (lexicon, word) => {
  for (const before of beforeSlips(word)) {
    const forms = keysInside(before, word).length > 0 ? formsOfRoot(lexicon, before.word) : [];
    if (forms.length > 0) return meaning(asTextsHave(lexicon, before.word, forms), forms);
  }
  return null;
};

/** A word that may have been meant, the place of the first letter that changed, and how many letters the slip touched. */
interface Before {
  readonly word: string;
  readonly at: number;
  readonly touched: 1 | 2;
}

/**
 * Keys of a word before a slip. In Latin letters, whose stems are short, only where the slip is inside the stem:
 * "consulate" is no slip of "consult" with an ending of its own.
 */
function keysInside({ word: meant, at, touched }: Before, word: string) {
  const keys = codesOfWord(word).map((code) => ({ code, key: keyOf(code, meant) }));
  return scriptOf(word) !== 'Latin' || keys.every(({ key }) => at < key.length - touched) ? keys : [];
}

/** Shorter stems are those of too many words. */
const LEAST_STEM = 4;

/** The folded letters of each language. */
const LETTERS = byLanguage(({ letters }) => foldWords(letters).flatMap((all) => [...all]));

const canSlip = ({ length }: readonly string[]): boolean => length >= ONE_WRONG && length <= MOST;

/** The word as it was before a letter was swapped with the next or doubled. */
function beforeSlips(word: string): readonly Before[] {
  const letters = [...word];
  if (!canSlip(letters)) return [];
  const inner = letters.map((_, at) => at).slice(1);
  const swapped = inner.map((at) => {
    const one = letters.toSpliced(at - 1, 2, letters[at] ?? '', letters[at - 1] ?? '');
    return { word: one.join(''), touched: 2 as const, at: at - 1 };
  });
  const doubled = inner
    .filter((at) => letters[at] === letters[at - 1])
    .map((at) => ({ word: letters.toSpliced(at, 1).join(''), touched: 1 as const, at }));
  return [...swapped, ...doubled];
}

/**
 * The word as it was before a letter was left out between the first and the last. Only letters with which a word of
 * texts goes on are tried, and any after a stem of texts: to stem each of some hundreds of strings would take long.
 */
function* beforeDropped(lexicon: Lexicon, word: string): Generator<Before> {
  const letters = [...word];
  if (!canSlip(letters)) return;
  const codes = codesOfWord(word);
  const alphabet = new Set(codes.flatMap((code) => LETTERS(code)));
  const goesOn = (beginning: string): boolean => lexicon.withPrefix(beginning).next().done !== true;
  const isLatin = scriptOf(word) === 'Latin';
  const isStem = (head: string): boolean =>
    head.length >= LEAST_STEM && codes.some((code) => lexicon.wordsUnder(code, head).length > 0);
  let isBehindStem = false;
  for (let at = 1; at < letters.length; at += 1) {
    const head = letters.slice(0, at).join('');
    isBehindStem ||= !isLatin && isStem(head);
    if (!isBehindStem && !goesOn(head)) return;
    // Inside a Latin stem the letter behind it is one of the stem too.
    const next = isLatin ? (letters[at] ?? '') : '';
    for (const letter of alphabet)
      if (isBehindStem || goesOn(head + letter + next))
        yield { word: letters.toSpliced(at, 0, letter).join(''), touched: 1, at };
  }
}
