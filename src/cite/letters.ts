import { INTERFACE_CODES, isInterfaceCode } from '../model/interfaces.ts';
import { type LanguageCode, structureWords, textLanguage } from '../model/language.ts';
import { inTongues, tongues } from '../model/tongues.ts';

/** Letters that tell a language: of the first of its script all, of others those that none before it has. */
const OWN_LETTERS = inTongues(() => tongues().map((code) => ({ code, own: lettersOf(code) })));

function lettersOf(code: LanguageCode): RegExp {
  const { letters, script, place } = textLanguage(code);
  const before = tongues()
    .map((other) => textLanguage(other))
    .filter((other) => other.script === script && other.place < place);
  if (before.length === 0) return new RegExp(`\\p{Script=${script}}`, 'u');
  const known = before.map((other) => other.letters).join('');
  const own = [...letters].filter((letter) => !known.includes(letter)).join('');
  return own === '' ? /(?!)/u : new RegExp(`[${own}]`, 'iu');
}

/** Structure words that no language of pages has, by the language of texts that has them. */
const OWN_WORDS = inTongues(() => {
  const common = new Set<string>(
    INTERFACE_CODES.flatMap((code) => Object.values(structureWords(code)).flat()),
  );
  return tongues().flatMap((code) => {
    const own = Object.values(structureWords(code))
      .flat()
      .filter((word) => !common.has(word));
    if (isInterfaceCode(code) || own.length === 0) return [];
    return [{ code, word: new RegExp(`(?<![\\p{L}\\p{M}])(?:${own.join('|')})(?![\\p{L}\\p{M}])`, 'iu') }];
  });
});

/**
 * The language that a reference is written in: by a structure word that languages of pages have not ("madde 7"), else by
 * its letters: "ə" is none of English. The first for signs alone. `named`: languages in which it names a Work, which say
 * more than letters that many languages have, "art. 3" of a "Tratado".
 */
export function languagesByLetters(
  text: string,
  named: readonly LanguageCode[] = [],
): readonly LanguageCode[] {
  const byWord = OWN_WORDS().find(({ word }) => word.test(text));
  if (byWord !== undefined) return [byWord.code];
  const told = OWN_LETTERS().flatMap(({ code, own }) => (own.test(text) ? [code] : []));
  const letters = (told.length > 0 ? told : tongues().slice(0, 1)).slice(-1);
  return told.length === 1 ? inName(letters, named) : letters;
}

/** The languages of a name in the same script; those of letters where it is a name in them too, or none. */
function inName(letters: readonly LanguageCode[], named: readonly LanguageCode[]): readonly LanguageCode[] {
  const scripts = letters.map((code) => textLanguage(code).script);
  const own = named.filter((code) => scripts.includes(textLanguage(code).script));
  return own.length === 0 || own.some((code) => letters.includes(code)) ? letters : own;
}
