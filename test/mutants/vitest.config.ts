import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const rooms: Readonly<Record<string, { readonly tests: string[] }>> = JSON.parse(
  readFileSync(new URL('rooms.json', import.meta.url), 'utf8'),
);

/**
 * The tests that have to notice changes of a room, without what stands around a whole run. Those of other rooms see
 * much too, but a rule that only they know has no specification of its own.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: rooms[process.env.ROOM ?? '']?.tests ?? [],
    setupFiles: ['test/support/seed.ts'],
    update: 'none',
    // Passes are counted while Stryker learns which test reaches which place: long tests take several times as long.
    testTimeout: 120_000,
  },
});
