/** How many of the 32 bits are 1. */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Place of the lowest bit that is 1; there must be one. */
export const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** The sum of the weights whose bits are set, lowest first. */
export function weightOf(bits: number, weights: Float64Array): number {
  let sum = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) sum += weights[lowestBit(rest)] ?? 0;
  return sum;
}
