import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Config, linksLeadTo, reachedAt } from './config.ts';
import { codeOf } from './files.ts';
import { createApp } from './http/app.tsx';
import type { LogLine, RequestLog } from './http/log.ts';
import type { Application } from './http/ready/application.ts';
import { readyAnswer } from './http/ready/listener.ts';
import { warmPages } from './http/ready/warm.ts';
import type { Services } from './http/services.ts';
import type { Log } from './log/open.ts';
import type { HearTrouble } from './log/troubles.ts';
import { metered, standingOf } from './metrics/metered.ts';
import type { Metrics } from './metrics/port.ts';
import { type RunningServices, startServices, withLane, withWatch } from './services.ts';
import { STOPPING } from './serving/limits.ts';
import { type Listening, listen } from './serving/listen.ts';
import type { Served } from './serving/listener.ts';
import { DEFAULT_UNITS, type RateSettings } from './serving/rate.ts';

/** Answers as soon as it is given: texts at once, searches when `opened` settles. */
export interface RunningServer {
  readonly url: string;
  readonly services: RunningServices;
  /** Figures of this process; null where nobody asked for them. */
  readonly metrics: Metrics | null;
  /** Settles when searches answer. */
  readonly opened: Promise<void>;
  /** Makes the common pages before anybody asks for them. */
  warm(): Promise<void>;
  /**
   * Takes no new connections, lets requests under way finish, then closes what is left. With `lingerMs` it is heard so
   * long before, and every connection ends with its next answer: where others serve on the port no reader meets a
   * closed one.
   */
  stop(lingerMs?: number): Promise<void>;
}

interface Serving {
  /** For an editor at work: pages reload as files change. */
  readonly watches?: boolean;
  /** Whether the port is taken only when searches answer: for one that takes the place of another. */
  readonly listensWhenReady?: boolean;
  /** Whether figures are collected. */
  readonly collects?: boolean;
  /** How the processes stand that serve on the same port. */
  readonly workers?: Services['workers'];
}

/** Serves the archive. Rejects where the port cannot be had. */
export async function startServer(config: Config, log: Log, serving: Serving = {}): Promise<RunningServer> {
  const { watches = false, listensWhenReady = false, collects = false } = serving;
  const dataDir = writableFolder(config.DATA_DIR, log.troubles.hear('data'));
  const started = startServices(config, dataDir, log);
  const metrics = collects
    ? (await import('./metrics/metrics.ts')).openMetrics(() => standingOf(started))
    : null;
  const alone = watches ? withWatch(started) : withLane(started, config.DOCUMENTS, dataDir);
  const measured = metrics === null ? alone : metered(alone, metrics, () => performance.now());
  const services = { ...measured, workers: serving.workers ?? measured.workers };
  const links = { to: linksLeadTo(config, config.PORT) };
  const told: RequestLog = { log: lineOf(config, log), heard: metrics?.request };
  const app = createApp({ services, publicUrl: () => links.to, ...told, now: Date.now });
  if (listensWhenReady) await services.opened;
  const listening = await listen(servedBy(app), { ...config, rate: rateOf(config) }, told);
  // The system chose the port where none was asked for.
  links.to = linksLeadTo(config, listening.port);
  let stopped: Promise<void> | null = null;
  const stopOnce = (lingerMs = 0) => {
    stopped ??= stop(listening, services, lingerMs);
    return stopped;
  };
  return {
    url: reachedAt(config.HOST, listening.port),
    services,
    metrics,
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
async function stop(listening: Listening, services: RunningServices, lingerMs: number): Promise<void> {
  if (lingerMs > 0) {
    listening.letGo();
    await new Promise((settle) => setTimeout(settle, lingerMs));
  }
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
