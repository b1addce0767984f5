const VOWELS = /[aeəıioöuü]/iu;

/** Azerbaijani divides before the last consonant between two vowels: V-CV, VC-CV, VCC-CV. */
export function syllables(word: string): readonly string[] {
  const letters = [...word];
  const parts: string[] = [];
  let start = 0;
  let vowel = -1;
  for (const [at, letter] of letters.entries()) {
    if (!VOWELS.test(letter) && letter !== 'İ') continue;
    if (vowel >= 0 && at - vowel > 1) {
      parts.push(letters.slice(start, at - 1).join(''));
      start = at - 1;
    }
    vowel = at;
  }
  return [...parts, letters.slice(start).join('')];
}
