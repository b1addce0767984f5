import { isPosted, routeOf } from './routes.ts';

/** Methods that an address takes; what is nowhere could be asked for, too. */
export const allowedAt = (path: string): string =>
  !isPosted(path)
    ? 'GET, HEAD, OPTIONS'
    : routeOf('GET', path) === null
      ? 'POST, OPTIONS'
      : 'GET, HEAD, POST, OPTIONS';

/** Headers that a program on another site's page may send: what answers depend on, and those of assistants. */
const ASKED_WITH = [
  'Accept',
  'Accept-Language',
  'Content-Type',
  'If-None-Match',
  'If-Range',
  'Mcp-Protocol-Version',
  'Mcp-Session-Id',
  'Range',
].join(', ');

const DAY_SECONDS = 86_400;

/**
 * What a browser asks before it lets a page of another site ask (Fetch Standard, CORS-preflight): all may read, and
 * nothing posted here is kept. Never with credentials: there are none.
 */
export const preflight = (path: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      Allow: allowedAt(path),
      'Access-Control-Allow-Methods': allowedAt(path),
      'Access-Control-Allow-Headers': ASKED_WITH,
      'Access-Control-Max-Age': String(DAY_SECONDS),
      'Cache-Control': 'no-cache',
    },
  });
