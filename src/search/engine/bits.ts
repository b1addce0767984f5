/** How many of the 32 bits are 1. */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Place of the lowest bit that is 1; there must be one. */
export const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
