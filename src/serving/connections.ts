import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CONNECTIONS } from './limits.ts';

interface Bounds {
  readonly crowded: number;
}

/** The open connections, the longest quiet first, each with the requests in our hands. */
export class Connections {
  private readonly requests = new Map<Duplex, number>();
  private readonly bounds: Bounds;

  constructor(bounds: Bounds = CONNECTIONS) {
    this.bounds = bounds;
  }

  /** In a crowd the longest quiet connection is closed for each new one. */
  watch(server: Server): void {
    server.on('connection', (connection: Duplex) => {
      this.requests.set(connection, 0);
      connection.once('close', () => this.requests.delete(connection));
      if (this.requests.size > this.bounds.crowded) this.longestQuiet()?.destroy();
    });
  }

  /** Requests of the connection that were heard and not yet answered. */
  inHand(connection: Duplex): number {
    return this.requests.get(connection) ?? 0;
  }

  begin(connection: Duplex): void {
    this.requests.set(connection, this.inHand(connection) + 1);
  }

  /** The connection is the last to give way again. */
  end(connection: Duplex): void {
    const left = this.inHand(connection) - 1;
    if (!this.requests.has(connection)) return;
    // The order only matters once one of them may have to go.
    if (this.requests.size * 2 > this.bounds.crowded) this.requests.delete(connection);
    this.requests.set(connection, Math.max(0, left));
  }

  private longestQuiet(): Duplex | undefined {
    for (const [connection, inHand] of this.requests) if (inHand === 0) return connection;
    return undefined;
  }
}
