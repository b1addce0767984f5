import { kindOfWord } from '../../model/kindOfWord.ts';
import { namesOf, type Work } from '../../model/work.ts';
import { isNumberWord, isRoman } from '../tokens.ts';
import { IDLE, type WordForm, wordForms } from './forms.ts';
import { typesOfWord } from './types.ts';
import { LAW, SUBJECT } from './words.ts';

/** The word of a name that says what kind of act it is. */
export interface Act {
  /** Its place among the words. */
  readonly at: number;
  /** A constitution or a code: no Work is of such a type. */
  readonly isLaw: boolean;
}

/** The first word for a kind of act, whether Works are of it or not. */
export function actIn(words: readonly WordForm[]): Act | null {
  const at = words.findIndex(({ form }) => LAW.test(form) || typesOfWord(form).length > 0);
  return at < 0 ? null : { at, isLaw: typesOfWord(words[at]?.form ?? '').length === 0 };
}

export const isCapital = (word: WordForm | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text);

/** "NATO", "УК", "TFEU": two capitals that are neither a number nor a structure word. */
export const isAbbreviation = ({ text, form }: WordForm): boolean =>
  !IDLE.test(form) &&
  /^\p{Lu}[\p{Lu}\d]+$|^\p{Lu}+\p{Ll}?\p{Lu}{2,}$/u.test(text) &&
  !isNumberWord(text) &&
  !isRoman(text) &&
  kindOfWord(text) === null;

/** "The Convention on Contracts": the name goes on, though the type is that of the text itself. */
const goesOn = ([on, ...words]: readonly WordForm[]): boolean =>
  SUBJECT.test(on?.form ?? '') && words.slice(0, 2).some(isCapital);

/** The bare word for the home text's own type, or a word of its own name ("the Covenant"). */
export function isHome(name: readonly WordForm[], { at, isLaw }: Act, home: Work | null): boolean {
  const [first, second] = name.slice(at);
  if (home === null || first === undefined || at !== 0 || isCapital(second)) return false;
  if (goesOn(name.slice(at + 1))) return false;
  if (!isLaw) return typesOfWord(first.form).includes(home.type);
  return namesOf(home).some(({ name: own }) => wordForms(own).some(({ form }) => form === first.form));
}
