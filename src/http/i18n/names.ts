import { byInterface, type InterfaceCode } from '../../model/interfaces.ts';
import { type LanguageCode, textLanguage } from '../../model/language.ts';
import { languageIn } from '../../render/textName.ts';

/** A language's name in the reader's language: "Armenian", "армянский". */
export function languageName(code: LanguageCode, reader: InterfaceCode): string {
  const { bcp47 } = textLanguage(code);
  const [primary = bcp47] = bcp47.split('-');
  return NAMES[reader].of(primary) ?? primary;
}

/** Kept: to make one costs far more than a name. */
const NAMES = byInterface(({ bcp47 }) => new Intl.DisplayNames(bcp47, { type: 'language' }));

/** "English, Russian and Armenian", in the reader's language. */
export const listed = (words: readonly string[], reader: InterfaceCode): string =>
  LISTS[reader].format(words);

/** The same of languages, as the interface names them in sentences. */
export const listLanguages = (codes: readonly LanguageCode[], reader: InterfaceCode): string =>
  listed(
    codes.map((code) => languageIn(code, reader)),
    reader,
  );

const LISTS = byInterface(({ locale }) => new Intl.ListFormat(locale, { type: 'conjunction' }));
