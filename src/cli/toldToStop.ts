const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The same order that comes by two ways, from a terminal and from who passes signals on, is one. Milliseconds. */
const SAME_ORDER_MS = 500;
const LOOK_MS = 500;

/**
 * Calls `stop` once: at a signal, or when the npm that started this process has ended, since npm tells a signal to the
 * shell between and to nobody below it. A second signal ends the process at once.
 */
export function whenToldToStop(stop: () => void): void {
  let toldAt: number | null = null;
  const told = (): void => {
    if (toldAt === null) stop();
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
