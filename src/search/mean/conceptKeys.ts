import { type LanguageCode, textLanguage } from '../../model/language.ts';
import { editDistance, editOf } from '../engine/edits.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { Phrases } from '../words/concepts.ts';
import { codesOfWord, DICTIONARIES, isFunctionWord, isInDictionary, keyOf } from '../words/index.ts';
import { meaningOf } from './fallbacks.ts';
import { heldForms } from './forms.ts';
import { endsAlike, isOtherRoot, WRONG_IN_ROOT } from './nearest.ts';
import { haveOneRoot } from './roots.ts';

/** Stems of concepts shorter than this are found at the beginning of too many words, or one slip from too many. */
const LEAST_BEGINNING = 4;
const LEAST_SLIPPED = 5;
const LEAST_WRONG = 7;
/** Letters that a word may have behind a stem, and behind the root of a verb: endings in a row. */
const MOST_BEHIND = { stem: 6, verb: 9 };

/** Words of one query of which the meaning is looked for here: about as many as are searched at all. */
const MOST_MEANT = 40;

/** The words of a query by the keys of concepts in one language: their own, else the one that is meant. */
export class ConceptKeys {
  private readonly lexicon: Lexicon;
  private readonly phrases: Phrases;
  private readonly code: LanguageCode;
  private readonly words: readonly string[];
  private readonly keys: (string | undefined)[] = [];

  constructor(lexicon: Lexicon, phrases: Phrases, code: LanguageCode, words: readonly string[]) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.code = code;
    this.words = words;
  }

  at(place: number): string | undefined {
    const word = this.words[place];
    if (word === undefined) return undefined;
    this.keys[place] ??= this.keyFor(word, place);
    return this.keys[place];
  }

  private keyFor(word: string, place: number): string {
    const { code } = this;
    const key = keyOf(code, word);
    if (this.phrases.keys(code).has(key)) return key;
    const mayMean = place < MOST_MEANT && this.isUnknown(word);
    return mayMean ? (this.meantBy(word, key) ?? key) : key;
  }

  /** Whether no text has the word, nor one that it may be a slip of. */
  private isUnknown(word: string): boolean {
    const codes = codesOfWord(word);
    if (!codes.includes(this.code) || /\p{N}/u.test(word) || isFunctionWord(word, codes)) return false;
    return heldForms(this.lexicon, word).length === 0 && meaningOf(this.lexicon, word)?.word == null;
  }

  /** The key with the same root, else the one that a slip is away, else the longest that the word begins with. */
  private meantBy(word: string, own: string): string | undefined {
    const keys = this.phrases.keysFrom(this.code, word.slice(0, 1));
    const related = keys.filter((key) => haveOneRoot(own, key));
    if (related.length > 0) return longestOf(related);
    if (isInDictionary(word)) return undefined;
    const slipped = keys.find((key) => isSlipOf(own, key));
    if (slipped !== undefined || DICTIONARIES(this.code) !== null) return slipped;
    return longestOf(keys.filter((key) => isFormOf(this.code, word, key)));
  }
}

const longestOf = (keys: readonly string[]): string | undefined =>
  keys.toSorted((a, b) => b.length - a.length)[0];

/** Whether it goes on from a stem with endings; from the root of a verb, "tanımaq", as "tanıyır" and "tanıdılar" do. */
function isFormOf(code: LanguageCode, word: string, key: string): boolean {
  const { infinitive } = textLanguage(code);
  const root = infinitive === null ? key : key.replace(infinitive, '');
  const behind = word.length - root.length;
  const most = root === key ? MOST_BEHIND.stem : MOST_BEHIND.verb;
  return root.length >= LEAST_BEGINNING && behind <= most && word.startsWith(root);
}

function isSlipOf(own: string, key: string): boolean {
  if (Math.min(own.length, key.length) < LEAST_SLIPPED || !endsAlike(own, key)) return false;
  if (editDistance(own, key, 1) !== 1) return false;
  const slip = editOf(own, key);
  if (slip === 'wrong') return key.length >= LEAST_WRONG && !isOtherRoot(own, key);
  return slip === 'added' ? key.length >= WRONG_IN_ROOT : true;
}
