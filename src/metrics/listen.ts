import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Figures on a port of their own. */
export interface MetricsPort {
  readonly url: string;
  close(): Promise<void>;
}

/** Only this machine: whoever wants them elsewhere fetches them here. */
const LOOPBACK = '127.0.0.1';
/** A page of a browser on this machine that was led here by a forged name says that name. */
const OURS = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u;
const PLAIN = 'text/plain; charset=utf-8';

/**
 * Serves `/metrics` on the loopback and nothing else. `text` is asked at each request; where it fails that is said with
 * 503, and the archive serves on. Rejects where the port cannot be had.
 */
export async function listenForMetrics(port: number, text: () => Promise<string>): Promise<MetricsPort> {
  const server = createServer(async ({ method, url, headers }, outgoing) => {
    const say = (status: number, body: string, type = PLAIN): void => {
      outgoing.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      outgoing.end(method === 'HEAD' ? null : body);
    };
    if (!OURS.test(headers.host ?? '')) return say(421, `Ask for http://${LOOPBACK}, by this name\n`);
    if (url !== '/metrics') return say(404, 'There is /metrics alone\n');
    if (method !== 'GET' && method !== 'HEAD') return say(405, 'GET or HEAD\n');
    try {
      say(200, await text(), 'text/plain; version=0.0.4; charset=utf-8');
    } catch (error) {
      say(503, `No figures now: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://${LOOPBACK}:${given}/metrics`,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}
