import { Worker, type WorkerOptions } from 'node:worker_threads';

export type ThreadOptions = Pick<WorkerOptions, 'workerData' | 'resourceLimits'>;

/**
 * A thread that runs a module beside the caller's: `module` without its suffix (`./worker`), `base` the caller's
 * `import.meta.url`. Run from source, the thread needs tsx of its own: `--import tsx` does not reach threads on
 * Node 20.
 */
export function startThread(module: string, base: string, options: ThreadOptions = {}): Worker {
  if (!base.endsWith('.ts')) return new Worker(new URL(`${module}.js`, base), options);
  const entry = JSON.stringify(new URL(`${module}.ts`, base).href);
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const code = `import(${tsx}).then(({ register }) => { register(); return import(${entry}); })`;
  return new Worker(code, { ...options, eval: true, execArgv: [] });
}
