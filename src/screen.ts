/** How far long work is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Done in a second. */
  readonly perSecond: number;
  /** Seconds that are left at this rate; null before there is one. */
  readonly secondsLeft: number | null;
}

/** Where a command says what it does. */
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

/** A bar that is drawn over itself on a terminal, plain lines elsewhere; nothing but the report where `quiet`. `unit` is what is counted. */
export function createScreen(output: Output, quiet: boolean, unit = 'clauses'): Screen {
  if (quiet) return { say: () => undefined, progress: () => undefined, clear: () => undefined };
  return output.isTTY === true ? barOn(output, unit) : linesOn(output, unit);
}

function barOn(output: Output, unit: string): Screen {
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
      const line = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${wordsOf(progress, unit)}`;
      output.write(`\r${line.slice(0, (output.columns ?? 80) - 1)}\u001B[K`);
      isDrawn = true;
    },
  };
}

function linesOn(output: Output, unit: string): Screen {
  let told = 0;
  return {
    clear: () => undefined,
    say: (line) => void output.write(`${line}\n`),
    progress: (progress) => {
      const part = Math.floor(progress.done / Math.max(1, progress.total) / PART);
      if (part <= told) return;
      told = part;
      output.write(`${wordsOf(progress, unit)}\n`);
    },
  };
}

function wordsOf({ done, total, perSecond, secondsLeft }: Progress, unit: string): string {
  const share = Math.floor((done / Math.max(1, total)) * 100);
  const left = secondsLeft === null ? '' : `, ${durationOf(secondsLeft)} left`;
  return `${share} % ${done} of ${total} ${unit}, ${rateOf(perSecond)}/s${left}`;
}

/** Slow work is told by its first decimal. */
const rateOf = (perSecond: number): string =>
  perSecond < 10 ? perSecond.toFixed(1).replace('.0', '') : String(Math.round(perSecond));

const durationOf = (seconds: number): string =>
  seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
