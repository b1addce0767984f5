import { byLanguage, LANGUAGE_CODES, LANGUAGES, type LanguageCode } from '../model/language.ts';
import { foldTokens } from '../words/fold.ts';
import { languagesOf, type Script, scriptOf } from './words/index.ts';

const NONE = /(?!)/u;

/** Letters of a language that no language of its script before it has: "ə" is none of English. */
const OWN_LETTERS = byLanguage(({ letters, script, place }) => {
  const others = LANGUAGE_CODES.filter(
    (code) => LANGUAGES[code].script === script && LANGUAGES[code].place < place,
  );
  if (others.length === 0) return NONE;
  const known = others.map((code) => LANGUAGES[code].letters).join('');
  const own = [...letters].filter((letter) => !known.includes(letter)).join('');
  return own === '' ? NONE : new RegExp(`[${own}]`, 'iu');
});

/** The script that most words of a text are in; null where there are only numbers. */
export function mainScript(text: string): Script | null {
  const counts = new Map<Script, number>();
  for (const { word } of foldTokens(text)) {
    const script = scriptOf(word);
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Languages a query may be in, the likeliest first; all for numbers alone. */
export function languagesOfText(text: string): readonly LanguageCode[] {
  const codes = languagesOf(mainScript(text));
  const told = codes.filter((code) => OWN_LETTERS[code].test(text));
  return [...told, ...codes.filter((code) => !told.includes(code))];
}
