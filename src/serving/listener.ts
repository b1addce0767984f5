import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Problem } from '../http/problem.ts';
import type { ReadyAnswer } from '../http/ready/listener.ts';
import type { LaneName } from '../http/route.ts';
import { takeTurns } from '../model/budget.ts';
import { isAccepting, takeInHand, whenAccepted } from '../quiet.ts';
import type { Connections } from './connections.ts';
import type { Gate } from './gate.ts';
import { laneOf } from './lanes.ts';
import { CONNECTIONS } from './limits.ts';
import type { RateLimit } from './rate.ts';
import type { Refusals } from './refusal.ts';
import type { Unread } from './unread.ts';

/** What is served: kept answers go out at once, large ones by turns; all else waits for its turn at the gate. */
export interface Served {
  readonly fetch: (request: Request, environment?: object) => Response | Promise<Response>;
  /** What is kept; null where nothing is. */
  readonly readyAnswer: (incoming: IncomingMessage) => ReadyAnswer | null;
}

interface Doors {
  readonly gate: Gate<LaneName>;
  readonly connections: Connections;
  readonly unread: Unread;
  readonly refusals: Refusals;
  /** Null where nobody is counted. */
  readonly rate: RateLimit | null;
  readonly isStopping: () => boolean;
}

/** To hand over more takes the system milliseconds: one such answer at a turn, so that `/healthz` is heard between. */
const LARGE_BYTES = 64 * 1024;
const turn = takeTurns(whenAccepted);

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

const NO_HOST: Problem = {
  type: 'invalid-request',
  why: { why: 'no-host' },
};
const FAILED: Problem = { type: 'internal-error', why: { why: 'not-sent' } };
const BUSY: Problem = {
  type: 'too-busy',
  why: { why: 'others-first' },
};
const STOPPING: Problem = {
  type: 'too-busy',
  why: { why: 'being-stopped' },
};

/** Listens to requests. */
export function listenerOf(served: Served, doors: Doors): Listener {
  const { gate, connections, unread, refusals, rate, isStopping } = doors;
  const answer = getRequestListener(served.fetch, {
    // Of a request of HTTP/1.0 without a host.
    hostname: 'localhost',
    errorHandler: (error) => refusals.response(error instanceof RequestError ? NO_HOST : FAILED),
  });
  const given = (outgoing: ServerResponse): void => {
    if (outgoing.writableFinished) return;
    unread.watch({
      unread: () => (outgoing.writableFinished || outgoing.destroyed ? 0 : outgoing.writableLength),
      cut: () => outgoing.destroy(),
    });
  };
  return (incoming, outgoing) => {
    const { socket } = incoming;
    connections.begin(socket);
    const letGo = takeInHand();
    outgoing.once('close', () => {
      letGo();
      connections.end(socket);
    });
    if (isStopping()) outgoing.shouldKeepAlive = false;
    const refuse = (problem: Problem): void => {
      outgoing.shouldKeepAlive = false;
      // A body that nobody reads would reset the connection before the answer is read.
      incoming.resume();
      refusals.answer(problem, incoming, outgoing);
      given(outgoing);
    };
    if (incoming.headers.host === undefined && incoming.httpVersionMinor > 0) return refuse(NO_HOST);
    if (connections.inHand(socket) > CONNECTIONS.requests) return refuse(BUSY);
    const ready = served.readyAnswer(incoming);
    if (ready !== null) {
      const send = (): void => {
        ready.send(outgoing);
        given(outgoing);
      };
      return ready.bytes <= LARGE_BYTES || !isAccepting() ? send() : void turn().then(send);
    }
    const begin = async (): Promise<void> => {
      await answer(incoming, outgoing);
      given(outgoing);
    };
    const lane = laneOf(incoming);
    // A crowd is refused thousands of times a second, and before anybody is counted: who is refused has had nothing.
    const sendAway = (): void => refuse(isStopping() ? STOPPING : BUSY);
    if (lane !== null && !gate.hasRoom(lane)) return sendAway();
    const counted = rate?.count(incoming, lane) ?? null;
    for (const [name, value] of Object.entries(counted?.headers ?? {})) outgoing.setHeader(name, value);
    if (counted?.isOver === true) {
      outgoing.setHeader('Retry-After', String(counted.seconds));
      return refuse({ type: 'too-many-requests', why: { why: 'too-often', seconds: counted.seconds } });
    }
    if (lane === null) return void begin();
    gate.arrive(lane, {
      begin,
      refuse: sendAway,
      hasLeft: () => outgoing.destroyed,
    });
  };
}
