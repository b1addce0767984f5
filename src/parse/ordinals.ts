import { anyLanguage, LANGUAGE_CODES, LANGUAGES } from '../model/language.ts';

const SPELLED = LANGUAGE_CODES.flatMap((code) =>
  LANGUAGES[code].numbers.spelled.map((words) => words.split(' ')),
);

/** A pattern without flags, of all languages: "2-րդ", "15-ci", "1-я", "2nd". */
export const ORDINAL_ENDING = `(?:${anyLanguage(({ numbers }) => numbers.endings.inHeadings)})`;

/** The value of a spelled-out number, in any case; null where the word is none. */
export function spelledValue(word: string): number | null {
  const composed = word.normalize('NFC');
  for (const lower of [composed.toLowerCase(), composed.toLocaleLowerCase('az')]) {
    for (const words of SPELLED) {
      const place = words.indexOf(lower.replaceAll('ё', 'е'));
      if (place >= 0) return place + 1;
    }
  }
  return null;
}
