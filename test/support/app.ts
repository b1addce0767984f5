import { onTestFinished } from 'vitest';
import type { Config } from '../../src/config.ts';
import { createApp } from '../../src/http/app.tsx';
import type { Application } from '../../src/http/ready/application.ts';
import { type RunningServices, startServices } from '../../src/services.ts';
import { FIXTURE } from './folder.ts';

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
 * it, or use `testApp` inside a test. `more` names other engines.
 */
export function startApp(documents: string = FIXTURE, search = false, more: Partial<Config> = {}): TestApp {
  const config = { DOCUMENTS: documents, EMBEDDED_MAX_CLAUSES: search ? 50_000 : 0, ...more };
  const services = startServices(config, null);
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
