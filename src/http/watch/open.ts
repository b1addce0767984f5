import { EventEmitter, once } from 'node:events';
import type { Watch } from './port.ts';

/** Shorter than anything between a browser and this machine waits for an answer. Milliseconds. */
const LONGEST_MS = 25_000;

/** Tells waiting pages of each change; `close` lets all of them go. */
export function openWatch(
  onChange: (listener: () => void) => void,
  longestMs = LONGEST_MS,
): Watch & { readonly close: () => void } {
  const changes = new EventEmitter().setMaxListeners(0);
  const closing = new AbortController();
  let version = 0;
  onChange(() => {
    version += 1;
    changes.emit('change');
  });
  return {
    version: () => version,
    next: async (since, signal) => {
      const ends = AbortSignal.any([signal, closing.signal, AbortSignal.timeout(longestMs)]);
      // Whatever ends the wait first, the answer is how things stand then.
      if (version === since) await once(changes, 'change', { signal: ends }).catch(() => undefined);
      return version;
    },
    close: () => closing.abort(),
  };
}
