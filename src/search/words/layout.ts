import { LANGUAGE_CODES, textLanguage } from '../../model/language.ts';

/** Keys of the US layout, and what the first language with a keyboard of its own has in their places. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const OTHER = LANGUAGE_CODES.map((code) => textLanguage(code)).find(({ keyboard }) => keyboard !== null);
const KEYS = OTHER?.keyboard ?? LATIN;
const IS_OTHER = new RegExp(`\\p{Script=${OTHER?.script ?? 'Latin'}}`, 'u');

/** "cn/ 7": where the US layout has a slash, the Russian has the full stop. */
const TO_OTHER = new Map([...[...LATIN].map((key, at) => [key, KEYS.charAt(at)] as const), ['/', '.']]);
const TO_LATIN = new Map([...KEYS].map((key, at) => [key, LATIN.charAt(at)]));

const typedWith = (text: string, keys: ReadonlyMap<string, string>): string =>
  [...text.toLowerCase()].map((key) => keys.get(key) ?? key).join('');

/** "cnfnmz 7" as "статья 7", "фкешсду 7" as "article 7"; null where no key of the word means another letter. */
export function otherLayout(text: string): string | null {
  const keys = IS_OTHER.test(text) ? TO_LATIN : TO_OTHER;
  const typed = typedWith(text, keys);
  return typed === text.toLowerCase() ? null : typed;
}
