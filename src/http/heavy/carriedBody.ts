import type { Context } from 'hono';
import { MAX_BODY_BYTES } from '../bodies.ts';

/**
 * The body of a request, one byte more than is allowed at most: what reads it says that it is too large. It is put
 * back for whoever answers the request instead.
 */
export async function readCarried(c: Context): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > MAX_BODY_BYTES) break;
  }
  const body = new Uint8Array(Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES + 1));
  const { url, headers, signal } = c.req.raw;
  c.req.raw = new Request(url, { method: 'POST', headers, signal, body });
  return body;
}
