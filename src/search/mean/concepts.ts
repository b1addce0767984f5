import { onceFor } from '../../kept.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { Phrase, Phrases } from '../words/concepts.ts';
import { codesOfWord, keyOf, WORDS } from '../words/index.ts';
import type { Run } from './compounds.ts';
import { type Form, QUALITY } from './forms.ts';

/** What texts call the thing that words of a query are a name of. */
export interface Otherwise {
  /** The words of the query, as they were typed. */
  readonly asked: string;
  /** Languages in which these are a name of it. */
  readonly codes: readonly LanguageCode[];
  readonly forms: readonly Form[];
  readonly runs: readonly Run[];
  /** Its other names that texts have, as editors write them; those in the languages of the query first. */
  readonly names: readonly Name[];
}

/** A word or phrase of a concept. */
export interface Name {
  readonly text: string;
  readonly code: LanguageCode;
}

type Asked = readonly { readonly word: string; readonly typed: string }[];

/**
 * For each word of a query what else it may be called: the longest words and phrases that concepts have, by the stems of
 * their words.
 */
export function otherwiseAt(lexicon: Lexicon, phrases: Phrases, asked: Asked): readonly (Otherwise | null)[] {
  const found: (Otherwise | null)[] = asked.map(() => null);
  let place = 0;
  while (place < asked.length) {
    const own = longestAt(phrases, asked, place);
    const length = own[0]?.keys.length ?? 1;
    if (own.length > 0) {
      const typed = asked.slice(place, place + length).map((one) => one.typed);
      found.fill(otherwise(lexicon, phrases, own, typed.join(' ')), place, place + length);
    }
    place += length;
  }
  return found;
}

/** The longest that begin at a word, in the languages that it may be written in. */
function longestAt(phrases: Phrases, asked: Asked, place: number): readonly Phrase[] {
  const found = codesOfWord(asked[place]?.word ?? '').flatMap((code) => {
    const keyAt = (at: number) => (asked[at] === undefined ? undefined : keyOf(code, asked[at].word));
    const own = phrases.longestAt(code, keyAt, place);
    if (own.length > 0 || WORDS[code].script === 'Latin') return own;
    // What is cut off a plural may leave a word that is cut again where it stands alone: "փախստականներ", "փախստական".
    return phrases.longestAt(
      code,
      (at) => (asked[at] === undefined ? undefined : keyOf(code, keyAt(at) ?? '')),
      place,
    );
  });
  const longest = Math.max(0, ...found.map(({ keys }) => keys.length));
  return found.filter(({ keys }) => keys.length === longest);
}

function otherwise(
  lexicon: Lexicon,
  phrases: Phrases,
  own: readonly Phrase[],
  asked: string,
): Otherwise | null {
  const concepts = new Set(own.map(({ concept }) => concept));
  const held = heldIn(lexicon)(phrases).filter(({ phrase }) => concepts.has(phrase.concept));
  const isTyped = ({ phrase }: HeldPhrase): boolean => own.some((one) => sameKeys(one, phrase));
  const others = held.filter((one) => !isTyped(one));
  const codes = [...new Set(own.map(({ code }) => code))];
  const names = others.map(({ phrase: { text, code } }) => ({ text, code }));
  return held.length === 0
    ? null
    : {
        asked,
        codes,
        forms: held.flatMap(({ words: [ids = [], second] }) =>
          second === undefined ? ids.map((id): Form => ({ id, how: 'concept' })) : [],
        ),
        runs: held.flatMap(({ words }) => (words.length === 1 ? [] : [runOf(lexicon, words)])),
        names: [...names].sort((a, b) => Number(codes.includes(b.code)) - Number(codes.includes(a.code))),
      };
}

const sameKeys = (one: Phrase, other: Phrase): boolean =>
  one.code === other.code && one.keys.join(' ') === other.keys.join(' ');

const runOf = (lexicon: Lexicon, words: HeldPhrase['words']): Run => ({
  words: words.map((ids) => new Set(ids.flatMap((id) => lexicon.surfacesOf(id)))),
  quality: QUALITY.concept,
});

/** A phrase each word of which some text of its language has in some form: their folds. */
interface HeldPhrase {
  readonly phrase: Phrase;
  readonly words: readonly (readonly number[])[];
}

const heldIn = onceFor((lexicon: Lexicon) =>
  onceFor((phrases: Phrases): readonly HeldPhrase[] =>
    phrases.all
      .map((phrase) => ({ phrase, words: phrase.keys.map((key) => lexicon.wordsUnder(phrase.code, key)) }))
      .filter(({ words }) => words.every(({ length }) => length > 0)),
  ),
);
