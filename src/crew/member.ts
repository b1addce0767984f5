import type { Config } from '../config.ts';
import type { Log } from '../log/open.ts';
import { type RunningServer, startServer } from '../server.ts';
import { type FromWorker, isFirst, type ToWorker, type WorkerStanding } from './messages.ts';

/** A worker whose state changes tells it within so long. Milliseconds. */
const LOOK_MS = 500;

/** Serves as one of several. `ended` is called when it has stopped, as it was told to or because nobody is left to tell. */
export async function serveAsMember(config: Config, log: Log, ended: () => void): Promise<RunningServer> {
  let workers: readonly WorkerStanding[] = [];
  const starting = startServer(config, log, {
    workers: () => workers,
    listensWhenReady: !isFirst(),
    // The process that started this one has the port of the metrics.
    collects: config.METRICS_PORT !== undefined,
  });
  // The channel to who started this process would keep it from ending.
  starting.catch(() => process.channel?.unref());
  const server = await starting;
  const { services } = server;
  const stop = (lingerMs: number): void => void server.stop(lingerMs).then(ended);
  let said = '';
  const sayStanding = (): void => {
    const standing = { state: services.state(), root: services.archive().snapshot.root };
    if (said === JSON.stringify(standing)) return;
    said = JSON.stringify(standing);
    send({ told: 'standing', standing });
  };
  process.on('message', async (message: ToWorker) => {
    if (message.tell === 'stop') stop(message.lingerMs);
    else if (message.tell === 'refresh') await services.refresh();
    else if (message.tell === 'workers') workers = message.workers;
    else send({ told: 'figures', asked: message.asked, figures: (await server.metrics?.values()) ?? [] });
  });
  process.once('disconnect', () => stop(0));
  services.onChange(sayStanding);
  setInterval(sayStanding, LOOK_MS).unref();
  send({ told: 'listening' });
  sayStanding();
  return server;
}

function send(message: FromWorker): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}
