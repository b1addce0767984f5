import type { Worker } from 'node:worker_threads';

/** Bounds of a pool. Times in milliseconds. */
export interface PoolLimits {
  /** Threads at once; each is started when it is first needed. */
  readonly threads: number;
  /** Jobs that may wait for a thread; one more is refused. */
  readonly queue: number;
  /** A job that takes longer is given up. */
  readonly timeoutMs: number;
  /** How long a job that nobody waits for may go on: to end its thread costs the next reader more. */
  readonly graceMs: number;
  /** A thread without work for so long gives its memory back. */
  readonly idleMs: number;
  /** Threads that stay however long they have no work: a new one needs seconds before its first answer. */
  readonly kept: number;
}

/**
 * Why a job has no answer. `busy`: too many wait already; `slow`: it took too long; `crashed`: the thread died, most
 * likely for want of memory; `closed`: the server stops.
 */
export type PoolFailureKind = 'busy' | 'slow' | 'crashed' | 'closed';

/** Makes what a job is rejected with; `Kind` are refusals of the thread itself. */
export type FailureOf<Kind extends string> = (
  kind: Kind | PoolFailureKind,
  says: string,
  options?: ErrorOptions,
) => Error;

/** The first message of a thread, when it has loaded its program and takes jobs. */
export const READY = 'ready';

/** A thread that has not loaded its program by then never will; a busy machine needs more than ten seconds. */
const START_MS = 60_000;

/** What a thread answers: one answer for each job, in order. */
export type ThreadAnswer<Answer, Kind extends string = never> =
  | { readonly answer: Answer }
  | { readonly kind: Kind; readonly says: string };

interface Task<Job, Answer> {
  readonly job: Job;
  readonly settle: (answer: Answer) => void;
  readonly fail: (reason: unknown) => void;
}

/** Threads that take jobs one at a time; a thread that dies or is ended is replaced when the next job comes. */
export class WorkerPool<Job, Answer, Kind extends string = never> {
  private readonly start: () => Worker;
  private readonly limits: PoolLimits;
  private readonly waiting: Task<Job, Answer>[] = [];
  private readonly free: Thread<Job, Answer, Kind>[] = [];
  private readonly busy = new Set<Thread<Job, Answer, Kind>>();
  private readonly failure: FailureOf<Kind>;
  private closed = false;

  constructor(start: () => Worker, limits: PoolLimits, failure: FailureOf<Kind>) {
    this.start = start;
    this.limits = limits;
    this.failure = failure;
  }

