import type { InterfaceLanguage } from '../languages/interface.ts';
import type * as TABLE from '../languages/table.ts';
import { LANGUAGE_CODES, type LanguageCode, languageOf, type RowCode, textLanguage } from './language.ts';

/** Languages in which pages, messages and files speak: those whose rows have the sentences. */
export type InterfaceCode = {
  [Code in RowCode]: (typeof TABLE)[Code] extends Pick<InterfaceLanguage, 'says'> ? Code : never;
}[RowCode];

/** Something for each of them. */
export type ByInterface<T> = Readonly<Record<InterfaceCode, T>>;

export const isInterfaceCode = (code: LanguageCode): code is InterfaceCode => 'says' in textLanguage(code);

/** In the order of the languages' `place`. */
export const INTERFACE_CODES: readonly InterfaceCode[] = LANGUAGE_CODES.filter(isInterfaceCode);

const rowOf = (code: InterfaceCode): InterfaceLanguage => textLanguage(code) as InterfaceLanguage;

/** What `of` makes of each one's row. */
export const byInterface = <T>(of: (row: InterfaceLanguage, code: InterfaceCode) => T): ByInterface<T> =>
  Object.fromEntries(INTERFACE_CODES.map((code) => [code, of(rowOf(code), code)])) as ByInterface<T>;

/** Rows of those languages, in the order of their places. */
export const INTERFACES: ByInterface<InterfaceLanguage> = byInterface((row) => row);

/** The one that a code, in any of the accepted spellings and cases, means; null where pages do not speak it. */
export function interfaceOf(code: string): InterfaceCode | null {
  const known = languageOf(code);
  return known !== null && isInterfaceCode(known) ? known : null;
}

/** In which of our own words stand around a text where no reader chooses: its own, else English. */
export const wordsAround = (code: LanguageCode): InterfaceCode => (isInterfaceCode(code) ? code : 'eng');
