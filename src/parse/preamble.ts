import type { ClauseKind } from '../model/kind.ts';
import type { Placement } from './list/entry.ts';
import type { Paragraph, Section } from './section.ts';

/** How the paragraphs before the first heading, or below that of the preamble, are the preamble. */
export interface Opening {
  readonly opensPreamble: boolean;
  /** The first paragraph behind the preamble; null where all of them are in it. */
  readonly end: number | null;
  /** Its numbered paragraphs are recitals. */
  readonly hasRecitals: boolean;
  /** The first paragraph behind the last numbered recital and its points. */
  readonly behindRecitals: number | null;
}

const NONE: Opening = { opensPreamble: false, end: null, hasRecitals: false, behindRecitals: null };

/**
 * What stands before the first heading, numbered paragraph or clause-naming gap is the preamble, if one follows; a gap
 * that names clauses of the preamble alone stands in it. Numbers that a formula and a heading follow are recitals
 * ("Whereas: (1) ... (2) ... HAVE ADOPTED:").
 */
export function openingOf(
  { opening, isHeadedAfter, firstHeading }: Section,
  paragraphs: readonly Paragraph[],
  placements: readonly Placement[],
  container: ClauseKind,
): Opening {
  const isHeaded = container === 'preamble';
  if (opening !== null && !isHeaded) return NONE;
  const last = placements.findLastIndex(isNumbered);
  const closing = paragraphs.at(-1);
  const hasFormula = last < paragraphs.length - 1 && closing?.isLeadIn === true && closing.marks.length === 0;
  const hasRecitals = last >= 0 && (isHeaded || (hasFormula && isHeadedAfter));
  const behind = placements.findLastIndex(({ options }) => options.length > 0) + 1;
  const recitals = { hasRecitals, behindRecitals: hasRecitals && hasFormula ? behind : null };
  if (isHeaded) return { ...NONE, ...recitals };
  const limits = paragraphs.map((paragraph, index) =>
    isNumbered(placements[index]) && !hasRecitals ? 'end' : limitOf(paragraph),
  );
  const end = limits.indexOf('end');
  const isOpen = firstHeading === null ? limits.includes('inside') : firstHeading === 'other';
  return { opensPreamble: end > 0 || (end < 0 && isOpen), end: end < 0 ? null : end, ...recitals };
}

const isNumbered = (placement: Placement | undefined): boolean => placement?.options[0]?.kind === 'paragraph';

function limitOf({ names }: Paragraph): 'end' | 'inside' | null {
  const eIds = names?.eIds ?? [];
  // A paragraph of the whole text that is not held tells that there is no preamble.
  if (eIds.some((eId) => !/^preamble__|^p_\d+$/u.test(eId))) return 'end';
  return eIds.some((eId) => eId.startsWith('preamble__')) ? 'inside' : null;
}
