import { createHash } from 'node:crypto';
import { Body } from '../body.ts';

/** A file of ours under an address that has its content's hash in its name, so it may be kept for ever. */
export interface Asset {
  readonly path: string;
  readonly body: Body;
}

/**
 * The address holds a hash of the bytes, so that it may be kept for a year (`immutable`): other bytes are another
 * address.
 */
export function asset(name: string, suffix: string, mediaType: string, bytes: Uint8Array): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  return { path: `/assets/${name}.${hash}.${suffix}`, body: new Body(bytes, mediaType, kept) };
}
