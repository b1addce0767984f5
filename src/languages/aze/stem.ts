import { irregular } from './irregular.ts';

/**
 * Azerbaijani stems of folded words (ə is e, ı is i, ö is o, ü is u, ç is c, ş is s, ğ is g): suffixes come off from
 * the end, outermost first, while three letters at least are left.
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

const LEAST = 3;
const VOWEL = /[aeiou]/u;

/** A word with other letters than folded Latin ones is its own stem. */
export function stem(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word;
  const named = irregular.get(word);
  if (named !== undefined) return named;
  let stem = word;
  for (const layer of LAYERS) {
    const at = stem.search(layer);
    if (at >= LEAST && VOWEL.test(stem.slice(0, at))) stem = stem.slice(0, at);
  }
  return softened(stem);
}

/** A final q, k or g that a vowel softens: "sadiqlik", "sadiqliyi". */
const softened = (stem: string): string => stem.replace(/[qgy]$/u, 'k');
