import type { Server } from 'node:http';
import { Duplex } from 'node:stream';

/**
 * Has a server read other bytes in place of those that came on a connection, and answer there. What comes after them
 * is not read.
 */
export function replay(server: Server, connection: Duplex, bytes: Buffer): void {
  let unread: Buffer | null = bytes;
  const heard = new Duplex({
    read() {
      // Not the end: that would look like a reader who left.
      if (unread !== null) this.push(unread);
      unread = null;
    },
    write: (chunk, encoding, done) => void connection.write(chunk, encoding, done),
    final: (done) => void connection.end(done),
    destroy: (error, done) => {
      connection.destroy();
      done(error);
    },
  });
  connection.once('close', () => heard.destroy());
  server.emit('connection', heard);
}
