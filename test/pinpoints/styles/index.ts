import type { Style } from '../style.ts';
import { ADDRESSES } from './addresses.ts';
import { AZERBAIJANI } from './aze.ts';
import { ENGLISH } from './eng.ts';
import { FULL_CITATIONS } from './full.ts';
import { ARMENIAN } from './hye.ts';
import { RUSSIAN } from './rus.ts';

/** Every way of writing a reference to one clause; a new one is a row in its language's table. */
export const STYLES: readonly Style[] = [
  ...ENGLISH,
  ...RUSSIAN,
  ...ARMENIAN,
  ...AZERBAIJANI,
  ...FULL_CITATIONS,
  ...ADDRESSES,
];
export { LISTS } from './lists/index.ts';
