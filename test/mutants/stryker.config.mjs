import { readFileSync } from 'node:fs';

const ROOMS = JSON.parse(readFileSync(new URL('rooms.json', import.meta.url), 'utf8'));

/** One room, named by ROOM; `npm run mutants` sets it. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutants/vitest.config.ts', related: false },
  mutate: ROOMS[process.env.ROOM ?? ''].code,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 5000,
  // Minutes: on a loaded machine the first run, which counts passes, takes longer than the five that are usual.
  dryRunTimeoutMinutes: 30,
  // TypeScript 7 has no compiler API, with which Stryker would rewrite the settings of its copy: none are read.
  tsconfigFile: 'none',
  // The copy is not compiled: no file needs its types unchecked.
  disableTypeChecks: false,
  // What a table says is held by golden files, and every such string would be a mutant.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  reporters: ['clear-text'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  tempDirName: '.data/mutants',
};
