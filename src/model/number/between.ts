import { anyLanguage } from '../language.ts';

const oneOf = (marks: string, of: 'range' | 'list'): RegExp =>
  new RegExp(`^(?:${marks}|${anyLanguage(({ numbers }) => numbers.between[of])})$`, 'iu');

/** Words and marks between the ends of a range and between the numbers of a list. */
export const RANGE = oneOf('[-‐‑–—]', 'range');

/** A pattern: what stands between the numbers of a list, in all languages. */
export const LIST = oneOf('[,&]', 'list');
