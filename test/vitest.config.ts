import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longestFirst.ts';

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^\.{1,2}\/(?:\w+\/)*thread\/start\.ts$/u,
        replacement: new URL('support/startThread.ts', import.meta.url).pathname,
      },
    ],
  },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: [
      'test/support/sayWhatIsSkipped.ts',
      'test/support/leavesTheTreeAlone.ts',
      'test/support/built.ts',
    ],
    reporters: ['./test/support/sayWhatCountsHide.ts', 'default'],
    setupFiles: ['test/support/seed.ts', 'test/support/noOtherTongues.ts'],
    // A golden file that is missing is a failure, not a file to write: only `npm run golden` writes.
    update: 'none',
    // A worker keeps its modules from file to file: loading them anew for each took a third of the whole run.
    isolate: false,
    // Modules that have not changed are not translated anew: for a small test that is as long as all else.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'node_modules/.cache/tests' },
    sequence: { sequencer: LongestFirst },
    // Left to itself vitest leaves one core idle, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    // What comes by itself is waited for as long as the busiest machine takes; vitest's own second decides by its load.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
