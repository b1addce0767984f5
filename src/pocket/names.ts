import type { LanguageCode } from '../model/language.ts';

/** Names of packs, which are those of files. */
export const FIRST = 'archive';
export const textPack = (code: LanguageCode): string => `texts-${code}`;
export const dictionaryPack = (code: LanguageCode): string => `words-${code}`;

/** Where files of packs stand in the browser. */
export const DOCUMENTS = '/documents';
export const ISO_ROWS = '/iso-639-3.json';
export const dictionaryFolder = (name: string): string => `/dictionaries/${name}`;
