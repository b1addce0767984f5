import type { LanguageCode } from '../../../src/model/language.ts';

/** The languages that references are written in here. */
export const LANGUAGE_CODES: readonly LanguageCode[] = ['eng', 'rus', 'hye', 'aze'];
