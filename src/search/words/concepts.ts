import { onceFor, recent } from '../../kept.ts';
import type { Concept } from '../../model/concept.ts';
import { fileUnder } from '../../model/groups.ts';
import { byLanguage, type LanguageCode } from '../../model/language.ts';
import { tongues } from '../../model/tongues.ts';
import { foldWords } from '../../words/fold.ts';
import { isFunctionWord, keyOf } from './index.ts';

/** A word or phrase of a concept, by the keys of its words in one language. */
export interface Phrase {
  readonly concept: Concept;
  readonly code: LanguageCode;
  readonly keys: readonly string[];
  /** The same of its words but function words. */
  readonly content: readonly string[];
  /** As the editor wrote it. */
  readonly text: string;
}

/** Pages of clauses ask for the same words again and again. */
const keyKept = recent<string>('keys of words');

/** Words of a row, each by its key. */
type KeyAt = (place: number) => string | undefined;

/** The words and phrases of all concepts, by the keys they begin with. */
export class Phrases {
  readonly concepts: readonly Concept[];
  readonly all: readonly Phrase[];
  private readonly first = byLanguage(() => new Map<string, Phrase[]>());
  /** Phrases of several words but function words, by the keys of these. */
  private readonly severalBy = byLanguage(() => new Map<string, Phrase[]>());
  /** Keys by their first letter. */
  private readonly lettered = byLanguage(() => new Map<string, string[]>());
  /** All keys of a language: most words of texts have none of them. */
  readonly keys = byLanguage(() => new Set<string>());

  constructor(concepts: readonly Concept[]) {
    this.concepts = concepts;
    this.all = concepts.flatMap((concept) => tongues().flatMap((code) => phrasesIn(concept, code)));
    for (const phrase of this.all) {
      const { code, keys } = phrase;
      fileUnder(this.first(code), keys[0] ?? '', phrase);
      for (const key of keys) this.keys(code).add(key);
      if (phrase.content.length > 1)
        for (const key of new Set(phrase.content)) fileUnder(this.severalBy(code), key, phrase);
    }
    for (const code of tongues())
      for (const key of this.keys(code)) fileUnder(this.lettered(code), key.slice(0, 1), key);
  }

  /** Those that begin at a place of a row: the longest, of several concepts where these have words in common. */
  longestAt(code: LanguageCode, keyAt: KeyAt, place: number): readonly Phrase[] {
    let longest: Phrase[] = [];
    for (const phrase of this.first(code).get(keyAt(place) ?? '') ?? []) {
      const length = longest[0]?.keys.length ?? 0;
      if (phrase.keys.length < length) continue;
      if (!phrase.keys.every((key, ahead) => key === keyAt(place + ahead))) continue;
      if (phrase.keys.length > length) longest = [];
      if (!longest.some(({ concept }) => concept === phrase.concept)) longest.push(phrase);
    }
    return longest;
  }

  /** Those of several words of which one has a key. */
  withAny(code: LanguageCode, keys: Iterable<string>): readonly Phrase[] {
    return [...new Set([...keys].flatMap((key) => this.severalBy(code).get(key) ?? []))];
  }

  /** Keys that begin with a letter. */
  keysFrom(code: LanguageCode, letter: string): readonly string[] {
    return this.lettered(code).get(letter) ?? [];
  }

  /** Ids of the topics that a text names. */
  topicsIn(code: LanguageCode, text: string): readonly string[] {
    const keys = foldWords(text).map((word) => keyKept(`${code} ${word}`, () => keyOf(code, word)));
    const found = [...this.in(code, (place) => keys[place], keys.length)];
    return [...new Set(found.flatMap(([{ concept }]) => this.topicsOf(concept)))];
  }

  /** What a concept is about: itself, and the wider ones that list it. */
  topicsOf(concept: Concept): readonly string[] {
    const topics: string[] = [];
    for (let one: Concept | undefined = concept; one !== undefined && !topics.includes(one.id); ) {
      topics.push(one.id);
      const { broader }: Concept = one;
      one = this.concepts.find(({ id }) => id === broader);
    }
    return topics;
  }

  /** Everything in a row of `length` words that a concept calls its own, in order; nothing within a longer phrase. */
  *in(code: LanguageCode, keyAt: KeyAt, length: number): Generator<readonly [Phrase, first: number]> {
    let place = 0;
    while (place < length) {
      const found = this.longestAt(code, keyAt, place);
      for (const phrase of found) yield [phrase, place];
      place += found[0]?.keys.length ?? 1;
    }
  }
}

const phrasesIn = (concept: Concept, code: LanguageCode): readonly Phrase[] =>
  (concept.words[code] ?? []).map((text) => {
    const words = foldWords(text);
    const content = words.filter((word) => !isFunctionWord(word, [code]));
    const keysOf = (some: readonly string[]): readonly string[] => some.map((word) => keyOf(code, word));
    return { concept, code, text, keys: keysOf(words), content: keysOf(content) };
  });

/** Where no words stand for others. */
export const NO_PHRASES = new Phrases([]);

/** Made once for the concepts of an archive. */
export const phrasesOf = onceFor((concepts: readonly Concept[]) => new Phrases(concepts));
