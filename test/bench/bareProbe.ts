import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { BareAnswer } from './load/servers.ts';

// Started by load/servers.ts: what Hono on Node's server does when it does nothing but send bytes.
const answers: readonly BareAnswer[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const app = new Hono();
for (const [number, { headers, base64 }] of answers.entries()) {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const { etag = 'none', 'content-length': _, 'content-type': __, ...shared } = headers;
  app.get(`/${number}`, (c) =>
    c.req.header('if-none-match') === etag
      ? c.body(null, 304, { etag, ...shared })
      : c.body(bytes, 200, headers),
  );
}
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  process.stdout.write(`${JSON.stringify({ served: `http://127.0.0.1:${port}` })}\n`),
);
