import type { TestProject } from 'vitest/node';
import { buildProgram, builtIn } from '../../src/program.mjs';

/** What is started for itself: the two commands, threads, and the probes of tests. */
const STARTED = /^(?:src\/cli|indexer\/main|src\/.+\/worker|test\/(?!bench\/).+Probe)\.ts$/u;

/**
 * Builds the program as JavaScript before any test, with the probes that tests start. `BUILT` tells workers where.
 */
export default async function buildsProgram(project: TestProject): Promise<void> {
  await build();
  project.onTestsRerun(build);
}

async function build(): Promise<void> {
  process.env.BUILT = await buildProgram({
    folders: ['src', 'indexer', 'test'],
    isStarted: (file) => STARTED.test(file),
  });
}

/** The module of the source at this path below the checkout, as JavaScript that a process or a thread can start. */
export const builtOf = (file: string): string => builtIn(process.env.BUILT ?? '', file);
