import { LANGUAGE_CODES, LANGUAGES } from '../../model/language.ts';

const SPELLINGS = LANGUAGE_CODES.flatMap((code) => LANGUAGES[code].spellings);

/** Every listed spelling of one word. */
export const LISTED_SPELLINGS: readonly string[] = SPELLINGS.flat().filter(
  (spelling) => !spelling.includes(' '),
);

/** Canonical spelling by each of the others; a spelling of two words is joined by a space. */
const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(([kept = '', ...others]) => others.map((other) => [other, kept] as const)),
);

/** Spellings of two words and the canonical form they stand for: "alma ata". */
export const PAIRS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap((group) =>
    group
      .filter((spelling) => spelling.includes(' '))
      .map((spelling) => [spelling, group[0] ?? spelling] as const),
  ),
);

/** The one spelling under which all spellings of an English word or a name are found. Two words are joined. */
export function canonicalSpelling(word: string): string {
  const named = BY_SPELLING.get(word);
  if (named !== undefined) return named.replace(' ', '');
  return word;
}

/** British and American forms of a folded word become one. */
export const canonicalEnglish = (word: string): string => canonicalSpelling(LANGUAGES.eng.respell(word));
