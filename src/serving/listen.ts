import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestLog } from '../http/log.ts';
import type { LaneName } from '../http/route.ts';
import { heardConnection, heardRequest, whenQuiet } from '../quiet.ts';
import { answerBytes } from './bytes.ts';
import { Connections } from './connections.ts';
import { Gate } from './gate.ts';
import { LANES, type Lane } from './lanes.ts';
import { ASKING, CONNECTIONS, MOST_REQUESTS_OF_A_CONNECTION, READING, STOPPING } from './limits.ts';
import { listenerOf, type Served } from './listener.ts';
import { RateLimit, type RateSettings } from './rate.ts';
import { Refusals } from './refusal.ts';
import { type StopTimes, stopServer } from './stop.ts';
import { Unread } from './unread.ts';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** From now on each connection ends with its next answer, so that its reader comes anew, to others. */
  letGo(): void;
  /** Answers what is under way, tells those who wait, then cuts; settles when all connections are closed. */
  stop(): Promise<void>;
}

interface Place {
  readonly HOST: string;
  readonly PORT: number;
  /** Null where nobody is counted. */
  readonly rate?: RateSettings | null;
}

/** Bounds that a test makes small enough to see them work. */
interface Bounds {
  readonly lanes: Readonly<Record<LaneName, Lane>>;
  readonly stopping: StopTimes;
}

const now = (): number => performance.now();

/** Serves under attack as in quiet times. Rejects where the port cannot be had. */
export async function listen(
  served: Served,
  { HOST, PORT, rate: settings = null }: Place,
  log: RequestLog,
  bounds: Bounds = { lanes: LANES, stopping: STOPPING },
): Promise<Listening> {
  let stopping = false;
  const gate = new Gate({ now, later: whenQuiet, lanes: bounds.lanes });
  const connections = new Connections();
  const unread = new Unread(now);
  const refusals = new Refusals(log, Date.now);
  const rate = settings === null ? null : new RateLimit(settings, now);
  const doors = { gate, connections, unread, refusals, rate, isStopping: () => stopping };
  // Who names no host is told so by us, in words.
  const server = createServer({ ...ASKING, requireHostHeader: false }, listenerOf(served, doors));
  bound(server, connections);
  connections.watch(server);
  answerBytes(server, connections, refusals);
  const looking = setInterval(() => {
    gate.look();
    unread.look();
    rate?.forget();
  }, READING.lookMs).unref();
  const port = await portOf(server, HOST, PORT);
  return {
    port,
    letGo: () => {
      stopping = true;
    },
    stop: async () => {
      stopping = true;
      await stopServer(server, gate, bounds.stopping);
      clearInterval(looking);
    },
  };
}

function bound(server: Server, connections: Connections): void {
  server.on('connection', heardConnection).on('request', heardRequest);
  server.maxConnections = CONNECTIONS.most;
  server.maxRequestsPerSocket = MOST_REQUESTS_OF_A_CONNECTION;
  // What Node does not know how to expect is no reason to refuse (RFC 9110, section 10.1.1).
  server.on('checkExpectation', (incoming, outgoing) => server.emit('request', incoming, outgoing));
  // Nothing was sent and nothing taken for so long: only who waits for an answer of ours stays.
  server.setTimeout(READING.silentMs, (connection) => {
    if (connections.inHand(connection) === 0 || connection.writableLength > 0) connection.destroy();
  });
}

const portOf = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, backlog: CONNECTIONS.backlog }, () =>
      resolve((server.address() as AddressInfo).port),
    );
  });
