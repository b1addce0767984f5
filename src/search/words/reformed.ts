import { textLanguage } from '../../model/language.ts';
import { inTongues, tongues } from '../../model/tongues.ts';

const REFORMS = inTongues(() => tongues().flatMap((code) => textLanguage(code).reformed ?? []));

/** The folded word in the spelling of today where its language had another; itself where nothing differs. */
export const reformed = (word: string): string =>
  REFORMS().reduce((spelled, reform) => reform(spelled), word);
