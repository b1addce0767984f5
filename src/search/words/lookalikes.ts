/** Letters that look alike in Cyrillic and Latin, lower case. */
const CYRILLIC = 'асеіјорхуквмнт';
const LATIN = 'aceijopxykbmht';

const TO_LATIN = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN.charAt(at)]));
const TO_CYRILLIC = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC.charAt(at)]));

/** A folded word of Cyrillic and Latin letters in the alphabet of most of them; any other word as it is. */
export function oneAlphabet(word: string): string {
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic === 0 || latin === 0) return word;
  const table = cyrillic > latin ? TO_CYRILLIC : TO_LATIN;
  return [...word].map((letter) => table.get(letter) ?? letter).join('');
}
