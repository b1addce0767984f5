import { byLanguage, LANGUAGE_CODES, LANGUAGES, type LanguageCode } from '../model/language.ts';

/** Letters that tell a language: of the first of its script all, of others those that none before it has. */
const OWN_LETTERS = byLanguage(({ letters, script, place }) => {
  const before = LANGUAGE_CODES.filter(
    (code) => LANGUAGES[code].script === script && LANGUAGES[code].place < place,
  );
  if (before.length === 0) return new RegExp(`\\p{Script=${script}}`, 'u');
  const known = before.map((code) => LANGUAGES[code].letters).join('');
  const own = [...letters].filter((letter) => !known.includes(letter)).join('');
  return own === '' ? /(?!)/u : new RegExp(`[${own}]`, 'iu');
});

/** The language that a reference is written in, by its letters: "ə" is none of English. The first for signs alone. */
export function languagesByLetters(text: string): readonly LanguageCode[] {
  const told = LANGUAGE_CODES.filter((code) => OWN_LETTERS[code].test(text));
  return (told.length > 0 ? told : LANGUAGE_CODES.slice(0, 1)).slice(-1);
}
