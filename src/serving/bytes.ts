import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Problem } from '../http/problem.ts';
import type { Connections } from './connections.ts';
import { escapeTarget } from './rawTarget.ts';
import type { Refusals } from './refusal.ts';
import { replay } from './replay.ts';

/** What Node's parser says of bytes; members as `clientError` gives them. */
interface ParserError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

const MALFORMED: Problem = {
  type: 'invalid-request',
  why: { why: 'bytes-unread' },
};
const PROBLEMS_OF: Readonly<Record<string, Problem>> = {
  HPE_HEADER_OVERFLOW: {
    type: 'headers-too-large',
    why: { why: 'head-too-long' },
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: {
    type: 'too-large',
    why: { why: 'chunks-too-much' },
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    type: 'too-slow',
    why: { why: 'came-too-slowly' },
  },
};

/** Answers what Node's parser cannot read; addresses written in raw UTF-8 are escaped and read again. */
export function answerBytes(server: Server, connections: Connections, refusals: Refusals): void {
  server.on('clientError', (error: ParserError, connection: Duplex) => {
    // An answer is under way there, or nobody is: words of ours would end up inside another answer.
    if (connections.inHand(connection) > 0 || error.code === 'ECONNRESET' || !connection.writable)
      return connection.destroy();
    const mended = error.code === 'HPE_INVALID_URL' ? escapeTarget(error.rawPacket) : null;
    if (mended !== null) return replay(server, connection, mended);
    refusals.answerBytes(PROBLEMS_OF[error.code ?? ''] ?? MALFORMED, connection);
  });
}
