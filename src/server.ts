import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Config, linksLeadTo, reachedAt } from './config.ts';
import { codeOf } from './files.ts';
import { createApp } from './http/app.tsx';
import type { LogLine } from './http/log.ts';
import type { Application } from './http/ready/application.ts';
import { readyAnswer } from './http/ready/listener.ts';
import { warmPages } from './http/ready/warm.ts';
import type { Services } from './http/services.ts';
import type { Log } from './log/open.ts';
import type { HearTrouble } from './log/troubles.ts';
import { type RunningServices, startServices, withLane, withWatch } from './services.ts';
import { STOPPING } from './serving/limits.ts';
import { type Listening, listen } from './serving/listen.ts';
import type { Served } from './serving/listener.ts';
import { DEFAULT_UNITS, type RateSettings } from './serving/rate.ts';

/** Answers as soon as it is given: texts at once, searches when `opened` settles. */
export interface RunningServer {
  readonly url: string;
  readonly services: Services;
  /** Settles when searches answer. */
  readonly opened: Promise<void>;
  /** Makes the common pages before anybody asks for them. */
  warm(): Promise<void>;
  /** Takes no new connections, lets requests under way finish, then closes what is left. */
  stop(): Promise<void>;
}

/** Serves the archive, to an editor at work where it `watches`. Rejects where the port cannot be had. */
export async function startServer(config: Config, log: Log, watches = false): Promise<RunningServer> {
  const dataDir = writableFolder(config.DATA_DIR, log.troubles.hear('data'));
  const started = startServices(config, dataDir, log);
  const services = watches ? withWatch(started) : withLane(started, config.DOCUMENTS, dataDir);
  const links = { to: linksLeadTo(config, config.PORT) };
  const line = lineOf(config, log);
  const app = createApp({ services, publicUrl: () => links.to, log: line, now: Date.now });
  const listening = await listen(servedBy(app), { ...config, rate: rateOf(config) }, line);
  // The system chose the port where none was asked for.
  links.to = linksLeadTo(config, listening.port);
  let stopped: Promise<void> | null = null;
  const stopOnce = () => {
    stopped ??= stop(listening, services);
    return stopped;
  };
  return {
    url: reachedAt(config.HOST, listening.port),
    services,
    opened: services.opened,
    warm: () => warmPages(app, services),
    stop: stopOnce,
  };
}

/** A limit that somebody set is everybody's; the default leaves out who may be a proxy. */
const rateOf = ({ RATE_LIMIT, CLIENT_ADDRESS_HEADER }: Config): RateSettings | null =>
  RATE_LIMIT === 'off'
    ? null
    : {
        units: RATE_LIMIT ?? DEFAULT_UNITS,
        countsLocal: RATE_LIMIT !== undefined,
        header: CLIENT_ADDRESS_HEADER ?? null,
      };

const servedBy = (app: Application): Served => ({
  fetch: app.fetch,
  readyAnswer: (incoming) => readyAnswer(app, incoming),
});

const lineOf = ({ LOG_LEVEL }: Config, { write, writeSoon }: Log): LogLine =>
  LOG_LEVEL === 'info'
    ? writeSoon
    : (line) => LOG_LEVEL === 'error' && line.includes('"error"') && write(line);

/** Answers what is under way before the services behind it stop; in the end nothing is waited for. */
async function stop(listening: Listening, services: RunningServices): Promise<void> {
  services.announceStop();
  const grace = new Promise<void>((settle) => setTimeout(settle, STOPPING.graceMs).unref());
  await Promise.race([listening.stop(), grace]);
  await Promise.race([services.stop(), grace]);
}

/** The folder where it can be written, else null: then the index is kept in memory alone. */
function writableFolder(folder: string, hearTrouble: HearTrouble): string | null {
  try {
    makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK);
    return folder;
  } catch (error) {
    hearTrouble(`${folder}: ${codeOf(error)}`);
    return null;
  }
}

/** One level after the other: where a file system makes no folders (`/proc`), Node's `recursive` never returns. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}
