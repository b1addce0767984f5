/**
 * What a reading costs: the cheapest of a whole container is taken. Going on with a list costs nothing. Opening one
 * of unsure marks costs more than one of them as words and less than two, so that a mark without company is words.
 */
export const COSTS = {
  open: 1,
  openUnsure: 4,
  /** A list that opens below a point behind words that closed the point. */
  openBelowWords: 1,
  /** A list of numbers with full stops below a point that ends without a colon: it may be the paragraphs' own. */
  openPointed: 2,
  /** Paragraphs behind points. */
  openOutside: 1,
  beginInside: 7,
  /** Paragraphs that begin with another number than 1: the first may be dressed otherwise. */
  beginOutside: 3,
  otherDress: 2,
  leadIn: 1,
  outOfOrder: 6,
} as const;

/** What one unsure mark costs as words. */
export const AS_WORDS = 3;
