import { LANGUAGES, type LanguageCode } from '../../model/language.ts';

/** Words in the quotation marks of their language. */
export const quoted = (words: string, code: LanguageCode): string => {
  const [open = '', close = ''] = LANGUAGES[code].says.pages.marks.quotes;
  return `${open}${words}${close}`;
};
