import type { SourceClause } from './source.ts';
import type { StructuredBlocks } from './structured.ts';

/** A sign without letter or figure, as a dash. */
const isDash = (sign: string): boolean => !/[\p{L}\p{N}]/u.test(sign);

/**
 * What a member of a list is, by its sign and by what it lies in: our kinds go from paragraph to point to subpoint, and
 * other formats count on with one name.
 */
export function itemKind(sign: string, found: StructuredBlocks, isParagraph: boolean): SourceClause['kind'] {
  if (isDash(sign)) return 'indent';
  if (found.isIn('point')) return 'subpoint';
  return isParagraph && !found.isIn('paragraph') ? 'paragraph' : 'point';
}
