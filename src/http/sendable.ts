import type { Context } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';

/** What of a request decides how an answer is sent: whole, in part, compressed, or not at all. */
export interface Conditions {
  readonly method: string;
  /** A header of the request by its name in small letters. */
  readonly header: (name: string) => string | undefined;
}

/** An answer as it goes out. */
export interface Sent {
  readonly status: StatusCode;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array | null;
}

/** An answer that is made and can be sent to any reader. */
export interface Sendable {
  /** Most bytes that it holds. */
  readonly size: number;
  readonly send: (conditions: Conditions) => Sent;
}

/** Sends an answer through Hono, and notes it on the request. */
export function respond(c: Context, answer: Sendable): Response {
  c.set('answer', answer);
  const { status, headers, bytes } = answer.send({
    method: c.req.method,
    header: (name) => c.req.header(name),
  });
  return c.newResponse(bytes as Uint8Array<ArrayBuffer> | null, status, headers);
}
