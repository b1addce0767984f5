import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import type { AppEnvironment } from '../context.ts';
import { type RequestLog, writeRequest } from '../log.ts';
import { SECURITY_HEADERS } from '../security.ts';
import type { Sent } from '../sendable.ts';
import { aliveAnswer } from './alive.ts';
import type { RawRequest, Ready } from './ready.ts';

/** The archive as a server or a test asks it. */
export interface Application {
  readonly fetch: (request: Request, environment?: object) => Response | Promise<Response>;
  /** A kept answer, already written to the log; null where there is none: then `fetch` is asked. */
  readonly ready: (asked: RawRequest) => Answered | null;
  /** Makes and keeps an answer before anybody asks; no line of the log tells of it. */
  readonly prepare: (request: Request) => Promise<void>;
  /** An answer to a path, for tests and commands. */
  readonly request: (path: string | Request, init?: RequestInit) => Promise<Response>;
}

/** A kept answer with the id of this request; the security headers are still to be added. */
export interface Answered {
  readonly sent: Sent;
  readonly id: string;
}

interface Parts extends RequestLog {
  readonly app: Hono<AppEnvironment>;
  readonly ready: Ready;
  /** Where requests of our own are noted. */
  readonly own: WeakSet<Request>;
  readonly now: () => number;
}

/** Kept answers before the application that makes them: neither routes nor middleware run for one. */
export function application({ app, ready, own, log, heard, now }: Parts): Application {
  const readyAnswer: Application['ready'] = (asked) => {
    const start = now();
    const kept = aliveAnswer(asked.method, asked.target) ?? ready.find(asked);
    if (kept === undefined) return null;
    const sent = kept.answer.send(asked);
    const id = randomUUID();
    writeRequest(
      { log, heard },
      { id, method: asked.method, route: kept.route, status: sent.status },
      start,
      now(),
    );
    return { sent, id };
  };
  const fetch: Application['fetch'] = (request, environment) => {
    const answered = readyAnswer(askedOf(request));
    if (answered === null) return app.fetch(request, environment);
    const { status, bytes, headers: own } = answered.sent;
    const headers = { ...own, ...SECURITY_HEADERS, 'X-Request-Id': answered.id };
    const body = request.method === 'HEAD' ? null : (bytes as Uint8Array<ArrayBuffer> | null);
    return new Response(body, { status, headers });
  };
  return {
    fetch,
    ready: readyAnswer,
    prepare: async (request) => {
      own.add(request);
      await (await app.fetch(request)).body?.cancel();
    },
    request: async (path, init) =>
      fetch(path instanceof Request ? path : new Request(`http://localhost${path}`, init)),
  };
}

/** What an answer is looked for by. */
export const askedOf = ({ method, url, headers }: Request): RawRequest => ({
  method,
  target: url.slice(url.indexOf('/', url.indexOf('//') + 2)),
  header: (name) => headers.get(name) ?? undefined,
});
