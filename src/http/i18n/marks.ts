import type { LanguageCode } from '../../model/language.ts';

/** Punctuation that languages write differently. */
const eng = { colon: ':', semicolon: '; ', quotes: '“”' };

/** Armenian full stops look like colons: what is to follow is announced by a but (՝), and lists go on with commas. */
export const MARKS: Readonly<Record<LanguageCode, typeof eng>> = {
  eng,
  rus: { ...eng, quotes: '«»' },
  hye: { colon: '՝', semicolon: ', ', quotes: '«»' },
  aze: eng,
};

/** Words in the quotation marks of their language. */
export const quoted = (words: string, code: LanguageCode): string => {
  const [open = '', close = ''] = MARKS[code].quotes;
  return `${open}${words}${close}`;
};
