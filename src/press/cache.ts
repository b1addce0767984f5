import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Printed } from './port.ts';

/** Files by the hash of what they were made of. Losing one costs time only: nothing here ever throws. */
export interface PdfCache {
  get(key: string): Promise<Printed | null>;
  put(key: string, printed: Printed): Promise<void>;
}

/** Lower-case hex. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** In memory, `maxBytes` at most. */
export function memoryCache(maxBytes: number): PdfCache {
  const kept = new LRUCache<string, Printed>({
    maxSize: maxBytes,
    sizeCalculation: ({ bytes }) => Math.max(1, bytes.length),
  });
  return {
    get: async (key) => kept.get(key) ?? null,
    put: async (key, printed) => void kept.set(key, printed),
  };
}
