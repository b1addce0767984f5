import { LANGUAGE_CODES, LANGUAGES } from '../../model/language.ts';

const REFORMS = LANGUAGE_CODES.flatMap((code) => LANGUAGES[code].reformed ?? []);

/** The folded word in the spelling of today where its language had another; itself where nothing differs. */
export const reformed = (word: string): string => REFORMS.reduce((spelled, reform) => reform(spelled), word);
