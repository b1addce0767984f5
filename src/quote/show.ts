import { compareWords, type Segment } from '../diff/words.ts';
import { hashedWords } from '../model/hash.ts';
import { liveClauses, type Shown } from '../search/engine/live.ts';
import { foldTokens } from '../words/fold.ts';
import type { Checking } from './check.ts';
import type { Section } from './reading.ts';
import type { QuotedWord } from './words.ts';

/** A section with the archive's own words. */
export interface SectionText {
  readonly clause: number;
  readonly shown: Shown;
  /** It begins with the clause. */
  readonly isFromStart: boolean;
  /** The very characters, but for white space. */
  readonly isExact: boolean;
  /** Signs that make another number of the same figures: %, $. */
  readonly hasOtherSymbols: boolean;
  /** From the clause to the quotation; one that is the same where nothing changed. */
  readonly segments: readonly Segment[];
}

/** Null where the clause is gone or reads otherwise since it was indexed. */
export function readSection(
  { archive, index, budget }: Checking,
  quotation: string,
  words: readonly QuotedWord[],
  { clause, from, to, first, last }: Section,
): SectionText | null {
  const shown = liveClauses(index.documents, archive).place(clause);
  const text = shown === null ? null : archive.words(shown);
  if (shown === null || text === null) return null;
  const tokens = foldTokens(text);
  budget.spend(text.length);
  const held = sliced(text, tokens, first, last);
  const quoted = sliced(quotation, words, from, to - 1);
  const isExact = hashedWords(held.words) === hashedWords(quoted.words);
  const compared = isExact ? [] : compareWords(held.words, quoted.words, shown.edition.key.language, budget);
  return {
    clause,
    shown,
    isFromStart: first === 0,
    isExact,
    hasOtherSymbols: held.symbols !== quoted.symbols,
    segments: compared.length === 0 ? [{ is: 'same', text: held.words }] : compared,
  };
}

const SYMBOLS = /[%‰°+=\p{Sc}]/gu;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words from one to another, and the signs in and directly around them. */
function sliced(text: string, spans: readonly Span[], first: number, last: number) {
  const [start, end] = [spans[first]?.start ?? 0, spans[last]?.end ?? text.length];
  const around = text.slice(spans[first - 1]?.end ?? 0, spans[last + 1]?.start ?? text.length);
  const symbols = around.normalize('NFKC').match(SYMBOLS) ?? [];
  return { words: text.slice(start, end), symbols: symbols.join('') };
}
