import type { Rows } from './port.ts';

/** Where a clause's own words begin in `words` of the rows. */
export const ownStart = ({ starts }: Pick<Rows, 'starts'>, clause: number): number =>
  starts[clause * 2 + 1] ?? 0;

/** Behind the last of them. */
export const ownEnd = ({ starts }: Pick<Rows, 'starts'>, clause: number): number =>
  starts[clause * 2 + 2] ?? 0;

/** How many own words a clause has. */
export const ownLength = (rows: Pick<Rows, 'starts'>, clause: number): number =>
  ownEnd(rows, clause) - ownStart(rows, clause);
