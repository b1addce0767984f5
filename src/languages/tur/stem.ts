import { irregular } from './irregular.ts';

/**
 * Turkish stems of folded words: suffixes come off from the end, outermost first, while three letters at least are left,
 * as in Azerbaijani. The algorithm of the kept library asks for the harmony of vowels that the fold takes away: it leaves
 * "sınırlar" and "sınırları", "egemenlik" and "egemenliği" apart.
 */

/** In the order in which they stand at a word's end: predicate, case, possessor, plural. */
const LAYERS: readonly RegExp[] = [
  /(?:(?:d|(?<=[fstkchp])t)[iu]r(?:l[ae]r)?|(?<=[dt][ae])ki)$/u,
  // The t of "barışta" stands behind hard consonants alone: "devlete" has another.
  /(?:nd[ae]n|(?:d|(?<=[fstkchp])t)[ae]n|nd[ae]|(?:d|(?<=[fstkchp])t)[ae]|n[iu]n|[iu]n|n[iu]|y[iu]|y[ae]|n[ae]|yl[ae]|l[ae])$/u,
  /(?:[iu]m[iu]z|[iu]n[iu]z|s[iu]|(?<=[^aeiou])[iuae])$/u,
  /l[ae]r$/u,
  // A root's own final vowel, since it cannot be told from an ending.
  /[aeiou]+$/u,
];

const LEAST = 3;
const VOWEL = /[aeiou]/u;

/** A word with other letters than folded Latin ones is its own stem. */
export function stem(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word;
  return irregular.get(word) ?? hardened(withoutSuffixes(word));
}

function withoutSuffixes(word: string): string {
  let shorter = word;
  for (const layer of LAYERS) {
    const at = shorter.search(layer);
    if (at >= LEAST && VOWEL.test(shorter.slice(0, at))) shorter = shorter.slice(0, at);
  }
  return shorter === word ? word : withoutSuffixes(shorter);
}

/** A final k, p or t that a vowel softens: "egemenlik", "egemenliği"; "kitap", "kitabı". */
const HARD: Readonly<Record<string, string>> = { g: 'k', b: 'p', d: 't' };
const hardened = (stem: string): string => stem.replace(/[gbd]$/u, (soft) => HARD[soft] ?? soft);
