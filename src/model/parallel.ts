import {
  type Address,
  ALL_WORKS,
  type ExpressionAddress,
  formatAddress,
  formatExpressionAddress,
} from './address.ts';

/** Expressions of one Work side by side, whole or one clause (or range) of each. Columns at most. */
export const MAX_COLUMNS = 4;

/** The segment after the Work that opens a parallel address. */
export const PARALLEL = 'parallel';

/** `/t/<work>/parallel/<a>+<b>[/<clause>]`; `expressions` are two to four, in the order of the columns. */
export interface ParallelAddress extends Pick<Address, 'clause' | 'to' | 'format'> {
  readonly work: string;
  readonly expressions: readonly ExpressionAddress[];
}

/** The one canonical path. */
export function formatParallel({ work, expressions, clause, to, format }: ParallelAddress): string {
  const keys = expressions.map(formatExpressionAddress).join('+');
  // The clause's path is that of any Expression, with the keys in the Expression's place.
  const [first = null] = expressions;
  const alone = formatAddress({ ...ALL_WORKS, work, expression: first, clause, to, format: 'html' });
  const levels = alone.split('/').slice(4);
  const suffix = format === 'html' ? '' : `.${format}`;
  return ['/t', work, PARALLEL, keys, ...levels].join('/') + suffix;
}
