import { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type PoolLimits, WorkerPool } from '../../src/thread/pool.ts';

/** What the thread of these tests is told to do. */
type Job =
  | { readonly do: 'say'; readonly words: string }
  | { readonly do: 'wait' | 'spin'; readonly ms: number }
  | { readonly do: 'throw' | 'exit' | 'eat' | 'refuse' | 'count' };

const THREAD = `
const { parentPort } = require('node:worker_threads');
let count = 0;
const DO = {
  say: ({ words }) => parentPort.postMessage({ answer: words }),
  wait: ({ ms }) => setTimeout(() => parentPort.postMessage({ answer: 'waited' }), ms),
  spin: ({ ms }) => { for (const end = Date.now() + ms; Date.now() < end;); parentPort.postMessage({ answer: 'spun' }); },
  throw: () => { throw new Error('the ink ran out'); },
  exit: () => process.exit(3),
  eat: () => { for (const eaten = [];;) eaten.push(new Array(100000).fill({})); },
  refuse: () => parentPort.postMessage({ kind: 'too-long', says: '601 pages' }),
  count: () => parentPort.postMessage({ answer: String(count) }),
};
parentPort.on('message', (job) => { count += 1; DO[job.do](job); });
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, require('node:worker_threads').workerData?.loads ?? 0);
parentPort.postMessage('ready');
`;

const LIMITS: PoolLimits = { threads: 1, queue: 2, timeoutMs: 20_000, graceMs: 0, idleMs: 20_000, kept: 0 };

function poolOf(limits: Partial<PoolLimits> = {}, loads = 0) {
  const started: Worker[] = [];
  const pool = new WorkerPool<Job, string, 'too-long'>(
    () => {
      const worker = new Worker(THREAD, {
        eval: true,
        workerData: { loads },
        resourceLimits: { maxOldGenerationSizeMb: 32 },
      });
      started.push(worker);
      return worker;
    },
    { ...LIMITS, ...limits },
    (kind, says) => Object.assign(new Error(says), { kind }),
  );
  onTestFinished(() => pool.close());
  return { pool, started };
}

/** Settles when the thread has loaded and is free: the next job begins at once. */
async function loaded(pool: WorkerPool<Job, string, 'too-long'>): Promise<void> {
  await pool.run(say('loaded'));
  await new Promise(setImmediate);
}

const say = (words: string): Job => ({ do: 'say', words });
/** What a promise is rejected with. */
const failureOf = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => 'no failure',
    (error) => ('kind' in error ? [error.kind, error.message] : error),
  );

describe('a pool of threads', () => {
  test('answers jobs in the order in which they came, on one thread that stays', async () => {
    const { pool, started } = poolOf();
    const answers = await Promise.all(['a', 'b', 'c'].map((words) => pool.run(say(words))));
    expect(answers).toEqual(['a', 'b', 'c']);
    expect(await pool.run({ do: 'count' })).toBe('4');
    expect(started).toHaveLength(1);
  });

  test('starts no thread before it is asked, and never more than allowed', async () => {
    const { pool, started } = poolOf({ threads: 2, queue: 10 });
    expect(started).toHaveLength(0);
    await Promise.all(Array.from({ length: 6 }, () => pool.run({ do: 'wait', ms: 20 })));
    expect(started).toHaveLength(2);
  });

  test('refuses the job that is one too many, and takes jobs again when there is room', async () => {
    const { pool } = poolOf({ queue: 2 });
    const taken = Array.from({ length: 3 }, () => pool.run({ do: 'wait', ms: 50 }));
    expect(await failureOf(pool.run(say('one too many')))).toEqual(['busy', '2 others wait already']);
    await Promise.all(taken);
    expect(await pool.run(say('room'))).toBe('room');
  });

  test('a refusal of the thread comes through, and the thread goes on', async () => {
    const { pool, started } = poolOf();
    expect(await failureOf(pool.run({ do: 'refuse' }))).toEqual(['too-long', '601 pages']);
    expect(await pool.run(say('on'))).toBe('on');
    expect(started).toHaveLength(1);
  });
});

describe('a thread that dies fails its own job alone, and is replaced', () => {
  test.each([
    [{ do: 'throw' }, /the ink ran out/u],
    [{ do: 'exit' }, /The thread that made it ended/u],
    [{ do: 'eat' }, /memory/u],
  ] as const)('%j', async (job, says) => {
    const { pool, started } = poolOf();
    const [failure, next] = await Promise.all([failureOf(pool.run(job)), pool.run(say('next'))]);
    expect(failure).toEqual(['crashed', expect.stringMatching(says)]);
    expect(next).toBe('next');
    expect(started).toHaveLength(2);
  });

  test('while it rests, too', async () => {
    const { pool, started } = poolOf();
    await pool.run(say('first'));
    await started[0]?.terminate();
    expect(await pool.run(say('second'))).toBe('second');
  });
});

