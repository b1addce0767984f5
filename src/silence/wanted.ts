import type { Archive } from '../archive/archive.ts';
import type { Concept } from '../model/concept.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Lexicon } from '../search/engine/lexicon.ts';
import { heldForms } from '../search/mean/forms.ts';
import { related } from '../search/mean/roots.ts';
import { phrasesOf } from '../search/words/concepts.ts';
import { codesOfWord, isFunctionWord, keyOf } from '../search/words/index.ts';
import { foldTokens } from '../words/fold.ts';

/** Words that are looked for one after the other, as they were asked. */
export interface Wanted {
  readonly words: readonly string[];
  /** What has the whole of them among its names, in any language. */
  readonly concepts: readonly Concept[];
  /** Whether a word among them carries a subject. */
  readonly hasSubject: boolean;
}

/** Reads what is asked about; more words are no name of anything. */
export function wantedIn(archive: Archive, asked: string): Wanted {
  const words = foldTokens(asked, MOST_WORDS).map(({ word }) => word);
  const phrases = phrasesOf(archive.concepts);
  const codes = [...new Set(words.flatMap(codesOfWord))];
  const concepts = codes.flatMap((code) =>
    phrases
      .longestAt(code, (place) => keyAt(code, words, place), 0)
      .filter(({ keys }) => keys.length === words.length)
      .map(({ concept }) => concept),
  );
  return {
    words,
    concepts: [...new Set(concepts)],
    hasSubject: words.some((word) => !isFunctionWord(word, codesOfWord(word))),
  };
}

const MOST_WORDS = 12;

const keyAt = (code: LanguageCode, words: readonly string[], place: number): string | undefined => {
  const word = words[place];
  return word === undefined ? undefined : keyOf(code, word);
};

/** What is tried in the texts of one language: forms by place, each a folded word of texts; empty where none can be. */
export interface Tried {
  readonly language: LanguageCode;
  /** As they were asked, folded. */
  readonly words: readonly string[];
  /** The words can stand in a text of the language as they were asked. */
  readonly isOwn: boolean;
  /** For each word the forms of it that texts have, by their place in the lexicon. */
  readonly forms: readonly ReadonlySet<number>[];
  /** Names of the concepts in the language. */
  readonly names: readonly string[];
}

/** Forms of one stem, other spellings, words of one root, names in other letters; and what concepts call it. */
export function triedIn(lexicon: Lexicon, { words, concepts }: Wanted, language: LanguageCode): Tried {
  const isOwn = words.length > 0 && words.every((word) => codesOfWord(word).includes(language));
  const forms = words.map((word) => {
    const own = isOwn
      ? [...heldForms(lexicon, word), ...(related(lexicon, word)?.forms ?? [])].map(({ id }) => id)
      : lexicon.soundingLike(word);
    return new Set(own.filter((id) => lexicon.isHeld(id, [language])));
  });
  const names = concepts.flatMap((concept) => concept.words[language] ?? []);
  return { language, words, isOwn, forms, names };
}
