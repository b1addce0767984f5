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
function haveOneRoot(asked: string, held: string): boolean {
  let shared = 0;
  while (shared < asked.length && asked.charAt(shared) === held.charAt(shared)) shared += 1;
  const beyond = [asked.length - shared, held.length - shared];
  const least = shared === held.length ? SHARED : SHARED_BY_BRANCHES;
  return shared >= least && Math.min(...beyond) <= BEYOND.shorter && Math.max(...beyond) <= BEYOND.longer;
}

/** The form that no text has, as it was before a slip, and the words of its stem; null where none is held. */
export const undoneForm: FindMeaning = (lexicon, word) => {
  for (const { word: meant, keys } of undone(word)) {
    if (!keys.some(({ code, key }) => lexicon.wordsUnder(code, key).length > 0)) continue;
    const forms = heldForms(lexicon, meant).map(({ id }): Form => ({ id, how: 'typo-stem' }));
    return meaning(asTextsHave(lexicon, meant, forms), forms);
  }
  return null;
};

/** The same where texts have only words of its root. A letter too few would make too many other words. */
export const undoneRelated: FindMeaning = (lexicon, word) => {
  for (const { word: meant, slip } of undone(word)) {
    const forms = slip === 'dropped' ? [] : formsOfRoot(lexicon, meant);
    if (forms.length > 0) return meaning(asTextsHave(lexicon, meant, forms), forms);
  }
  return null;
};

/** A word that may have been meant, what was done to it, and the place of the first letter that changed. */
interface Before {
  readonly word: string;
  readonly slip: 'swapped' | 'doubled' | 'dropped';
  readonly at: number;
}

/**
 * The word before a slip, with its keys. In Latin letters, whose stems are short, only inside the stem: "consulate" is
 * no slip of "consult" with an ending of its own.
 */
function* undone(word: string) {
  const isLatin = scriptOf(word) === 'Latin';
  for (const before of beforeSlips(word)) {
    const keys = codesOfWord(word).map((code) => ({ code, key: keyOf(code, before.word) }));
    const end = before.slip === 'swapped' ? 2 : 1;
    if (!isLatin || keys.every(({ key }) => before.at < key.length - end)) yield { ...before, keys };
  }
}

/** The folded letters of each language. */
const LETTERS = byLanguage(({ letters }) => foldWords(letters).flatMap((all) => [...all]));

/** The word as it was before a letter was swapped with the next, doubled or left out between the first and the last. */
function beforeSlips(word: string): readonly Before[] {
  const letters = [...word];
  if (letters.length < ONE_WRONG || letters.length > MOST) return [];
  const inner = letters.map((_, at) => at).slice(1);
  const swapped = inner.map((at) => {
    const one = letters.toSpliced(at - 1, 2, letters[at] ?? '', letters[at - 1] ?? '');
    return { word: one.join(''), slip: 'swapped' as const, at: at - 1 };
  });
  const doubled = inner
    .filter((at) => letters[at] === letters[at - 1])
    .map((at) => ({ word: letters.toSpliced(at, 1).join(''), slip: 'doubled' as const, at }));
  const alphabet = new Set(codesOfWord(word).flatMap((code) => LETTERS[code]));
  const dropped = inner.flatMap((at) =>
    [...alphabet].map((letter) => {
      return { word: letters.toSpliced(at, 0, letter).join(''), slip: 'dropped' as const, at };
    }),
  );
  return [...swapped, ...doubled, ...dropped];
}
