import http from 'node:http';
import https from 'node:https';
import { codeOf } from '../../files.ts';
import type { Fault } from '../../model/reason.ts';

/** A server gave no answer that can be used. It holds no key and no words of a query. */
export class MeiliFailure extends Error {
  override readonly name = 'MeiliFailure';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.why);
    this.fault = fault;
  }
}

/** Asks one server. Rejects with MeiliFailure, or with the signal's reason where the reader has left. */
export interface Connection {
  readonly url: string;
  post(path: string, body: unknown, budgetMs: number, signal?: AbortSignal): Promise<unknown>;
  close(): void;
}

/** Most bytes of an answer that are read. */
const MOST_BYTES = 64_000_000;

/**
 * Connections that are kept open and answers that are not compressed: over kept connections a compressed answer
 * comes in small pieces that wait for each other, 45 ms each time.
 */
export function connect(url: string, key: string | undefined): Connection {
  const { request, Agent } = url.startsWith('https:') ? https : http;
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const headers = {
    'accept-encoding': 'identity',
    'content-type': 'application/json',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
  return {
    url,
    close: () => agent.destroy(),
    post: (path, body, budgetMs, signal) => {
      const bytes = Buffer.from(JSON.stringify(body));
      const open = () =>
        request(`${url}${path}`, {
          method: 'POST',
          agent,
          headers: { ...headers, 'content-length': bytes.length },
        });
      return exchange(open, bytes, budgetMs, signal).catch((error: unknown) => {
        if (!(error instanceof ClosedMeanwhile)) throw error;
        return exchange(open, bytes, budgetMs, signal);
      });
    },
  };
}

/** A kept connection that the server had closed by the time it was used again: asking once more is no second try. */
class ClosedMeanwhile extends MeiliFailure {}

function exchange(
  open: () => http.ClientRequest,
  bytes: Buffer,
  budgetMs: number,
  signal?: AbortSignal,
): Promise<unknown> {
  return new Promise((settle, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const asked = open();
    const end = (error: unknown): void => {
      release();
      asked.destroy();
      reject(error);
    };
    const leave = (): void => end(signal?.reason);
    const timer = setTimeout(
      () => end(new MeiliFailure({ why: 'no-answer-in-time', ms: budgetMs })),
      budgetMs,
    );
    const release = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    };
    signal?.addEventListener('abort', leave, { once: true });
    asked.on('error', (error) => {
      const Failure = asked.reusedSocket && codeOf(error) === 'ECONNRESET' ? ClosedMeanwhile : MeiliFailure;
      end(new Failure({ why: 'no-connection', code: codeOf(error) }));
    });
    asked.on('response', (response) => {
      readBody(response)
        .then((text) => {
          release();
          settle(readAnswer(response.statusCode ?? 0, text));
        }, end)
        .catch(end);
    });
    asked.end(bytes);
  });
}

function readBody(response: http.IncomingMessage): Promise<string> {
  return new Promise((settle, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_BYTES) reject(new MeiliFailure({ why: 'answer-too-long' }));
    });
    response.on('end', () => settle(Buffer.concat(chunks).toString('utf8')));
    response.on('error', (error) =>
      reject(new MeiliFailure({ why: 'connection-lost', code: codeOf(error) })),
    );
  });
}

/** Throws MeiliFailure for every answer that is an error. */
function readAnswer(status: number, text: string): unknown {
  const answer = parse(text);
  if (status === 200) return answer;
  const code =
    typeof answer === 'object' && answer !== null && 'code' in answer
      ? String(answer.code)
      : `HTTP ${status}`;
  throw new MeiliFailure(KNOWN[code] ?? { why: 'answer-error', code });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MeiliFailure({ why: 'answer-unread' });
  }
}

/** What an operator should know of the codes that are to be expected; of all others the code is said. */
const KNOWN: Readonly<Record<string, Fault>> = {
  index_not_found: { why: 'engine-index-missing' },
  invalid_api_key: { why: 'engine-key-refused' },
  missing_authorization_header: { why: 'engine-key-wanted' },
  no_space_left_on_device: { why: 'engine-disk-full' },
  io_error: { why: 'engine-disk-failing' },
};
