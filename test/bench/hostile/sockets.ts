import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';

/** One answer over a connection of its own. Times in milliseconds. */
export interface Answer {
  /** 0 where the connection ended without one. */
  readonly status: number;
  readonly ms: number;
  readonly retryAfter: boolean;
}

const opened = (url: string, path: string): Socket => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`);
  return socket;
};

/** Asks over a connection of its own and reads to its end. */
export function ask(url: string, path: string): Promise<Answer> {
  const start = performance.now();
  let head = '';
  return new Promise((settle) => {
    const socket = opened(url, path);
    socket.on('data', (chunk: Buffer) => {
      if (head.length < 4096) head += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.once('close', () =>
      settle({
        status: Number(/^HTTP\/1\.1 (\d{3})/u.exec(head)?.[1] ?? 0),
        ms: performance.now() - start,
        retryAfter: /^retry-after:/imu.test(head),
      }),
    );
  });
}

/** Asks and never reads. `ended` tells whether the server has closed the connection. */
export function askAndNotRead(url: string, path: string): { readonly socket: Socket; ended(): boolean } {
  const socket = opened(url, path);
  let ended = false;
  socket.on('error', () => {
    ended = true;
  });
  socket.once('close', () => {
    ended = true;
  });
  socket.pause();
  return { socket, ended: () => ended };
}

/** Memory of a process in megabytes; Linux only, as the benchmark machine is. */
export const megabytesOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

export const wait = (ms: number): Promise<void> => new Promise((settle) => setTimeout(settle, ms));
