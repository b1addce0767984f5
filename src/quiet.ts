/** Turns without anything new before work goes on: one accepts a connection, the next hears its request. */
const QUIET_TURNS = 2;
/** Who keeps coming does not keep work from going on. Milliseconds. */
const LONGEST_MS = 50;

let heardCount = 0;

/** To be called whenever a connection or a request comes. */
export function heard(): void {
  heardCount += 1;
}

/**
 * Runs something when all that came was heard. A turn of the event loop accepts one connection (libuv 1.45 and later):
 * with a slice of work at each, the last of 500 would be heard after 500 slices, and `/healthz` behind them.
 */
export function whenQuiet(run: () => void): void {
  const begun = performance.now();
  let [count, quiet] = [heardCount, 0];
  const look = (): void => {
    quiet = heardCount === count ? quiet + 1 : 0;
    count = heardCount;
    if (quiet >= QUIET_TURNS || performance.now() - begun > LONGEST_MS) run();
    else setImmediate(look);
  };
  setImmediate(look);
}
