/**
 * Words of which the texts of one language are made up: enough of a lawyer's vocabulary for search to have
 * something to stem, fold and rank. Lists are in order of frequency, the first being the most frequent.
 */
export interface Vocabulary {
  readonly functionWords: readonly string[];
  /** Stems and the endings that any of them takes; what comes out need not be a real form. */
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  /** Word groups that keep together. */
  readonly phrases: readonly string[];
  /** How a provision, a recital and an article's heading begin; the preamble's last words. */
  readonly openings: readonly string[];
  readonly recitals: readonly string[];
  readonly headings: readonly string[];
  readonly formula: string;
  /** What ends a sentence, and what stands before a list. */
  readonly stop: string;
  readonly colon: string;
  /** Syllables of invented names, the same places in every language. */
  readonly syllables: readonly string[];
}

/** A list written in one line. */
export const words = (line: string): readonly string[] => line.trim().split(/\s+/u);
