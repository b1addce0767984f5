/**
 * A folded word without ß, with an umlaut written with e as the fold leaves it without its dots ("Voelker", "Völker"), and
 * without the third of three consonants ("Schifffahrt"). "Neue", "Steuer" and "Quelle" have no umlaut.
 */
export const respell = (word: string): string =>
  word
    .replaceAll('ß', 'ss')
    .replace(/(?<![aeq])ue/gu, 'u')
    .replace(/ae|oe/gu, (umlaut) => umlaut.charAt(0))
    .replace(/([b-df-hj-np-tv-z])\1\1/gu, '$1$1');
