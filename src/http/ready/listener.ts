import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from '../security.ts';
import type { Sent } from '../sendable.ts';
import type { Application } from './application.ts';

/** A host as anybody writes one; what is none is answered by the application. */
const HOST = /^[\w.:[\]-]+$/u;

/** A kept answer to a request, ready to go. */
export interface ReadyAnswer {
  /** Of its body. */
  readonly bytes: number;
  readonly send: (outgoing: ServerResponse) => void;
}

/**
 * The kept answer, before anything is made of the request; null where there is none: then the application is asked. A
 * request with a body is always left to it.
 */
export function readyAnswer(
  { ready }: Application,
  { method = '', url = '', headers }: IncomingMessage,
): ReadyAnswer | null {
  if (!HOST.test(headers.host ?? '')) return null;
  if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return null;
  const answered = ready({ method, target: url, header: (name) => headers[name] as string | undefined });
  if (answered === null) return null;
  const { sent, id } = answered;
  const body = method === 'HEAD' ? null : sent.bytes;
  return { bytes: body?.length ?? 0, send: (outgoing) => write(sent, id, body, outgoing) };
}

function write(sent: Sent, id: string, body: Sent['bytes'], outgoing: ServerResponse): void {
  const { head, text } = wireOf(sent);
  outgoing.writeHead(sent.status, [...head, 'X-Request-Id', id]);
  if (body === null) outgoing.end();
  else if (text === null) outgoing.end(body);
  else outgoing.end(text, 'latin1');
}

/** Up to this many bytes an answer is also kept as a string: Node sends that with its headers in one write. */
const TEXT_BYTES = 12 * 1024;

interface Wire {
  /** Names and values in turn. */
  readonly head: readonly string[];
  /** The bytes as characters of Latin 1, one each. */
  readonly text: string | null;
}

const wires = new WeakMap<Sent, Wire>();

function wireOf(sent: Sent): Wire {
  const known = wires.get(sent);
  if (known !== undefined) return known;
  const { headers, bytes } = sent;
  const text = bytes === null || bytes.length > TEXT_BYTES ? null : Buffer.from(bytes).toString('latin1');
  const wire = { head: Object.entries({ ...headers, ...SECURITY_HEADERS }).flat(), text };
  wires.set(sent, wire);
  return wire;
}
