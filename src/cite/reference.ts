import { findUnits } from './units/find.ts';
import { mergeUnits } from './units/merge.ts';
import type { ReferenceStep } from './units/unit.ts';

export type { ReferenceStep } from './units/unit.ts';

/** A citation in a text: half-open span in UTF-16 code units, and its levels, outermost first. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly ReferenceStep[];
}

/** Longer texts are read up to here. UTF-16 code units. */
const MOST = 20_000;

/**
 * Citations in the text, in order: "article 4", "art. VII", "Article IV(2)(a)", "second paragraph of article 2",
 * "пункт 2 статьи 7", "7-րդ հոդված", "XV maddə", "§ 6". "articles 4 and 5" are two; "articles 2 to 4" is one whose
 * step has both ends. Never throws: what cannot be read is left out.
 */
export const findReferences = (text: string): readonly Reference[] => {
  const bare = BARE.test(text) ? `${UNSAID}${text}` : null;
  if (bare === null) return mergeUnits(text, findUnits(text.slice(0, MOST)));
  const inText = (at: number): number => Math.max(0, at - UNSAID.length);
  return mergeUnits(bare, findUnits(bare)).map(({ start, end, steps }) => {
    return { start: inText(start), end: inText(end), steps };
  });
};

/** A Roman number that is all there is, "XIV", "VII(2)", is an article's. */
const BARE = /^\s*(?:[IVXLC]{2,12}(?:\s*\(\d+\))?|[IVXLC]\s*\(\d+\))\s*$/u;
const UNSAID = 'Article ';
