const { PLACES = '[]', CHOSEN, REPORT = '', GOES_ON } = process.env;

/** One room, named by ROOM; stryker.ts sets it and the others. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', new URL('chosen.mjs', import.meta.url).pathname],
  checkers: CHOSEN === undefined ? [] : ['chosen'],
  vitest: { configFile: 'test/mutants/vitest.config.ts', related: false },
  mutate: JSON.parse(PLACES),
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Beside twice the time that its tests took, and what it took to begin with them.
  timeoutMS: 5000,
  timeoutFactor: 2,
  // Minutes: on a loaded machine the first run, which counts passes, takes longer than the five that are usual.
  dryRunTimeoutMinutes: 30,
  // TypeScript 7 has no compiler API, with which Stryker would rewrite the settings of its copy: none are read.
  tsconfigFile: 'none',
  // The copy is not compiled: no file needs its types unchecked.
  disableTypeChecks: false,
  // What a table says is held by golden files, and every such string would be a mutant.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  incremental: GOES_ON !== undefined,
  ...(GOES_ON === undefined ? {} : { incrementalFile: GOES_ON }),
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: REPORT },
  tempDirName: '.data/mutants',
};
