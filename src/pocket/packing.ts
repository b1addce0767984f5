import { deflateAsync } from '@gfx/zopfli';
import { deflateSync, strToU8 } from 'fflate';

/** Above this many bytes the best packing takes longer than it is worth. */
const MOST_BEST = 6_000_000;

/**
 * Raw deflate of a text, the same bytes on every machine: that of Node's own zlib depends on the processor. Zopfli saves a
 * fourteenth, at a second or two for each megabyte.
 */
export async function packed(text: string): Promise<Uint8Array> {
  const bytes = strToU8(text);
  if (bytes.length > MOST_BEST) return deflateSync(bytes, { level: 9 });
  return deflateAsync(bytes, { numiterations: 1 });
}
