import type { Lexicon } from '../search/engine/lexicon.ts';
import { foldTokens } from '../words/fold.ts';

/** A word of a quotation: half-open span in its text, in UTF-16 code units. */
export interface QuotedWord {
  readonly fold: string;
  /** Place of the fold in the lexicon; -1 where no text has it. */
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** The quotation says that words are left out before it: … or [...]. */
  readonly isAfterOmission: boolean;
}

/** Marks by which a quotation says that it leaves words out. */
const OMISSION = /…|\.\s?\.\s?\./u;
/** Letters that an editor put into brackets at the beginning of a word: "[t]he". */
const MOST_BRACKETED = 3;

/** The words of a quotation, folded as those of the texts are. */
export function quotedWords(text: string, lexicon: Lexicon): readonly QuotedWord[] {
  const read: QuotedWord[] = [];
  for (const { word, start, end } of foldTokens(text)) {
    const last = read.at(-1);
    if (last !== undefined && isOneWord(text, last, start)) {
      const fold = last.fold + word;
      read[read.length - 1] = { ...last, fold, id: lexicon.idOf(fold), end };
      continue;
    }
    const isAfterOmission = last !== undefined && OMISSION.test(text.slice(last.end, start));
    read.push({ fold: word, id: lexicon.idOf(word), start, end, isAfterOmission });
  }
  return read;
}

const isOneWord = (text: string, { fold, start, end }: QuotedWord, next: number): boolean =>
  fold.length <= MOST_BRACKETED && next === end + 1 && text[end] === ']' && text[start - 1] === '[';
