import { createRequire } from 'node:module';

/** What is used here of the packages of patterns. */
interface Patterns {
  readonly hyphenateSync: (word: string, options: { readonly minWordLength: number }) => string;
}

const require = createRequire(import.meta.url);
const SOFT_HYPHEN = '\u00AD';

/**
 * Divides words by the patterns of a module of `hyphen`, whatever their length. Patterns are read with the first word:
 * they take a tenth of a second, and only PDFs divide words.
 */
export function byPatterns(module: string): (word: string) => readonly string[] {
  let patterns: Patterns | undefined;
  return (word) => {
    patterns ??= require(module) as Patterns;
    return patterns.hyphenateSync(word, { minWordLength: 1 }).split(SOFT_HYPHEN);
  };
}
