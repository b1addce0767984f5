import { anyTongue, patternInTongues } from '../tongues.ts';

const oneOf = (marks: string, of: 'range' | 'list') =>
  patternInTongues(
    () => new RegExp(`^(?:${marks}|${anyTongue(({ numbers }) => numbers.between[of])})$`, 'iu'),
  );

/** Words and marks between the ends of a range and between the numbers of a list. */
export const RANGE = oneOf('[-‐‑–—]', 'range');

/** A pattern: what stands between the numbers of a list, in all languages read here. */
export const LIST = oneOf('[,&]', 'list');
