import type { Writable } from 'node:stream';
import { codeOf } from '../files.ts';

/** Bytes that may wait for a slow reader of the log; lines beyond that are lost, and counted. */
const MAX_WAITING = 256 * 1024;

/**
 * Lines for a stream that may be closed, full or not read: they never end the process, wait for nobody, and never
 * fill the memory. Every line is tried, since a disk may have room again and a pipe a reader; how many were lost
 * stands before the first that gets through.
 */
export class Sink {
  private readonly stream: Writable;
  private readonly hearTrouble: (says: string | null) => void;
  private readonly maxWaiting: number;
  private lost = 0;
  private blocked = false;
  private soon: string[] = [];

  /** `hearTrouble` hears why lines are lost, and null when one got through again. */
  constructor(stream: Writable, hearTrouble: (says: string | null) => void, maxWaiting = MAX_WAITING) {
    this.stream = stream;
    this.hearTrouble = hearTrouble;
    this.maxWaiting = maxWaiting;
    stream.on('error', (error) => this.fail(error));
    stream.on('drain', () => this.flow());
  }

  readonly write = (line: string): void => this.writeAll([line]);

  /** For lines that come in numbers: those of one turn of the event loop go out together, at its end. */
  readonly writeSoon = (line: string): void => {
    if (this.soon.push(line) > 1) return;
    setImmediate(() => {
      const lines = this.soon;
      this.soon = [];
      this.writeAll(lines);
    });
  };

  private writeAll(lines: readonly string[]): void {
    if (this.blocked || this.stream.writableLength > this.maxWaiting) this.block(lines.length);
    else this.put(`${lines.join('\n')}\n`, lines.length);
  }

  private put(text: string, lines: number): void {
    const { lost } = this;
    this.lost = 0;
    this.stream.write(lost === 0 ? text : `${sayLost(lost)}\n${text}`, (error) => {
      if (error instanceof Error) this.lost += lost + lines;
      else if (!this.blocked) this.hearTrouble(null);
    });
  }

  private block(lines: number): void {
    this.lost += lines;
    this.blocked = true;
    this.hearTrouble('nobody reads it fast enough');
  }

  private flow(): void {
    if (!this.blocked) return;
    this.blocked = false;
    if (this.lost > 0) this.put('', 0);
  }

  /** Lines that waited come back one by one as not written. */
  private fail(error: Error): void {
    this.blocked = false;
    this.hearTrouble(codeOf(error));
  }
}

const sayLost = (lines: number): string =>
  JSON.stringify({ warning: `${lines} lines of this log were lost here` });
