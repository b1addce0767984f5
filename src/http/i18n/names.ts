import { byInterface, type InterfaceCode } from '../../model/interfaces.ts';
import { type LanguageCode, textLanguage } from '../../model/language.ts';
import { languageIn } from '../../render/textName.ts';

/** A language's name in the reader's language: "Armenian", "армянский". */
export function languageName(code: LanguageCode, reader: InterfaceCode): string {
  const { bcp47 } = textLanguage(code);
  const [primary = bcp47] = bcp47.split('-');
  return NAMES[reader]?.of(primary) ?? languageIn(code, reader);
}

/** Kept: to make one costs far more than a name. Not every browser has the names of all languages, or any of them. */
const NAMES = byInterface(({ bcp47 }) =>
  Intl.DisplayNames.supportedLocalesOf(bcp47).length === 0
    ? null
    : new Intl.DisplayNames(bcp47, { type: 'language', fallback: 'none' }),
);

/** "English, Russian and Armenian", in the reader's language. */
export const listed = (words: readonly string[], reader: InterfaceCode): string =>
  speaks(reader) ? LISTS[reader].format(words) : words.join(', ');

/** A browser without the reader's language would say "and" in English. */
const speaks = (reader: InterfaceCode): boolean =>
  reader === 'eng' || LISTS[reader].format(['1', '2']) !== LISTS.eng.format(['1', '2']);

/** The same of languages, as the interface names them in sentences. */
export const listLanguages = (codes: readonly LanguageCode[], reader: InterfaceCode): string =>
  listed(
    codes.map((code) => languageIn(code, reader)),
    reader,
  );

const LISTS = byInterface(({ locale }) => new Intl.ListFormat(locale, { type: 'conjunction' }));
