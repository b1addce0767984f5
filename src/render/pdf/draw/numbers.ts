/** A number as PDF writes it: at most three decimals, never an exponent. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? '0' : String(rounded);
}

/** Operands of one operator, with blanks between them. */
export const numbers = (...values: readonly number[]): string => values.map(number).join(' ');
