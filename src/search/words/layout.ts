/** Words typed with the keyboard in another language: keys of the US layout and what they give in Russian. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

/** "cn/ 7": where the US layout has a slash, the Russian has the full stop. */
const TO_RUSSIAN = new Map([...[...LATIN].map((key, at) => [key, RUSSIAN.charAt(at)] as const), ['/', '.']]);
const TO_LATIN = new Map([...RUSSIAN].map((key, at) => [key, LATIN.charAt(at)]));

const retype = (text: string, keys: ReadonlyMap<string, string>): string =>
  [...text.toLowerCase()].map((key) => keys.get(key) ?? key).join('');

/** "cnfnmz 7" as "статья 7", "фкешсду 7" as "article 7"; null where no key of the word means another letter. */
export function otherLayout(text: string): string | null {
  const keys = /\p{Script=Cyrillic}/u.test(text) ? TO_LATIN : TO_RUSSIAN;
  const typed = retype(text, keys);
  return typed === text.toLowerCase() ? null : typed;
}
