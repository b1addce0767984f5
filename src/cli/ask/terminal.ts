import { createInterface } from 'node:readline/promises';

/** Somebody who is asked. */
export interface Terminal {
  readonly say: (line: string) => void;
  /** The answer without spaces around it; null where there will be none. */
  readonly ask: (line: string) => Promise<string | null>;
  readonly close: () => void;
}

/** Who sits at this terminal; null where nobody does. Questions go to stderr: what a command prints can be piped. */
export function openTerminal(): Terminal | null {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<null>((settle) => lines.once('close', () => settle(null)));
  return {
    say: (line) => void process.stderr.write(`${line}\n`),
    ask: (line) => Promise.race([lines.question(line).then((answer) => answer.trim()), closed]),
    close: () => lines.close(),
  };
}

/** Whoever was asked went away: nothing is written. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  constructor() {
    super('Nothing was written.');
  }
}
