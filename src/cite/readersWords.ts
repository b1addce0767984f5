import { LANGUAGE_CODES, LANGUAGES } from '../model/language.ts';

/**
 * From the reader's word to the structure word that it means; in queries alone, since texts mean other things by
 * them.
 */
export const READERS_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  LANGUAGE_CODES.flatMap((code) => Object.entries(LANGUAGES[code].asides.readersWords)),
);

const BEFORE_NUMBER = new RegExp(
  `(?<!\\p{L})(?:${Object.keys(READERS_WORDS).join('|')})(?=[\\s.№]*\\d)`,
  'giu',
);

/** A reference with readers' words before numbers as texts say them: "clause 6" is paragraph 6. */
export const inStructureWords = (ref: string): string =>
  ref.replace(BEFORE_NUMBER, (word) => READERS_WORDS[word.toLowerCase()] ?? word);
