import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { startThread as started } from '../../src/thread/start.ts';
import { builtOf } from './built.ts';
import { ROOT } from './workingTree.ts';

/** Stands in tests for `src/thread/start.ts`: the thread runs the module as JavaScript, and is there three times as soon. */
export const startThread: typeof started = (module, base, options = {}) =>
  new Worker(builtOf(relative(ROOT, fileURLToPath(new URL(`${module}.ts`, base)))), {
    ...options,
    execArgv: [],
  });
