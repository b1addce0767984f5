import { byLanguage, LANGUAGES, type LanguageCode } from '../../model/language.ts';

/** A language's name in the reader's language: "Armenian", "армянский". */
export function languageName(code: LanguageCode, reader: LanguageCode): string {
  const { bcp47 } = LANGUAGES[code];
  const [primary = bcp47] = bcp47.split('-');
  return display(primary, 'language', reader);
}

/** A country's name in the reader's language, by its ISO 3166 code; what is no such code stays as it is. */
export const regionName = (code: string, reader: LanguageCode): string =>
  /^[A-Z]{2}$/u.test(code) ? display(code, 'region', reader) : code;

/** Kept: to make one costs far more than a name. */
const NAMES = byLanguage(({ bcp47 }) => ({
  language: new Intl.DisplayNames(bcp47, { type: 'language' }),
  region: new Intl.DisplayNames(bcp47, { type: 'region' }),
}));

const display = (code: string, type: 'language' | 'region', reader: LanguageCode): string =>
  NAMES[reader][type].of(code) ?? code;

/** "English, Russian and Armenian", in the reader's language. */
export const listed = (words: readonly string[], reader: LanguageCode): string => LISTS[reader].format(words);

const LISTS = byLanguage(({ locale }) => new Intl.ListFormat(locale, { type: 'conjunction' }));
