import type { Packages } from './packages.ts';

/** Where nothing is to be taken away: whoever asks has the archive already. */
export const NO_PACKAGES: Packages = {
  list: () => [],
  settled: async () => undefined,
  file: async () => null,
  close: async () => undefined,
};
