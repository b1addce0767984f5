/** Bytes that are looked at, and two bytes of them at least: an ASCII letter is a zero and itself. */
const HEAD = 4096;
const LEAST = 8;

/**
 * UTF-16 without a byte order mark, by its blanks: they are a zero and 0x20, always in this order, and no zero stands where
 * the other half of a character does. Null for all else.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, Math.min(HEAD, bytes.length - (bytes.length % 2)));
  if (head.length < LEAST) return null;
  const zeros = [0, 0];
  const blanks = [0, 0];
  for (const [at, byte] of head.entries()) {
    if (byte !== 0) continue;
    const half = at % 2;
    zeros[half] = (zeros[half] ?? 0) + 1;
    const other = head[half === 1 ? at - 1 : at + 1] ?? 0;
    // A letter, a blank or a line's end: not a control and not a character without words.
    if (other === 0x20 || other === 0x0a) blanks[half] = (blanks[half] ?? 0) + 1;
  }
  const [big = 0, little = 0] = zeros;
  if (little > 0 && big === 0 && (blanks[1] ?? 0) > 0) return 'utf-16le';
  return big > 0 && little === 0 && (blanks[0] ?? 0) > 0 ? 'utf-16be' : null;
}
