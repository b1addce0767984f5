import type { Writable } from 'node:stream';
import { Sink } from './sink.ts';
import { Troubles } from './troubles.ts';

/** Never throws and never waits: lines that a full or slow log cannot take are lost, and counted. */
export interface Log {
  readonly write: (line: string) => void;
  /** The same for lines that come in numbers: those of one turn of the event loop in one write. */
  readonly writeSoon: (line: string) => void;
  readonly troubles: Troubles;
}

/** The log of a server on `out`. What is wrong with the log itself is said on `err`, as long as that can be written. */
export function openLog(out: Writable, err: Writable): Log {
  const last = new Sink(err, () => undefined);
  const troubles = new Troubles((what, line) => (what === 'log' ? last : log).write(line));
  const log = new Sink(out, troubles.hear('log'));
  return { write: log.write, writeSoon: log.writeSoon, troubles };
}
