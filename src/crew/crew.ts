import cluster, { type Worker } from 'node:cluster';
import type { Log } from '../log/open.ts';
import { Figures } from './figures.ts';
import {
  type FromWorker,
  LINGER_MS,
  MEMBER,
  type MemberKind,
  type ToWorker,
  type WorkerStanding,
} from './messages.ts';

/** Milliseconds. */
const TIMES = {
  /** A worker that died is replaced after this, and after twice as long each time until one lives for `lived`. */
  firstPause: 500,
  longestPause: 30_000,
  lived: 60_000,
  /** A worker that does not listen by then never will. */
  start: 120_000,
  /** Above what a worker gives itself to stop. */
  stop: 9000,
} as const;

interface Member {
  readonly worker: Worker;
  readonly since: number;
  standing: WorkerStanding | null;
  /** Told to end: it is not replaced. */
  leaves: boolean;
}

/**
 * Several processes that serve one archive on one port. One that dies is replaced; `restart` replaces each by a new one
 * that is ready before the old one goes, so that no request is lost; what one reads of changed documents all read.
 */
export class Crew {
  private readonly members = new Set<Member>();
  private readonly figures = new Figures();
  private readonly size: number;
  private readonly log: Log;
  private pause: number = TIMES.firstPause;
  private stopping = false;
  private restarting: Promise<boolean> | null = null;

  constructor(size: number, log: Log) {
    // All accept from one socket. Where this process hands connections over (Node's default), one that is on its way to
    // a worker that dies is never closed, and its reader waits for ever.
    cluster.schedulingPolicy = cluster.SCHED_NONE;
    this.size = size;
    this.log = log;
  }

  /** Settles when the first worker listens. Rejects with its exit code or the signal that ended it where it never does. */
  async start(): Promise<void> {
    await this.hire('first');
    void this.fill();
  }

  /** Replaces every worker, one after the other; false where a new one did not start: then the old ones serve on. */
  restart(): Promise<boolean> {
    this.restarting ??= this.replaceAll().finally(() => {
      this.restarting = null;
    });
    return this.restarting;
  }

  /** Settles when all have ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    const ends = [...this.members].map((member) => this.letGo(member, 0));
    await Promise.all(ends);
  }

  /** Metrics of all workers that answer in time, as one. */
  metrics(): Promise<string> {
    return this.figures.ask([...this.members].map(({ worker }) => worker));
  }

  /** Also at the start: the first one makes what the later ones find on the disk. */
  private async fill(): Promise<void> {
    while (!this.stopping && this.staying().length < this.size)
      await this.hire(this.staying().length === 0 ? 'first' : 'later').catch(() => this.waitLonger());
  }

  private staying = (): readonly Member[] => [...this.members].filter(({ leaves }) => !leaves);

  private async replaceAll(): Promise<boolean> {
    for (const old of this.staying()) {
      try {
        await this.hire('later');
      } catch (why) {
        const error = `A new worker did not start (${sayEnd(why)}): the old ones serve on`;
        this.log.write(JSON.stringify({ error }));
        return false;
      }
      if (this.stopping) return false;
      void this.letGo(old, LINGER_MS);
    }
    return true;
  }

  private hire(kind: MemberKind): Promise<void> {
    const worker = cluster.fork({ [MEMBER]: kind });
    const member: Member = { worker, since: performance.now(), standing: null, leaves: false };
    this.members.add(member);
    return new Promise((settle, reject) => {
      const late = setTimeout(() => worker.process.kill('SIGKILL'), TIMES.start);
      let listens = false;
      worker.on('message', (message: FromWorker) => {
        if (message.told === 'listening') {
          listens = true;
          clearTimeout(late);
          settle();
        } else this.hear(member, message);
      });
      worker.on('error', () => undefined);
      worker.once('exit', (code, signal) => {
        clearTimeout(late);
        this.members.delete(member);
        this.figures.forget(worker);
        this.tellStandings();
        if (listens && !member.leaves && !this.stopping) this.replace(member, sayEnd(signal ?? code));
        reject(signal ?? code);
      });
    });
  }

  private hear(member: Member, message: Exclude<FromWorker, { told: 'listening' }>): void {
    if (message.told === 'figures') return this.figures.hear(member.worker, message);
    const before = member.standing?.root;
    member.standing = message.standing;
    const others = this.staying().filter((other) => other !== member);
    if (before !== undefined && before !== message.standing.root)
      for (const other of others) tell(other.worker, { tell: 'refresh' });
    this.tellStandings();
  }

  /** Also when one has died: whoever is left would else go on saying that it is ready. */
  private tellStandings(): void {
    const staying = this.staying();
    const workers = staying.flatMap(({ standing }) => standing ?? []);
    for (const { worker } of staying) tell(worker, { tell: 'workers', workers });
  }

  private replace({ since }: Member, why: string): void {
    this.log.write(JSON.stringify({ warning: `A worker ended (${why}): another takes its place` }));
    if (performance.now() - since > TIMES.lived) this.pause = TIMES.firstPause;
    void this.waitLonger().then(() => this.fill());
  }

  private async waitLonger(): Promise<void> {
    const pause = this.pause;
    this.pause = Math.min(TIMES.longestPause, 2 * pause);
    await new Promise((settle) => setTimeout(settle, pause));
  }

  private letGo(member: Member, lingerMs: number): Promise<void> {
    const { worker } = member;
    member.leaves = true;
    if (worker.isDead()) return Promise.resolve();
    tell(worker, { tell: 'stop', lingerMs });
    return new Promise((settle) => {
      const late = setTimeout(() => worker.process.kill('SIGKILL'), TIMES.stop + lingerMs);
      worker.once('exit', () => {
        clearTimeout(late);
        settle();
      });
    });
  }
}

const sayEnd = (why: unknown): string => (typeof why === 'number' ? `exit code ${why}` : String(why));

/** One that has just died hears nothing. */
function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message, () => undefined);
}
