import { INTERFACES, type InterfaceCode, isInterfaceCode } from '../../model/interfaces.ts';
import type { LanguageCode } from '../../model/language.ts';

/** Words in the quotation marks of their language. */
export const quoted = (words: string, code: InterfaceCode): string => {
  const [open = '', close = ''] = INTERFACES[code].says.pages.marks.quotes;
  return `${open}${words}${close}`;
};

/** The language whose quotation marks stand around words of a text: its own, else the reader's. */
export const marksOf = (text: LanguageCode, reader: InterfaceCode): InterfaceCode =>
  isInterfaceCode(text) ? text : reader;
