import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Config } from './config.ts';
import { codeOf } from './files.ts';
import { createApp } from './http/app.tsx';
import type { Application } from './http/ready/application.ts';
import { answerReady } from './http/ready/listener.ts';
import type { Services } from './http/services.ts';
import type { Log } from './log/open.ts';
import type { HearTrouble } from './log/troubles.ts';
import { type RunningServices, startServices } from './services.ts';

/** How long open connections may go on after the server was told to stop. Milliseconds. */
export const GRACE_MS = 10_000;

export interface RunningServer {
  readonly url: string;
  readonly services: Services;
  /** Settles when searches answer. */
  readonly opened: Promise<void>;
  /** Takes no new connections, lets requests under way finish, then closes what is left. */
  stop(): Promise<void>;
}

/** Serves the archive. Rejects where the port cannot be had. */
export async function startServer(config: Config, log: Log): Promise<RunningServer> {
  const services = startServices(config, writableFolder(config.DATA_DIR, log.troubles.hear('data')), log);
  const url = { value: config.PUBLIC_URL ?? '' };
  const app = createApp({
    services,
    publicUrl: () => url.value,
    log:
      config.LOG_LEVEL === 'info'
        ? log.write
        : (line) => config.LOG_LEVEL === 'error' && line.includes('"error"') && log.write(line),
    now: Date.now,
  });
  const { server, port } = await listen(app, config);
  const local = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`;
  if (url.value === '') url.value = local;
  let stopped: Promise<void> | null = null;
  const stopOnce = () => {
    stopped ??= stop(server, services);
    return stopped;
  };
  return { url: local, services, opened: services.opened, stop: stopOnce };
}

function listen(app: Application, { HOST, PORT }: Config): Promise<{ server: Server; port: number }> {
  const answer = getRequestListener((request, environment) => app.fetch(request, environment), {
    hostname: HOST,
  });
  const server = createServer((incoming, outgoing) => {
    if (!answerReady(app, incoming, outgoing)) void answer(incoming, outgoing);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}

/** Answers what is under way before the services behind it stop; after `GRACE_MS` nothing is waited for. */
async function stop(server: Server, services: RunningServices): Promise<void> {
  services.announceStop();
  const closed = new Promise<void>((settle) => server.close(() => settle()));
  // close() waits for idle keep-alive connections, which end only when they are told to, again and again.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const grace = new Promise<void>((settle) => setTimeout(settle, GRACE_MS).unref());
  await Promise.race([closed, grace]);
  clearInterval(idle);
  server.closeAllConnections();
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