describe('time', () => {
  test('a job that takes too long is given up, even one that never yields', async () => {
    const { pool, started } = poolOf({ timeoutMs: 300 });
    const failure = await failureOf(pool.run({ do: 'spin', ms: 60_000 }));
    expect(failure).toEqual(['slow', expect.stringContaining('was not ready')]);
    expect(await pool.run(say('next'))).toBe('next');
    expect(started).toHaveLength(2);
  });

  test('begins when its thread can: one that loads for longer than a job may take answers all the same', async () => {
    const { pool, started } = poolOf({ timeoutMs: 300 }, 500);
    expect(await pool.run(say('first'))).toBe('first');
    expect(started).toHaveLength(1);
  });

  test('a thread without work ends, and the next job has a new one', async () => {
    const { pool, started } = poolOf({ idleMs: 20 });
    await pool.run(say('first'));
    await new Promise((settle) => started[0]?.once('exit', settle));
    expect(await pool.run({ do: 'count' })).toBe('1');
    expect(started).toHaveLength(2);
  });

  test('of two threads without work the last one stays, where one is to be kept', async () => {
    const { pool, started } = poolOf({ threads: 2, idleMs: 20, kept: 1 });
    const answers = [pool.run(say('first')), pool.run(say('second'))];
    const oneEnds = Promise.race(
      started.map((worker) => new Promise((settle) => worker.once('exit', settle))),
    );
    await Promise.all([...answers, oneEnds]);
    expect(await pool.run({ do: 'count' })).toBe('2');
    expect(started).toHaveLength(2);
  });
});

describe('a reader who leaves', () => {
  test('before a thread is free: the job is never begun', async () => {
    const { pool } = poolOf();
    const leaving = new AbortController();
    const first = pool.run({ do: 'wait', ms: 100 });
    const second = pool.run({ do: 'count' }, leaving.signal);
    leaving.abort('gone');
    expect(await second.catch((reason) => reason)).toBe('gone');
    await first;
    expect(await pool.run({ do: 'count' })).toBe('2');
  });

  test('before the thread has loaded: the job is never begun, and the next has the thread', async () => {
    const { pool, started } = poolOf({}, 100);
    const leaving = new AbortController();
    const left = pool.run({ do: 'spin', ms: 60_000 }, leaving.signal);
    const next = pool.run({ do: 'count' });
    leaving.abort('gone');
    expect(await left.catch((reason) => reason)).toBe('gone');
    expect(await next).toBe('1');
    expect(started).toHaveLength(1);
  });

  test('while it is made: the thread is ended and the next job does not wait for it', async () => {
    const { pool, started } = poolOf();
    await loaded(pool);
    const leaving = new AbortController();
    const made = pool.run({ do: 'spin', ms: 60_000 }, leaving.signal);
    const next = pool.run(say('next'));
    leaving.abort('gone');
    expect(await made.catch((reason) => reason)).toBe('gone');
    expect(await next).toBe('next');
    expect(started).toHaveLength(2);
  });

  test('when it is nearly ready: the thread is spared', async () => {
    const { pool, started } = poolOf({ graceMs: 10_000 });
    await loaded(pool);
    const leaving = new AbortController();
    const made = pool.run({ do: 'wait', ms: 50 }, leaving.signal);
    leaving.abort('gone');
    expect(await made.catch((reason) => reason)).toBe('gone');
    expect(await pool.run({ do: 'count' })).toBe('3');
    expect(started).toHaveLength(1);
  });

  test('before asking', async () => {
    const { pool, started } = poolOf();
    expect(await pool.run(say('x'), AbortSignal.abort('gone')).catch((reason) => reason)).toBe('gone');
    expect(started).toHaveLength(0);
  });
});

test('closing fails what is under way and what waits, and refuses what comes after', async () => {
  const { pool } = poolOf();
  const taken = [pool.run({ do: 'spin', ms: 60_000 }), pool.run(say('waits'))].map(failureOf);
  await pool.close();
  const stopping = ['closed', 'The server is stopping'];
  expect(await Promise.all(taken)).toEqual([stopping, stopping]);
  expect(await failureOf(pool.run(say('late')))).toEqual(stopping);
});
