import { onceFor } from '../../kept.ts';
import { byLanguage, type LanguageCode } from '../../model/language.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { Phrase, Phrases } from '../words/concepts.ts';
import { codesOfWord } from '../words/index.ts';
import type { Run } from './compounds.ts';
import { ConceptKeys } from './conceptKeys.ts';
import { type Form, QUALITY } from './forms.ts';

/** What texts call the thing that words of a query are a name of. */
export interface Otherwise {
  /** The words of the query, as they were typed. */
  readonly asked: string;
  /** Whether it is a subject: one of the words is no ordinary word ("measure", "agree"). */
  readonly isTopic: boolean;
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
 * their words; then phrases whose words stand apart or in another order ("languages of the treaty", "treaty languages").
 */
export function otherwiseAt(lexicon: Lexicon, phrases: Phrases, asked: Asked): readonly (Otherwise | null)[] {
  const found: (Otherwise | null)[] = asked.map(() => null);
  const longest: number[] = asked.map(() => 0);
  const words = asked.map(({ word }) => word);
  const keys = byLanguage((_, code) => new ConceptKeys(lexicon, phrases, code, words));
  const name = (own: readonly Phrase[], places: readonly number[]): void => {
    const typed = places.map((place) => asked[place]?.typed ?? '');
    const other = otherwise(lexicon, phrases, own, typed.join(' '));
    for (const place of places) {
      found[place] = other;
      longest[place] = places.length;
    }
  };
  for (let place = 0; place < asked.length; ) {
    const own = longestAt(phrases, keys, asked, place);
    const length = own[0]?.keys.length ?? 1;
    if (own.length > 0)
      name(
        own,
        asked.slice(place, place + length).map((_, at) => place + at),
      );
    place += length;
  }
  const isFree = (place: number): boolean => (longest[place] ?? 0) < 2;
  for (const { phrase, places } of phrasesApart(phrases, keys, asked))
    if (places.every(isFree)) name([phrase], places);
  return found;
}

/** The longest that begin at a word, in the languages that it may be written in. */
function longestAt(phrases: Phrases, keys: (code: LanguageCode) => ConceptKeys, asked: Asked, place: number) {
  const found = codesOfWord(asked[place]?.word ?? '').flatMap((code) =>
    phrases.longestAt(code, (at) => keys(code).at(at), place),
  );
  const longest = Math.max(0, ...found.map(({ keys: own }) => own.length));
  return found.filter(({ keys: own }) => own.length === longest);
}

/** Words of a query that may stand between those of a phrase. */
const MOST_BETWEEN = 2;

interface Apart {
  readonly phrase: Phrase;
  readonly places: readonly number[];
}

/** Phrases of which all words but function words stand near each other in any order, the longest first. */
function phrasesApart(
  phrases: Phrases,
  keys: (code: LanguageCode) => ConceptKeys,
  asked: Asked,
): readonly Apart[] {
  const codes = [...new Set(asked.flatMap(({ word }) => codesOfWord(word)))];
  const apart = codes.flatMap((code) => {
    const placeOf = new Map(asked.map((_, place) => [keys(code).at(place) ?? '', place] as const));
    return phrases.withAny(code, placeOf.keys()).flatMap((phrase): readonly Apart[] => {
      const places = phrase.content.map((key) => placeOf.get(key));
      const known = places.filter((place) => place !== undefined).sort((a, b) => a - b);
      const stretch = (known.at(-1) ?? 0) - (known[0] ?? 0) + 1;
      const isNear = known.length === places.length && stretch <= phrase.keys.length + MOST_BETWEEN;
      return isNear && new Set(known).size > 1 ? [{ phrase, places: known }] : [];
    });
  });
  return apart.sort((a, b) => b.places.length - a.places.length);
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
        isTopic: own.some(({ concept: { topic } }) => topic === undefined),
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
