import type { ListStyle } from '../../style.ts';
import { AZERBAIJANI_LISTS } from './aze.ts';
import { ENGLISH_LISTS } from './eng.ts';
import { ARMENIAN_LISTS } from './hye.ts';
import { RUSSIAN_LISTS } from './rus.ts';

/** Several siblings in one reference: lists that name each, and ranges that name the first and the last. */
export const LISTS: readonly ListStyle[] = [
  ...ENGLISH_LISTS,
  ...RUSSIAN_LISTS,
  ...ARMENIAN_LISTS,
  ...AZERBAIJANI_LISTS,
];
