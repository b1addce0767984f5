import type { Progress } from './progress.ts';

/** Where the indexer says what it does. */
export interface Screen {
  readonly say: (line: string) => void;
  readonly progress: (progress: Progress) => void;
  /** Takes the bar away. */
  readonly clear: () => void;
}

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Where there is no terminal, a line for every tenth part that is done. */
const PART = 0.1;
const WIDTH = 24;

/** A bar that is drawn over itself on a terminal, plain lines elsewhere; nothing but the report where `quiet`. */
export function createScreen(output: Output, quiet: boolean): Screen {
  if (quiet) return { say: () => undefined, progress: () => undefined, clear: () => undefined };
  return output.isTTY === true ? barOn(output) : linesOn(output);
}

function barOn(output: Output): Screen {
  let isDrawn = false;
  const clear = (): void => {
    if (isDrawn) output.write('\r\u001B[K');
    isDrawn = false;
  };
  return {
    clear,
    say: (line) => {
      clear();
      output.write(`${line}\n`);
    },
    progress: (progress) => {
      const full = Math.round((progress.done / Math.max(1, progress.total)) * WIDTH);
      const line = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${wordsOf(progress)}`;
      output.write(`\r${line.slice(0, (output.columns ?? 80) - 1)}\u001B[K`);
      isDrawn = true;
    },
  };
}

function linesOn(output: Output): Screen {
  let told = 0;
  return {
    clear: () => undefined,
    say: (line) => void output.write(`${line}\n`),
    progress: (progress) => {
      const part = Math.floor(progress.done / Math.max(1, progress.total) / PART);
      if (part <= told) return;
      told = part;
      output.write(`${wordsOf(progress)}\n`);
    },
  };
}

function wordsOf({ done, total, perSecond, secondsLeft }: Progress): string {
  const share = Math.floor((done / Math.max(1, total)) * 100);
  const left = secondsLeft === null ? '' : `, ${durationOf(secondsLeft)} left`;
  return `${share} % ${done} of ${total} clauses, ${Math.round(perSecond)}/s${left}`;
}

const durationOf = (seconds: number): string =>
  seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
