import { hashedWords } from './hash.ts';

/** Words as letters and digits alone, lower case, ё as е: what a source and a text are compared by. */
export const bareWords = (text: string): string =>
  hashedWords(text)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether each piece of a quotation (between its own marks of omission) stands in the text. */
export const containsQuotation = (text: string, quotation: string): boolean =>
  quotation.split(/\[?…\]?|\[\.\.\.\]/u).every((piece) => bareWords(text).includes(bareWords(piece)));
