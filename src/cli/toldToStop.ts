const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The same order that comes by two ways, from a terminal and from who passes signals on, is one. Milliseconds. */
const SAME_ORDER_MS = 500;
const LOOK_MS = 500;

/**
 * Calls `stop` once, and ends the process when that has settled, with 1 and a line that says why where it failed: at a
 * signal, or when the npm that started this process has ended, since npm tells a signal to the shell between and to
 * nobody below it. A second signal ends the process at once.
 */
export function whenToldToStop(write: (line: string) => void, stop: () => Promise<void>): void {
  let toldAt: number | null = null;
  const begin = async (): Promise<void> => {
    write('Stopping ...');
    try {
      await stop();
      process.exit();
    } catch (error) {
      write(JSON.stringify({ error: error instanceof Error ? error.stack : String(error) }));
      process.exit(1);
    }
  };
  const told = (): void => {
    if (toldAt === null) void begin();
    else if (performance.now() - toldAt > SAME_ORDER_MS) process.exit(1);
    toldAt ??= performance.now();
  };
  for (const signal of SIGNALS) process.on(signal, told);
  if (process.env['npm_lifecycle_event'] !== undefined) whenParentEnds(() => toldAt === null && told());
}

function whenParentEnds(ended: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && ended(), LOOK_MS).unref();
}
