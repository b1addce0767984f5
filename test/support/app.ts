import { onTestFinished } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import type { Config } from '../../src/config.ts';
import { createApp } from '../../src/http/app.tsx';
import type { Application } from '../../src/http/ready/application.ts';
import { type RunningServices, startServices } from '../../src/services.ts';
import { DOCUMENTS, FIXTURE } from './folder.ts';

export interface TestApp {
  readonly application: Application;
  readonly services: RunningServices;
  /** Lines of the log so far. */
  readonly log: readonly string[];
  /** Answers of the application, redirects not followed. */
  readonly get: (
    path: string,
    headers?: Readonly<Record<string, string>>,
    method?: string,
  ) => Promise<Response>;
  readonly json: (path: string, headers?: Readonly<Record<string, string>>) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export const PUBLIC_URL = 'http://127.0.0.1:4999';

/**
 * The archive over a folder as an application without a port; words are indexed only where `search` says so. `stop`
 * it, or use `testApp` inside a test. `more` names other engines. Over the archives that no test changes the services are
 * those of all files of a worker; log and kept answers are its own.
 */
export function startApp(documents: string = FIXTURE, search = false, more: Partial<Config> = {}): TestApp {
  const isShared = [DOCUMENTS, FIXTURE].includes(documents) && Object.keys(more).length === 0;
  return isShared ? appOver(servicesOf(documents, search)) : startOwnApp(documents, search, more);
}

/** As `startApp`, with services that nobody has asked before, which keep what they make in `dataDir`. */
export function startOwnApp(
  documents: string,
  search = false,
  more: Partial<Config> = {},
  dataDir: string | null = null,
): TestApp {
  const config = { DOCUMENTS: documents, EMBEDDED_MAX_CLAUSES: search ? 50_000 : 0, ...more };
  return appOver(startServices(config, dataDir));
}

const shared = new Map<string, RunningServices>();

/**
 * To load an archive, index it, read it for citations and start the threads that compare and print takes longer than most
 * files of tests.
 */
function servicesOf(documents: string, search: boolean): RunningServices {
  const found = shared.get(`${search} ${documents}`);
  if (found !== undefined) {
    // Each file of tests begins with the languages of its own archive alone.
    new Archive(found.archive().snapshot);
    return found;
  }
  const config = { DOCUMENTS: documents, EMBEDDED_MAX_CLAUSES: search ? 50_000 : 0 };
  const services = { ...startServices(config, null), stop: async () => undefined };
  shared.set(`${search} ${documents}`, services);
  return services;
}

function appOver(services: RunningServices): TestApp {
  const log: string[] = [];
  const app = createApp({
    services,
    publicUrl: () => PUBLIC_URL,
    log: (line) => log.push(line),
    now: Date.now,
  });
  const get: TestApp['get'] = async (path, headers = {}, method = 'GET') =>
    app.request(path, { method, headers, redirect: 'manual' });
  return {
    application: app,
    services,
    log,
    get,
    json: async (path, headers = {}) => (await get(path, headers)).json(),
    stop: () => services.stop(),
  };
}

/** As `startApp`, stopped when the test ends. */
export function testApp(documents: string = FIXTURE, search = false): TestApp {
  const app = startApp(documents, search);
  onTestFinished(() => app.stop());
  return app;
}
