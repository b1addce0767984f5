import type { Sent } from '../sendable.ts';
import type { Kept } from './shelf.ts';

const bytes = Buffer.from('{"status":"ok"}');
const sent: Sent = {
  status: 200,
  headers: {
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json',
    'Content-Length': String(bytes.length),
  },
  bytes,
};
const alive: Kept = { route: '/healthz', answer: { size: bytes.length, send: () => sent } };

/** `/healthz`: the process answers. Always ready, since who asks wants to know of this alone, and may ask often. */
export function aliveAnswer(method: string, target: string): Kept | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  return target === '/healthz' || target.startsWith('/healthz?') ? alive : undefined;
}
