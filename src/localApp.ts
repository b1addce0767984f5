import { type Config, linksLeadTo } from './config.ts';
import { createApp } from './http/app.tsx';
import type { Services } from './http/services.ts';

/** The server's answers without a server. */
export const localApp = (services: Services, config: Config) =>
  createApp({
    services,
    publicUrl: () => linksLeadTo(config, config.PORT),
    log: () => undefined,
    now: Date.now,
  });
