import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Application } from './application.ts';

/** A host as anybody writes one; what is none is answered by the application. */
const HOST = /^[\w.:[\]-]+$/u;

/**
 * Sends a kept answer before anything is made of the request. False where there is none: then nothing was written
 * and the application is asked. A request with a body is always left to it.
 */
export function answerReady(
  { ready }: Application,
  { method = '', url = '', headers }: IncomingMessage,
  outgoing: ServerResponse,
): boolean {
  if (!HOST.test(headers.host ?? '')) return false;
  if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false;
  const sent = ready({ method, target: url, header: (name) => headers[name] as string | undefined });
  if (sent === null) return false;
  outgoing.writeHead(sent.status, sent.headers);
  outgoing.end(method === 'HEAD' ? null : sent.bytes);
  return true;
}
