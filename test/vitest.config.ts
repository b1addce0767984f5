import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/sayWhatIsSkipped.ts', 'test/support/leavesTheTreeAlone.ts'],
    setupFiles: ['test/support/seed.ts'],
    // A golden file that is missing is a failure, not a file to write: only `npm run golden` writes.
    update: 'none',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
