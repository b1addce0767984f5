import { type LanguageCode, textLanguage } from '../model/language.ts';
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

/** The language that a reference is written in, by its letters: "ə" is none of English. The first for signs alone. */
export function languagesByLetters(text: string): readonly LanguageCode[] {
  const told = OWN_LETTERS().flatMap(({ code, own }) => (own.test(text) ? [code] : []));
  return (told.length > 0 ? told : tongues().slice(0, 1)).slice(-1);
}
