import { expect, test, vi } from 'vitest';
import {
  heardConnection,
  heardRequest,
  takeInHand,
  whenAccepted,
  whenIdle,
  whenQuiet,
} from '../../src/quiet.ts';

test('work waits until all that comes turn by turn was heard', async () => {
  const order: string[] = [];
  let left = 20;
  const come = (): void => {
    left -= 1;
    heardRequest();
    order.push('heard');
    if (left > 0) setImmediate(come);
  };
  setImmediate(come);
  await new Promise<void>((settle) => whenQuiet(settle));
  order.push('worked');
  expect(order).toEqual([...Array(20).fill('heard'), 'worked']);
});

test('but goes on in the end, whoever keeps coming', async () => {
  let coming = true;
  const come = (): void => {
    heardRequest();
    if (coming) setImmediate(come);
  };
  come();
  await new Promise<void>((settle) => whenQuiet(settle));
  coming = false;
});

test('large answers wait for connections alone: requests on open ones do not hold them up', async () => {
  let coming = true;
  const come = (): void => {
    heardRequest();
    if (coming) setImmediate(come);
  };
  come();
  let connections = 0;
  const connect = (): void => {
    heardConnection();
    connections += 1;
    if (connections < 5) setImmediate(connect);
  };
  connect();
  await new Promise<void>((settle) => whenAccepted(settle));
  coming = false;
  expect(connections).toBe(5);
});

test('what nobody waits for waits until no request is in hand', async () => {
  const done = takeInHand();
  let hasRun = false;
  const idle = new Promise<void>((settle) => whenIdle(settle)).then(() => {
    hasRun = true;
  });
  await new Promise<void>((settle) => whenQuiet(settle));
  expect(hasRun).toBe(false);
  done();
  await idle;
});

test('nor between the questions of one who asks again as soon as he is answered', async () => {
  const sinceStart = performance.now();
  vi.useFakeTimers();
  try {
    // The clock starts anew: long after what was heard above, however long the tests before this took.
    vi.advanceTimersByTime(sinceStart + 60_000);
    const run = vi.fn();
    heardRequest();
    whenIdle(run);
    for (let asked = 0; asked < 5; asked += 1) {
      await vi.advanceTimersByTimeAsync(4);
      expect(run).not.toHaveBeenCalled();
      heardRequest();
    }
    // Some milliseconds; a tenth of a second where another file of this worker left a request in hand.
    await vi.advanceTimersByTimeAsync(110);
    expect(run).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});
