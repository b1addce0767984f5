/** Turns without anything new before work goes on: one accepts a connection, the next hears its request. */
const QUIET_TURNS = 2;
/** Who keeps coming does not keep work from going on. Milliseconds. */
const LONGEST_MS = 50;

/** One who asks again as soon as he is answered would meet a slice of work each time, and wait for its end. Milliseconds. */
const IDLE_MS = 5;
/** Nor do readers who are answered one after the other keep what nobody waits for from ever being done. */
const LONGEST_IDLE_MS = 100;

let [connections, requests, inHand] = [0, 0, 0];
/** When the last connection came, and when a request last came or was answered. */
let [connectionMs, requestMs] = [-LONGEST_MS, -LONGEST_MS];

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
  requestMs = performance.now();
}

/** To be called when a request is taken in hand, and what it returns once when it is answered or gone. */
export function takeInHand(): () => void {
  inHand += 1;
  return () => {
    inHand -= 1;
    requestMs = performance.now();
  };
}

/**
 * Runs something when all that came was heard. A turn of the event loop accepts one connection (libuv 1.45 and later):
 * with a slice of work at each, the last of 500 would be heard after 500 slices, and `/healthz` behind them.
 */
export const whenQuiet = (run: () => void): void => wait(run, LONGEST_MS, () => connections + requests);

/** Runs something when all connections that came were accepted. */
export const whenAccepted = (run: () => void): void => wait(run, LONGEST_MS, () => connections);

/** Runs what nobody waits for: when no request is in hand, and none was for some time. */
export function whenIdle(run: () => void): void {
  const begun = performance.now();
  const look = (): void => {
    const now = performance.now();
    const isIdle = inHand === 0 && now - Math.max(connectionMs, requestMs) >= IDLE_MS;
    if (isIdle || now - begun > LONGEST_IDLE_MS) run();
    else setTimeout(look, IDLE_MS);
  };
  setImmediate(look);
}

function wait(run: () => void, longestMs: number, heard: () => number): void {
  const begun = performance.now();
  let [count, quiet] = [heard(), 0];
  const look = (): void => {
    quiet = heard() === count ? quiet + 1 : 0;
    count = heard();
    if (quiet >= QUIET_TURNS || performance.now() - begun > longestMs) run();
    else setImmediate(look);
  };
  setImmediate(look);
}
