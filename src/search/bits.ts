/** How many of the 32 bits are 1. */
export function countBits(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones += 1;
  return ones;
}

/** Place of the lowest bit that is 1; there must be one. */
export const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