  /** Rejects with a failure of this pool, and with the signal's reason as soon as it is aborted. */
  run(job: Job, signal?: AbortSignal): Promise<Answer> {
    return new Promise((settle, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (this.closed) return reject(this.failure('closed', 'The server is stopping'));
      if (this.isFull) return reject(this.failure('busy', `${this.limits.queue} others wait already`));
      const leave = (): void => {
        reject(signal?.reason);
        this.giveUp(task);
      };
      const ended = (): void => signal?.removeEventListener('abort', leave);
      const task: Task<Job, Answer> = {
        job,
        settle: (answer) => {
          ended();
          settle(answer);
        },
        fail: (reason) => {
          ended();
          reject(reason);
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.waiting.push(task);
      this.advance();
    });
  }

  /** Jobs under way and waiting fail as `closed`; settles when every thread has ended. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { fail } of this.waiting.splice(0)) fail(this.failure('closed', 'The server is stopping'));
    await Promise.all(
      [...this.busy, ...this.free].map((thread) => thread.end('closed', 'The server is stopping')),
    );
  }

  private get isFull(): boolean {
    const placesFree = this.limits.threads - this.busy.size;
    return this.waiting.length >= this.limits.queue + Math.max(0, placesFree);
  }

  private advance(): void {
    while (this.waiting.length > 0 && this.busy.size < this.limits.threads && !this.closed) {
      const task = this.waiting.shift();
      if (task === undefined) return;
      const thread =
        this.free.pop() ?? new Thread<Job, Answer, Kind>(this.start(), this.limits, this.failure);
      this.busy.add(thread);
      thread.work(task).then((alive) => {
        this.busy.delete(thread);
        if (alive && !this.closed) this.rest(thread);
        this.advance();
      });
    }
  }

  private rest(thread: Thread<Job, Answer, Kind>): void {
    this.free.push(thread);
    thread.rest({
      mayGo: () => this.free.length + this.busy.size > this.limits.kept,
      gone: () => {
        const at = this.free.indexOf(thread);
        if (at >= 0) this.free.splice(at, 1);
      },
    });
  }

  private giveUp(task: Task<Job, Answer>): void {
    const at = this.waiting.indexOf(task);
    if (at >= 0) this.waiting.splice(at, 1);
    else for (const thread of this.busy) thread.giveUp(task);
  }
}

/** One worker thread and the job it works on. */
class Thread<Job, Answer, Kind extends string> {
  private readonly worker: Worker;
  private readonly limits: PoolLimits;
  private readonly failure: FailureOf<Kind>;
  private task: Task<Job, Answer> | null = null;
  private finish: (alive: boolean) => void = () => undefined;
  private gone: () => void = () => undefined;
  private crash: unknown = null;
  private isReady = false;
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(worker: Worker, limits: PoolLimits, failure: FailureOf<Kind>) {
    this.worker = worker;
    this.limits = limits;
    this.failure = failure;
    worker.on('message', (message: ThreadAnswer<Answer, Kind> | typeof READY) =>
      message === READY ? this.started() : this.answered(message),
    );
    worker.on('error', (error: unknown) => {
      this.crash = error;
    });
    worker.on('exit', () => this.died());
  }

  /** Settles when the job is done with; false where the thread is not to be used again. Never rejects. */
  work(task: Task<Job, Answer>): Promise<boolean> {
    this.task = task;
    this.worker.ref();
    const done = new Promise<boolean>((finish) => {
      this.finish = finish;
    });
    this.begin(task);
    return done;
  }

  /** Its thread has the job when it has loaded its program: one whose reader leaves before is never begun. */
  private begin({ job }: Task<Job, Answer>): void {
    this.watch();
    if (this.isReady) this.worker.postMessage(job);
  }

  /** A job has its time from when its thread can begin: else a machine too busy to start one would never answer. */
  private watch(): void {
    this.clearTimers();
    const ms = this.isReady ? this.limits.timeoutMs : START_MS;
    this.after(ms, () => this.end('slow', `It was not ready after ${Math.round(ms / 1000)} seconds`));
  }

  private started(): void {
    this.isReady = true;
    if (this.task !== null) this.begin(this.task);
  }

  /** Waits for work without keeping the process alive; after `idleMs` it ends where it may, and says so. */
  rest({ mayGo, gone }: { readonly mayGo: () => boolean; readonly gone: () => void }): void {
    this.worker.unref();
    this.gone = gone;
    this.after(this.limits.idleMs, () => {
      if (!mayGo()) return;
      gone();
      return this.worker.terminate();
    });
  }

  giveUp(task: Task<Job, Answer>): void {
    if (this.task !== task) return;
    if (this.isReady) this.after(this.limits.graceMs, () => this.worker.terminate());
    else this.done(true);
  }

  async end(kind: PoolFailureKind, says: string): Promise<void> {
    this.task?.fail(this.failure(kind, says));
    await this.worker.terminate();
  }

  private answered(message: ThreadAnswer<Answer, Kind>): void {
    const { task } = this;
    if ('answer' in message) task?.settle(message.answer);
    else task?.fail(this.failure(message.kind, message.says));
    this.done(true);
  }

  private died(): void {
    this.gone();
    const cause = this.crash;
    const says =
      cause instanceof Error
        ? `The thread that made it ended: ${cause.message}`
        : 'The thread that made it ended';
    this.task?.fail(this.failure('crashed', says, { cause }));
    this.done(false);
  }

  private done(alive: boolean): void {
    this.clearTimers();
    this.task = null;
    this.finish(alive);
  }

  private after(ms: number, act: () => unknown): void {
    this.timers.push(setTimeout(act, ms).unref());
  }

  private clearTimers(): void {
    for (const timer of this.timers.splice(0)) clearTimeout(timer);
  }
}
