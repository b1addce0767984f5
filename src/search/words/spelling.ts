import { groupBy } from '../../model/groups.ts';
import { LANGUAGES, textLanguage } from '../../model/language.ts';
import { inTongues, tongues } from '../../model/tongues.ts';

const SPELLINGS = inTongues(() => {
  const groups = tongues().flatMap((code) => textLanguage(code).spellings);
  const apart = new Map(
    groups.flatMap((group) =>
      group
        .filter((spelling) => spelling.includes(' '))
        .map((spelling) => [spelling, group[0] ?? spelling] as const),
    ),
  );
  return {
    single: groups.flat().filter((spelling) => !spelling.includes(' ')),
    bySpelling: new Map(
      groups.flatMap(([kept = '', ...others]) => others.map((other) => [other, kept] as const)),
    ),
    apart,
    byJoined: groupBy([...apart.keys()], (spelling) => apart.get(spelling)?.replace(' ', '') ?? ''),
  };
});

/** Every listed spelling of one word. */
export const listedSpellings = (): readonly string[] => SPELLINGS().single;

/** Spellings of two words and the canonical form they stand for: "alma ata". */
export const spelledApart = (): ReadonlyMap<string, string> => SPELLINGS().apart;

/** Those that stand for a canonical form as it is written without blanks. */
export const spelledApartOf = (canonical: string): readonly string[] =>
  SPELLINGS().byJoined.get(canonical) ?? [];

/** The one spelling under which all spellings of an English word or a name are found. Two words are joined. */
export function canonicalSpelling(word: string): string {
  // A canonical spelling of two words is joined by a space.
  const named = SPELLINGS().bySpelling.get(word);
  if (named !== undefined) return named.replace(' ', '');
  return word;
}

/** British and American forms of a folded word become one. */
export const canonicalEnglish = (word: string): string => canonicalSpelling(LANGUAGES.eng.respell(word));
