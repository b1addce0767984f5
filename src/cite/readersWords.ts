import { textLanguage } from '../model/language.ts';
import { inTongues, tongues } from '../model/tongues.ts';

/**
 * From the reader's word to the structure word that it means; in queries alone, since texts mean other things by
 * them.
 */
export const READERS_WORDS = inTongues<Readonly<Record<string, string>>>(() =>
  Object.fromEntries(tongues().flatMap((code) => Object.entries(textLanguage(code).asides.readersWords))),
);

const BEFORE_NUMBER = inTongues(
  () => new RegExp(`(?<!\\p{L})(?:${Object.keys(READERS_WORDS()).join('|')})(?=[\\s.№]*\\d)`, 'giu'),
);

/** A reference with readers' words before numbers as texts say them: "clause 6" is paragraph 6. */
export const inStructureWords = (ref: string): string =>
  ref.replace(BEFORE_NUMBER(), (word) => READERS_WORDS()[word.toLowerCase()] ?? word);
