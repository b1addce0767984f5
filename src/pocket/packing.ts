import { deflateAsync } from '@gfx/zopfli';
import { deflateSync } from 'fflate';

/** Above this many bytes the best packing takes longer than it is worth. */
const MOST_BEST = 6_000_000;

/**
 * Raw deflate, the same bytes on every machine: that of Node's own zlib depends on the processor. Zopfli saves a
 * fourteenth, at a second or two for each megabyte.
 */
export async function packed(of: string | Uint8Array): Promise<Uint8Array> {
  const bytes = typeof of === 'string' ? Buffer.from(of, 'utf8') : of;
  if (bytes.length > MOST_BEST) return deflateSync(bytes, { level: 9 });
  return deflateAsync(bytes, { numiterations: 1 });
}
