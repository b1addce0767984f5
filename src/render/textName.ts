import { longDay } from '../cite/format/days.ts';
import { type ExpressionKey, parseKey } from '../model/expression.ts';
import { INTERFACES, type InterfaceCode } from '../model/interfaces.ts';
import { capital, type LanguageCode, textLanguage } from '../model/language.ts';

/** What a language calls another: "Armenian", "армянский". */
export const languageIn = (of: LanguageCode, code: InterfaceCode): string =>
  INTERFACES[code].names[of] ?? textLanguage(of).calledIn?.[code] ?? textLanguage(of).english;

/** "English, 8 August 2025": a text of a Work in the words of a reader, never its key. */
export function textName({ language, variant, date }: ExpressionKey, code: InterfaceCode): string {
  const name = languageIn(language, code);
  const publisher = variant === null ? '' : ` (${variant})`;
  return `${capital(name, code)}${publisher}, ${longDay(date, code)}`;
}

/** The same of a key, with or without its Work before it and its edition behind it; what is no key stays as it is. */
export function keyName(text: string, code: InterfaceCode): string {
  const key = parseKey(text.replace(/^.*\//u, '').replace(/_r\d+$/u, ''));
  return key === null ? text : textName(key, code);
}
