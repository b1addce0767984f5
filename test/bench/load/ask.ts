import { connect, type Socket } from 'node:net';

/** What a stretch of asking measured. */
export interface Measured {
  readonly perSecond: number;
  /** Milliseconds from each question to the last byte of its answer, ascending. */
  readonly times: readonly number[];
}

/** A request as bytes; numbered, since some ask for another address each time. */
export type Question = (number: number) => string;

const CONNECTIONS = 16;

/**
 * Asks over kept connections, each its next question as soon as it has an answer, for `ms` milliseconds. Sockets and
 * nothing else, so that the asking costs little of the machine that answers too. Rejects at any other status.
 */
export async function askFor(
  ms: number,
  url: string,
  question: Question,
  status: number,
  connections = CONNECTIONS,
): Promise<Measured> {
  const start = performance.now();
  const times: number[] = [];
  let number = 0;
  const next = (): string | null => (performance.now() - start < ms ? question(number++) : null);
  const asking = Array.from({ length: connections }, () => askOn(url, next, status, times));
  await Promise.all(asking);
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: times.length / seconds, times: times.sort((a, b) => a - b) };
}

function askOn(url: string, next: () => string | null, status: number, times: number[]): Promise<void> {
  const { port, hostname } = new URL(url);
  return new Promise((settle, reject) => {
    const socket = connect(Number(port), hostname).setNoDelay(true);
    let asked = 0;
    const ask = (): void => {
      const bytes = next();
      asked = performance.now();
      if (bytes === null) socket.end(settle);
      else socket.write(bytes, 'latin1');
    };
    socket.once('connect', ask).once('error', reject);
    readAnswers(socket, (got) => {
      if (got !== status) {
        socket.destroy();
        return reject(new Error(`${url} answered ${got} instead of ${status}`));
      }
      times.push(performance.now() - asked);
      ask();
    });
  });
}

/** Calls back with the status of every answer whose last byte has come; answers say their length. */
function readAnswers(socket: Socket, done: (status: number) => void): void {
  let head = '';
  let status = 0;
  let missing = -1;
  socket.on('data', (chunk: Buffer) => {
    let rest = chunk.length;
    if (missing < 0) {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      status = Number(head.slice(9, 12));
      missing = status === 304 ? 0 : Number(/\r\ncontent-length: (\d+)/iu.exec(head.slice(0, end))?.[1] ?? 0);
      rest = head.length - end - 4;
      head = '';
    }
    missing -= rest;
    if (missing > 0) return;
    missing = -1;
    done(status);
  });
}
