import type { LanguageCode } from '../model/language.ts';

/** Names of packs, which are those of files. */
export const FIRST = 'archive';
export const textPack = (code: LanguageCode): string => `texts-${code}`;
export const parsedPack = (code: LanguageCode): string => `parsed-${code}`;
export const indexPack = (code: LanguageCode): string => `index-${code}`;
export const dictionaryPack = (code: LanguageCode): string => `words-${code}`;

/** Where files of packs stand in the browser. */
export const DOCUMENTS = '/documents';
export const ISO_ROWS = '/iso-639-3.json';
/** What a pack of bytes is found as. */
export const madeFile = (pack: string): string => `/made/${pack}`;
export const dictionaryFolder = (name: string): string => `/dictionaries/${name}`;
