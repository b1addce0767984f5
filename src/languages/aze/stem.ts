import { irregular } from './irregular.ts';

/**
 * Azerbaijani stems of folded words (ə is e, ı is i, ö is o, ü is u, ç is c, ş is s, ğ is g): suffixes come off from
 * the end, outermost first, while three letters at least are left. What looks like a suffix of the noun itself comes off
 * too, so that all its forms have one stem: köçkün, köçkünlər.
 */

/** In the order in which they stand at a word's end: predicate, case, possessor, plural. */
const LAYERS: readonly RegExp[] = [
  /(?:dirlar|dirler|durlar|durler|dir|dur)$/u,
  /(?:ndan|nden|dan|den|nda|nde|da|de|nin|nun|in|un|ni|nu|ya|ye|na|ne|yla|yle|la|le)$/u,
  /(?:imiz|umuz|iniz|unuz|si|su|(?<=[^aeiou])[iuae])$/u,
  /(?:lar|ler)$/u,
  // A root's own final vowel, since it cannot be told from an ending.
  /[aeiou]+$/u,
];

/** Nouns in -iya, whose own ending looks like two: ratifikasiya, ratifikasiyadan. */
const BORROWED = /^(.{3,}?i)ya/u;

const LEAST = 3;
const VOWEL = /[aeiou]/u;

/** A word with other letters than folded Latin ones is its own stem. */
export function stem(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word;
  const named = irregular.get(word);
  if (named !== undefined) return named;
  return BORROWED.exec(word)?.[1] ?? softened(withoutSuffixes(word));
}

function withoutSuffixes(word: string): string {
  let shorter = word;
  for (const layer of LAYERS) {
    const at = shorter.search(layer);
    if (at >= LEAST && VOWEL.test(shorter.slice(0, at))) shorter = shorter.slice(0, at);
  }
  return shorter === word ? word : withoutSuffixes(shorter);
}

/** A final q, k or g that a vowel softens: "sadiqlik", "sadiqliyi". */
const softened = (stem: string): string => stem.replace(/[qgy]$/u, 'k');
