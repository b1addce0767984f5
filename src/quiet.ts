/** Turns without anything new before work goes on: one accepts a connection, the next hears its request. */
const QUIET_TURNS = 2;
/** Who keeps coming does not keep work from going on. Milliseconds. */
const LONGEST_MS = 50;

/** Nor do readers who are answered one after the other keep what nobody waits for from ever being done. */
const LONGEST_IDLE_MS = 500;

let [connections, requests, inHand] = [0, 0, 0];
/** When the last connection came. */
let connectionMs = -LONGEST_MS;

/** To be called whenever a connection comes. */
export function heardConnection(): void {
  connections += 1;
  connectionMs = performance.now();
}

/** Whether connections are coming: more may wait to be accepted. */
export const isAccepting = (): boolean => performance.now() - connectionMs < LONGEST_MS;

/** To be called whenever a request comes. */
export function heardRequest(): void {
  requests += 1;
}

/** To be called when a request is taken in hand, and what it returns once when it is answered or gone. */
export function takeInHand(): () => void {
  inHand += 1;
  return () => {
    inHand -= 1;
  };
}

/**
 * Runs something when all that came was heard. A turn of the event loop accepts one connection (libuv 1.45 and later):
 * with a slice of work at each, the last of 500 would be heard after 500 slices, and `/healthz` behind them.
 */
export const whenQuiet = (run: () => void): void => wait(run, LONGEST_MS, () => connections + requests);

/** Runs something when all connections that came were accepted. */
export const whenAccepted = (run: () => void): void => wait(run, LONGEST_MS, () => connections);

/** Runs what nobody waits for: when no request is in hand either. */
export const whenIdle = (run: () => void): void =>
  wait(
    run,
    LONGEST_IDLE_MS,
    () => connections + requests,
    () => inHand === 0,
  );

function wait(run: () => void, longestMs: number, heard: () => number, mayRun = () => true): void {
  const begun = performance.now();
  let [count, quiet] = [heard(), 0];
  const look = (): void => {
    quiet = heard() === count ? quiet + 1 : 0;
    count = heard();
    if ((quiet >= QUIET_TURNS && mayRun()) || performance.now() - begun > longestMs) run();
    else setImmediate(look);
  };
  setImmediate(look);
}
